// Generated from Linux 7.3.4 and abi/src/calls/timers.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { struct, timer_t, uint } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * alarm(seconds) has `SIGALRM` sent to this process after some seconds.
 *
 * What it sends is a signal, which ends the process unless somebody handles, ignores or blocks it; no JavaScript runs in a handler, but `process.on` hears of those that libuv handles.
 *
 * arm, riscv64, aarch64 and loongarch64 use `setitimer`, whose `ITIMER_REAL` it is everywhere.
 *
 * More than 2147483647 seconds are as many on x86 and arm.
 *
 * @param seconds after how many; 0 for not at all.
 * @returns the seconds that the alarm before had to go, rounded, at least 1; 0 where there was none.
 * @see man 2 alarm
 */
export function alarm(seconds: uint, options?: AsyncOptions): Promise<number>;
export function alarm(...given: readonly unknown[]): Promise<number> {
  return submit('alarm', given);
}

/**
 * getitimer(which, curr_value) tells how long a timer of this process has still to go.
 *
 * @param which `ITIMER_REAL`, `ITIMER_VIRTUAL` or `ITIMER_PROF`.
 * @param curr_value receives that, and how often.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such timer.
 * @see man 2 getitimer, <linux/time.h>
 */
export function getitimer(
  which: Flags<'ITIMER_'>,
  curr_value: struct.itimerval | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function getitimer(...given: readonly unknown[]): Promise<number> {
  return submit('getitimer', given);
}

/**
 * setitimer(which, new_value, old_value) sets a timer of this process off, or stops it.
 *
 * What it sends is a signal, which ends the process unless somebody handles, ignores or blocks it; no JavaScript runs in a handler, but `process.on` hears of those that libuv handles.
 *
 * They send SIGALRM, SIGVTALRM and SIGPROF; V8’s profiler uses SIGPROF as well.
 *
 * The record is the same on every architecture, but no kernel of 32 bits has a form with wider seconds: on x86 and arm more than 2147483647 are a RangeError; `timer_settime` takes them.
 *
 * @param which `ITIMER_REAL`, `ITIMER_VIRTUAL` or `ITIMER_PROF`.
 * @param new_value when first and how often; zero in `it_value` stops it.
 * @param old_value receives what was set; `null` if nobody wants it.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such timer, or microseconds that are not from 0 to 999999.
 * @see man 2 setitimer, <linux/time.h>
 */
export function setitimer(
  which: Flags<'ITIMER_'>,
  new_value: struct.itimerval | Address | null,
  old_value: struct.itimerval | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function setitimer(...given: readonly unknown[]): Promise<number> {
  return submit('setitimer', given);
}

/**
 * timer_create(clockid, sevp, timerid) makes a timer that tells by a signal.
 *
 * What it sends is a signal, which ends the process unless somebody handles, ignores or blocks it; no JavaScript runs in a handler, but `process.on` hears of those that libuv handles.
 *
 * `SIGEV_THREAD` is made by libc: the kernel takes it for `SIGEV_SIGNAL`.
 *
 * @param clockid `CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` ….
 * @param sevp how it tells: `SIGEV_SIGNAL`, `SIGEV_NONE`, `SIGEV_THREAD_ID`; `null` for `SIGALRM`.
 * @param timerid receives the timer.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such clock, no such signal, or a thread that is none of this process; EAGAIN: as many timers or signals as allowed; EPERM: a clock of alarms without CAP_WAKE_ALARM.
 * @see man 2 timer_create, <linux/time.h>
 */
export function timer_create(
  clockid: Flags<'CLOCK_'>,
  sevp: struct.sigevent | Address | null,
  timerid: Int32Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function timer_create(...given: readonly unknown[]): Promise<number> {
  return submit('timer_create', given);
}

/**
 * timer_delete(timerid) ends a timer.
 *
 * @param timerid a timer of `timer_create`.
 * @returns 0.
 * @throws {SyscallError} EINVAL: there is no such timer.
 * @see man 2 timer_delete
 */
export function timer_delete(timerid: timer_t, options?: AsyncOptions): Promise<number>;
export function timer_delete(...given: readonly unknown[]): Promise<number> {
  return submit('timer_delete', given);
}

/**
 * timer_getoverrun(timerid) tells how often a timer was due while its last signal waited.
 *
 * @param timerid a timer of `timer_create`.
 * @returns how often, at most 2147483647.
 * @throws {SyscallError} EINVAL: there is no such timer.
 * @see man 2 timer_getoverrun
 */
export function timer_getoverrun(timerid: timer_t, options?: AsyncOptions): Promise<number>;
export function timer_getoverrun(...given: readonly unknown[]): Promise<number> {
  return submit('timer_getoverrun', given);
}

/**
 * timer_gettime(timerid, curr_value) tells how long a timer has still to go.
 *
 * Seconds have 64 bits on every architecture.
 *
 * @param timerid a timer of `timer_create`.
 * @param curr_value receives that, and how often.
 * @returns 0.
 * @throws {SyscallError} EINVAL: there is no such timer.
 * @see man 2 timer_gettime
 */
export function timer_gettime(
  timerid: timer_t,
  curr_value: struct.itimerspec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function timer_gettime(...given: readonly unknown[]): Promise<number> {
  return submit('timer_gettime', given);
}

/** @deprecated Use `timer_gettime`: x86 and arm call it `timer_gettime64`. */
export const timer_gettime64: typeof timer_gettime = timer_gettime;

/**
 * timer_settime(timerid, flags, new_value, old_value) sets a timer off, or stops it.
 *
 * Seconds have 64 bits on every architecture.
 *
 * @param timerid a timer of `timer_create`.
 * @param flags `TIMER_ABSTIME` where `it_value` is a time of the clock, or 0.
 * @param new_value when first and how often; zero in `it_value` stops it.
 * @param old_value receives what was set; `null` if nobody wants it.
 * @returns 0.
 * @throws {SyscallError} EINVAL: there is no such timer, or a `tv_nsec` is not from 0 to 999999999.
 * @see man 2 timer_settime, <linux/time.h>
 */
export function timer_settime(
  timerid: timer_t,
  flags: Flags<'TIMER_'>,
  new_value: struct.itimerspec | Address | null,
  old_value: struct.itimerspec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function timer_settime(...given: readonly unknown[]): Promise<number> {
  return submit('timer_settime', given);
}

/** @deprecated Use `timer_settime`: x86 and arm call it `timer_settime64`. */
export const timer_settime64: typeof timer_settime = timer_settime;
