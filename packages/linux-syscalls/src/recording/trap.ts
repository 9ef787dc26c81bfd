// `trap.ts` for the recording form: records calls instead of making them.
import { type RecordedWord, recordTrap } from './Recording.ts';

type Trap = (nr: number, ...words: readonly RecordedWord[]) => 0;

const trap: Trap = (nr, ...words) => recordTrap(nr, words);

export const syscall0: Trap = trap;
export const syscall1: Trap = trap;
export const syscall2: Trap = trap;
export const syscall3: Trap = trap;
export const syscall4: Trap = trap;
export const syscall5: Trap = trap;
export const syscall6: Trap = trap;
