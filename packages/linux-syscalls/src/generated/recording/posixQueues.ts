// Generated from Linux 7.3.4 and abi/src/calls/posixQueues.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { mode_t, mqd_t, size_t, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../recording/trap.ts';
import { O_CREAT } from '../constants.ts';
import { mq_attrShape, sigeventShape, timespecShape } from '../shapes.ts';

export function mq_getsetattr(
  mqdes: mqd_t | Deferred,
  newattr: struct.mq_attr | Address | null | Deferred,
  oldattr: struct.mq_attr | Address | null | Deferred = null,
): number {
  const $mqdes = argument.int32('mq_getsetattr', 'mqdes', mqdes);
  const $newattr = argument.record('mq_getsetattr', 'newattr', newattr, mq_attrShape);
  const $oldattr = argument.record('mq_getsetattr', 'oldattr', oldattr, mq_attrShape);
  return syscall3(
    is.x86_64
      ? 245
      : is.x86
        ? 282
        : is.arm
          ? 279
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 185
            : is.s390x
              ? 276
              : 267,
    $mqdes,
    $newattr,
    $oldattr,
  );
}

export function mq_notify(
  mqdes: mqd_t | Deferred,
  sevp: struct.sigevent | Address | null | Deferred,
): number {
  const $mqdes = argument.int32('mq_notify', 'mqdes', mqdes);
  const $sevp = argument.record('mq_notify', 'sevp', sevp, sigeventShape);
  return syscall2(
    is.x86_64
      ? 244
      : is.x86
        ? 281
        : is.arm
          ? 278
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 184
            : is.s390x
              ? 275
              : 266,
    $mqdes,
    $sevp,
  );
}

export function mq_open(
  name: Path | Deferred,
  oflag: Flags<'O_'>,
  mode?: mode_t | Deferred,
  attr: struct.mq_attr | Address | null | Deferred = null,
): number {
  const $oflag = argument.flags32('mq_open', 'oflag', oflag);
  const $attr = argument.record('mq_open', 'attr', attr, mq_attrShape);
  const $mode =
    mode !== undefined
      ? argument.uint32('mq_open', 'mode', mode)
      : (~$oflag & O_CREAT) === 0
        ? argument.missing('mq_open', 'mode', 'oflag', ['O_CREAT'], '0o600')
        : 0;
  const $name = argument.string('mq_open', 'name', name, 0);
  return syscall4(
    is.x86_64
      ? 240
      : is.x86
        ? 277
        : is.arm
          ? 274
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 180
            : is.s390x
              ? 271
              : 262,
    $name,
    $oflag,
    $mode,
    $attr,
  );
}

export function mq_timedreceive(
  mqdes: mqd_t | Deferred,
  msg_ptr: Memory | Deferred,
  msg_len?: size_t | Integer | Deferred,
  msg_prio: Uint32Array | Address | null | Deferred = null,
  abs_timeout: struct.timespec | Address | null | Deferred = null,
): number {
  const $mqdes = argument.int32('mq_timedreceive', 'mqdes', mqdes);
  const $msg_ptr = argument.counted('mq_timedreceive', 'msg_ptr', msg_ptr);
  const $msg_prio = argument.numbers('mq_timedreceive', 'msg_prio', msg_prio, 'Uint32Array', 1);
  const $abs_timeout = argument.record(
    'mq_timedreceive',
    'abs_timeout',
    abs_timeout,
    timespecShape,
  );
  const $msg_len = argument.countOfBytes(
    'mq_timedreceive',
    'msg_len',
    msg_len,
    'msg_ptr',
    $msg_ptr,
    argument.mostNumber,
  );
  if (is.x86 || is.arm) {
    return syscall5(
      419 /* mq_timedreceive_time64 */,
      $mqdes,
      $msg_ptr,
      $msg_len,
      $msg_prio,
      $abs_timeout,
    );
  }
  return syscall5(
    is.x86_64 ? 243 : is.riscv64 || is.aarch64 || is.loongarch64 ? 183 : is.s390x ? 274 : 265,
    $mqdes,
    $msg_ptr,
    $msg_len,
    $msg_prio,
    $abs_timeout,
  );
}

/** @deprecated Use `mq_timedreceive`: x86 and arm call it `mq_timedreceive_time64`. */
export const mq_timedreceive_time64: typeof mq_timedreceive = mq_timedreceive;

export function mq_timedsend(
  mqdes: mqd_t | Deferred,
  msg_ptr: Memory | Deferred,
  msg_len?: size_t | Integer | Deferred,
  msg_prio: uint | Deferred = 0,
  abs_timeout: struct.timespec | Address | null | Deferred = null,
): number {
  const $mqdes = argument.int32('mq_timedsend', 'mqdes', mqdes);
  const $msg_ptr = argument.counted('mq_timedsend', 'msg_ptr', msg_ptr);
  const $msg_prio = argument.uint32('mq_timedsend', 'msg_prio', msg_prio);
  const $abs_timeout = argument.record('mq_timedsend', 'abs_timeout', abs_timeout, timespecShape);
  const $msg_len = argument.countOfBytes(
    'mq_timedsend',
    'msg_len',
    msg_len,
    'msg_ptr',
    $msg_ptr,
    argument.mostNumber,
  );
  if (is.x86 || is.arm) {
    return syscall5(
      418 /* mq_timedsend_time64 */,
      $mqdes,
      $msg_ptr,
      $msg_len,
      $msg_prio,
      $abs_timeout,
    );
  }
  return syscall5(
    is.x86_64 ? 242 : is.riscv64 || is.aarch64 || is.loongarch64 ? 182 : is.s390x ? 273 : 264,
    $mqdes,
    $msg_ptr,
    $msg_len,
    $msg_prio,
    $abs_timeout,
  );
}

/** @deprecated Use `mq_timedsend`: x86 and arm call it `mq_timedsend_time64`. */
export const mq_timedsend_time64: typeof mq_timedsend = mq_timedsend;

export function mq_unlink(name: Path | Deferred): number {
  const $name = argument.string('mq_unlink', 'name', name, 0);
  return syscall1(
    is.x86_64
      ? 241
      : is.x86
        ? 278
        : is.arm
          ? 275
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 181
            : is.s390x
              ? 272
              : 263,
    $name,
  );
}
