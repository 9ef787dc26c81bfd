// Generated from Linux 7.3.4 and abi/src/calls/aio.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { RecordArray, int, long, struct, uint, ulong } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * io_cancel(ctx_id, iocb, result) tries to cancel a request.
 *
 * @param ctx_id the context, which is an address in this process.
 * @param iocb the record at the address that it was submitted from.
 * @param result nothing is written here since Linux 3.9: the event comes as any.
 * @returns 0.
 * @throws {SyscallError} EINPROGRESS: it is being cancelled; its event will come; EINVAL: no such request or context, or one that cannot be cancelled, as those on files.
 * @see man 2 io_cancel
 */
export function io_cancel(
  ctx_id: ulong | Integer,
  iocb: struct.iocb | Address | null,
  result: struct.io_event | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function io_cancel(...given: readonly unknown[]): Promise<number> {
  return submit('io_cancel', given);
}

/**
 * io_destroy(ctx_id) ends a context: waits for what cannot be cancelled.
 *
 * @param ctx_id the context, which is an address in this process.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such context, or a number that makes no sense.
 * @see man 2 io_destroy
 */
export function io_destroy(ctx_id: ulong | Integer, options?: AsyncOptions): Promise<number>;
export function io_destroy(...given: readonly unknown[]): Promise<number> {
  return submit('io_destroy', given);
}

/**
 * io_getevents(ctx_id, min_nr, nr, events, timeout) waits for requests to be done.
 *
 * While it waits, the thread that makes it runs no event loop.
 *
 * @param ctx_id the context, which is an address in this process.
 * @param min_nr how many to wait for; 0 does not wait.
 * @param nr at most so many.
 * @param events receives them: `data`, the address `obj`, and `res`.
 * @param timeout how long to wait at most; `null` waits for ever.
 * @returns how many events there are.
 * @throws {SyscallError} EINVAL: no such context, or a number that makes no sense; EINTR: a signal came while waiting.
 * @see man 2 io_getevents
 */
export function io_getevents(
  ctx_id: ulong | Integer,
  min_nr: long | Integer,
  nr: int | Integer | undefined,
  events: struct.io_event | RecordArray<struct.io_event> | Address | null,
  timeout?: struct.timespec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function io_getevents(
  ctx_id: ulong | Integer,
  min_nr: long | Integer,
  nr: int | Integer | undefined,
  events: struct.io_event | RecordArray<struct.io_event> | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function io_getevents(...given: readonly unknown[]): Promise<number> {
  return submit('io_getevents', given);
}

/**
 * io_pgetevents(ctx_id, min_nr, nr, events, timeout, sigmask) waits for requests to be done, with other signals blocked meanwhile.
 *
 * While it waits, the thread that makes it runs no event loop.
 *
 * The kernel takes the mask as an address and a size, which are put together for you.
 *
 * @param ctx_id the context, which is an address in this process.
 * @param min_nr how many to wait for; 0 does not wait.
 * @param nr at most so many.
 * @param events receives them: `data`, the address `obj`, and `res`.
 * @param timeout how long to wait at most; `null` waits for ever.
 * @param sigmask the signals that are blocked: eight bytes, bit 0 is signal 1; or `null`.
 * @returns how many events there are.
 * @throws {SyscallError} EINVAL: no such context, or a number that makes no sense; EINTR: a signal came while waiting.
 * @since Linux 4.18
 * @see man 2 io_getevents
 */
export function io_pgetevents(
  ctx_id: ulong | Integer,
  min_nr: long | Integer,
  nr: int | Integer | undefined,
  events: struct.io_event | RecordArray<struct.io_event> | Address | null,
  timeout: struct.timespec | Address | null | undefined,
  sigmask: Memory,
  options?: AsyncOptions,
): Promise<number>;
export function io_pgetevents(...given: readonly unknown[]): Promise<number> {
  return submit('io_pgetevents', given);
}

/** @deprecated Use `io_pgetevents`: x86 and arm call it `io_pgetevents_time64`. */
export const io_pgetevents_time64: typeof io_pgetevents = io_pgetevents;

/**
 * io_setup(nr_events, ctx_idp) makes a context for asynchronous input and output.
 *
 * @param nr_events how many requests may be under way.
 * @param ctx_idp receives the context; must be 0 before.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: more than /proc/sys/fs/aio-max-nr allows; EINVAL: `ctx_idp` is not 0, or no event is wanted.
 * @see man 2 io_setup
 */
export function io_setup(
  nr_events: uint,
  ctx_idp: BigUint64Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function io_setup(...given: readonly unknown[]): Promise<number> {
  return submit('io_setup', given);
}

/**
 * io_submit(ctx_id, nr, iocbpp) starts requests.
 *
 * The kernel writes into the buffers until the event of a request is there: `aio_buf` must be the address of memory that stays where it is, as `allocate` gives it, and is not checked.
 *
 * The records themselves are read during the call; only their addresses are remembered, as `obj` of the events and for `io_cancel`.
 *
 * @param ctx_id the context, which is an address in this process.
 * @param nr how many.
 * @param iocbpp the addresses of `iocb` records, each as wide as a register: a BigUint64Array, or a Uint32Array on x86 and arm.
 * @returns how many were started.
 * @throws {SyscallError} EINVAL: no such context, or a number that makes no sense; EAGAIN: the context is full; EBADF: the descriptor of the first request is not open.
 * @see man 2 io_submit, <linux/aio_abi.h>
 */
export function io_submit(
  ctx_id: ulong | Integer,
  nr: long | Integer,
  iocbpp: Memory,
  options?: AsyncOptions,
): Promise<number>;
export function io_submit(...given: readonly unknown[]): Promise<number> {
  return submit('io_submit', given);
}
