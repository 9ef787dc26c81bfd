import { wrongValue } from '../arguments/failures.ts';
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
  signum: number,
  act: Pointer,
  oldact: Pointer,
  setSize: number,
): number {
  const fault = refuseHandlerWithoutRestorer(act, saRestorer);
  return fault !== 0 ? fault : syscall(rt_sigaction, signum, act, oldact, setSize);
}

/** 0, or −EFAULT where nothing can be read. */
export function refuseHandlerWithoutRestorer(act: Pointer, saRestorer: number): number {
  if (act === 0) return 0;
  const handlerAndFlags = new BigUint64Array(2);
  const fault = readPointed(act, handlerAndFlags);
  if (fault !== 0) return fault;
  const [handler, flags] = handlerAndFlags as unknown as [bigint, bigint];
  // SIG_DFL and SIG_IGN are 0 and 1, and no code.
  if (handler > 1n && (flags & BigInt(saRestorer)) === 0n) {
    throw wrongValue('rt_sigaction', 'act', 'has a handler but no SA_RESTORER, and would crash');
  }
  return 0;
}
