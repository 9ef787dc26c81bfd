import type { Pointer } from '../arguments/views.ts';
import type { Plan } from './Plan.ts';

/** A call whose result the kernel returns as an unsigned int, errors too. */
export function withSignedResult(nr: number, ...words: Pointer[]): Plan {
  return { number: nr, words, returns: 'int' };
}

/** A call that never fails: the low 32 bits of its result are a value, also where they look like −errno. */
export function withoutErrors(nr: number, ...words: Pointer[]): Plan {
  return { number: nr, words, returns: 'unsigned' };
}
