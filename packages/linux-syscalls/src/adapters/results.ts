import type { Pointer } from '../arguments/views.ts';
import type { Plan } from './Plan.ts';

/** A call whose result the kernel returns as an unsigned int, errors too. */
export function withSignedResult(nr: number, ...words: Pointer[]): Plan {
  return { number: nr, words, returns: 'int' };
}

/** A call that never fails: a 32-bit result that looks like −errno is a value. */
export function withoutErrors(nr: number, ...words: Pointer[]): Plan {
  return { number: nr, words, returns: 'unsigned' };
}
