// Generated from Linux 7.3.4 and abi/src/calls/aio.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordArray, int, long, struct, uint, ulong } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { withMaskPair } from '../../recording/adapters.ts';
import { perform } from '../../recording/perform.ts';
import { syscall1, syscall2, syscall3, syscall5, syscall6 } from '../../recording/trap.ts';
import { io_eventShape, iocbShape, timespecShape } from '../shapes.ts';
import { sizeOf_kernel_sigset_t } from '../sizes.ts';
import { wordBits } from '../word.ts';

export function io_cancel(
  ctx_id: ulong | Integer | Deferred,
  iocb: struct.iocb | Address | null | Deferred,
  result: struct.io_event | Address | null | Deferred,
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

export function io_destroy(ctx_id: ulong | Integer | Deferred): number {
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

export function io_getevents(
  ctx_id: ulong | Integer | Deferred,
  min_nr: long | Integer | Deferred,
  nr: int | Integer | Deferred | undefined,
  events: struct.io_event | RecordArray<struct.io_event> | Address | null | Deferred,
  timeout: struct.timespec | Address | null | Deferred = null,
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

export function io_pgetevents(
  ctx_id: ulong | Integer | Deferred,
  min_nr: long | Integer | Deferred,
  nr: int | Integer | Deferred | undefined,
  events: struct.io_event | RecordArray<struct.io_event> | Address | null | Deferred,
  timeout: struct.timespec | Address | null | Deferred | undefined = null,
  sigmask: Memory | Deferred,
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

export function io_setup(
  nr_events: uint | Deferred,
  ctx_idp: BigUint64Array | Address | null | Deferred,
): number {
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

export function io_submit(
  ctx_id: ulong | Integer | Deferred,
  nr: long | Integer | Deferred,
  iocbpp: Memory | Deferred,
): number {
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
