// Generated from Linux 7.3.4 and abi/src/calls/time.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { gettimeofdayThroughClock } from '../../adapters/gettimeofdayThroughClock.ts';
import { settimeofdayThroughClock } from '../../adapters/settimeofdayThroughClock.ts';
import { stimeThroughClock } from '../../adapters/stimeThroughClock.ts';
import { timeThroughClock } from '../../adapters/timeThroughClock.ts';
import { choose } from '../../machine/choose.ts';
import { syscall1, syscall2, syscall4 } from '../../trap.ts';
import { timespecShape, timevalShape, timexShape, timezoneShape } from '../shapes.ts';

const nr_adjtimex = /* @__PURE__ */ choose(159, 405, 405, 171, 171);
const adjtimexRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** adjtimex(buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function adjtimex(buf: struct.timex | Address | null): number {
  const $buf = argument.record('adjtimex', 'buf', buf, timexShape);
  switch (adjtimexRoute) {
    case 1:
      return syscall2(nr_adjtimex, 0 /* CLOCK_REALTIME */, $buf);
    default:
      return syscall1(nr_adjtimex, $buf);
  }
}

const nr_clock_adjtime = /* @__PURE__ */ choose(305, 405, 405, 266, 266);

/** clock_adjtime(clockid, buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function clock_adjtime(
  clockid: Flags<'CLOCK_'>,
  buf: struct.timex | Address | null,
): number {
  const $clockid = argument.flags32('clock_adjtime', 'clockid', clockid);
  const $buf = argument.record('clock_adjtime', 'buf', buf, timexShape);
  return syscall2(nr_clock_adjtime, $clockid, $buf);
}

/** `clock_adjtime` under the name that x86 and arm have for it. */
export const clock_adjtime64: typeof clock_adjtime = clock_adjtime;

const nr_clock_getres = /* @__PURE__ */ choose(229, 406, 406, 114, 114);

/** clock_getres(clockid, res) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function clock_getres(
  clockid: Flags<'CLOCK_'>,
  res: struct.timespec | Address | null,
): number {
  const $clockid = argument.flags32('clock_getres', 'clockid', clockid);
  const $res = argument.record('clock_getres', 'res', res, timespecShape);
  return syscall2(nr_clock_getres, $clockid, $res);
}

/** `clock_getres` under the name that x86 and arm have for it. */
export const clock_getres_time64: typeof clock_getres = clock_getres;

const nr_clock_gettime = /* @__PURE__ */ choose(228, 403, 403, 113, 113);

/** clock_gettime(clockid, tp) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function clock_gettime(
  clockid: Flags<'CLOCK_'>,
  tp: struct.timespec | Address | null,
): number {
  const $clockid = argument.flags32('clock_gettime', 'clockid', clockid);
  const $tp = argument.record('clock_gettime', 'tp', tp, timespecShape);
  return syscall2(nr_clock_gettime, $clockid, $tp);
}

/** `clock_gettime` under the name that x86 and arm have for it. */
export const clock_gettime64: typeof clock_gettime = clock_gettime;

const nr_clock_nanosleep = /* @__PURE__ */ choose(230, 407, 407, 115, 115);

/** clock_nanosleep(clockid, flags, request, remain) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall4(nr_clock_nanosleep, $clockid, $flags, $request, $remain);
}

/** `clock_nanosleep` under the name that x86 and arm have for it. */
export const clock_nanosleep_time64: typeof clock_nanosleep = clock_nanosleep;

const nr_clock_settime = /* @__PURE__ */ choose(227, 404, 404, 112, 112);

/** clock_settime(clockid, tp) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function clock_settime(
  clockid: Flags<'CLOCK_'>,
  tp: struct.timespec | Address | null,
): number {
  const $clockid = argument.flags32('clock_settime', 'clockid', clockid);
  const $tp = argument.record('clock_settime', 'tp', tp, timespecShape);
  return syscall2(nr_clock_settime, $clockid, $tp);
}

/** `clock_settime` under the name that x86 and arm have for it. */
export const clock_settime64: typeof clock_settime = clock_settime;

const nr_gettimeofday = /* @__PURE__ */ choose(96, -1, -1, 169, 169);
const gettimeofdayRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** gettimeofday(tv, tz) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function gettimeofday(
  tv: struct.timeval | Address | null,
  tz: struct.timezone | Address | null,
): number {
  const $tv = argument.record('gettimeofday', 'tv', tv, timevalShape);
  const $tz = argument.record('gettimeofday', 'tz', tz, timezoneShape);
  switch (gettimeofdayRoute) {
    case 1:
      return gettimeofdayThroughClock(
        403 /* clock_gettime64 */,
        78 /* gettimeofday */,
        0 /* CLOCK_REALTIME */,
        $tv,
        $tz,
      );
    default:
      return syscall2(nr_gettimeofday, $tv, $tz);
  }
}

const nr_nanosleep = /* @__PURE__ */ choose(35, 407, 407, 101, 101);
const nanosleepRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** nanosleep(req, rem) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function nanosleep(
  req: struct.timespec | Address | null,
  rem: struct.timespec | Address | null,
): number {
  const $req = argument.record('nanosleep', 'req', req, timespecShape);
  const $rem = argument.record('nanosleep', 'rem', rem, timespecShape);
  switch (nanosleepRoute) {
    case 1:
      return syscall4(nr_nanosleep, 0 /* CLOCK_REALTIME */, 0, $req, $rem);
    default:
      return syscall2(nr_nanosleep, $req, $rem);
  }
}

const nr_settimeofday = /* @__PURE__ */ choose(164, -1, -1, 170, 170);
const settimeofdayRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** settimeofday(tv, tz) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function settimeofday(
  tv: struct.timeval | Address | null,
  tz: struct.timezone | Address | null,
): number {
  const $tv = argument.record('settimeofday', 'tv', tv, timevalShape);
  const $tz = argument.record('settimeofday', 'tz', tz, timezoneShape);
  switch (settimeofdayRoute) {
    case 1:
      return settimeofdayThroughClock(
        404 /* clock_settime64 */,
        79 /* settimeofday */,
        0 /* CLOCK_REALTIME */,
        $tv,
        $tz,
      );
    default:
      return syscall2(nr_settimeofday, $tv, $tz);
  }
}

const stimeRoute = /* @__PURE__ */ choose(0, 1, 1, 2, 2);

/** stime(t) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function stime(t: BigInt64Array | Address | null): number {
  const $t = argument.numbers('stime', 't', t, 'BigInt64Array', 1);
  switch (stimeRoute) {
    case 1:
      return stimeThroughClock(404 /* clock_settime64 */, 0 /* CLOCK_REALTIME */, $t);
    case 2:
      return stimeThroughClock(112 /* clock_settime */, 0 /* CLOCK_REALTIME */, $t);
    default:
      return stimeThroughClock(227 /* clock_settime */, 0 /* CLOCK_REALTIME */, $t);
  }
}

const timeRoute = /* @__PURE__ */ choose(0, 1, 1, 2, 2);

/** time(tloc) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function time(tloc: BigInt64Array | Address | null): number {
  const $tloc = argument.numbers('time', 'tloc', tloc, 'BigInt64Array', 1);
  switch (timeRoute) {
    case 1:
      return timeThroughClock(403 /* clock_gettime64 */, 5 /* CLOCK_REALTIME_COARSE */, $tloc);
    case 2:
      return timeThroughClock(113 /* clock_gettime */, 5 /* CLOCK_REALTIME_COARSE */, $tloc);
    default:
      return syscall1(201, $tloc);
  }
}
