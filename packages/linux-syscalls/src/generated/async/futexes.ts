// Generated from Linux 7.3.4 and abi/src/calls/futexes.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, Unused } from '../../arguments/operands.ts';
import type { AsyncOptions } from '../../async/options.ts';
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
import { submit } from '../../async/submit.ts';

/**
 * futex(uaddr, FUTEX_WAIT, val, timeout) waits at a word that holds a value.
 *
 * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val what the word must hold for it to wait.
 * @param timeout how long at most; `null` waits for ever.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_WAIT,
  val: u32,
  timeout?: struct.timespec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_WAKE, val) wakes those who wait at a word.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val how many to wake at most.
 * @returns how many were woken.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_WAKE,
  val: int,
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_REQUEUE, val, timeout, uaddr2) wakes some who wait at a word, and lets others wait at another.
 *
 * `FUTEX_CMP_REQUEUE` looks at the word first, and misses nobody.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val how many to wake at most.
 * @param timeout how many to move at most; it stands where a time would.
 * @param uaddr2 where they wait then.
 * @returns how many were woken.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_REQUEUE,
  val: int,
  timeout: int,
  uaddr2: Int32Array | Uint32Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_CMP_REQUEUE, val, timeout, uaddr2, val3) wakes some who wait at a word that holds a value, and lets others wait at another.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val how many to wake at most.
 * @param timeout how many to move at most; it stands where a time would.
 * @param uaddr2 where they wait then.
 * @param val3 what the first word must hold.
 * @returns how many were woken or moved.
 * @throws {SyscallError} EAGAIN: the word did not hold that value.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_CMP_REQUEUE,
  val: int,
  timeout: int,
  uaddr2: Int32Array | Uint32Array | Address | null,
  val3: u32,
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_WAKE_OP, val, timeout, uaddr2, val3) changes a second word, wakes those who wait at the first, and at the second if it held a value.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val how many to wake at most.
 * @param timeout how many to wake at the second; it stands where a time would.
 * @param uaddr2 the word that is changed.
 * @param val3 operation, comparison and their operands: 4, 4, 12 and 12 bits.
 * @returns how many were woken.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_WAKE_OP,
  val: int,
  timeout: int,
  uaddr2: Int32Array | Uint32Array | Address | null,
  val3: u32,
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_WAIT_BITSET, val, timeout, val3) waits at a word that holds a value, for wakers with a bit in common.
 *
 * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val what the word must hold for it to wait.
 * @param timeout until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever.
 * @param val3 a mask that is not 0: waiters and wakers meet where bits do.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over.
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
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_WAKE_BITSET, val, val3) wakes those who wait at a word with a bit in common.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val how many to wake at most.
 * @param val3 a mask that is not 0: waiters and wakers meet where bits do.
 * @returns how many were woken.
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
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_LOCK_PI, timeout) takes a lock that lends its owner the priority of those who wait.
 *
 * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param timeout until when, on `CLOCK_REALTIME`; `null` waits for ever.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: its owner is about to end; try again; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over; EDEADLK: this thread has it; EPERM: the word is not one of a lock that inherits priority; ESRCH: the thread that the word names is not there.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_LOCK_PI,
  val?: Unused,
  timeout?: struct.timespec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_LOCK_PI2, timeout) takes a lock as `FUTEX_LOCK_PI` does, with a clock of choice.
 *
 * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param timeout until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: its owner is about to end; try again; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over; EDEADLK: this thread has it; EPERM: the word is not one of a lock that inherits priority; ESRCH: the thread that the word names is not there.
 * @since Linux 5.14
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_LOCK_PI2,
  val?: Unused,
  timeout?: struct.timespec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_TRYLOCK_PI) takes such a lock if it is free in truth.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: its owner is about to end; try again; EDEADLK: this thread has it; EPERM: the word is not one of a lock that inherits priority; ESRCH: the thread that the word names is not there.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_TRYLOCK_PI,
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_UNLOCK_PI) gives such a lock to the first who waits.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @returns 0.
 * @throws {SyscallError} EPERM: this thread does not have it.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_UNLOCK_PI,
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_WAIT_REQUEUE_PI, val, timeout, uaddr2) waits at a word that holds a value, to be moved to such a lock.
 *
 * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val what the word must hold for it to wait.
 * @param timeout until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever.
 * @param uaddr2 the lock.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over.
 * @since Linux 2.6.31
 * @see man 2 futex, <linux/futex.h>
 */
export function futex(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: typeof FUTEX_WAIT_REQUEUE_PI,
  val: u32,
  timeout: struct.timespec | Address | null | undefined,
  uaddr2: Int32Array | Uint32Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, FUTEX_CMP_REQUEUE_PI, val, timeout, uaddr2, val3) hands such a lock to one who waits at a word that holds a value, and lets others wait for it.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param val 1.
 * @param timeout how many to move at most; it stands where a time would.
 * @param uaddr2 the lock.
 * @param val3 what the first word must hold.
 * @returns how many got the lock or were moved.
 * @throws {SyscallError} EAGAIN: the word did not hold that value; EDEADLK: this thread has it; EPERM: the word is not one of a lock that inherits priority; ESRCH: the thread that the word names is not there.
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
  options?: AsyncOptions,
): Promise<number>;
/**
 * futex(uaddr, op, val, timeout, uaddr2, val3) waits at a word of memory, or wakes those who do.
 *
 * To be of use the word lies in memory that others see: a SharedArrayBuffer for threads of this process, a mapping for other processes. `Atomics` reads and writes it.
 *
 * - `FUTEX_WAIT` waits at a word that holds a value; `val`: what the word must hold for it to wait; `timeout`: how long at most; `null` waits for ever.
 * - `FUTEX_WAKE` wakes those who wait at a word; `val`: how many to wake at most.
 * - `FUTEX_REQUEUE` wakes some who wait at a word, and lets others wait at another; `val`: how many to wake at most; `timeout`: how many to move at most; it stands where a time would; `uaddr2`: where they wait then.
 * - `FUTEX_CMP_REQUEUE` wakes some who wait at a word that holds a value, and lets others wait at another; `val`: how many to wake at most; `timeout`: how many to move at most; it stands where a time would; `uaddr2`: where they wait then; `val3`: what the first word must hold.
 * - `FUTEX_WAKE_OP` changes a second word, wakes those who wait at the first, and at the second if it held a value; `val`: how many to wake at most; `timeout`: how many to wake at the second; it stands where a time would; `uaddr2`: the word that is changed; `val3`: operation, comparison and their operands: 4, 4, 12 and 12 bits.
 * - `FUTEX_WAIT_BITSET` waits at a word that holds a value, for wakers with a bit in common; `val`: what the word must hold for it to wait; `timeout`: until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever; `val3`: a mask that is not 0: waiters and wakers meet where bits do.
 * - `FUTEX_WAKE_BITSET` wakes those who wait at a word with a bit in common; `val`: how many to wake at most; `val3`: a mask that is not 0: waiters and wakers meet where bits do.
 * - `FUTEX_LOCK_PI` takes a lock that lends its owner the priority of those who wait; `timeout`: until when, on `CLOCK_REALTIME`; `null` waits for ever.
 * - `FUTEX_LOCK_PI2` takes a lock as `FUTEX_LOCK_PI` does, with a clock of choice; `timeout`: until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever.
 * - `FUTEX_TRYLOCK_PI` takes such a lock if it is free in truth.
 * - `FUTEX_UNLOCK_PI` gives such a lock to the first who waits.
 * - `FUTEX_WAIT_REQUEUE_PI` waits at a word that holds a value, to be moved to such a lock; `val`: what the word must hold for it to wait; `timeout`: until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever; `uaddr2`: the lock.
 * - `FUTEX_CMP_REQUEUE_PI` hands such a lock to one who waits at a word that holds a value, and lets others wait for it; `val`: 1; `timeout`: how many to move at most; it stands where a time would; `uaddr2`: the lock; `val3`: what the first word must hold.
 *
 * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: whether a word stands for a number, a time or an address depends on it.
 *
 * @param uaddr the word, four bytes at an address that is a multiple of four.
 * @param op the operation, or-ed with `FUTEX_PRIVATE_FLAG` where no other process sees the word.
 * @param val a value or a count.
 * @param timeout a time, or a count that stands in its place.
 * @param uaddr2 a second word.
 * @param val3 a value or a mask.
 * @returns what the operation returns.
 * @throws {SyscallError} EINVAL: operands that make no sense together; ENOSYS: no such operation here.
 * @see man 2 futex, <linux/futex.h>
 */
export function futex<Operation extends number>(
  uaddr: Int32Array | Uint32Array | Address | null,
  op: Operation,
  ...operands: [
    ...OperandsOf<
      Operation,
      FutexOperands,
      [val?: Operand, timeout?: Operand, uaddr2?: Operand, val3?: Operand]
    >,
    options?: AsyncOptions,
  ]
): Promise<number>;
export function futex(...given: readonly unknown[]): Promise<number> {
  return submit('futex', given);
}

/** @deprecated Use `futex`: x86 and arm call it `futex_time64`. */
export const futex_time64: typeof futex = futex;

/**
 * futex_requeue(waiters, flags, nr_wake, nr_requeue) wakes some who wait at a word, and lets others wait at another.
 *
 * To be of use the word lies in memory that others see: a SharedArrayBuffer for threads of this process, a mapping for other processes. `Atomics` reads and writes it.
 *
 * The words that `uaddr` of the records points at are not checked. A view stored there stays alive as long as the records.
 *
 * @param waiters the first word with what it must hold, and the second.
 * @param flags 0.
 * @param nr_wake how many to wake at most.
 * @param nr_requeue how many to move at most.
 * @returns how many were woken or moved.
 * @throws {SyscallError} EAGAIN: the first word did not hold that value; EINVAL: flags that make no sense.
 * @since Linux 6.7
 * @see <linux/futex.h>
 */
export function futex_requeue(
  waiters: RecordArray<struct.futex_waitv> | Address | null,
  flags: Flags<'FUTEX2_'> | undefined,
  nr_wake: int,
  nr_requeue: int,
  options?: AsyncOptions,
): Promise<number>;
export function futex_requeue(...given: readonly unknown[]): Promise<number> {
  return submit('futex_requeue', given);
}

/**
 * futex_wait(uaddr, val, mask, flags, timeout, clockid) waits at a word that holds a value.
 *
 * To be of use the word lies in memory that others see: a SharedArrayBuffer for threads of this process, a mapping for other processes. `Atomics` reads and writes it.
 *
 * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
 *
 * Kernels of today take words of 32 bits only. With `FUTEX2_NUMA` a second one follows, the node.
 *
 * @param uaddr the word.
 * @param val what it must hold, without sign.
 * @param mask waiters and wakers meet where bits do; not 0.
 * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
 * @param timeout until when, on `clockid`; `null` waits for ever.
 * @param clockid `CLOCK_MONOTONIC` or `CLOCK_REALTIME`.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over; EINVAL: flags, a mask or a time that make no sense.
 * @since Linux 6.7
 * @see <linux/futex.h>
 */
export function futex_wait(
  uaddr: Int32Array | Uint32Array | Address | null,
  val: ulong | Integer,
  mask: ulong | Integer,
  flags: Flags<'FUTEX2_'>,
  timeout?: struct.timespec | Address | null,
  clockid?: Flags<'CLOCK_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function futex_wait(
  uaddr: Int32Array | Uint32Array | Address | null,
  val: ulong | Integer,
  mask: ulong | Integer,
  flags: Flags<'FUTEX2_'>,
  options: AsyncOptions,
): Promise<number>;
export function futex_wait(...given: readonly unknown[]): Promise<number> {
  return submit('futex_wait', given);
}

/**
 * futex_waitv(waiters, nr_futexes, flags, timeout, clockid) waits at several words that hold values.
 *
 * To be of use the word lies in memory that others see: a SharedArrayBuffer for threads of this process, a mapping for other processes. `Atomics` reads and writes it.
 *
 * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
 *
 * The words that `uaddr` of the records points at are not checked. A view stored there stays alive as long as the records.
 *
 * @param waiters the words, what they must hold, and flags.
 * @param nr_futexes how many, at most `FUTEX_WAITV_MAX`.
 * @param flags 0.
 * @param timeout until when, on `clockid`; `null` waits for ever.
 * @param clockid `CLOCK_MONOTONIC` or `CLOCK_REALTIME`.
 * @returns the index of a word that was woken.
 * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over; EINVAL: flags, a count or a time that make no sense.
 * @since Linux 5.16
 * @see <linux/futex.h>
 */
export function futex_waitv(
  waiters: struct.futex_waitv | RecordArray<struct.futex_waitv> | Address | null,
  nr_futexes?: uint | Integer,
  flags?: Flags<'FUTEX2_'>,
  timeout?: struct.timespec | Address | null,
  clockid?: Flags<'CLOCK_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function futex_waitv(
  waiters: struct.futex_waitv | RecordArray<struct.futex_waitv> | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function futex_waitv(...given: readonly unknown[]): Promise<number> {
  return submit('futex_waitv', given);
}

/**
 * futex_wake(uaddr, mask, nr, flags) wakes those who wait at a word.
 *
 * To be of use the word lies in memory that others see: a SharedArrayBuffer for threads of this process, a mapping for other processes. `Atomics` reads and writes it.
 *
 * Kernels of today take words of 32 bits only. With `FUTEX2_NUMA` a second one follows, the node.
 *
 * @param uaddr the word.
 * @param mask waiters and wakers meet where bits do; not 0.
 * @param nr how many at most.
 * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
 * @returns how many were woken.
 * @throws {SyscallError} EINVAL: flags or a mask that make no sense.
 * @since Linux 6.7
 * @see <linux/futex.h>
 */
export function futex_wake(
  uaddr: Int32Array | Uint32Array | Address | null,
  mask: ulong | Integer,
  nr: int,
  flags: Flags<'FUTEX2_'>,
  options?: AsyncOptions,
): Promise<number>;
export function futex_wake(...given: readonly unknown[]): Promise<number> {
  return submit('futex_wake', given);
}
