// Generated from Linux 7.3.4 and abi/src/calls/time.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import {
  gettimeofdayThroughClock,
  settimeofdayThroughClock,
  stimeThroughClock,
  timeThroughClock,
} from '../../adapters/clocks.ts';
import { perform } from '../../adapters/perform.ts';
import { syscall1, syscall2, syscall4 } from '../../trap.ts';
import { timespecShape, timevalShape, timexShape, timezoneShape } from '../shapes.ts';

/**
 * adjtimex(buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param buf in `modes` what is to be changed, 0 for nothing; receives how the clock stands.
 * @returns −errno, or the state of the clock: `TIME_OK` … `TIME_ERROR`, which is no error of the call.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 adjtimex, <linux/timex.h>
 */
export function adjtimex(buf: struct.timex | Address | null): number {
  const $buf = argument.record('adjtimex', 'buf', buf, timexShape);
  if (is.x86 || is.arm) {
    return syscall2(405 /* clock_adjtime64 */, 0 /* CLOCK_REALTIME */, $buf);
  }
  return syscall1(is.x86_64 ? 159 : is.riscv64 || is.aarch64 || is.loongarch64 ? 171 : 124, $buf);
}

/**
 * clock_adjtime(clockid, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
 * @param buf in `modes` what is to be changed, 0 for nothing; receives how the clock stands.
 * @returns −errno, or the state of the clock: `TIME_OK` … `TIME_ERROR`, which is no error of the call.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.39
 * @see man 2 clock_adjtime, <linux/timex.h>
 */
export function clock_adjtime(
  clockid: Flags<'CLOCK_'>,
  buf: struct.timex | Address | null,
): number {
  const $clockid = argument.flags32('clock_adjtime', 'clockid', clockid);
  const $buf = argument.record('clock_adjtime', 'buf', buf, timexShape);
  if (is.x86 || is.arm) {
    return syscall2(405 /* clock_adjtime64 */, $clockid, $buf);
  }
  return syscall2(
    is.x86_64 ? 305 : is.riscv64 || is.aarch64 || is.loongarch64 ? 266 : is.s390x ? 337 : 347,
    $clockid,
    $buf,
  );
}

/** @deprecated Use `clock_adjtime`: x86 and arm call it `clock_adjtime64`. */
export const clock_adjtime64: typeof clock_adjtime = clock_adjtime;

/**
 * clock_getres(clockid, res) as `linux-syscalls` has it, returning −errno.
 *
 * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
 * @param res receives the resolution; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 clock_getres, <linux/time.h>
 */
export function clock_getres(
  clockid: Flags<'CLOCK_'>,
  res: struct.timespec | Address | null,
): number {
  const $clockid = argument.flags32('clock_getres', 'clockid', clockid);
  const $res = argument.record('clock_getres', 'res', res, timespecShape);
  if (is.x86 || is.arm) {
    return syscall2(406 /* clock_getres_time64 */, $clockid, $res);
  }
  return syscall2(
    is.x86_64 ? 229 : is.riscv64 || is.aarch64 || is.loongarch64 ? 114 : is.s390x ? 261 : 247,
    $clockid,
    $res,
  );
}

/** @deprecated Use `clock_getres`: x86 and arm call it `clock_getres_time64`. */
export const clock_getres_time64: typeof clock_getres = clock_getres;

/**
 * clock_gettime(clockid, tp) as `linux-syscalls` has it, returning −errno.
 *
 * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
 * @param tp receives seconds and nanoseconds.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 clock_gettime, <linux/time.h>
 */
export function clock_gettime(
  clockid: Flags<'CLOCK_'>,
  tp: struct.timespec | Address | null,
): number {
  const $clockid = argument.flags32('clock_gettime', 'clockid', clockid);
  const $tp = argument.record('clock_gettime', 'tp', tp, timespecShape);
  if (is.x86 || is.arm) {
    return syscall2(403 /* clock_gettime64 */, $clockid, $tp);
  }
  return syscall2(
    is.x86_64 ? 228 : is.riscv64 || is.aarch64 || is.loongarch64 ? 113 : is.s390x ? 260 : 246,
    $clockid,
    $tp,
  );
}

/** @deprecated Use `clock_gettime`: x86 and arm call it `clock_gettime64`. */
export const clock_gettime64: typeof clock_gettime = clock_gettime;

/**
 * clock_nanosleep(clockid, flags, request, remain) as `linux-syscalls` has it, returning −errno.
 *
 * @param clockid `CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` ….
 * @param flags `TIMER_ABSTIME` where `request` is a time of the clock, or 0.
 * @param request how long, or until when.
 * @param remain receives what was left when a signal came, unless `TIMER_ABSTIME`; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 clock_nanosleep, <linux/time.h>
 */
export function clock_nanosleep(
  clockid: Flags<'CLOCK_'>,
  flags: Flags<'TIMER_'>,
  request: struct.timespec | Address | null,
  remain: struct.timespec | Address | null,
): number {
  const $clockid = argument.flags32('clock_nanosleep', 'clockid', clockid);
  const $flags = argument.flags32('clock_nanosleep', 'flags', flags);
  const $request = argument.record('clock_nanosleep', 'request', request, timespecShape);
  const $remain = argument.record('clock_nanosleep', 'remain', remain, timespecShape);
  if (is.x86 || is.arm) {
    return syscall4(407 /* clock_nanosleep_time64 */, $clockid, $flags, $request, $remain);
  }
  return syscall4(
    is.x86_64 ? 230 : is.riscv64 || is.aarch64 || is.loongarch64 ? 115 : is.s390x ? 262 : 248,
    $clockid,
    $flags,
    $request,
    $remain,
  );
}

/** @deprecated Use `clock_nanosleep`: x86 and arm call it `clock_nanosleep_time64`. */
export const clock_nanosleep_time64: typeof clock_nanosleep = clock_nanosleep;

/**
 * clock_settime(clockid, tp) as `linux-syscalls` has it, returning −errno.
 *
 * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
 * @param tp seconds and nanoseconds.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 clock_settime, <linux/time.h>
 */
export function clock_settime(
  clockid: Flags<'CLOCK_'>,
  tp: struct.timespec | Address | null,
): number {
  const $clockid = argument.flags32('clock_settime', 'clockid', clockid);
  const $tp = argument.record('clock_settime', 'tp', tp, timespecShape);
  if (is.x86 || is.arm) {
    return syscall2(404 /* clock_settime64 */, $clockid, $tp);
  }
  return syscall2(
    is.x86_64 ? 227 : is.riscv64 || is.aarch64 || is.loongarch64 ? 112 : is.s390x ? 259 : 245,
    $clockid,
    $tp,
  );
}

/** @deprecated Use `clock_settime`: x86 and arm call it `clock_settime64`. */
export const clock_settime64: typeof clock_settime = clock_settime;

/**
 * gettimeofday(tv, tz) as `linux-syscalls` has it, returning −errno.
 *
 * @param tv receives seconds and microseconds; `null` if nobody wants them.
 * @param tz receives the kernel’s time zone, mostly zeros; mostly `null`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 gettimeofday
 */
export function gettimeofday(
  tv: struct.timeval | Address | null,
  tz: struct.timezone | Address | null,
): number {
  const $tv = argument.record('gettimeofday', 'tv', tv, timevalShape);
  const $tz = argument.record('gettimeofday', 'tz', tz, timezoneShape);
  if (is.x86 || is.arm) {
    return perform(
      gettimeofdayThroughClock(
        403 /* clock_gettime64 */,
        78 /* gettimeofday */,
        0 /* CLOCK_REALTIME */,
        $tv,
        $tz,
      ),
    );
  }
  return syscall2(is.x86_64 ? 96 : is.riscv64 || is.aarch64 || is.loongarch64 ? 169 : 78, $tv, $tz);
}

/**
 * nanosleep(req, rem) as `linux-syscalls` has it, returning −errno.
 *
 * @param req how long.
 * @param rem receives what was left when a signal came; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 nanosleep
 */
export function nanosleep(
  req: struct.timespec | Address | null,
  rem: struct.timespec | Address | null,
): number {
  const $req = argument.record('nanosleep', 'req', req, timespecShape);
  const $rem = argument.record('nanosleep', 'rem', rem, timespecShape);
  if (is.x86 || is.arm) {
    return syscall4(407 /* clock_nanosleep_time64 */, 0 /* CLOCK_REALTIME */, 0, $req, $rem);
  }
  return syscall2(
    is.x86_64 ? 35 : is.riscv64 || is.aarch64 || is.loongarch64 ? 101 : 162,
    $req,
    $rem,
  );
}

/**
 * settimeofday(tv, tz) as `linux-syscalls` has it, returning −errno.
 *
 * @param tv seconds and microseconds; `null` to leave the time.
 * @param tz the kernel’s time zone; `null` to leave it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 settimeofday
 */
export function settimeofday(
  tv: struct.timeval | Address | null,
  tz: struct.timezone | Address | null,
): number {
  const $tv = argument.record('settimeofday', 'tv', tv, timevalShape);
  const $tz = argument.record('settimeofday', 'tz', tz, timezoneShape);
  if (is.x86 || is.arm) {
    return perform(
      settimeofdayThroughClock(
        404 /* clock_settime64 */,
        79 /* settimeofday */,
        0 /* CLOCK_REALTIME */,
        $tv,
        $tz,
      ),
    );
  }
  return syscall2(
    is.x86_64 ? 164 : is.riscv64 || is.aarch64 || is.loongarch64 ? 170 : 79,
    $tv,
    $tz,
  );
}

/**
 * stime(t) as `linux-syscalls` has it, returning −errno.
 *
 * @param t the seconds since 1970.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 stime
 */
export function stime(t: BigInt64Array | Address | null): number {
  const $t = argument.numbers('stime', 't', t, 'BigInt64Array', 1);
  if (is.x86 || is.arm) {
    return perform(stimeThroughClock(404 /* clock_settime64 */, 0 /* CLOCK_REALTIME */, $t));
  }
  return perform(
    stimeThroughClock(
      is.x86_64 ? 227 : is.riscv64 || is.aarch64 || is.loongarch64 ? 112 : is.s390x ? 259 : 245,
      0 /* CLOCK_REALTIME */,
      $t,
    ),
  );
}

/**
 * time(tloc) as `linux-syscalls` has it, returning −errno.
 *
 * @param tloc receives them as well; `null` if nobody wants that.
 * @returns −errno, or the seconds.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 time
 */
export function time(tloc: BigInt64Array | Address | null): number {
  const $tloc = argument.numbers('time', 'tloc', tloc, 'BigInt64Array', 1);
  if (is.x86 || is.arm) {
    return perform(
      timeThroughClock(403 /* clock_gettime64 */, 5 /* CLOCK_REALTIME_COARSE */, $tloc),
    );
  }
  if (is.riscv64 || is.aarch64 || is.loongarch64 || is.s390x) {
    return perform(
      timeThroughClock(
        is.riscv64 || is.aarch64 || is.loongarch64 ? 113 : 260,
        5 /* CLOCK_REALTIME_COARSE */,
        $tloc,
      ),
    );
  }
  return syscall1(is.x86_64 ? 201 : 13, $tloc);
}
