import { stateError } from '@linux-syscalls/errors';
import { bytesOf, type fd, type pid_t } from '@linux-syscalls/types';
import {
  close,
  ENOENT,
  FAN_ACCESS_PERM,
  FAN_ALLOW,
  FAN_DENY,
  FAN_EVENT_INFO_TYPE_PIDFD,
  FAN_NOFD,
  FAN_OPEN_EXEC_PERM,
  FAN_OPEN_PERM,
  FAN_PRE_ACCESS,
  struct,
  write,
} from '../index.ts';
import { failedWith } from './waits.ts';

/**
 * What a process does to a file, or asks for permission to do.
 *
 * It has a descriptor of the file, which belongs to this process: `using` or `[Symbol.dispose]` closes it, and
 * denies a request that wasn't answered.
 */
export interface FanotifyEvent extends Disposable {
  /** `FAN_OPEN_PERM`, `FAN_CLOSE_WRITE` …; `FAN_Q_OVERFLOW`: events were lost. */
  readonly mask: bigint;
  /** The file, opened as `event_f_flags` says; `FAN_NOFD` if there is none, or it is closed. */
  readonly fd: fd;
  /** The process that does it; with `FAN_REPORT_TID` the thread. */
  readonly pid: pid_t;
  /** The same process with `FAN_REPORT_PIDFD`; negative if it is gone, or this is closed. */
  readonly pidfd: fd;
  /** What the kernel says beyond that, for `struct.fanotify_event_info_header.iterate`. */
  readonly info: Uint8Array;

  /**
   * Allows what was asked for.
   *
   * @throws an error with code ERR_INVALID_STATE if nobody asks, or it has been answered.
   */
  allow(): void;

  /**
   * Refuses what was asked for, with EPERM.
   *
   * @throws as `allow`.
   */
  deny(): void;

  /** Closes its descriptors; denies a request that wasn't answered. */
  [Symbol.dispose](): void;
}

const asking = BigInt(FAN_OPEN_PERM | FAN_ACCESS_PERM | FAN_OPEN_EXEC_PERM | FAN_PRE_ACCESS);

/** The implementation of `FanotifyEvent`. */
export class FileEvent implements FanotifyEvent {
  readonly mask: bigint;
  readonly pid: number;
  readonly info: Uint8Array;
  #fd: number;
  #pidfd: number;
  /** The group, while it waits for an answer. */
  #asker: (() => number | undefined) | undefined;

  /** @param group its descriptor; undefined once that is closed. */
  constructor(group: () => number | undefined, metadata: struct.fanotify_event_metadata) {
    this.mask = metadata.mask;
    this.pid = metadata.pid;
    this.info = bytesOf(metadata).subarray(metadata.metadata_len);
    this.#fd = metadata.fd;
    this.#pidfd = pidfdIn(this.info);
    if ((metadata.mask & asking) !== 0n && metadata.fd >= 0) this.#asker = group;
  }

  get fd(): number {
    return this.#fd;
  }

  get pidfd(): number {
    return this.#pidfd;
  }

  allow(): void {
    this.#answer('allow', FAN_ALLOW);
  }

  deny(): void {
    this.#answer('deny', FAN_DENY);
  }

  #answer(name: string, response: number): void {
    const group = this.#asker?.();
    if (group === undefined) throw stateError(`${name}: nobody waits for an answer`);
    this.#asker = undefined;
    write(group, struct.fanotify_response.from({ fd: this.#fd, response }));
  }

  [Symbol.dispose](): void {
    try {
      if (this.#asker?.() !== undefined) this.deny();
    } catch (error) {
      // The process that asked was killed.
      if (!failedWith(error, ENOENT)) throw error;
    } finally {
      this.#close();
    }
  }

  #close(): void {
    const open = [this.#fd, this.#pidfd].filter((fd) => fd >= 0);
    this.#asker = undefined;
    this.#fd = FAN_NOFD;
    this.#pidfd = FAN_NOFD;
    for (const fd of open) close(fd);
  }
}

function pidfdIn(info: Uint8Array): number {
  for (const header of struct.fanotify_event_info_header.iterate(info)) {
    if (header.info_type === FAN_EVENT_INFO_TYPE_PIDFD) {
      return struct.fanotify_event_info_pidfd.view(bytesOf(header)).pidfd;
    }
  }
  return FAN_NOFD;
}
