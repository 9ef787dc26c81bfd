import { type AbortSignalLike, poll, read, type Thread } from '../async.ts';
import { EAGAIN, EINTR, POLLIN, SyscallError, struct } from '../index.ts';

/** What polls and reads: helper threads, or one certain thread. */
export type Reader = Pick<Thread, 'poll' | 'read'>;

export const helperThreads: Reader = { poll, read };

export function failedWith(error: unknown, errno: number): boolean {
  return error instanceof SyscallError && error.errno === -errno;
}

/**
 * Repeats a call that a signal interrupts which isn't a cancellation, such as that by which libc changes the user id
 * of all threads for `process.setuid`.
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

/** Waits until a descriptor is ready; returns its events. */
export async function waitFor(
  reader: Reader,
  fd: number,
  events: number,
  signal: AbortSignalLike | undefined,
): Promise<number> {
  const polled = struct.pollfd.from({ fd, events });
  await uninterrupted(signal, () => reader.poll(polled, 1, -1, { signal }));
  return polled.revents;
}

/** Makes a call that reads; if the descriptor is non-blocking, when there is something to read. */
export async function whenReadable<Result>(
  reader: Reader,
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
    await waitFor(reader, fd, POLLIN, signal);
  }
}
