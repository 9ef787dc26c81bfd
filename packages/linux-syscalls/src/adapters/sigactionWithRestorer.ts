import { valueError } from '@linux-syscalls/errors';
import { readPointed } from '../arguments/pointed.ts';
import type { Pointer } from '../arguments/views.ts';
import { syscall } from '../trap.ts';

/**
 * rt_sigaction where the kernel leaves the return from a handler to the program.
 *
 * A handler without a restorer returns to nowhere: the process would crash at its first signal.
 */
export function sigactionWithRestorer(
  rt_sigaction: number,
  saRestorer: number,
  actionSize: number,
  signum: number,
  act: Pointer,
  oldact: Pointer,
  setSize: number,
): number {
  if (act === 0) return syscall(rt_sigaction, signum, act, oldact, setSize);
  // The kernel gets the copy that is looked at, since another thread could change the caller's.
  const copy = new Uint8Array(new ArrayBuffer(actionSize));
  const fault = copyAction(act, copy, saRestorer);
  return fault !== 0 ? fault : syscall(rt_sigaction, signum, copy, oldact, setSize);
}

/** Copies an action that doesn't crash; 0, or −EFAULT where nothing can be read. */
export function copyAction(act: Pointer, copy: Uint8Array, saRestorer: number): number {
  const fault = readPointed(act, copy);
  if (fault !== 0) return fault;
  const [handler, flags] = new BigUint64Array(copy.buffer, 0, 2) as unknown as [bigint, bigint];
  // SIG_DFL and SIG_IGN are 0 and 1, and no code.
  if (handler > 1n && (flags & BigInt(saRestorer)) === 0n) {
    throw valueError('rt_sigaction: act has a handler but no SA_RESTORER, and would crash');
  }
  return 0;
}
