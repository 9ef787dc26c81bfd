import type { fd } from '@linux-syscalls/types';
import { signalOf } from '../async/options.ts';
import { type AsyncOptions, waitid } from '../async.ts';
import { EAGAIN, P_PIDFD, POLLIN, struct, WEXITED } from '../index.ts';
import { descriptor } from './checks.ts';
import { failedWith, helperThreads, uninterrupted, waitFor } from './waits.ts';

/**
 * Waits until a child has ended, and reaps it: `waitid`, made by another thread or a ring.
 *
 * For a process that is no child of this one, `ready(pidfd, POLLIN)` tells of its end, and not how it ended. libuv
 * waits for the children of `node:child_process` itself.
 *
 * @param pidfd of `spawn` with `CLONE_PIDFD`, or of `pidfd_open`; the caller closes it.
 * @returns how it ended: `si_code` is `CLD_EXITED`, `CLD_KILLED` or `CLD_DUMPED`, `si_status` the exit code or the
 * signal.
 * @throws {SyscallError} ECHILD: it is no child, or was waited for before; EBADF: `pidfd` isn't open; EINVAL: it is
 * no pidfd.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @since Linux 5.4
 * @see man 2 waitid
 */
export async function exited(pidfd: fd, options?: AsyncOptions): Promise<struct.siginfo> {
  const child = descriptor('exited', 'pidfd', pidfd);
  const signal = signalOf('exited', options);
  const info = struct.siginfo.alloc();
  const wait = () => waitid(P_PIDFD, child, info, WEXITED, null, { signal });
  for (;;) {
    try {
      await uninterrupted(signal, wait);
      return info;
    } catch (error) {
      if (signal?.aborted === true || !failedWith(error, EAGAIN)) throw error;
    }
    // The pidfd is non-blocking, by PIDFD_NONBLOCK.
    await waitFor(helperThreads, child, POLLIN, signal);
  }
}
