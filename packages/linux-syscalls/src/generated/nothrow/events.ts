// Generated from Linux 7.3.4 and abi/src/calls/events.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, int, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { hi, lo } from '../../arguments/halves.ts';
import { choose } from '../../machine/choose.ts';
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

const nr_eventfd = /* @__PURE__ */ choose(284, 323, 351, 19, 19);
const eventfdRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** eventfd(initval) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function eventfd(initval: uint): fd {
  const $initval = argument.uint32('eventfd', 'initval', initval);
  switch (eventfdRoute) {
    case 1:
      return syscall2(nr_eventfd, $initval, 0);
    default:
      return syscall1(nr_eventfd, $initval);
  }
}

const nr_eventfd2 = /* @__PURE__ */ choose(290, 328, 356, 19, 19);

/** eventfd2(initval, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function eventfd2(initval: uint, flags: Flags<'EFD_'> = 0): fd {
  const $initval = argument.uint32('eventfd2', 'initval', initval);
  const $flags = argument.flags32('eventfd2', 'flags', flags);
  return syscall2(nr_eventfd2, $initval, $flags);
}

const nr_fanotify_init = /* @__PURE__ */ choose(300, 338, 367, 262, 262);
const fanotify_initRoute = /* @__PURE__ */ choose(0, 1, 2, 0, 0);

/** fanotify_init(flags, event_f_flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fanotify_init(flags: Flags<'FAN_'>, event_f_flags: Flags<'O_'>): fd {
  const $flags = argument.flags32('fanotify_init', 'flags', flags);
  const $event_f_flags = argument.flags32('fanotify_init', 'event_f_flags', event_f_flags);
  switch (fanotify_initRoute) {
    case 1:
      return syscall2(nr_fanotify_init, $flags, $event_f_flags | 32768 /* O_LARGEFILE */);
    case 2:
      return syscall2(nr_fanotify_init, $flags, $event_f_flags | 131072 /* O_LARGEFILE */);
    default:
      return syscall2(nr_fanotify_init, $flags, $event_f_flags);
  }
}

const nr_fanotify_mark = /* @__PURE__ */ choose(301, 339, 368, 263, 263);
const fanotify_markRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** fanotify_mark(fanotify_fd, flags, mask, dirfd, pathname) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  switch (fanotify_markRoute) {
    case 1:
      return syscall6(
        nr_fanotify_mark,
        $fanotify_fd,
        $flags,
        lo($mask),
        hi($mask),
        $dirfd,
        $pathname,
      );
    default:
      return syscall5(nr_fanotify_mark, $fanotify_fd, $flags, $mask, $dirfd, $pathname);
  }
}

const nr_inotify_add_watch = /* @__PURE__ */ choose(254, 292, 317, 27, 27);

/** inotify_add_watch(fd, pathname, mask) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function inotify_add_watch(fd: fd, pathname: Path, mask: Flags<'IN_'>): number {
  const $fd = argument.int32('inotify_add_watch', 'fd', fd);
  const $mask = argument.flags32('inotify_add_watch', 'mask', mask);
  const $pathname = argument.path('inotify_add_watch', 'pathname', pathname, 0);
  return syscall3(nr_inotify_add_watch, $fd, $pathname, $mask);
}

const nr_inotify_init = /* @__PURE__ */ choose(253, 291, 316, 26, 26);
const inotify_initRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** inotify_init() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function inotify_init(): fd {
  switch (inotify_initRoute) {
    case 1:
      return syscall1(nr_inotify_init, 0);
    default:
      return syscall0(nr_inotify_init);
  }
}

const nr_inotify_init1 = /* @__PURE__ */ choose(294, 332, 360, 26, 26);

/** inotify_init1(flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function inotify_init1(flags: Flags<'IN_'> = 0): fd {
  const $flags = argument.flags32('inotify_init1', 'flags', flags);
  return syscall1(nr_inotify_init1, $flags);
}

const nr_inotify_rm_watch = /* @__PURE__ */ choose(255, 293, 318, 28, 28);

/** inotify_rm_watch(fd, wd) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function inotify_rm_watch(fd: fd, wd: int): number {
  const $fd = argument.int32('inotify_rm_watch', 'fd', fd);
  const $wd = argument.int32('inotify_rm_watch', 'wd', wd);
  return syscall2(nr_inotify_rm_watch, $fd, $wd);
}

const nr_signalfd = /* @__PURE__ */ choose(282, 321, 349, 74, 74);
const signalfdRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** signalfd(ufd, mask) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function signalfd(ufd: fd, mask: Memory): fd {
  const $ufd = argument.int32('signalfd', 'ufd', ufd);
  const $mask = argument.block('signalfd', 'mask', mask, sizeOf_kernel_sigset_t);
  switch (signalfdRoute) {
    case 1:
      return syscall4(nr_signalfd, $ufd, $mask, sizeOf_kernel_sigset_t, 0);
    default:
      return syscall3(nr_signalfd, $ufd, $mask, sizeOf_kernel_sigset_t);
  }
}

const nr_signalfd4 = /* @__PURE__ */ choose(289, 327, 355, 74, 74);

/** signalfd4(ufd, mask, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function signalfd4(ufd: fd, mask: Memory, flags: Flags<'SFD_'> = 0): fd {
  const $ufd = argument.int32('signalfd4', 'ufd', ufd);
  const $mask = argument.block('signalfd4', 'mask', mask, sizeOf_kernel_sigset_t);
  const $flags = argument.flags32('signalfd4', 'flags', flags);
  return syscall4(nr_signalfd4, $ufd, $mask, sizeOf_kernel_sigset_t, $flags);
}

const nr_timerfd_create = /* @__PURE__ */ choose(283, 322, 350, 85, 85);

/** timerfd_create(clockid, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function timerfd_create(clockid: Flags<'CLOCK_'>, flags: Flags<'TFD_'> = 0): fd {
  const $clockid = argument.flags32('timerfd_create', 'clockid', clockid);
  const $flags = argument.flags32('timerfd_create', 'flags', flags);
  return syscall2(nr_timerfd_create, $clockid, $flags);
}

const nr_timerfd_gettime = /* @__PURE__ */ choose(287, 410, 410, 87, 87);

/** timerfd_gettime(fd, curr_value) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function timerfd_gettime(fd: fd, curr_value: struct.itimerspec | Address | null): number {
  const $fd = argument.int32('timerfd_gettime', 'fd', fd);
  const $curr_value = argument.record('timerfd_gettime', 'curr_value', curr_value, itimerspecShape);
  return syscall2(nr_timerfd_gettime, $fd, $curr_value);
}

/** `timerfd_gettime` under the name that x86 and arm have for it. */
export const timerfd_gettime64: typeof timerfd_gettime = timerfd_gettime;

const nr_timerfd_settime = /* @__PURE__ */ choose(286, 411, 411, 86, 86);

/** timerfd_settime(fd, flags, new_value, old_value) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall4(nr_timerfd_settime, $fd, $flags, $new_value, $old_value);
}

/** `timerfd_settime` under the name that x86 and arm have for it. */
export const timerfd_settime64: typeof timerfd_settime = timerfd_settime;
