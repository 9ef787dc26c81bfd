// Generated from Linux 7.3.4 and abi/src/calls/aio.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { RecordArray, int, long, struct, uint, ulong } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { perform } from '../../adapters/perform.ts';
import { withMaskPair } from '../../adapters/polling.ts';
import { syscall1, syscall2, syscall3, syscall5, syscall6 } from '../../trap.ts';
import { io_eventShape, iocbShape, timespecShape } from '../shapes.ts';
import { sizeOf_kernel_sigset_t } from '../sizes.ts';
import { wordBits } from '../word.ts';

/**
 * io_cancel(ctx_id, iocb, result) as `linux-syscalls` has it, returning −errno.
 *
 * @param ctx_id the context, which is an address in this process.
 * @param iocb the record at the address that it was submitted from.
 * @param result nothing is written here since Linux 3.9: the event comes as any.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 io_cancel
 */
export function io_cancel(
  ctx_id: ulong | Integer,
  iocb: struct.iocb | Address | null,
  result: struct.io_event | Address | null,
): number {
  const $ctx_id = argument.word('io_cancel', 'ctx_id', ctx_id);
  const $iocb = argument.record('io_cancel', 'iocb', iocb, iocbShape);
  const $result = argument.record('io_cancel', 'result', result, io_eventShape);
  return syscall3(
    is.x86_64
      ? 210
      : is.x86
        ? 249
        : is.arm || is.s390x
          ? 247
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 3
            : 231,
    $ctx_id,
    $iocb,
    $result,
  );
}

/**
 * io_destroy(ctx_id) as `linux-syscalls` has it, returning −errno.
 *
 * @param ctx_id the context, which is an address in this process.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 io_destroy
 */
export function io_destroy(ctx_id: ulong | Integer): number {
  const $ctx_id = argument.word('io_destroy', 'ctx_id', ctx_id);
  return syscall1(
    is.x86_64
      ? 207
      : is.x86
        ? 246
        : is.arm || is.s390x
          ? 244
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 1
            : 228,
    $ctx_id,
  );
}

/**
 * io_getevents(ctx_id, min_nr, nr, events, timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param ctx_id the context, which is an address in this process.
 * @param min_nr how many to wait for; 0 does not wait.
 * @param nr at most so many.
 * @param events receives them: `data`, the address `obj`, and `res`.
 * @param timeout how long to wait at most; `null` waits for ever.
 * @returns −errno, or how many events there are.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 io_getevents
 */
export function io_getevents(
  ctx_id: ulong | Integer,
  min_nr: long | Integer,
  nr: int | Integer | undefined,
  events: struct.io_event | RecordArray<struct.io_event> | Address | null,
  timeout: struct.timespec | Address | null = null,
): number {
  const $ctx_id = argument.word('io_getevents', 'ctx_id', ctx_id);
  const $min_nr = argument.signedWord('io_getevents', 'min_nr', min_nr);
  const $events = argument.records('io_getevents', 'events', events, io_eventShape, 0);
  const $timeout = argument.record('io_getevents', 'timeout', timeout, timespecShape);
  const $nr = argument.countOfRecords(
    'io_getevents',
    'nr',
    nr,
    'events',
    $events,
    0x7fffffff,
    io_eventShape,
  );
  if (is.x86 || is.arm) {
    return syscall6(416 /* io_pgetevents_time64 */, $ctx_id, $min_nr, $nr, $events, $timeout, 0);
  }
  return syscall5(
    is.x86_64 ? 208 : is.riscv64 || is.aarch64 || is.loongarch64 ? 4 : is.s390x ? 245 : 229,
    $ctx_id,
    $min_nr,
    $nr,
    $events,
    $timeout,
  );
}

/**
 * io_pgetevents(ctx_id, min_nr, nr, events, timeout, sigmask) as `linux-syscalls` has it, returning −errno.
 *
 * @param ctx_id the context, which is an address in this process.
 * @param min_nr how many to wait for; 0 does not wait.
 * @param nr at most so many.
 * @param events receives them: `data`, the address `obj`, and `res`.
 * @param timeout how long to wait at most; `null` waits for ever.
 * @param sigmask the signals that are blocked: eight bytes, bit 0 is signal 1; or `null`.
 * @returns −errno, or how many events there are.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.18
 * @see man 2 io_getevents
 */
export function io_pgetevents(
  ctx_id: ulong | Integer,
  min_nr: long | Integer,
  nr: int | Integer | undefined,
  events: struct.io_event | RecordArray<struct.io_event> | Address | null,
  timeout: struct.timespec | Address | null | undefined = null,
  sigmask: Memory,
): number {
  const $ctx_id = argument.word('io_pgetevents', 'ctx_id', ctx_id);
  const $min_nr = argument.signedWord('io_pgetevents', 'min_nr', min_nr);
  const $events = argument.records('io_pgetevents', 'events', events, io_eventShape, 0);
  const $timeout = argument.record('io_pgetevents', 'timeout', timeout, timespecShape);
  const $sigmask = argument.block('io_pgetevents', 'sigmask', sigmask, sizeOf_kernel_sigset_t);
  const $nr = argument.countOfRecords(
    'io_pgetevents',
    'nr',
    nr,
    'events',
    $events,
    0x7fffffff,
    io_eventShape,
  );
  if (is.x86 || is.arm) {
    return perform(
      withMaskPair(
        416 /* io_pgetevents_time64 */,
        $ctx_id,
        $min_nr,
        $nr,
        $events,
        $timeout,
        $sigmask,
        sizeOf_kernel_sigset_t,
      ),
    );
  }
  return perform(
    withMaskPair(
      is.x86_64 ? 333 : is.riscv64 || is.aarch64 || is.loongarch64 ? 292 : is.s390x ? 382 : 388,
      $ctx_id,
      $min_nr,
      $nr,
      $events,
      $timeout,
      $sigmask,
      sizeOf_kernel_sigset_t,
    ),
  );
}

/** @deprecated Use `io_pgetevents`: x86 and arm call it `io_pgetevents_time64`. */
export const io_pgetevents_time64: typeof io_pgetevents = io_pgetevents;

/**
 * io_setup(nr_events, ctx_idp) as `linux-syscalls` has it, returning −errno.
 *
 * @param nr_events how many requests may be under way.
 * @param ctx_idp receives the context; must be 0 before.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 io_setup
 */
export function io_setup(nr_events: uint, ctx_idp: BigUint64Array | Address | null): number {
  const $nr_events = argument.uint32('io_setup', 'nr_events', nr_events);
  const $ctx_idp = argument.numbers('io_setup', 'ctx_idp', ctx_idp, 'BigUint64Array', 1);
  return syscall2(
    is.x86_64
      ? 206
      : is.x86
        ? 245
        : is.arm || is.s390x
          ? 243
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 0
            : 227,
    $nr_events,
    $ctx_idp,
  );
}

/**
 * io_submit(ctx_id, nr, iocbpp) as `linux-syscalls` has it, returning −errno.
 *
 * @param ctx_id the context, which is an address in this process.
 * @param nr how many.
 * @param iocbpp the addresses of `iocb` records, each as wide as a register: a BigUint64Array, or a Uint32Array on x86 and arm.
 * @returns −errno, or how many were started.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 io_submit, <linux/aio_abi.h>
 */
export function io_submit(ctx_id: ulong | Integer, nr: long | Integer, iocbpp: Memory): number {
  const $ctx_id = argument.word('io_submit', 'ctx_id', ctx_id);
  const $nr = argument.signedWord('io_submit', 'nr', nr);
  const $iocbpp = argument.measured('io_submit', 'iocbpp', iocbpp, 'nr', $nr, wordBits / 8, 1, 0);
  return syscall3(
    is.x86_64
      ? 209
      : is.x86
        ? 248
        : is.arm || is.s390x
          ? 246
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 2
            : 230,
    $ctx_id,
    $nr,
    $iocbpp,
  );
}
