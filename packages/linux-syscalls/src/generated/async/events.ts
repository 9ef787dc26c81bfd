// Generated from Linux 7.3.4 and abi/src/calls/events.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd, int, struct, uint } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * eventfd(initval) makes a descriptor that holds a counter.
 *
 * The kernel’s call has no flags, unlike libc’s function: see `eventfd2`.
 *
 * @param initval the counter at first.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EMFILE: this process has as many descriptors as it may.
 * @since Linux 2.6.22
 * @see man 2 eventfd
 */
export function eventfd(initval: uint, options?: AsyncOptions): Promise<fd>;
export function eventfd(...given: readonly unknown[]): Promise<number> {
  return submit('eventfd', given);
}

/**
 * eventfd2(initval, flags) makes a descriptor that holds a counter.
 *
 * Eight bytes are written to add to it, and read to take it (with `EFD_SEMAPHORE`, one).
 *
 * @param initval the counter at first.
 * @param flags `EFD_CLOEXEC`, `EFD_NONBLOCK`, `EFD_SEMAPHORE` or 0.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EINVAL: an unknown flag; EMFILE: this process has as many descriptors as it may.
 * @since Linux 2.6.27
 * @see man 2 eventfd, <linux/eventfd.h>
 */
export function eventfd2(initval: uint, flags?: Flags<'EFD_'>, options?: AsyncOptions): Promise<fd>;
/** The same, where what may be left out is. */
export function eventfd2(initval: uint, options: AsyncOptions): Promise<fd>;
export function eventfd2(...given: readonly unknown[]): Promise<number> {
  return submit('eventfd2', given);
}

/**
 * fanotify_init(flags, event_f_flags) makes a descriptor that tells of events on whole file systems, and may decide on them.
 *
 * On x86 and arm `O_LARGEFILE` is set for you in `event_f_flags`.
 *
 * @param flags the class and what events carry: `FAN_CLASS_NOTIF`, `FAN_REPORT_FID` ….
 * @param event_f_flags how the files that come with events are opened.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN, but for what an unprivileged user may (since 5.13).
 * @since Linux 2.6.37
 * @see man 2 fanotify_init, <linux/fanotify.h>
 */
export function fanotify_init(
  flags: Flags<'FAN_'>,
  event_f_flags: Flags<'O_'>,
  options?: AsyncOptions,
): Promise<fd>;
export function fanotify_init(...given: readonly unknown[]): Promise<number> {
  return submit('fanotify_init', given);
}

/**
 * fanotify_mark(fanotify_fd, flags, mask, dirfd, pathname) changes what a fanotify descriptor watches.
 *
 * @param fanotify_fd a descriptor of `fanotify_init`.
 * @param flags `FAN_MARK_ADD`, `FAN_MARK_REMOVE` or `FAN_MARK_FLUSH`, and on what.
 * @param mask which events, of 64 bits.
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `null` for `dirfd` itself.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file does not exist, or what is to be removed was not watched; EINVAL: an event that this class or this kernel lacks; EXDEV: the file system tells of no such events.
 * @since Linux 2.6.37
 * @see man 2 fanotify_mark, <linux/fanotify.h>
 */
export function fanotify_mark(
  fanotify_fd: fd,
  flags: Flags<'FAN_'>,
  mask: Flags<'FAN_'> | bigint,
  dirfd: fd,
  pathname: Path | null,
  options?: AsyncOptions,
): Promise<number>;
export function fanotify_mark(...given: readonly unknown[]): Promise<number> {
  return submit('fanotify_mark', given);
}

/**
 * inotify_add_watch(fd, pathname, mask) watches a file or a directory, or changes what is watched for.
 *
 * @param fd a descriptor of `inotify_init1`.
 * @param pathname the file or directory.
 * @param mask which events: `IN_CREATE`, `IN_MODIFY`, `IN_CLOSE_WRITE` ….
 * @returns the number of the watch, which its events carry.
 * @throws {SyscallError} ENOENT: the file does not exist; ENOSPC: this user has as many watches as allowed; EINVAL: no event asked for, or `fd` is none of these.
 * @since Linux 2.6.13
 * @see man 2 inotify_add_watch
 */
export function inotify_add_watch(
  fd: fd,
  pathname: Path,
  mask: Flags<'IN_'>,
  options?: AsyncOptions,
): Promise<number>;
export function inotify_add_watch(...given: readonly unknown[]): Promise<number> {
  return submit('inotify_add_watch', given);
}

/**
 * inotify_init() makes a descriptor that tells of changes to files.
 *
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EMFILE: this user has as many of them as allowed.
 * @since Linux 2.6.13
 * @see man 2 inotify_init
 */
export function inotify_init(options?: AsyncOptions): Promise<fd>;
export function inotify_init(...given: readonly unknown[]): Promise<number> {
  return submit('inotify_init', given);
}

/**
 * inotify_init1(flags) makes a descriptor that tells of changes to files.
 *
 * @param flags `IN_CLOEXEC`, `IN_NONBLOCK` or 0.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EMFILE: this user has as many of them as allowed.
 * @since Linux 2.6.27
 * @see man 2 inotify_init1, <linux/inotify.h>
 */
export function inotify_init1(flags?: Flags<'IN_'>, options?: AsyncOptions): Promise<fd>;
/** The same, where what may be left out is. */
export function inotify_init1(options: AsyncOptions): Promise<fd>;
export function inotify_init1(...given: readonly unknown[]): Promise<number> {
  return submit('inotify_init1', given);
}

/**
 * inotify_rm_watch(fd, wd) ends a watch.
 *
 * @param fd a descriptor of `inotify_init1`.
 * @param wd the number of the watch.
 * @returns 0.
 * @throws {SyscallError} EINVAL: there is no such watch.
 * @since Linux 2.6.13
 * @see man 2 inotify_rm_watch
 */
export function inotify_rm_watch(fd: fd, wd: int, options?: AsyncOptions): Promise<number>;
export function inotify_rm_watch(...given: readonly unknown[]): Promise<number> {
  return submit('inotify_rm_watch', given);
}

/**
 * signalfd(ufd, mask) makes a descriptor from which signals are read.
 *
 * A signal must be blocked in every thread, or it goes to a thread as ever: Node’s own threads block none.
 *
 * @param ufd a descriptor made by this call, to change what it takes, or −1 for a new one.
 * @param mask which signals: eight bytes, bit 0 is signal 1.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EINVAL: `ufd` is none of these; EBADF: `ufd` is not open.
 * @since Linux 2.6.22
 * @see man 2 signalfd
 */
export function signalfd(ufd: fd, mask: Memory, options?: AsyncOptions): Promise<fd>;
export function signalfd(...given: readonly unknown[]): Promise<number> {
  return submit('signalfd', given);
}

/**
 * signalfd4(ufd, mask, flags) makes a descriptor from which signals are read.
 *
 * A signal must be blocked in every thread, or it goes to a thread as ever: Node’s own threads block none.
 *
 * @param ufd a descriptor made by this call, to change what it takes, or −1 for a new one.
 * @param mask which signals: eight bytes, bit 0 is signal 1.
 * @param flags `SFD_CLOEXEC`, `SFD_NONBLOCK` or 0.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EINVAL: an unknown flag, or `ufd` is none of these; EBADF: `ufd` is not open.
 * @since Linux 2.6.27
 * @see man 2 signalfd, <linux/signalfd.h>
 */
export function signalfd4(
  ufd: fd,
  mask: Memory,
  flags?: Flags<'SFD_'>,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function signalfd4(ufd: fd, mask: Memory, options: AsyncOptions): Promise<fd>;
export function signalfd4(...given: readonly unknown[]): Promise<number> {
  return submit('signalfd4', given);
}

/**
 * timerfd_create(clockid, flags) makes a descriptor that tells when a time has come.
 *
 * @param clockid `CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` ….
 * @param flags `TFD_CLOEXEC`, `TFD_NONBLOCK` or 0.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EINVAL: no such clock, or an unknown flag.
 * @since Linux 2.6.25
 * @see man 2 timerfd_create, <linux/timerfd.h>
 */
export function timerfd_create(
  clockid: Flags<'CLOCK_'>,
  flags?: Flags<'TFD_'>,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function timerfd_create(clockid: Flags<'CLOCK_'>, options: AsyncOptions): Promise<fd>;
export function timerfd_create(...given: readonly unknown[]): Promise<number> {
  return submit('timerfd_create', given);
}

/**
 * timerfd_gettime(fd, curr_value) tells how long a timer has still to go.
 *
 * @param fd a descriptor of `timerfd_create`.
 * @param curr_value receives what remains, and how often.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `fd` is none of these.
 * @since Linux 2.6.25
 * @see man 2 timerfd_gettime
 */
export function timerfd_gettime(
  fd: fd,
  curr_value: struct.itimerspec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function timerfd_gettime(...given: readonly unknown[]): Promise<number> {
  return submit('timerfd_gettime', given);
}

/** @deprecated Use `timerfd_gettime`: x86 and arm call it `timerfd_gettime64`. */
export const timerfd_gettime64: typeof timerfd_gettime = timerfd_gettime;

/**
 * timerfd_settime(fd, flags, new_value, old_value) sets a timer off, or stops it.
 *
 * Seconds have 64 bits on every architecture.
 *
 * When it is due, eight bytes are read: how often.
 *
 * @param fd a descriptor of `timerfd_create`.
 * @param flags `TFD_TIMER_ABSTIME`, `TFD_TIMER_CANCEL_ON_SET` or 0.
 * @param new_value when first and how often; zero in `it_value` stops it.
 * @param old_value receives what was set; `null` if nobody wants it.
 * @returns 0.
 * @throws {SyscallError} EINVAL: a `tv_nsec` from 10⁹ on, or `fd` is none of these.
 * @since Linux 2.6.25
 * @see man 2 timerfd_settime
 */
export function timerfd_settime(
  fd: fd,
  flags: Flags<'TFD_'>,
  new_value: struct.itimerspec | Address | null,
  old_value: struct.itimerspec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function timerfd_settime(...given: readonly unknown[]): Promise<number> {
  return submit('timerfd_settime', given);
}

/** @deprecated Use `timerfd_settime`: x86 and arm call it `timerfd_settime64`. */
export const timerfd_settime64: typeof timerfd_settime = timerfd_settime;
