// Generated from Linux 7.3.4 and abi/src/calls/futexes.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, Unused, WithOperands } from '../../arguments/operands.ts';
import type { Pointer } from '../../arguments/views.ts';
import type {
  FUTEX_CMP_REQUEUE,
  FUTEX_CMP_REQUEUE_PI,
  FUTEX_LOCK_PI,
  FUTEX_LOCK_PI2,
  FUTEX_REQUEUE,
  FUTEX_TRYLOCK_PI,
  FUTEX_UNLOCK_PI,
  FUTEX_WAIT,
  FUTEX_WAIT_BITSET,
  FUTEX_WAIT_REQUEUE_PI,
  FUTEX_WAKE,
  FUTEX_WAKE_BITSET,
  FUTEX_WAKE_OP,
} from '../constants.ts';
import type { FutexOperands } from '../signatures/operands.ts';
import type { RecordArray, int, struct, u32, uint, ulong } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall4, syscall5, syscall6 } from '../../trap.ts';
import { FUTEX2_NUMA } from '../constants.ts';
import { futex_waitvShape, timespecShape } from '../shapes.ts';

/**
 * futex(uaddr, FUTEX_WAIT, val, timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val what the word must hold for it to wait.
 * @param timeout how long at most; `null` waits for ever.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_WAIT,
  val: u32,
  timeout?: struct.timespec | Address | null,
): number;
/**
 * futex(uaddr, FUTEX_WAKE, val) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val how many to wake at most.
 * @returns −errno, or how many were woken.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_WAKE,
  val: int,
): number;
/**
 * futex(uaddr, FUTEX_REQUEUE, val, timeout, uaddr2) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val how many to wake at most.
 * @param timeout how many to move at most; it stands where a time would.
 * @param uaddr2 where they wait then.
 * @returns −errno, or how many were woken.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_REQUEUE,
  val: int,
  timeout: int,
  uaddr2: Int32Array | Uint32Array | Address | null,
): number;
/**
 * futex(uaddr, FUTEX_CMP_REQUEUE, val, timeout, uaddr2, val3) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val how many to wake at most.
 * @param timeout how many to move at most; it stands where a time would.
 * @param uaddr2 where they wait then.
 * @param val3 what the first word must hold.
 * @returns −errno, or how many were woken or moved.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_CMP_REQUEUE,
  val: int,
  timeout: int,
  uaddr2: Int32Array | Uint32Array | Address | null,
  val3: u32,
): number;
/**
 * futex(uaddr, FUTEX_WAKE_OP, val, timeout, uaddr2, val3) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val how many to wake at most.
 * @param timeout how many to wake at the second; it stands where a time would.
 * @param uaddr2 the word that is changed.
 * @param val3 operation, comparison and their operands: 4, 4, 12 and 12 bits.
 * @returns −errno, or how many were woken.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_WAKE_OP,
  val: int,
  timeout: int,
  uaddr2: Int32Array | Uint32Array | Address | null,
  val3: u32,
): number;
/**
 * futex(uaddr, FUTEX_WAIT_BITSET, val, timeout, val3) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val what the word must hold for it to wait.
 * @param timeout until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever.
 * @param val3 a mask that is not 0: waiters and wakers meet where bits do.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.25
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_WAIT_BITSET,
  val: u32,
  timeout: struct.timespec | Address | null | undefined,
  uaddr2: Unused | undefined,
  val3: u32,
): number;
/**
 * futex(uaddr, FUTEX_WAKE_BITSET, val, val3) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val how many to wake at most.
 * @param val3 a mask that is not 0: waiters and wakers meet where bits do.
 * @returns −errno, or how many were woken.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.25
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_WAKE_BITSET,
  val: int,
  timeout: Unused | undefined,
  uaddr2: Unused | undefined,
  val3: u32,
): number;
/**
 * futex(uaddr, FUTEX_LOCK_PI, timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param timeout until when, on `CLOCK_REALTIME`; `null` waits for ever.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_LOCK_PI,
  val?: Unused,
  timeout?: struct.timespec | Address | null,
): number;
/**
 * futex(uaddr, FUTEX_LOCK_PI2, timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param timeout until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.14
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_LOCK_PI2,
  val?: Unused,
  timeout?: struct.timespec | Address | null,
): number;
/**
 * futex(uaddr, FUTEX_TRYLOCK_PI) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_TRYLOCK_PI,
): number;
/**
 * futex(uaddr, FUTEX_UNLOCK_PI) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_UNLOCK_PI,
): number;
/**
 * futex(uaddr, FUTEX_WAIT_REQUEUE_PI, val, timeout, uaddr2) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val what the word must hold for it to wait.
 * @param timeout until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever.
 * @param uaddr2 the lock.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.31
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_WAIT_REQUEUE_PI,
  val: u32,
  timeout: struct.timespec | Address | null | undefined,
  uaddr2: Int32Array | Uint32Array | Address | null,
): number;
/**
 * futex(uaddr, FUTEX_CMP_REQUEUE_PI, val, timeout, uaddr2, val3) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val 1.
 * @param timeout how many to move at most; it stands where a time would.
 * @param uaddr2 the lock.
 * @param val3 what the first word must hold.
 * @returns −errno, or how many got the lock or were moved.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.31
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_CMP_REQUEUE_PI,
  val: int,
  timeout: int,
  uaddr2: Int32Array | Uint32Array | Address | null,
  val3: u32,
): number;
/** Refused: it takes more or less than was given. */
export function futex<Operation extends number, Given extends readonly unknown[]>(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: WithOperands<
    Operation,
    FutexOperands,
    [val?: Operand, timeout?: Operand, uaddr2?: Operand, val3?: Operand],
    Given
  >,
  ...operands: Given
): number;
/**
 * futex(uaddr, op, val, timeout, uaddr2, val3) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param op the operation, or-ed with `FUTEX_PRIVATE_FLAG` where no other process sees the word.
 * @param val a value or a count.
 * @param timeout a time, or a count that stands in its place.
 * @param uaddr2 a second word.
 * @param val3 a value or a mask.
 * @returns −errno, or what the operation returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex<Operation extends number>(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: Operation,
  ...operands: OperandsOf<
    Operation,
    FutexOperands,
    [val?: Operand, timeout?: Operand, uaddr2?: Operand, val3?: Operand]
  >
): number;
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: Flags<'FUTEX_'>,
  val?: unknown,
  timeout?: unknown,
  uaddr2?: unknown,
  val3?: unknown,
): number {
  const $uaddr = argument.numbers('futex', 'uaddr', uaddr, 'Int32Array | Uint32Array', 1);
  const $op = argument.flags32('futex', 'op', op);
  let $val: Pointer;
  let $timeout: Pointer;
  let $uaddr2: Pointer;
  let $val3: Pointer;
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

/**
 * futex_requeue(waiters, flags, nr_wake, nr_requeue) as `linux-syscalls` has it, returning −errno.
 *
 * @param waiters the first word with what it must hold, and the second.
 * @param flags 0.
 * @param nr_wake how many to wake at most.
 * @param nr_requeue how many to move at most.
 * @returns −errno, or how many were woken or moved.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.7
 * @see <linux/futex.h>
 */
export function futex_requeue(
  waiters: RecordArray<struct.futex_waitv> | Address | null,
  flags: Flags<'FUTEX2_'> | undefined = 0,
  nr_wake: int,
  nr_requeue: int,
): number {
  const $waiters = argument.records('futex_requeue', 'waiters', waiters, futex_waitvShape, 2);
  const $flags = argument.flags32('futex_requeue', 'flags', flags);
  const $nr_wake = argument.int32('futex_requeue', 'nr_wake', nr_wake);
  const $nr_requeue = argument.int32('futex_requeue', 'nr_requeue', nr_requeue);
  return syscall4(456 /* futex_requeue */, $waiters, $flags, $nr_wake, $nr_requeue);
}

/**
 * futex_wait(uaddr, val, mask, flags, timeout, clockid) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word.
 * @param val what it must hold, without sign.
 * @param mask waiters and wakers meet where bits do; not 0.
 * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
 * @param timeout until when, on `clockid`; `null` waits for ever.
 * @param clockid `CLOCK_MONOTONIC` or `CLOCK_REALTIME`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.7
 * @see <linux/futex.h>
 */
export function futex_wait(
  uaddr: Int32Array | Uint32Array | Address | null,
  val: ulong | Integer,
  mask: ulong | Integer,
  flags: Flags<'FUTEX2_'>,
  timeout: struct.timespec | Address | null = null,
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

/**
 * futex_waitv(waiters, nr_futexes, flags, timeout, clockid) as `linux-syscalls` has it, returning −errno.
 *
 * @param waiters the words, what they must hold, and flags.
 * @param nr_futexes how many, at most `FUTEX_WAITV_MAX`.
 * @param flags 0.
 * @param timeout until when, on `clockid`; `null` waits for ever.
 * @param clockid `CLOCK_MONOTONIC` or `CLOCK_REALTIME`.
 * @returns −errno, or the index of a word that was woken.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.16
 * @see <linux/futex.h>
 */
export function futex_waitv(
  waiters: struct.futex_waitv | RecordArray<struct.futex_waitv> | Address | null,
  nr_futexes?: uint | Integer,
  flags: Flags<'FUTEX2_'> = 0,
  timeout: struct.timespec | Address | null = null,
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

/**
 * futex_wake(uaddr, mask, nr, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param uaddr the word.
 * @param mask waiters and wakers meet where bits do; not 0.
 * @param nr how many at most.
 * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
 * @returns −errno, or how many were woken.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.7
 * @see <linux/futex.h>
 */
export function futex_wake(
  uaddr: Int32Array | Uint32Array | Address | null,
  mask: ulong | Integer,
  nr: int,
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
