// Generated from Linux 7.3.4 and abi/src/calls/events.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, int, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { hi, lo } from '../../arguments/words.ts';
import {
  syscall0,
  syscall1,
  syscall2,
  syscall3,
  syscall4,
  syscall5,
  syscall6,
} from '../../trap.ts';
import { itimerspecShape } from '../shapes.ts';
import { sizeOf_kernel_sigset_t } from '../sizes.ts';

/**
 * eventfd(initval) as `linux-syscalls` has it, returning −errno.
 *
 * @param initval the counter at first.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.22
 * @see man 2 eventfd
 */
export function eventfd(initval: uint): fd {
  const $initval = argument.uint32('eventfd', 'initval', initval);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall2(19 /* eventfd2 */, $initval, 0);
  }
  return syscall1(is.x86_64 ? 284 : is.x86 ? 323 : is.arm ? 351 : is.s390x ? 318 : 307, $initval);
}

/**
 * eventfd2(initval, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param initval the counter at first.
 * @param flags `EFD_CLOEXEC`, `EFD_NONBLOCK`, `EFD_SEMAPHORE` or 0.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.27
 * @see man 2 eventfd, <linux/eventfd.h>
 */
export function eventfd2(initval: uint, flags: Flags<'EFD_'> = 0): fd {
  const $initval = argument.uint32('eventfd2', 'initval', initval);
  const $flags = argument.flags32('eventfd2', 'flags', flags);
  return syscall2(
    is.x86_64
      ? 290
      : is.x86
        ? 328
        : is.arm
          ? 356
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 19
            : is.s390x
              ? 323
              : 314,
    $initval,
    $flags,
  );
}

/**
 * fanotify_init(flags, event_f_flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags the class and what events carry: `FAN_CLASS_NOTIF`, `FAN_REPORT_FID` ….
 * @param event_f_flags how the files that come with events are opened.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.37
 * @see man 2 fanotify_init, <linux/fanotify.h>
 */
export function fanotify_init(flags: Flags<'FAN_'>, event_f_flags: Flags<'O_'>): fd {
  const $flags = argument.flags32('fanotify_init', 'flags', flags);
  const $event_f_flags = argument.flags32('fanotify_init', 'event_f_flags', event_f_flags);
  if (is.x86) {
    return syscall2(338 /* fanotify_init */, $flags, $event_f_flags | 32768 /* O_LARGEFILE */);
  }
  if (is.arm) {
    return syscall2(367 /* fanotify_init */, $flags, $event_f_flags | 131072 /* O_LARGEFILE */);
  }
  return syscall2(
    is.x86_64 ? 300 : is.riscv64 || is.aarch64 || is.loongarch64 ? 262 : is.s390x ? 332 : 323,
    $flags,
    $event_f_flags,
  );
}

/**
 * fanotify_mark(fanotify_fd, flags, mask, dirfd, pathname) as `linux-syscalls` has it, returning −errno.
 *
 * @param fanotify_fd a descriptor of `fanotify_init`.
 * @param flags `FAN_MARK_ADD`, `FAN_MARK_REMOVE` or `FAN_MARK_FLUSH`, and on what.
 * @param mask which events, of 64 bits.
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `null` for `dirfd` itself.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.37
 * @see man 2 fanotify_mark, <linux/fanotify.h>
 */
export function fanotify_mark(
  fanotify_fd: fd,
  flags: Flags<'FAN_'>,
  mask: Flags<'FAN_'> | bigint,
  dirfd: fd,
  pathname: Path | null,
): number {
  const $fanotify_fd = argument.int32('fanotify_mark', 'fanotify_fd', fanotify_fd);
  const $flags = argument.flags32('fanotify_mark', 'flags', flags);
  const $mask = argument.uint64('fanotify_mark', 'mask', mask);
  const $dirfd = argument.int32('fanotify_mark', 'dirfd', dirfd);
  const $pathname = argument.nullablePath('fanotify_mark', 'pathname', pathname, 0);
  if (is.x86 || is.arm) {
    return syscall6(
      is.x86 ? 339 : 368,
      $fanotify_fd,
      $flags,
      lo($mask),
      hi($mask),
      $dirfd,
      $pathname,
    );
  }
  return syscall5(
    is.x86_64 ? 301 : is.riscv64 || is.aarch64 || is.loongarch64 ? 263 : is.s390x ? 333 : 324,
    $fanotify_fd,
    $flags,
    $mask,
    $dirfd,
    $pathname,
  );
}

/**
 * inotify_add_watch(fd, pathname, mask) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor of `inotify_init1`.
 * @param pathname the file or directory.
 * @param mask which events: `IN_CREATE`, `IN_MODIFY`, `IN_CLOSE_WRITE` ….
 * @returns −errno, or the number of the watch, which its events carry.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.13
 * @see man 2 inotify_add_watch
 */
export function inotify_add_watch(fd: fd, pathname: Path, mask: Flags<'IN_'>): number {
  const $fd = argument.int32('inotify_add_watch', 'fd', fd);
  const $mask = argument.flags32('inotify_add_watch', 'mask', mask);
  const $pathname = argument.path('inotify_add_watch', 'pathname', pathname, 0);
  return syscall3(
    is.x86_64
      ? 254
      : is.x86
        ? 292
        : is.arm
          ? 317
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 27
            : is.s390x
              ? 285
              : 276,
    $fd,
    $pathname,
    $mask,
  );
}

/**
 * inotify_init() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.13
 * @see man 2 inotify_init
 */
export function inotify_init(): fd {
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall1(26 /* inotify_init1 */, 0);
  }
  return syscall0(is.x86_64 ? 253 : is.x86 ? 291 : is.arm ? 316 : is.s390x ? 284 : 275);
}

/**
 * inotify_init1(flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags `IN_CLOEXEC`, `IN_NONBLOCK` or 0.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.27
 * @see man 2 inotify_init1, <linux/inotify.h>
 */
export function inotify_init1(flags: Flags<'IN_'> = 0): fd {
  const $flags = argument.flags32('inotify_init1', 'flags', flags);
  return syscall1(
    is.x86_64
      ? 294
      : is.x86
        ? 332
        : is.arm
          ? 360
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 26
            : is.s390x
              ? 324
              : 318,
    $flags,
  );
}

/**
 * inotify_rm_watch(fd, wd) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor of `inotify_init1`.
 * @param wd the number of the watch.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.13
 * @see man 2 inotify_rm_watch
 */
export function inotify_rm_watch(fd: fd, wd: int): number {
  const $fd = argument.int32('inotify_rm_watch', 'fd', fd);
  const $wd = argument.int32('inotify_rm_watch', 'wd', wd);
  return syscall2(
    is.x86_64
      ? 255
      : is.x86
        ? 293
        : is.arm
          ? 318
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 28
            : is.s390x
              ? 286
              : 277,
    $fd,
    $wd,
  );
}

/**
 * signalfd(ufd, mask) as `linux-syscalls` has it, returning −errno.
 *
 * @param ufd a descriptor made by this call, to change what it takes, or −1 for a new one.
 * @param mask which signals: eight bytes, bit 0 is signal 1.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.22
 * @see man 2 signalfd
 */
export function signalfd(ufd: fd, mask: Memory): fd {
  const $ufd = argument.int32('signalfd', 'ufd', ufd);
  const $mask = argument.block('signalfd', 'mask', mask, sizeOf_kernel_sigset_t);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall4(74 /* signalfd4 */, $ufd, $mask, sizeOf_kernel_sigset_t, 0);
  }
  return syscall3(
    is.x86_64 ? 282 : is.x86 ? 321 : is.arm ? 349 : is.s390x ? 316 : 305,
    $ufd,
    $mask,
    sizeOf_kernel_sigset_t,
  );
}

/**
 * signalfd4(ufd, mask, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param ufd a descriptor made by this call, to change what it takes, or −1 for a new one.
 * @param mask which signals: eight bytes, bit 0 is signal 1.
 * @param flags `SFD_CLOEXEC`, `SFD_NONBLOCK` or 0.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.27
 * @see man 2 signalfd, <linux/signalfd.h>
 */
export function signalfd4(ufd: fd, mask: Memory, flags: Flags<'SFD_'> = 0): fd {
  const $ufd = argument.int32('signalfd4', 'ufd', ufd);
  const $mask = argument.block('signalfd4', 'mask', mask, sizeOf_kernel_sigset_t);
  const $flags = argument.flags32('signalfd4', 'flags', flags);
  return syscall4(
    is.x86_64
      ? 289
      : is.x86
        ? 327
        : is.arm
          ? 355
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 74
            : is.s390x
              ? 322
              : 313,
    $ufd,
    $mask,
    sizeOf_kernel_sigset_t,
    $flags,
  );
}

/**
 * timerfd_create(clockid, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param clockid `CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` ….
 * @param flags `TFD_CLOEXEC`, `TFD_NONBLOCK` or 0.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.25
 * @see man 2 timerfd_create, <linux/timerfd.h>
 */
export function timerfd_create(clockid: Flags<'CLOCK_'>, flags: Flags<'TFD_'> = 0): fd {
  const $clockid = argument.flags32('timerfd_create', 'clockid', clockid);
  const $flags = argument.flags32('timerfd_create', 'flags', flags);
  return syscall2(
    is.x86_64
      ? 283
      : is.x86
        ? 322
        : is.arm
          ? 350
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 85
            : is.s390x
              ? 319
              : 306,
    $clockid,
    $flags,
  );
}

/**
 * timerfd_gettime(fd, curr_value) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor of `timerfd_create`.
 * @param curr_value receives what remains, and how often.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.25
 * @see man 2 timerfd_gettime
 */
export function timerfd_gettime(fd: fd, curr_value: struct.itimerspec | Address | null): number {
  const $fd = argument.int32('timerfd_gettime', 'fd', fd);
  const $curr_value = argument.record('timerfd_gettime', 'curr_value', curr_value, itimerspecShape);
  if (is.x86 || is.arm) {
    return syscall2(410 /* timerfd_gettime64 */, $fd, $curr_value);
  }
  return syscall2(
    is.x86_64 ? 287 : is.riscv64 || is.aarch64 || is.loongarch64 ? 87 : is.s390x ? 321 : 312,
    $fd,
    $curr_value,
  );
}

/** @deprecated Use `timerfd_gettime`: x86 and arm call it `timerfd_gettime64`. */
export const timerfd_gettime64: typeof timerfd_gettime = timerfd_gettime;

/**
 * timerfd_settime(fd, flags, new_value, old_value) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor of `timerfd_create`.
 * @param flags `TFD_TIMER_ABSTIME`, `TFD_TIMER_CANCEL_ON_SET` or 0.
 * @param new_value when first and how often; zero in `it_value` stops it.
 * @param old_value receives what was set; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.25
 * @see man 2 timerfd_settime
 */
export function timerfd_settime(
  fd: fd,
  flags: Flags<'TFD_'>,
  new_value: struct.itimerspec | Address | null,
  old_value: struct.itimerspec | Address | null,
): number {
  const $fd = argument.int32('timerfd_settime', 'fd', fd);
  const $flags = argument.flags32('timerfd_settime', 'flags', flags);
  const $new_value = argument.record('timerfd_settime', 'new_value', new_value, itimerspecShape);
  const $old_value = argument.record('timerfd_settime', 'old_value', old_value, itimerspecShape);
  if (is.x86 || is.arm) {
    return syscall4(411 /* timerfd_settime64 */, $fd, $flags, $new_value, $old_value);
  }
  return syscall4(
    is.x86_64 ? 286 : is.riscv64 || is.aarch64 || is.loongarch64 ? 86 : is.s390x ? 320 : 311,
    $fd,
    $flags,
    $new_value,
    $old_value,
  );
}

/** @deprecated Use `timerfd_settime`: x86 and arm call it `timerfd_settime64`. */
export const timerfd_settime64: typeof timerfd_settime = timerfd_settime;
