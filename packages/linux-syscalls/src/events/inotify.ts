import type { fd, int } from '@linux-syscalls/types';
import type { Flags } from '../arguments/flags.ts';
import type { Path } from '../arguments/paths.ts';
import { signalOf } from '../async/options.ts';
import type { AbortSignalLike, AsyncOptions } from '../async.ts';
import {
  close,
  IN_CLOEXEC,
  inotify_add_watch,
  inotify_init1,
  inotify_rm_watch,
  struct,
} from '../index.ts';
import { reading } from './records.ts';
import { type EventStream, Stream } from './Stream.ts';
import { nameOf } from './text.ts';

/** What happened to a file, or in a directory. */
export interface InotifyEvent {
  /** The watch, as `add` returned it; −1 for `IN_Q_OVERFLOW`: events were lost. */
  readonly wd: int;
  /** `IN_CREATE`, `IN_MODIFY` …, with `IN_ISDIR`; or `IN_IGNORED`, `IN_Q_OVERFLOW`. */
  readonly mask: Flags<'IN_'>;
  /** The same number in `IN_MOVED_FROM` and `IN_MOVED_TO` of one renaming, otherwise 0. */
  readonly cookie: number;
  /** The name in the watched directory, its bytes where it isn't UTF-8; empty for what is watched itself. */
  readonly name: string | Uint8Array;
}

/** An instance of inotify, and its events. */
export interface Inotify extends EventStream<InotifyEvent> {
  /**
   * Its descriptor, which is closed when this is disposed of.
   *
   * @throws an error with code ERR_INVALID_STATE if it has been.
   */
  readonly fd: fd;

  /**
   * Watches a file or a directory: `inotify_add_watch`.
   *
   * @param mask `IN_CREATE`, `IN_MODIFY` …, and `IN_ONLYDIR`, `IN_MASK_ADD` …
   * @returns the watch; the same number as before for a file that is watched already.
   * @throws {SyscallError} as `inotify_add_watch`.
   */
  add(path: Path, mask: Flags<'IN_'>): int;

  /**
   * Ends a watch: `inotify_rm_watch`. Its last event is `IN_IGNORED`.
   *
   * @throws {SyscallError} EINVAL: there is no such watch.
   */
  remove(wd: int): void;
}

class InotifyStream extends Stream<InotifyEvent> implements Inotify {
  readonly #fd: number;

  constructor(fd: number, signal: AbortSignalLike | undefined) {
    super({ ...reading('inotify', fd, eventsIn), release: () => close(fd) }, signal);
    this.#fd = fd;
  }

  get fd(): number {
    this.checkOpen();
    return this.#fd;
  }

  add(path: Path, mask: Flags<'IN_'>): int {
    return inotify_add_watch(this.fd, path, mask);
  }

  remove(wd: int): void {
    inotify_rm_watch(this.fd, wd);
  }
}

/**
 * Makes an instance of inotify, which reports what happens to files: `for await (const { wd, mask, name } of
 * watch)`.
 *
 * It stays open when a loop is left, with its watches and the events that nobody has taken: `using` closes it.
 *
 * @param flags `IN_CLOEXEC`, as if it were left out; `IN_NONBLOCK`.
 * @param options a signal that ends every loop.
 * @throws {SyscallError} EMFILE: this user has too many instances, or the process too many descriptors.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @see man 7 inotify
 */
export function inotify(flags: Flags<'IN_'> = IN_CLOEXEC, options?: AsyncOptions): Inotify {
  const signal = signalOf('inotify', options);
  return new InotifyStream(inotify_init1(flags), signal);
}

function* eventsIn(bytes: Uint8Array): Generator<InotifyEvent> {
  for (const event of struct.inotify_event.iterate(bytes)) {
    const { wd, mask, cookie } = event;
    yield { wd, mask, cookie, name: nameOf(struct.inotify_event.bytes(event, 'name')) };
  }
}
