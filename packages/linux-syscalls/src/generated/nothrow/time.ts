// Generated from Linux 7.3.4 and abi/src/calls/time.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Pointer } from '../../arguments/views.ts';
import type { struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { gettimeofdayThroughClock } from '../../adapters/gettimeofdayThroughClock.ts';
import { settimeofdayThroughClock } from '../../adapters/settimeofdayThroughClock.ts';
import { stimeThroughClock } from '../../adapters/stimeThroughClock.ts';
import { timeThroughClock } from '../../adapters/timeThroughClock.ts';
import { choose } from '../../machine/choose.ts';
import { syscall } from '../../raw.ts';
import { timespecShape, timevalShape, timexShape, timezoneShape } from '../shapes.ts';

const adjtimexRoute = /* @__PURE__ */ choose<($buf: Pointer) => number>({
  x86_64: ($buf) => syscall(159, $buf),
  x86: ($buf) => syscall(405, 0 /* CLOCK_REALTIME */, $buf),
  arm: ($buf) => syscall(405, 0 /* CLOCK_REALTIME */, $buf),
  riscv64: ($buf) => syscall(171, $buf),
  aarch64: ($buf) => syscall(171, $buf),
});

/** adjtimex(buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function adjtimex(buf: struct.timex | Address | null): number {
  const $buf = argument.record('adjtimex', 'buf', buf, timexShape);
  return adjtimexRoute($buf);
}

const nr_clock_adjtime = /* @__PURE__ */ choose({
  x86_64: 305,
  x86: 405,
  arm: 405,
  riscv64: 266,
  aarch64: 266,
});

/** clock_adjtime(clockid, buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function clock_adjtime(
  clockid: Flags<'CLOCK_'>,
  buf: struct.timex | Address | null,
): number {
  const $clockid = argument.flags32('clock_adjtime', 'clockid', clockid);
  const $buf = argument.record('clock_adjtime', 'buf', buf, timexShape);
  return syscall(nr_clock_adjtime, $clockid, $buf);
}

/** `clock_adjtime` under the name that x86 and arm have for it. */
export const clock_adjtime64: typeof clock_adjtime = clock_adjtime;

const nr_clock_getres = /* @__PURE__ */ choose({
  x86_64: 229,
  x86: 406,
  arm: 406,
  riscv64: 114,
  aarch64: 114,
});

/** clock_getres(clockid, res) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function clock_getres(
  clockid: Flags<'CLOCK_'>,
  res: struct.timespec | Address | null,
): number {
  const $clockid = argument.flags32('clock_getres', 'clockid', clockid);
  const $res = argument.record('clock_getres', 'res', res, timespecShape);
  return syscall(nr_clock_getres, $clockid, $res);
}

/** `clock_getres` under the name that x86 and arm have for it. */
export const clock_getres_time64: typeof clock_getres = clock_getres;

const nr_clock_gettime = /* @__PURE__ */ choose({
  x86_64: 228,
  x86: 403,
  arm: 403,
  riscv64: 113,
  aarch64: 113,
});

/** clock_gettime(clockid, tp) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function clock_gettime(
  clockid: Flags<'CLOCK_'>,
  tp: struct.timespec | Address | null,
): number {
  const $clockid = argument.flags32('clock_gettime', 'clockid', clockid);
  const $tp = argument.record('clock_gettime', 'tp', tp, timespecShape);
  return syscall(nr_clock_gettime, $clockid, $tp);
}

/** `clock_gettime` under the name that x86 and arm have for it. */
export const clock_gettime64: typeof clock_gettime = clock_gettime;

const nr_clock_nanosleep = /* @__PURE__ */ choose({
  x86_64: 230,
  x86: 407,
  arm: 407,
  riscv64: 115,
  aarch64: 115,
});

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
  return syscall(nr_clock_nanosleep, $clockid, $flags, $request, $remain);
}

/** `clock_nanosleep` under the name that x86 and arm have for it. */
export const clock_nanosleep_time64: typeof clock_nanosleep = clock_nanosleep;

const nr_clock_settime = /* @__PURE__ */ choose({
  x86_64: 227,
  x86: 404,
  arm: 404,
  riscv64: 112,
  aarch64: 112,
});

/** clock_settime(clockid, tp) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function clock_settime(
  clockid: Flags<'CLOCK_'>,
  tp: struct.timespec | Address | null,
): number {
  const $clockid = argument.flags32('clock_settime', 'clockid', clockid);
  const $tp = argument.record('clock_settime', 'tp', tp, timespecShape);
  return syscall(nr_clock_settime, $clockid, $tp);
}

/** `clock_settime` under the name that x86 and arm have for it. */
export const clock_settime64: typeof clock_settime = clock_settime;

const gettimeofdayRoute = /* @__PURE__ */ choose<($tv: Pointer, $tz: Pointer) => number>({
  x86_64: ($tv, $tz) => syscall(96, $tv, $tz),
  x86: ($tv, $tz) =>
    gettimeofdayThroughClock(
      403 /* clock_gettime64 */,
      78 /* gettimeofday */,
      0 /* CLOCK_REALTIME */,
      $tv,
      $tz,
    ),
  arm: ($tv, $tz) =>
    gettimeofdayThroughClock(
      403 /* clock_gettime64 */,
      78 /* gettimeofday */,
      0 /* CLOCK_REALTIME */,
      $tv,
      $tz,
    ),
  riscv64: ($tv, $tz) => syscall(169, $tv, $tz),
  aarch64: ($tv, $tz) => syscall(169, $tv, $tz),
});

/** gettimeofday(tv, tz) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function gettimeofday(
  tv: struct.timeval | Address | null,
  tz: struct.timezone | Address | null,
): number {
  const $tv = argument.record('gettimeofday', 'tv', tv, timevalShape);
  const $tz = argument.record('gettimeofday', 'tz', tz, timezoneShape);
  return gettimeofdayRoute($tv, $tz);
}

const nanosleepRoute = /* @__PURE__ */ choose<($req: Pointer, $rem: Pointer) => number>({
  x86_64: ($req, $rem) => syscall(35, $req, $rem),
  x86: ($req, $rem) => syscall(407, 0 /* CLOCK_REALTIME */, 0, $req, $rem),
  arm: ($req, $rem) => syscall(407, 0 /* CLOCK_REALTIME */, 0, $req, $rem),
  riscv64: ($req, $rem) => syscall(101, $req, $rem),
  aarch64: ($req, $rem) => syscall(101, $req, $rem),
});

/** nanosleep(req, rem) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function nanosleep(
  req: struct.timespec | Address | null,
  rem: struct.timespec | Address | null,
): number {
  const $req = argument.record('nanosleep', 'req', req, timespecShape);
  const $rem = argument.record('nanosleep', 'rem', rem, timespecShape);
  return nanosleepRoute($req, $rem);
}

const settimeofdayRoute = /* @__PURE__ */ choose<($tv: Pointer, $tz: Pointer) => number>({
  x86_64: ($tv, $tz) => syscall(164, $tv, $tz),
  x86: ($tv, $tz) =>
    settimeofdayThroughClock(
      404 /* clock_settime64 */,
      79 /* settimeofday */,
      0 /* CLOCK_REALTIME */,
      $tv,
      $tz,
    ),
  arm: ($tv, $tz) =>
    settimeofdayThroughClock(
      404 /* clock_settime64 */,
      79 /* settimeofday */,
      0 /* CLOCK_REALTIME */,
      $tv,
      $tz,
    ),
  riscv64: ($tv, $tz) => syscall(170, $tv, $tz),
  aarch64: ($tv, $tz) => syscall(170, $tv, $tz),
});

/** settimeofday(tv, tz) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function settimeofday(
  tv: struct.timeval | Address | null,
  tz: struct.timezone | Address | null,
): number {
  const $tv = argument.record('settimeofday', 'tv', tv, timevalShape);
  const $tz = argument.record('settimeofday', 'tz', tz, timezoneShape);
  return settimeofdayRoute($tv, $tz);
}

const stimeRoute = /* @__PURE__ */ choose<($t: Pointer) => number>({
  x86_64: ($t) => stimeThroughClock(227 /* clock_settime */, 0 /* CLOCK_REALTIME */, $t),
  x86: ($t) => stimeThroughClock(404 /* clock_settime64 */, 0 /* CLOCK_REALTIME */, $t),
  arm: ($t) => stimeThroughClock(404 /* clock_settime64 */, 0 /* CLOCK_REALTIME */, $t),
  riscv64: ($t) => stimeThroughClock(112 /* clock_settime */, 0 /* CLOCK_REALTIME */, $t),
  aarch64: ($t) => stimeThroughClock(112 /* clock_settime */, 0 /* CLOCK_REALTIME */, $t),
});

/** stime(t) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function stime(t: BigInt64Array | Address | null): number {
  const $t = argument.numbers('stime', 't', t, 'BigInt64Array', 1);
  return stimeRoute($t);
}

const timeRoute = /* @__PURE__ */ choose<($tloc: Pointer) => number>({
  x86_64: ($tloc) => syscall(201, $tloc),
  x86: ($tloc) => timeThroughClock(403 /* clock_gettime64 */, 5 /* CLOCK_REALTIME_COARSE */, $tloc),
  arm: ($tloc) => timeThroughClock(403 /* clock_gettime64 */, 5 /* CLOCK_REALTIME_COARSE */, $tloc),
  riscv64: ($tloc) =>
    timeThroughClock(113 /* clock_gettime */, 5 /* CLOCK_REALTIME_COARSE */, $tloc),
  aarch64: ($tloc) =>
    timeThroughClock(113 /* clock_gettime */, 5 /* CLOCK_REALTIME_COARSE */, $tloc),
});

/** time(tloc) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function time(tloc: BigInt64Array | Address | null): number {
  const $tloc = argument.numbers('time', 'tloc', tloc, 'BigInt64Array', 1);
  return timeRoute($tloc);
}
