// Generated from Linux 7.3.4 and abi/src/calls/timers.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Pointer } from '../../arguments/views.ts';
import type { struct, timer_t, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { alarmThroughSetitimer } from '../../adapters/alarmThroughSetitimer.ts';
import { getitimerWithLongs } from '../../adapters/getitimerWithLongs.ts';
import { setitimerWithLongs } from '../../adapters/setitimerWithLongs.ts';
import { choose } from '../../machine/choose.ts';
import { syscall, syscall1 } from '../../raw.ts';
import { itimerspecShape, itimervalShape, sigeventShape } from '../shapes.ts';

const alarmRoute = /* @__PURE__ */ choose<($seconds: number) => number>({
  x86_64: ($seconds) => syscall1(37, $seconds),
  x86: ($seconds) => syscall1(27, $seconds),
  arm: ($seconds) => alarmThroughSetitimer(104 /* setitimer */, 0 /* ITIMER_REAL */, $seconds),
  riscv64: ($seconds) => alarmThroughSetitimer(103 /* setitimer */, 0 /* ITIMER_REAL */, $seconds),
  aarch64: ($seconds) => alarmThroughSetitimer(103 /* setitimer */, 0 /* ITIMER_REAL */, $seconds),
});

/** alarm(seconds) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function alarm(seconds: uint): number {
  const $seconds = argument.uint32('alarm', 'seconds', seconds);
  return alarmRoute($seconds);
}

const getitimerRoute = /* @__PURE__ */ choose<($which: number, $curr_value: Pointer) => number>({
  x86_64: ($which, $curr_value) => syscall(36, $which, $curr_value),
  x86: ($which, $curr_value) => getitimerWithLongs(105 /* getitimer */, $which, $curr_value),
  arm: ($which, $curr_value) => getitimerWithLongs(105 /* getitimer */, $which, $curr_value),
  riscv64: ($which, $curr_value) => syscall(102, $which, $curr_value),
  aarch64: ($which, $curr_value) => syscall(102, $which, $curr_value),
});

/** getitimer(which, curr_value) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getitimer(
  which: Flags<'ITIMER_'>,
  curr_value: struct.itimerval | Address | null,
): number {
  const $which = argument.flags32('getitimer', 'which', which);
  const $curr_value = argument.record('getitimer', 'curr_value', curr_value, itimervalShape);
  return getitimerRoute($which, $curr_value);
}

const setitimerRoute = /* @__PURE__ */ choose<
  ($which: number, $new_value: Pointer, $old_value: Pointer) => number
>({
  x86_64: ($which, $new_value, $old_value) => syscall(38, $which, $new_value, $old_value),
  x86: ($which, $new_value, $old_value) =>
    setitimerWithLongs(104 /* setitimer */, $which, $new_value, $old_value),
  arm: ($which, $new_value, $old_value) =>
    setitimerWithLongs(104 /* setitimer */, $which, $new_value, $old_value),
  riscv64: ($which, $new_value, $old_value) => syscall(103, $which, $new_value, $old_value),
  aarch64: ($which, $new_value, $old_value) => syscall(103, $which, $new_value, $old_value),
});

/** setitimer(which, new_value, old_value) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setitimer(
  which: Flags<'ITIMER_'>,
  new_value: struct.itimerval | Address | null,
  old_value: struct.itimerval | Address | null,
): number {
  const $which = argument.flags32('setitimer', 'which', which);
  const $new_value = argument.record('setitimer', 'new_value', new_value, itimervalShape);
  const $old_value = argument.record('setitimer', 'old_value', old_value, itimervalShape);
  return setitimerRoute($which, $new_value, $old_value);
}

const nr_timer_create = /* @__PURE__ */ choose({
  x86_64: 222,
  x86: 259,
  arm: 257,
  riscv64: 107,
  aarch64: 107,
});

/** timer_create(clockid, sevp, timerid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function timer_create(
  clockid: Flags<'CLOCK_'>,
  sevp: struct.sigevent | Address | null,
  timerid: Int32Array | Address | null,
): number {
  const $clockid = argument.flags32('timer_create', 'clockid', clockid);
  const $sevp = argument.record('timer_create', 'sevp', sevp, sigeventShape);
  const $timerid = argument.numbers('timer_create', 'timerid', timerid, 'Int32Array', 1);
  return syscall(nr_timer_create, $clockid, $sevp, $timerid);
}

const nr_timer_delete = /* @__PURE__ */ choose({
  x86_64: 226,
  x86: 263,
  arm: 261,
  riscv64: 111,
  aarch64: 111,
});

/** timer_delete(timerid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function timer_delete(timerid: timer_t): number {
  const $timerid = argument.int32('timer_delete', 'timerid', timerid);
  return syscall1(nr_timer_delete, $timerid);
}

const nr_timer_getoverrun = /* @__PURE__ */ choose({
  x86_64: 225,
  x86: 262,
  arm: 260,
  riscv64: 109,
  aarch64: 109,
});

/** timer_getoverrun(timerid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function timer_getoverrun(timerid: timer_t): number {
  const $timerid = argument.int32('timer_getoverrun', 'timerid', timerid);
  return syscall1(nr_timer_getoverrun, $timerid);
}

const nr_timer_gettime = /* @__PURE__ */ choose({
  x86_64: 224,
  x86: 408,
  arm: 408,
  riscv64: 108,
  aarch64: 108,
});

/** timer_gettime(timerid, curr_value) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function timer_gettime(
  timerid: timer_t,
  curr_value: struct.itimerspec | Address | null,
): number {
  const $timerid = argument.int32('timer_gettime', 'timerid', timerid);
  const $curr_value = argument.record('timer_gettime', 'curr_value', curr_value, itimerspecShape);
  return syscall(nr_timer_gettime, $timerid, $curr_value);
}

/** `timer_gettime` under the name that x86 and arm have for it. */
export const timer_gettime64: typeof timer_gettime = timer_gettime;

const nr_timer_settime = /* @__PURE__ */ choose({
  x86_64: 223,
  x86: 409,
  arm: 409,
  riscv64: 110,
  aarch64: 110,
});

/** timer_settime(timerid, flags, new_value, old_value) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall(nr_timer_settime, $timerid, $flags, $new_value, $old_value);
}

/** `timer_settime` under the name that x86 and arm have for it. */
export const timer_settime64: typeof timer_settime = timer_settime;
