import type { fd } from '@linux-syscalls/types';
import type { Flags } from '../arguments/flags.ts';
import { signalOf } from '../async/options.ts';
import { type AsyncOptions, waitid } from '../async.ts';
import {
  CLD_CONTINUED,
  CLD_STOPPED,
  CLD_TRAPPED,
  P_PIDFD,
  struct,
  WCONTINUED,
  WEXITED,
  WSTOPPED,
} from '../index.ts';
import { descriptor, someOf } from './checks.ts';
import { type EventStream, Stream } from './Stream.ts';
import { uninterrupted } from './waits.ts';

const all = WEXITED | WSTOPPED | WCONTINUED;

/** The changes after which a child goes on. */
const continuing: ReadonlySet<number> = new Set([CLD_STOPPED, CLD_CONTINUED, CLD_TRAPPED]);

/**
 * The changes of a child's state: `for await (const { si_code, si_status } of states(pidfd))`. The loop ends with
 * the child, which it reaps.
 *
 * To wait for the end alone there is `exited`.
 *
 * @param pidfd of `spawn` with `CLONE_PIDFD`, or of `pidfd_open`, and not non-blocking; the caller closes it.
 * @param options which changes: some of `WEXITED`, `WSTOPPED` and `WCONTINUED`, or all as if it were left out.
 * @throws {SyscallError} from the loop, ECHILD: it is no child, or was waited for before.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @since Linux 5.4
 * @see man 2 waitid
 */
export function states(
  pidfd: fd,
  options: Flags<'W'> = all,
  asyncOptions?: AsyncOptions,
): EventStream<struct.siginfo> {
  const child = descriptor('states', 'pidfd', pidfd);
  const wanted = someOf('states', 'options', options, all, 'some of WEXITED, WSTOPPED, WCONTINUED');
  let hasEnded = false;
  return new Stream<struct.siginfo>(
    {
      name: 'states',
      async fetch(signal) {
        if (hasEnded) return undefined;
        const info = struct.siginfo.alloc();
        await uninterrupted(signal, () => waitid(P_PIDFD, child, info, wanted, null, { signal }));
        hasEnded = !continuing.has(info.si_code);
        return [info];
      },
    },
    signalOf('states', asyncOptions),
  );
}
