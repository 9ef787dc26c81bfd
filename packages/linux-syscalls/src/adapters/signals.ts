import { valueError } from '@linux-syscalls/errors';
import { readPointed } from '../arguments/pointed.ts';
import type { Pointer } from '../arguments/views.ts';
import { Converted, type Plan } from './Plan.ts';

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
): Plan {
  // Pass the copy that was checked: another thread could change the caller's memory.
  const copy = new Converted(act, actionSize, {
    in: ({ bytes, quads }) => {
      const fault = readPointed(act, bytes);
      if (fault !== 0) return fault;
      const [handler, flags] = quads as unknown as readonly [bigint, bigint];
      // SIG_DFL and SIG_IGN are 0 and 1: no handlers.
      if (BigInt.asUintN(64, handler) > 1n && (flags & BigInt(saRestorer)) === 0n) {
        throw valueError('rt_sigaction: act has a handler but no SA_RESTORER, and would crash');
      }
      return 0;
    },
  });
  return { number: rt_sigaction, words: [signum, act === 0 ? 0 : copy, oldact, setSize] };
}
