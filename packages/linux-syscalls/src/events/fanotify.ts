import { stateError } from '@linux-syscalls/errors';
import type { fd } from '@linux-syscalls/types';
import { FANOTIFY_METADATA_VERSION } from '@linux-syscalls/types/linux/fanotify';
import type { Flags } from '../arguments/flags.ts';
import type { Path } from '../arguments/paths.ts';
import { signalOf } from '../async/options.ts';
import type { AbortSignalLike, AsyncOptions } from '../async.ts';
import { close, fanotify_init, fanotify_mark, O_CLOEXEC, O_RDONLY, struct } from '../index.ts';
import { type FanotifyEvent, FileEvent } from './FanotifyEvent.ts';
import { reading } from './records.ts';
import { type EventStream, Stream } from './Stream.ts';

/** A group of fanotify, and its events. */
export interface Fanotify extends EventStream<FanotifyEvent> {
  /**
   * Its descriptor, which is closed when this is disposed of.
   *
   * @throws an error with code ERR_INVALID_STATE if it has been.
   */
  readonly fd: fd;

  /**
   * Changes what is watched: `fanotify_mark`.
   *
   * @param flags `FAN_MARK_ADD`, `FAN_MARK_REMOVE` or `FAN_MARK_FLUSH`, and on what.
   * @param mask which events, of 64 bits.
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `null` for `dirfd` itself.
   * @throws {SyscallError} as `fanotify_mark`.
   */
  mark(flags: Flags<'FAN_'>, mask: Flags<'FAN_'> | bigint, dirfd: fd, pathname: Path | null): void;
}

/** Each event of a read comes with an open file, so a read is small enough not to reach the limit of descriptors. */
const size = 4096;

class FanotifyStream extends Stream<FanotifyEvent> implements Fanotify {
  readonly #fd: number;

  constructor(fd: number, signal: AbortSignalLike | undefined) {
    const group = () => (this.isDisposed ? undefined : fd);
    const eventsIn = (bytes: Uint8Array) =>
      [...struct.fanotify_event_metadata.iterate(bytes)].map((metadata) => {
        if (metadata.vers === FANOTIFY_METADATA_VERSION) return new FileEvent(group, metadata);
        throw stateError(`fanotify: the kernel's events have version ${metadata.vers}`);
      });
    super(
      {
        ...reading<FanotifyEvent>('fanotify', fd, eventsIn, undefined, size),
        release(rest) {
          for (const event of rest) (event as FanotifyEvent)[Symbol.dispose]();
          close(fd); // whoever waits for an answer goes on
        },
      },
      signal,
    );
    this.#fd = fd;
  }

  get fd(): number {
    this.checkOpen();
    return this.#fd;
  }

  mark(flags: Flags<'FAN_'>, mask: Flags<'FAN_'> | bigint, dirfd: fd, pathname: Path | null): void {
    fanotify_mark(this.fd, flags, mask, dirfd, pathname);
  }
}

/**
 * Makes a group of fanotify, which reports what is done to files and may be asked for permission: `for await (using
 * event of group)`.
 *
 * Close each event's descriptors by `using` or `[Symbol.dispose]`; the loop doesn't, since an event may be handed
 * on. A process that asks waits until `allow` or `deny` is called, or the event is disposed of, which denies. The
 * group stays open when a loop is left: `using` closes it, and the kernel then allows what nobody has answered.
 *
 * This process waits as well where it opens a watched file: no thread that is needed for the answer may do so.
 *
 * @param flags `FAN_CLASS_CONTENT`, `FAN_CLOEXEC` …
 * @param event_f_flags how the files of events are opened; `O_RDONLY | O_CLOEXEC`, as if it were left out.
 * @param options a signal that ends every loop.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN, but for what an unprivileged user may.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @see man 7 fanotify
 */
export function fanotify(
  flags: Flags<'FAN_'>,
  event_f_flags: Flags<'O_'> = O_RDONLY | O_CLOEXEC,
  options?: AsyncOptions,
): Fanotify {
  const signal = signalOf('fanotify', options);
  return new FanotifyStream(fanotify_init(flags, event_f_flags), signal);
}
