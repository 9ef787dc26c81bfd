import type { Pointer } from '../arguments/views.ts';
import { syscall } from '../trap.ts';

/** A call that returns an unsigned int even for errors. */
export function withSignedResult(nr: number, ...words: readonly Pointer[]): number {
  return syscall(nr, ...words) | 0;
}
