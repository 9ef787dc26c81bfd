// Generated from Linux 7.3.4 and abi/src/calls/events.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd, int, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import {
  syscall0,
  syscall1,
  syscall2,
  syscall3,
  syscall4,
  syscall5,
  syscall6,
} from '../../recording/trap.ts';
import { hi, lo } from '../../recording/words.ts';
import { itimerspecShape } from '../shapes.ts';
import { sizeOf_kernel_sigset_t } from '../sizes.ts';

export function eventfd(initval: uint | Deferred): number {
  const $initval = argument.uint32('eventfd', 'initval', initval);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall2(19 /* eventfd2 */, $initval, 0);
  }
  return syscall1(is.x86_64 ? 284 : is.x86 ? 323 : is.arm ? 351 : is.s390x ? 318 : 307, $initval);
}

export function eventfd2(initval: uint | Deferred, flags: Flags<'EFD_'> = 0): number {
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

export function fanotify_init(flags: Flags<'FAN_'>, event_f_flags: Flags<'O_'>): number {
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

export function fanotify_mark(
  fanotify_fd: fd | Deferred,
  flags: Flags<'FAN_'>,
  mask: Flags<'FAN_'> | bigint,
  dirfd: fd | Deferred,
  pathname: Path | null | Deferred,
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

export function inotify_add_watch(
  fd: fd | Deferred,
  pathname: Path | Deferred,
  mask: Flags<'IN_'>,
): number {
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

export function inotify_init(): number {
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall1(26 /* inotify_init1 */, 0);
  }
  return syscall0(is.x86_64 ? 253 : is.x86 ? 291 : is.arm ? 316 : is.s390x ? 284 : 275);
}

export function inotify_init1(flags: Flags<'IN_'> = 0): number {
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

export function inotify_rm_watch(fd: fd | Deferred, wd: int | Deferred): number {
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

export function signalfd(ufd: fd | Deferred, mask: Memory | Deferred): number {
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

export function signalfd4(
  ufd: fd | Deferred,
  mask: Memory | Deferred,
  flags: Flags<'SFD_'> = 0,
): number {
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

export function timerfd_create(clockid: Flags<'CLOCK_'>, flags: Flags<'TFD_'> = 0): number {
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

export function timerfd_gettime(
  fd: fd | Deferred,
  curr_value: struct.itimerspec | Address | null | Deferred,
): number {
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

export function timerfd_settime(
  fd: fd | Deferred,
  flags: Flags<'TFD_'>,
  new_value: struct.itimerspec | Address | null | Deferred,
  old_value: struct.itimerspec | Address | null | Deferred,
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
