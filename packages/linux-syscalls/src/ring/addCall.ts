import { MODE, modes, NUMBER, WORDS } from '@linux-syscalls/native/programLayout';
import type { Program } from '../recording/Program.ts';

/** Appends a call whose error doesn't stop the program; returns its step. */
export function addCall(program: Program, number: number, words: readonly number[]): number {
  const step = program.append('call');
  program.set(step, NUMBER, number);
  program.set(step, MODE, modes.mayFail);
  words.forEach((word, i) => {
    program.set(step, WORDS + i, word);
  });
  return step;
}
