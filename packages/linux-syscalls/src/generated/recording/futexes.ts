// Generated from Linux 7.3.4 and abi/src/calls/futexes.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordedWord } from '../../recording/Recording.ts';
import type { RecordArray, int, struct, uint, ulong } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall4, syscall5, syscall6 } from '../../recording/trap.ts';
import { FUTEX2_NUMA } from '../constants.ts';
import { futex_waitvShape, timespecShape } from '../shapes.ts';

export function futex(
  uaddr: Int32Array | Uint32Array | Address | null | Deferred,
  op: Flags<'FUTEX_'>,
  val?: unknown,
  timeout?: unknown,
  uaddr2?: unknown,
  val3?: unknown,
): number {
  const $uaddr = argument.numbers('futex', 'uaddr', uaddr, 'Int32Array | Uint32Array', 1);
  const $op = argument.flags32('futex', 'op', op);
  let $val: RecordedWord;
  let $timeout: RecordedWord;
  let $uaddr2: RecordedWord;
  let $val3: RecordedWord;
  switch ($op & ~((128 /* FUTEX_PRIVATE_FLAG */ | 256) /* FUTEX_CLOCK_REALTIME */)) {
    case 0 /* FUTEX_WAIT */:
      $val = argument.flags32('futex', 'val', val as never);
      $timeout = argument.record(
        'futex',
        'timeout',
        (timeout === undefined ? null : timeout) as never,
        timespecShape,
      );
      $uaddr2 = argument.unused('futex', 'uaddr2', uaddr2 as never);
      $val3 = argument.unused('futex', 'val3', val3 as never);
      break;
    case 1 /* FUTEX_WAKE */:
      $val = argument.int32('futex', 'val', val as never);
      $timeout = argument.unused('futex', 'timeout', timeout as never);
      $uaddr2 = argument.unused('futex', 'uaddr2', uaddr2 as never);
      $val3 = argument.unused('futex', 'val3', val3 as never);
      break;
    case 3 /* FUTEX_REQUEUE */:
      $val = argument.int32('futex', 'val', val as never);
      $timeout = argument.int32('futex', 'timeout', timeout as never);
      $uaddr2 = argument.numbers('futex', 'uaddr2', uaddr2 as never, 'Int32Array | Uint32Array', 1);
      $val3 = argument.unused('futex', 'val3', val3 as never);
      break;
    case 4 /* FUTEX_CMP_REQUEUE */:
    case 5 /* FUTEX_WAKE_OP */:
    case 12 /* FUTEX_CMP_REQUEUE_PI */:
      $val = argument.int32('futex', 'val', val as never);
      $timeout = argument.int32('futex', 'timeout', timeout as never);
      $uaddr2 = argument.numbers('futex', 'uaddr2', uaddr2 as never, 'Int32Array | Uint32Array', 1);
      $val3 = argument.flags32('futex', 'val3', val3 as never);
      break;
    case 9 /* FUTEX_WAIT_BITSET */:
      $val = argument.flags32('futex', 'val', val as never);
      $timeout = argument.record(
        'futex',
        'timeout',
        (timeout === undefined ? null : timeout) as never,
        timespecShape,
      );
      $uaddr2 = argument.unused('futex', 'uaddr2', uaddr2 as never);
      $val3 = argument.flags32('futex', 'val3', val3 as never);
      break;
    case 10 /* FUTEX_WAKE_BITSET */:
      $val = argument.int32('futex', 'val', val as never);
      $timeout = argument.unused('futex', 'timeout', timeout as never);
      $uaddr2 = argument.unused('futex', 'uaddr2', uaddr2 as never);
      $val3 = argument.flags32('futex', 'val3', val3 as never);
      break;
    case 6 /* FUTEX_LOCK_PI */:
    case 13 /* FUTEX_LOCK_PI2 */:
      $val = argument.unused('futex', 'val', val as never);
      $timeout = argument.record(
        'futex',
        'timeout',
        (timeout === undefined ? null : timeout) as never,
        timespecShape,
      );
      $uaddr2 = argument.unused('futex', 'uaddr2', uaddr2 as never);
      $val3 = argument.unused('futex', 'val3', val3 as never);
      break;
    case 8 /* FUTEX_TRYLOCK_PI */:
    case 7 /* FUTEX_UNLOCK_PI */:
      $val = argument.unused('futex', 'val', val as never);
      $timeout = argument.unused('futex', 'timeout', timeout as never);
      $uaddr2 = argument.unused('futex', 'uaddr2', uaddr2 as never);
      $val3 = argument.unused('futex', 'val3', val3 as never);
      break;
    case 11 /* FUTEX_WAIT_REQUEUE_PI */:
      $val = argument.flags32('futex', 'val', val as never);
      $timeout = argument.record(
        'futex',
        'timeout',
        (timeout === undefined ? null : timeout) as never,
        timespecShape,
      );
      $uaddr2 = argument.numbers('futex', 'uaddr2', uaddr2 as never, 'Int32Array | Uint32Array', 1);
      $val3 = argument.unused('futex', 'val3', val3 as never);
      break;
    default:
      $val = argument.operand('futex', 'val', val as never);
      $timeout = argument.operand('futex', 'timeout', timeout as never);
      $uaddr2 = argument.operand('futex', 'uaddr2', uaddr2 as never);
      $val3 = argument.operand('futex', 'val3', val3 as never);
  }
  if (is.x86 || is.arm) {
    return syscall6(422 /* futex_time64 */, $uaddr, $op, $val, $timeout, $uaddr2, $val3);
  }
  return syscall6(
    is.x86_64 ? 202 : is.riscv64 || is.aarch64 || is.loongarch64 ? 98 : is.s390x ? 238 : 221,
    $uaddr,
    $op,
    $val,
    $timeout,
    $uaddr2,
    $val3,
  );
}

/** @deprecated Use `futex`: x86 and arm call it `futex_time64`. */
export const futex_time64: typeof futex = futex;

export function futex_requeue(
  waiters: RecordArray<struct.futex_waitv> | Address | null | Deferred,
  flags: Flags<'FUTEX2_'> | undefined = 0,
  nr_wake: int | Deferred,
  nr_requeue: int | Deferred,
): number {
  const $waiters = argument.records('futex_requeue', 'waiters', waiters, futex_waitvShape, 2);
  const $flags = argument.flags32('futex_requeue', 'flags', flags);
  const $nr_wake = argument.int32('futex_requeue', 'nr_wake', nr_wake);
  const $nr_requeue = argument.int32('futex_requeue', 'nr_requeue', nr_requeue);
  return syscall4(456 /* futex_requeue */, $waiters, $flags, $nr_wake, $nr_requeue);
}

export function futex_wait(
  uaddr: Int32Array | Uint32Array | Address | null | Deferred,
  val: ulong | Integer | Deferred,
  mask: ulong | Integer | Deferred,
  flags: Flags<'FUTEX2_'>,
  timeout: struct.timespec | Address | null | Deferred = null,
  clockid: Flags<'CLOCK_'> = 0,
): number {
  const $val = argument.word('futex_wait', 'val', val);
  const $mask = argument.word('futex_wait', 'mask', mask);
  const $flags = argument.flags32('futex_wait', 'flags', flags);
  const $timeout = argument.record('futex_wait', 'timeout', timeout, timespecShape);
  const $clockid = argument.flags32('futex_wait', 'clockid', clockid);
  const $uaddr = argument.numbers(
    'futex_wait',
    'uaddr',
    uaddr,
    'Int32Array | Uint32Array',
    ($flags & FUTEX2_NUMA) === 0 ? 1 : 2,
  );
  return syscall6(455 /* futex_wait */, $uaddr, $val, $mask, $flags, $timeout, $clockid);
}

export function futex_waitv(
  waiters: struct.futex_waitv | RecordArray<struct.futex_waitv> | Address | null | Deferred,
  nr_futexes?: uint | Integer | Deferred,
  flags: Flags<'FUTEX2_'> = 0,
  timeout: struct.timespec | Address | null | Deferred = null,
  clockid: Flags<'CLOCK_'> = 0,
): number {
  const $waiters = argument.records('futex_waitv', 'waiters', waiters, futex_waitvShape, 0);
  const $flags = argument.flags32('futex_waitv', 'flags', flags);
  const $timeout = argument.record('futex_waitv', 'timeout', timeout, timespecShape);
  const $clockid = argument.flags32('futex_waitv', 'clockid', clockid);
  const $nr_futexes = argument.countOfRecords(
    'futex_waitv',
    'nr_futexes',
    nr_futexes,
    'waiters',
    $waiters,
    0xffffffff,
    futex_waitvShape,
  );
  return syscall5(449 /* futex_waitv */, $waiters, $nr_futexes, $flags, $timeout, $clockid);
}

export function futex_wake(
  uaddr: Int32Array | Uint32Array | Address | null | Deferred,
  mask: ulong | Integer | Deferred,
  nr: int | Deferred,
  flags: Flags<'FUTEX2_'>,
): number {
  const $mask = argument.word('futex_wake', 'mask', mask);
  const $nr = argument.int32('futex_wake', 'nr', nr);
  const $flags = argument.flags32('futex_wake', 'flags', flags);
  const $uaddr = argument.numbers(
    'futex_wake',
    'uaddr',
    uaddr,
    'Int32Array | Uint32Array',
    ($flags & FUTEX2_NUMA) === 0 ? 1 : 2,
  );
  return syscall4(454 /* futex_wake */, $uaddr, $mask, $nr, $flags);
}
