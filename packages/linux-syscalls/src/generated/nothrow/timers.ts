// Generated from Linux 7.3.4 and abi/src/calls/timers.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { struct, timer_t, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { alarmThroughSetitimer } from '../../adapters/alarmThroughSetitimer.ts';
import { getitimerWithLongs } from '../../adapters/getitimerWithLongs.ts';
import { setitimerWithLongs } from '../../adapters/setitimerWithLongs.ts';
import { choose } from '../../machine/choose.ts';
import { syscall1, syscall2, syscall3, syscall4 } from '../../trap.ts';
import { itimerspecShape, itimervalShape, sigeventShape } from '../shapes.ts';

const nr_alarm = /* @__PURE__ */ choose(37, 27, -1, -1, -1);
const alarmRoute = /* @__PURE__ */ choose(0, 0, 1, 2, 2);

/** alarm(seconds) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function alarm(seconds: uint): number {
  const $seconds = argument.uint32('alarm', 'seconds', seconds);
  switch (alarmRoute) {
    case 1:
      return alarmThroughSetitimer(104 /* setitimer */, 0 /* ITIMER_REAL */, $seconds);
    case 2:
      return alarmThroughSetitimer(103 /* setitimer */, 0 /* ITIMER_REAL */, $seconds);
    default:
      return syscall1(nr_alarm, $seconds);
  }
}

const nr_getitimer = /* @__PURE__ */ choose(36, -1, -1, 102, 102);
const getitimerRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** getitimer(which, curr_value) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getitimer(
  which: Flags<'ITIMER_'>,
  curr_value: struct.itimerval | Address | null,
): number {
  const $which = argument.flags32('getitimer', 'which', which);
  const $curr_value = argument.record('getitimer', 'curr_value', curr_value, itimervalShape);
  switch (getitimerRoute) {
    case 1:
      return getitimerWithLongs(105 /* getitimer */, $which, $curr_value);
    default:
      return syscall2(nr_getitimer, $which, $curr_value);
  }
}

const nr_setitimer = /* @__PURE__ */ choose(38, -1, -1, 103, 103);
const setitimerRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** setitimer(which, new_value, old_value) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setitimer(
  which: Flags<'ITIMER_'>,
  new_value: struct.itimerval | Address | null,
  old_value: struct.itimerval | Address | null,
): number {
  const $which = argument.flags32('setitimer', 'which', which);
  const $new_value = argument.record('setitimer', 'new_value', new_value, itimervalShape);
  const $old_value = argument.record('setitimer', 'old_value', old_value, itimervalShape);
  switch (setitimerRoute) {
    case 1:
      return setitimerWithLongs(104 /* setitimer */, $which, $new_value, $old_value);
    default:
      return syscall3(nr_setitimer, $which, $new_value, $old_value);
  }
}

const nr_timer_create = /* @__PURE__ */ choose(222, 259, 257, 107, 107);

/** timer_create(clockid, sevp, timerid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function timer_create(
  clockid: Flags<'CLOCK_'>,
  sevp: struct.sigevent | Address | null,
  timerid: Int32Array | Address | null,
): number {
  const $clockid = argument.flags32('timer_create', 'clockid', clockid);
  const $sevp = argument.record('timer_create', 'sevp', sevp, sigeventShape);
  const $timerid = argument.numbers('timer_create', 'timerid', timerid, 'Int32Array', 1);
  return syscall3(nr_timer_create, $clockid, $sevp, $timerid);
}

const nr_timer_delete = /* @__PURE__ */ choose(226, 263, 261, 111, 111);

/** timer_delete(timerid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function timer_delete(timerid: timer_t): number {
  const $timerid = argument.int32('timer_delete', 'timerid', timerid);
  return syscall1(nr_timer_delete, $timerid);
}

const nr_timer_getoverrun = /* @__PURE__ */ choose(225, 262, 260, 109, 109);

/** timer_getoverrun(timerid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function timer_getoverrun(timerid: timer_t): number {
  const $timerid = argument.int32('timer_getoverrun', 'timerid', timerid);
  return syscall1(nr_timer_getoverrun, $timerid);
}

const nr_timer_gettime = /* @__PURE__ */ choose(224, 408, 408, 108, 108);

/** timer_gettime(timerid, curr_value) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function timer_gettime(
  timerid: timer_t,
  curr_value: struct.itimerspec | Address | null,
): number {
  const $timerid = argument.int32('timer_gettime', 'timerid', timerid);
  const $curr_value = argument.record('timer_gettime', 'curr_value', curr_value, itimerspecShape);
  return syscall2(nr_timer_gettime, $timerid, $curr_value);
}

/** `timer_gettime` under the name that x86 and arm have for it. */
export const timer_gettime64: typeof timer_gettime = timer_gettime;

const nr_timer_settime = /* @__PURE__ */ choose(223, 409, 409, 110, 110);

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
  return syscall4(nr_timer_settime, $timerid, $flags, $new_value, $old_value);
}

/** `timer_settime` under the name that x86 and arm have for it. */
export const timer_settime64: typeof timer_settime = timer_settime;
