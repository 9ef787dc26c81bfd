import { valueError } from '@linux-syscalls/errors';
import { readPointed } from '../arguments/pointed.ts';
import type { Pointer } from '../arguments/views.ts';
import { syscall } from '../trap.ts';

/**
 * rt_sigaction where the program must supply the restorer that a handler returns to.
 *
 * Without one the process crashes when the handler returns from its first signal.
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
  // Pass the copy that was checked: another thread could change the caller's memory.
  const copy = new Uint8Array(new ArrayBuffer(actionSize));
  const fault = copyAction(act, copy, saRestorer);
  return fault !== 0 ? fault : syscall(rt_sigaction, signum, copy, oldact, setSize);
}

/** Copies an action, and throws if it has a handler without a restorer; returns 0 or −EFAULT. */
export function copyAction(act: Pointer, copy: Uint8Array, saRestorer: number): number {
  const fault = readPointed(act, copy);
  if (fault !== 0) return fault;
  const [handler, flags] = new BigUint64Array(copy.buffer, 0, 2) as unknown as [bigint, bigint];
  // SIG_DFL and SIG_IGN are 0 and 1: no handlers.
  if (handler > 1n && (flags & BigInt(saRestorer)) === 0n) {
    throw valueError('rt_sigaction: act has a handler but no SA_RESTORER, and would crash');
  }
  return 0;
}
