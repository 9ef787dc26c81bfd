// Generated from Linux 7.3.4 and abi/src/calls/posixQueues.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, mode_t, mqd_t, size_t, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../trap.ts';
import { O_CREAT } from '../constants.ts';
import { mq_attrShape, sigeventShape, timespecShape } from '../shapes.ts';

/**
 * mq_getsetattr(mqdes, newattr, oldattr) as `linux-syscalls` has it, returning −errno.
 *
 * @param mqdes the descriptor of the queue.
 * @param newattr of its fields only `mq_flags` counts; `null` leaves all as it is.
 * @param oldattr receives what they were; `null` if nobody wants them.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 mq_getsetattr
 */
export function mq_getsetattr(
  mqdes: mqd_t,
  newattr: struct.mq_attr | Address | null,
  oldattr: struct.mq_attr | Address | null = null,
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

/**
 * mq_notify(mqdes, sevp) as `linux-syscalls` has it, returning −errno.
 *
 * @param mqdes the descriptor of the queue.
 * @param sevp `SIGEV_SIGNAL` with a signal, or `SIGEV_NONE`; `null` takes it back.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 3 mq_notify
 */
export function mq_notify(mqdes: mqd_t, sevp: struct.sigevent | Address | null): number {
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

/**
 * mq_open(name, oflag, mode, attr) as `linux-syscalls` has it, returning −errno.
 *
 * @param name the name of the queue, **without** the slash that libc wants before it.
 * @param oflag an access mode, or-ed with `O_CREAT`, `O_EXCL`, `O_CLOEXEC`, `O_NONBLOCK`.
 * @param mode permissions of a queue that is made, less the umask; to be given with `O_CREAT`, as `0o600` for instance.
 * @param attr `mq_maxmsg` and `mq_msgsize` of a queue that is made; `null` for those of the system.
 * @returns −errno, or a descriptor of the queue; the caller closes it with `close`.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 3 mq_open, man 7 mq_overview
 */
export function mq_open(
  name: Path,
  oflag: Flags<'O_'>,
  mode?: mode_t,
  attr: struct.mq_attr | Address | null = null,
): fd {
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

/**
 * mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, abs_timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param mqdes the descriptor of the queue.
 * @param msg_ptr receives the message.
 * @param msg_len how much room there is, at least `mq_msgsize`.
 * @param msg_prio receives its priority; `null` if nobody wants it.
 * @param abs_timeout until when, on `CLOCK_REALTIME`; `null` waits for ever.
 * @returns −errno, or how many bytes the message has.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 3 mq_receive
 */
export function mq_timedreceive(
  mqdes: mqd_t,
  msg_ptr: Memory,
  msg_len?: size_t | Integer,
  msg_prio: Uint32Array | Address | null = null,
  abs_timeout: struct.timespec | Address | null = null,
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

/**
 * mq_timedsend(mqdes, msg_ptr, msg_len, msg_prio, abs_timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param mqdes the descriptor of the queue.
 * @param msg_ptr the message.
 * @param msg_len how many bytes of it, at most the queue’s `mq_msgsize`.
 * @param msg_prio its priority, at most 32767; higher ones come first.
 * @param abs_timeout until when, on `CLOCK_REALTIME`; `null` waits for ever.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 3 mq_send
 */
export function mq_timedsend(
  mqdes: mqd_t,
  msg_ptr: Memory,
  msg_len?: size_t | Integer,
  msg_prio: uint = 0,
  abs_timeout: struct.timespec | Address | null = null,
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

/**
 * mq_unlink(name) as `linux-syscalls` has it, returning −errno.
 *
 * @param name the name of the queue, **without** the slash that libc wants before it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 3 mq_unlink
 */
export function mq_unlink(name: Path): number {
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
