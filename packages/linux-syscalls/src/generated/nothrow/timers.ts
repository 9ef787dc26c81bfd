// Generated from Linux 7.3.4 and abi/src/calls/timers.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { struct, timer_t, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { perform } from '../../adapters/perform.ts';
import {
  alarmThroughSetitimer,
  getitimerWithLongs,
  setitimerWithLongs,
} from '../../adapters/timers.ts';
import { syscall1, syscall2, syscall3, syscall4 } from '../../trap.ts';
import { itimerspecShape, itimervalShape, sigeventShape } from '../shapes.ts';

/**
 * alarm(seconds) as `linux-syscalls` has it, returning −errno.
 *
 * @param seconds after how many; 0 for not at all.
 * @returns −errno, or the seconds that the alarm before had to go, rounded, at least 1; 0 where there was none.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 alarm
 */
export function alarm(seconds: uint): number {
  const $seconds = argument.uint32('alarm', 'seconds', seconds);
  if (is.arm || is.riscv64 || is.aarch64 || is.loongarch64) {
    return perform(alarmThroughSetitimer(is.arm ? 104 : 103, 0 /* ITIMER_REAL */, $seconds));
  }
  return syscall1(is.x86_64 ? 37 : 27, $seconds);
}

/**
 * getitimer(which, curr_value) as `linux-syscalls` has it, returning −errno.
 *
 * @param which `ITIMER_REAL`, `ITIMER_VIRTUAL` or `ITIMER_PROF`.
 * @param curr_value receives that, and how often.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getitimer, <linux/time.h>
 */
export function getitimer(
  which: Flags<'ITIMER_'>,
  curr_value: struct.itimerval | Address | null,
): number {
  const $which = argument.flags32('getitimer', 'which', which);
  const $curr_value = argument.record('getitimer', 'curr_value', curr_value, itimervalShape);
  if (is.x86 || is.arm) {
    return perform(getitimerWithLongs(105 /* getitimer */, $which, $curr_value));
  }
  return syscall2(
    is.x86_64 ? 36 : is.riscv64 || is.aarch64 || is.loongarch64 ? 102 : 105,
    $which,
    $curr_value,
  );
}

/**
 * setitimer(which, new_value, old_value) as `linux-syscalls` has it, returning −errno.
 *
 * @param which `ITIMER_REAL`, `ITIMER_VIRTUAL` or `ITIMER_PROF`.
 * @param new_value when first and how often; zero in `it_value` stops it.
 * @param old_value receives what was set; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setitimer, <linux/time.h>
 */
export function setitimer(
  which: Flags<'ITIMER_'>,
  new_value: struct.itimerval | Address | null,
  old_value: struct.itimerval | Address | null,
): number {
  const $which = argument.flags32('setitimer', 'which', which);
  const $new_value = argument.record('setitimer', 'new_value', new_value, itimervalShape);
  const $old_value = argument.record('setitimer', 'old_value', old_value, itimervalShape);
  if (is.x86 || is.arm) {
    return perform(setitimerWithLongs(104 /* setitimer */, $which, $new_value, $old_value));
  }
  return syscall3(
    is.x86_64 ? 38 : is.riscv64 || is.aarch64 || is.loongarch64 ? 103 : 104,
    $which,
    $new_value,
    $old_value,
  );
}

/**
 * timer_create(clockid, sevp, timerid) as `linux-syscalls` has it, returning −errno.
 *
 * @param clockid `CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` ….
 * @param sevp how it tells: `SIGEV_SIGNAL`, `SIGEV_NONE`, `SIGEV_THREAD_ID`; `null` for `SIGALRM`.
 * @param timerid receives the timer.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 timer_create, <linux/time.h>
 */
export function timer_create(
  clockid: Flags<'CLOCK_'>,
  sevp: struct.sigevent | Address | null,
  timerid: Int32Array | Address | null,
): number {
  const $clockid = argument.flags32('timer_create', 'clockid', clockid);
  const $sevp = argument.record('timer_create', 'sevp', sevp, sigeventShape);
  const $timerid = argument.numbers('timer_create', 'timerid', timerid, 'Int32Array', 1);
  return syscall3(
    is.x86_64
      ? 222
      : is.x86
        ? 259
        : is.arm
          ? 257
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 107
            : is.s390x
              ? 254
              : 240,
    $clockid,
    $sevp,
    $timerid,
  );
}

/**
 * timer_delete(timerid) as `linux-syscalls` has it, returning −errno.
 *
 * @param timerid a timer of `timer_create`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 timer_delete
 */
export function timer_delete(timerid: timer_t): number {
  const $timerid = argument.int32('timer_delete', 'timerid', timerid);
  return syscall1(
    is.x86_64
      ? 226
      : is.x86
        ? 263
        : is.arm
          ? 261
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 111
            : is.s390x
              ? 258
              : 244,
    $timerid,
  );
}

/**
 * timer_getoverrun(timerid) as `linux-syscalls` has it, returning −errno.
 *
 * @param timerid a timer of `timer_create`.
 * @returns −errno, or how often, at most 2147483647.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 timer_getoverrun
 */
export function timer_getoverrun(timerid: timer_t): number {
  const $timerid = argument.int32('timer_getoverrun', 'timerid', timerid);
  return syscall1(
    is.x86_64
      ? 225
      : is.x86
        ? 262
        : is.arm
          ? 260
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 109
            : is.s390x
              ? 257
              : 243,
    $timerid,
  );
}

/**
 * timer_gettime(timerid, curr_value) as `linux-syscalls` has it, returning −errno.
 *
 * @param timerid a timer of `timer_create`.
 * @param curr_value receives that, and how often.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 timer_gettime
 */
export function timer_gettime(
  timerid: timer_t,
  curr_value: struct.itimerspec | Address | null,
): number {
  const $timerid = argument.int32('timer_gettime', 'timerid', timerid);
  const $curr_value = argument.record('timer_gettime', 'curr_value', curr_value, itimerspecShape);
  if (is.x86 || is.arm) {
    return syscall2(408 /* timer_gettime64 */, $timerid, $curr_value);
  }
  return syscall2(
    is.x86_64 ? 224 : is.riscv64 || is.aarch64 || is.loongarch64 ? 108 : is.s390x ? 256 : 242,
    $timerid,
    $curr_value,
  );
}

/** @deprecated Use `timer_gettime`: x86 and arm call it `timer_gettime64`. */
export const timer_gettime64: typeof timer_gettime = timer_gettime;

/**
 * timer_settime(timerid, flags, new_value, old_value) as `linux-syscalls` has it, returning −errno.
 *
 * @param timerid a timer of `timer_create`.
 * @param flags `TIMER_ABSTIME` where `it_value` is a time of the clock, or 0.
 * @param new_value when first and how often; zero in `it_value` stops it.
 * @param old_value receives what was set; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 timer_settime, <linux/time.h>
 */
export function timer_settime(
  timerid: timer_t,
  flags: Flags<'TIMER_'>,
  new_value: struct.itimerspec | Address | null,
  old_value: struct.itimerspec | Address | null,
): number {
  const $timerid = argument.int32('timer_settime', 'timerid', timerid);
  const $flags = argument.flags32('timer_settime', 'flags', flags);
  const $new_value = argument.record('timer_settime', 'new_value', new_value, itimerspecShape);
  const $old_value = argument.record('timer_settime', 'old_value', old_value, itimerspecShape);
  if (is.x86 || is.arm) {
    return syscall4(409 /* timer_settime64 */, $timerid, $flags, $new_value, $old_value);
  }
  return syscall4(
    is.x86_64 ? 223 : is.riscv64 || is.aarch64 || is.loongarch64 ? 110 : is.s390x ? 255 : 241,
    $timerid,
    $flags,
    $new_value,
    $old_value,
  );
}

/** @deprecated Use `timer_settime`: x86 and arm call it `timer_settime64`. */
export const timer_settime64: typeof timer_settime = timer_settime;
