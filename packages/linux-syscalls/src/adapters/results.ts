import type { Pointer } from '../arguments/views.ts';
import { syscall } from '../trap.ts';

/** A call whose result the kernel returns as an unsigned int, errors too. */
export function withSignedResult(nr: number, ...words: readonly Pointer[]): number {
  return syscall(nr, ...words) | 0;
}

/** A call that never fails: a 32-bit result that looks like −errno is a value. */
export function withoutErrors(nr: number, ...words: readonly Pointer[]): number {
  return syscall(nr, ...words) >>> 0;
}
