import type { fd, int, pid_t } from '@linux-syscalls/types';
import type { Flags } from '../arguments/flags.ts';
import type { Integer } from '../arguments/integers.ts';
import { signalOf } from '../async/options.ts';
import { type AsyncOptions, ioctl } from '../async.ts';
import {
  ENOENT,
  ioctl as ioctlNow,
  POLLHUP,
  POLLIN,
  SECCOMP_IOCTL_NOTIF_ID_VALID,
  SECCOMP_IOCTL_NOTIF_RECV,
  SECCOMP_IOCTL_NOTIF_SEND,
  struct,
} from '../index.ts';
import { descriptor } from './checks.ts';
import { type EventStream, Stream } from './Stream.ts';
import { failedWith, helperThreads, uninterrupted, waitFor } from './waits.ts';

/** The answer to a call: a result, or an error, or that the kernel is to make it. */
export interface Answer {
  /** What the call returns. */
  readonly val?: Integer;
  /** The negative errno that it fails with. */
  readonly error?: int;
  /** `SECCOMP_USER_NOTIF_FLAG_CONTINUE`: the kernel makes the call. */
  readonly flags?: Flags<'SECCOMP_'>;
}

/** A call that waits for its answer. */
export interface Notification {
  /** For `SECCOMP_IOCTL_NOTIF_ADDFD` and other requests. */
  readonly id: bigint;
  /** The thread that makes the call. */
  readonly pid: pid_t;
  /** The call: its number, its arguments, its machine. */
  readonly data: struct.seccomp_data;

  /**
   * Tells whether the call still waits. Only then does what was read of the process before belong to its caller: the
   * id may have become another process's.
   */
  isValid(): boolean;

  /**
   * Answers the call: by `val`, by `error`, or by `flags`.
   *
   * @throws {SyscallError} ENOENT: it no longer waits; EINPROGRESS: it has been answered; EINVAL: a result and an
   * error, or unknown flags.
   */
  respond(answer: Answer): void;
}

class PendingCall implements Notification {
  readonly #listener: number;
  readonly id: bigint;
  readonly pid: number;
  readonly data: struct.seccomp_data;

  constructor(listener: number, { id, pid, data }: struct.seccomp_notif) {
    this.#listener = listener;
    this.id = id;
    this.pid = pid;
    this.data = data;
  }

  isValid(): boolean {
    try {
      ioctlNow(this.#listener, SECCOMP_IOCTL_NOTIF_ID_VALID, BigUint64Array.of(this.id));
      return true;
    } catch (error) {
      if (failedWith(error, ENOENT)) return false;
      throw error;
    }
  }

  respond({ val, error, flags }: Answer): void {
    const answer = struct.seccomp_notif_resp.from({
      id: this.id,
      val: val ?? 0,
      error: error ?? 0,
      flags: flags ?? 0,
    });
    ioctlNow(this.#listener, SECCOMP_IOCTL_NOTIF_SEND, answer);
  }
}

/**
 * The calls that a filter of seccomp hands over by `SECCOMP_RET_USER_NOTIF`: `for await (const call of
 * notifications(listener))`.
 *
 * Each waits until it is answered; no thread that is needed for the answer may make one. The loop ends when no
 * process is left that has the filter (since Linux 5.8). The caller closes `listener`.
 *
 * @param listener of `seccomp` with `SECCOMP_FILTER_FLAG_NEW_LISTENER`.
 * @throws {SyscallError} as `ioctl`, from the loop.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @since Linux 5.0
 * @see man 2 seccomp_unotify
 */
export function notifications(listener: fd, options?: AsyncOptions): EventStream<Notification> {
  const fd = descriptor('notifications', 'listener', listener);
  const signal = signalOf('notifications', options);
  return new Stream<Notification>({ name: 'notifications', fetch: (it) => next(fd, it) }, signal);
}

async function next(fd: number, signal: AbortSignal): Promise<[Notification] | undefined> {
  for (;;) {
    const revents = await waitFor(helperThreads, fd, POLLIN, signal);
    if ((revents & POLLIN) === 0 && (revents & POLLHUP) !== 0) return undefined;
    try {
      return [await received(fd, signal)];
    } catch (error) {
      // The caller was killed meanwhile, or a signal interrupted its call.
      if (signal.aborted || !failedWith(error, ENOENT)) throw error;
    }
  }
}

async function received(fd: number, signal: AbortSignal): Promise<Notification> {
  const notif = await uninterrupted(signal, async () => {
    const record = struct.seccomp_notif.alloc(); // all zero, each time
    await ioctl(fd, SECCOMP_IOCTL_NOTIF_RECV, record, { signal });
    return record;
  });
  return new PendingCall(fd, notif);
}
