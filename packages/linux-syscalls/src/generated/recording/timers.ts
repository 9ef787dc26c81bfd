// Generated from Linux 7.3.4 and abi/src/calls/timers.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { struct, timer_t, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import {
  alarmThroughSetitimer,
  getitimerWithLongs,
  setitimerWithLongs,
} from '../../recording/adapters.ts';
import { perform } from '../../recording/perform.ts';
import { syscall1, syscall2, syscall3, syscall4 } from '../../recording/trap.ts';
import { itimerspecShape, itimervalShape, sigeventShape } from '../shapes.ts';

export function alarm(seconds: uint | Deferred): number {
  const $seconds = argument.uint32('alarm', 'seconds', seconds);
  if (is.arm || is.riscv64 || is.aarch64 || is.loongarch64) {
    return perform(alarmThroughSetitimer(is.arm ? 104 : 103, 0 /* ITIMER_REAL */, $seconds));
  }
  return syscall1(is.x86_64 ? 37 : 27, $seconds);
}

export function getitimer(
  which: Flags<'ITIMER_'>,
  curr_value: struct.itimerval | Address | null | Deferred,
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

export function setitimer(
  which: Flags<'ITIMER_'>,
  new_value: struct.itimerval | Address | null | Deferred,
  old_value: struct.itimerval | Address | null | Deferred,
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

export function timer_create(
  clockid: Flags<'CLOCK_'>,
  sevp: struct.sigevent | Address | null | Deferred,
  timerid: Int32Array | Address | null | Deferred,
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

export function timer_delete(timerid: timer_t | Deferred): number {
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

export function timer_getoverrun(timerid: timer_t | Deferred): number {
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

export function timer_gettime(
  timerid: timer_t | Deferred,
  curr_value: struct.itimerspec | Address | null | Deferred,
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

export function timer_settime(
  timerid: timer_t | Deferred,
  flags: Flags<'TIMER_'>,
  new_value: struct.itimerspec | Address | null | Deferred,
  old_value: struct.itimerspec | Address | null | Deferred,
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
