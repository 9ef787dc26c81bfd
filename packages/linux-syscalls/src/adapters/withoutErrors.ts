import type { Pointer } from '../arguments/views.ts';
import { syscall } from '../trap.ts';

/** A call whose register of 32 bits is a value even where it looks like −errno. */
export function withoutErrors(nr: number, ...words: readonly Pointer[]): number {
  return syscall(nr, ...words) >>> 0;
}
