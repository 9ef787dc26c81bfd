import { type AbortSignalLike, poll, read, type Thread } from '../async.ts';
import { EAGAIN, EINTR, POLLIN, SyscallError, struct } from '../index.ts';

/** Who makes calls: helper threads, or a thread of one's own. */
export type Caller = Pick<Thread, 'poll' | 'read'>;

export const helperThreads: Caller = { poll, read };

export function failedWith(error: unknown, errno: number): boolean {
  return error instanceof SyscallError && error.errno === -errno;
}

/**
 * Repeats a call that a signal interrupts without any reason of ours, such as one by which libc lets
 * `process.setuid` reach the helper threads.
 */
export async function uninterrupted<Result>(
  signal: AbortSignalLike | undefined,
  call: () => Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (signal?.aborted === true || !failedWith(error, EINTR)) throw error;
    }
  }
}

/** Waits until a descriptor is ready; returns what it is ready for. */
export async function waitFor(
  caller: Caller,
  fd: number,
  events: number,
  signal: AbortSignalLike | undefined,
): Promise<number> {
  const polled = struct.pollfd.from({ fd, events });
  await uninterrupted(signal, () => caller.poll(polled, 1, -1, { signal }));
  return polled.revents;
}

/** Makes a call that reads, as soon as there is something also where the descriptor is non-blocking. */
export async function whenReadable<Result>(
  caller: Caller,
  fd: number,
  signal: AbortSignal,
  call: () => Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await uninterrupted(signal, call);
    } catch (error) {
      if (signal.aborted || !failedWith(error, EAGAIN)) throw error;
    }
    await waitFor(caller, fd, POLLIN, signal);
  }
}
