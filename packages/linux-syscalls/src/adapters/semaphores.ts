import type { Pointer } from '../arguments/views.ts';
import type { Plan } from './Plan.ts';

/** semctl where SETVAL takes its value from the upper half of the register, which starts with it in memory. */
export function semctlWithUpperValue(
  semctl: number,
  setval: number,
  semid: number,
  semnum: number,
  cmd: number,
  arg: Pointer,
): Plan {
  // What SETVAL takes is an int, so the product is exact.
  const passed = cmd === setval ? Number(arg) * 2 ** 32 : arg;
  return { number: semctl, words: [semid, semnum, cmd, passed] };
}
