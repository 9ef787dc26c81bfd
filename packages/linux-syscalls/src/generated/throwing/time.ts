// Generated from Linux 7.3.4 and abi/src/calls/time.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { struct } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * adjtimex(buf) tells how the clock of the machine is kept, and changes it bit by bit.
 *
 * The record is the same on every architecture.
 *
 * It changes the time of the whole machine.
 *
 * @param buf in `modes` what is to be changed, 0 for nothing; receives how the clock stands.
 * @returns the state of the clock: `TIME_OK` … `TIME_ERROR`, which is no error of the call.
 * @throws {SyscallError} EINVAL: a value that makes no sense; EPERM: `modes` is not 0, without CAP_SYS_TIME.
 * @see man 2 adjtimex, <linux/timex.h>
 */
export function adjtimex(buf: struct.timex | Address | null): number {
  return unwrap(nothrow.adjtimex(buf), 'adjtimex');
}

/**
 * clock_adjtime(clockid, buf) tells how a clock is kept, and changes it bit by bit.
 *
 * The record is the same on every architecture.
 *
 * It changes the time of the whole machine.
 *
 * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
 * @param buf in `modes` what is to be changed, 0 for nothing; receives how the clock stands.
 * @returns the state of the clock: `TIME_OK` … `TIME_ERROR`, which is no error of the call.
 * @throws {SyscallError} EINVAL: no such clock, or a value that makes no sense; EOPNOTSUPP: the clock can’t be adjusted; EPERM: `modes` is not 0, without CAP_SYS_TIME.
 * @since Linux 2.6.39
 * @see man 2 clock_adjtime, <linux/timex.h>
 */
export function clock_adjtime(
  clockid: Flags<'CLOCK_'>,
  buf: struct.timex | Address | null,
): number {
  return unwrap(nothrow.clock_adjtime(clockid, buf), 'clock_adjtime');
}

/** @deprecated Use `clock_adjtime`: x86 and arm call it `clock_adjtime64`. */
export const clock_adjtime64: typeof clock_adjtime = clock_adjtime;

/**
 * clock_getres(clockid, res) tells how finely a clock is divided.
 *
 * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
 * @param res receives the resolution; `null` if nobody wants it.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such clock.
 * @see man 2 clock_getres, <linux/time.h>
 */
export function clock_getres(
  clockid: Flags<'CLOCK_'>,
  res: struct.timespec | Address | null,
): number {
  return unwrap(nothrow.clock_getres(clockid, res), 'clock_getres');
}

/** @deprecated Use `clock_getres`: x86 and arm call it `clock_getres_time64`. */
export const clock_getres_time64: typeof clock_getres = clock_getres;

/**
 * clock_gettime(clockid, tp) reads a clock.
 *
 * Seconds have 64 bits on every architecture: x86 and arm use `clock_gettime64`.
 *
 * This traps; libc’s function of that name reads most clocks without, through the vDSO.
 *
 * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
 * @param tp receives seconds and nanoseconds.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such clock.
 * @see man 2 clock_gettime, <linux/time.h>
 */
export function clock_gettime(
  clockid: Flags<'CLOCK_'>,
  tp: struct.timespec | Address | null,
): number {
  return unwrap(nothrow.clock_gettime(clockid, tp), 'clock_gettime');
}

/** @deprecated Use `clock_gettime`: x86 and arm call it `clock_gettime64`. */
export const clock_gettime64: typeof clock_gettime = clock_gettime;

/**
 * clock_nanosleep(clockid, flags, request, remain) waits for a time by a clock.
 *
 * Seconds have 64 bits on every architecture.
 *
 * The thread that makes it runs no event loop meanwhile.
 *
 * @param clockid `CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` ….
 * @param flags `TIMER_ABSTIME` where `request` is a time of the clock, or 0.
 * @param request how long, or until when.
 * @param remain receives what was left when a signal came, unless `TIMER_ABSTIME`; `null` if nobody wants it.
 * @returns 0.
 * @throws {SyscallError} EINTR: a signal was handled first; EINVAL: `tv_nsec` is not from 0 to 999999999, or `tv_sec` is negative; EOPNOTSUPP: one can’t sleep by that clock.
 * @see man 2 clock_nanosleep, <linux/time.h>
 */
export function clock_nanosleep(
  clockid: Flags<'CLOCK_'>,
  flags: Flags<'TIMER_'>,
  request: struct.timespec | Address | null,
  remain: struct.timespec | Address | null,
): number {
  return unwrap(nothrow.clock_nanosleep(clockid, flags, request, remain), 'clock_nanosleep');
}

/** @deprecated Use `clock_nanosleep`: x86 and arm call it `clock_nanosleep_time64`. */
export const clock_nanosleep_time64: typeof clock_nanosleep = clock_nanosleep;

/**
 * clock_settime(clockid, tp) sets a clock.
 *
 * Seconds have 64 bits on every architecture.
 *
 * It changes the time of the whole machine.
 *
 * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
 * @param tp seconds and nanoseconds.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_TIME; EINVAL: no such clock, one that can’t be set, or a time that makes no sense.
 * @see man 2 clock_settime, <linux/time.h>
 */
export function clock_settime(
  clockid: Flags<'CLOCK_'>,
  tp: struct.timespec | Address | null,
): number {
  return unwrap(nothrow.clock_settime(clockid, tp), 'clock_settime');
}

/** @deprecated Use `clock_settime`: x86 and arm call it `clock_settime64`. */
export const clock_settime64: typeof clock_settime = clock_settime;

/**
 * gettimeofday(tv, tz) reads the clock of the day.
 *
 * Seconds have 64 bits on every architecture.
 *
 * x86 and arm read `CLOCK_REALTIME` for it, and cut nanoseconds off.
 *
 * @param tv receives seconds and microseconds; `null` if nobody wants them.
 * @param tz receives the kernel’s time zone, mostly zeros; mostly `null`.
 * @returns 0.
 * @throws {SyscallError} EFAULT: an address that can’t be written.
 * @see man 2 gettimeofday
 */
export function gettimeofday(
  tv: struct.timeval | Address | null,
  tz: struct.timezone | Address | null,
): number {
  return unwrap(nothrow.gettimeofday(tv, tz), 'gettimeofday');
}

/**
 * nanosleep(req, rem) waits for a time.
 *
 * Seconds have 64 bits on every architecture.
 *
 * The thread that makes it runs no event loop meanwhile.
 *
 * Setting the clock doesn’t change how long it takes.
 *
 * @param req how long.
 * @param rem receives what was left when a signal came; `null` if nobody wants it.
 * @returns 0.
 * @throws {SyscallError} EINTR: a signal was handled first; EINVAL: `tv_nsec` is not from 0 to 999999999, or `tv_sec` is negative.
 * @see man 2 nanosleep
 */
export function nanosleep(
  req: struct.timespec | Address | null,
  rem: struct.timespec | Address | null,
): number {
  return unwrap(nothrow.nanosleep(req, rem), 'nanosleep');
}

/**
 * settimeofday(tv, tz) sets the clock of the day.
 *
 * Seconds have 64 bits on every architecture.
 *
 * It changes the time of the whole machine.
 *
 * x86 and arm set time and zone by one call each: where the first fails the second is not made.
 *
 * @param tv seconds and microseconds; `null` to leave the time.
 * @param tz the kernel’s time zone; `null` to leave it.
 * @returns 0.
 * @throws {SyscallError} EINVAL: a time that makes no sense; EPERM: without CAP_SYS_TIME.
 * @see man 2 settimeofday
 */
export function settimeofday(
  tv: struct.timeval | Address | null,
  tz: struct.timezone | Address | null,
): number {
  return unwrap(nothrow.settimeofday(tv, tz), 'settimeofday');
}

/**
 * stime(t) sets the clock of the day to a second.
 *
 * Seconds have 64 bits on every architecture.
 *
 * It changes the time of the whole machine.
 *
 * It is `clock_settime` with no nanoseconds.
 *
 * @param t the seconds since 1970.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_TIME; EINVAL: a time before 1970.
 * @see man 2 stime
 */
export function stime(t: BigInt64Array | Address | null): number {
  return unwrap(nothrow.stime(t), 'stime');
}

/**
 * time(tloc) tells the seconds since 1970.
 *
 * Seconds have 64 bits on every architecture.
 *
 * All but x86_64 read `CLOCK_REALTIME_COARSE`, which is what the call of that name does.
 *
 * @param tloc receives them as well; `null` if nobody wants that.
 * @returns the seconds.
 * @throws {SyscallError} EFAULT: an address that can’t be written.
 * @see man 2 time
 */
export function time(tloc: BigInt64Array | Address | null): number {
  return unwrap(nothrow.time(tloc), 'time');
}
