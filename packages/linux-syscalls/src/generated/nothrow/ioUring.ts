// Generated from Linux 7.3.4 and abi/src/calls/ioUring.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, Unused, WithOperands } from '../../arguments/operands.ts';
import type { Memory, Pointer } from '../../arguments/views.ts';
import type {
  IORING_REGISTER_BUFFERS,
  IORING_REGISTER_BUFFERS2,
  IORING_REGISTER_BUFFERS_UPDATE,
  IORING_REGISTER_CLOCK,
  IORING_REGISTER_CLONE_BUFFERS,
  IORING_REGISTER_ENABLE_RINGS,
  IORING_REGISTER_EVENTFD,
  IORING_REGISTER_EVENTFD_ASYNC,
  IORING_REGISTER_FILES,
  IORING_REGISTER_FILES2,
  IORING_REGISTER_FILES_UPDATE,
  IORING_REGISTER_FILES_UPDATE2,
  IORING_REGISTER_FILE_ALLOC_RANGE,
  IORING_REGISTER_IOWQ_AFF,
  IORING_REGISTER_IOWQ_MAX_WORKERS,
  IORING_REGISTER_MEM_REGION,
  IORING_REGISTER_NAPI,
  IORING_REGISTER_PBUF_RING,
  IORING_REGISTER_PBUF_STATUS,
  IORING_REGISTER_PERSONALITY,
  IORING_REGISTER_PROBE,
  IORING_REGISTER_RESIZE_RINGS,
  IORING_REGISTER_RESTRICTIONS,
  IORING_REGISTER_RING_FDS,
  IORING_REGISTER_SEND_MSG_RING,
  IORING_REGISTER_SYNC_CANCEL,
  IORING_UNREGISTER_BUFFERS,
  IORING_UNREGISTER_EVENTFD,
  IORING_UNREGISTER_FILES,
  IORING_UNREGISTER_IOWQ_AFF,
  IORING_UNREGISTER_NAPI,
  IORING_UNREGISTER_PBUF_RING,
  IORING_UNREGISTER_PERSONALITY,
  IORING_UNREGISTER_RING_FDS,
} from '../constants.ts';
import type { Io_uring_registerOperands } from '../signatures/operands.ts';
import type { RecordArray, fd, size_t, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { syscall2, syscall4, syscall6 } from '../../trap.ts';
import {
  io_uring_buf_regShape,
  io_uring_buf_statusShape,
  io_uring_clock_registerShape,
  io_uring_clone_buffersShape,
  io_uring_file_index_rangeShape,
  io_uring_mem_region_regShape,
  io_uring_napiShape,
  io_uring_paramsShape,
  io_uring_restrictionShape,
  io_uring_rsrc_updateShape,
  io_uring_sqeShape,
  io_uring_sync_cancel_regShape,
  iovecShape,
} from '../shapes.ts';

/**
 * io_uring_enter(fd, to_submit, min_complete, flags, argp, argsz) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param to_submit how many requests to take from the first ring.
 * @param min_complete with `IORING_ENTER_GETEVENTS`, how many completions to wait for.
 * @param flags `IORING_ENTER_*`, or-ed.
 * @param argp a signal mask of eight bytes; with `IORING_ENTER_EXT_ARG` an `io_uring_getevents_arg`; or `null`.
 * @param argsz the length of `argp`.
 * @returns −errno, or how many requests were taken.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.1
 * @see man 2 io_uring_enter, <linux/io_uring.h>
 */
export function io_uring_enter(
  fd: fd,
  to_submit: uint,
  min_complete: uint = 0,
  flags: Flags<'IORING_'> = 0,
  argp: Memory = null,
  argsz?: size_t | Integer,
): number {
  const $fd = argument.int32('io_uring_enter', 'fd', fd);
  const $to_submit = argument.uint32('io_uring_enter', 'to_submit', to_submit);
  const $min_complete = argument.uint32('io_uring_enter', 'min_complete', min_complete);
  const $flags = argument.flags32('io_uring_enter', 'flags', flags);
  const $argp = argument.counted('io_uring_enter', 'argp', argp);
  const $argsz = argument.countOfBytes(
    'io_uring_enter',
    'argsz',
    argsz,
    'argp',
    $argp,
    argument.mostNumber,
  );
  return syscall6(426 /* io_uring_enter */, $fd, $to_submit, $min_complete, $flags, $argp, $argsz);
}

/**
 * io_uring_register(fd, IORING_REGISTER_BUFFERS, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg their addresses and lengths.
 * @param nr_args how many buffers.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.1
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_BUFFERS,
  arg: struct.iovec | RecordArray<struct.iovec> | Address | null,
  nr_args?: uint | Integer,
): number;
/**
 * io_uring_register(fd, IORING_UNREGISTER_BUFFERS) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.1
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_UNREGISTER_BUFFERS): number;
/**
 * io_uring_register(fd, IORING_REGISTER_FILES, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg the descriptors; −1 leaves a place.
 * @param nr_args how many of them.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.1
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_FILES,
  arg: Int32Array | Address | null,
  nr_args?: uint | Integer,
): number;
/**
 * io_uring_register(fd, IORING_UNREGISTER_FILES) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.1
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_UNREGISTER_FILES): number;
/**
 * io_uring_register(fd, IORING_REGISTER_EVENTFD, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg the descriptor that `eventfd2` made.
 * @param nr_args 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.2
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_EVENTFD,
  arg: Int32Array | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_UNREGISTER_EVENTFD) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.2
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_UNREGISTER_EVENTFD): number;
/**
 * io_uring_register(fd, IORING_REGISTER_FILES_UPDATE, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg the first place, and in `data` the address of them.
 * @param nr_args how many.
 * @returns −errno, or how many were changed.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.5
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_FILES_UPDATE,
  arg: struct.io_uring_rsrc_update | Address | null,
  nr_args: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_EVENTFD_ASYNC, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg the descriptor that `eventfd2` made.
 * @param nr_args 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.6
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_EVENTFD_ASYNC,
  arg: Int32Array | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_PROBE, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg zeros; receives an `io_uring_probe` of 16 bytes and an `io_uring_probe_op` of 8 for each.
 * @param nr_args how many requests to ask about, at most 256.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.6
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_PROBE,
  arg: Memory,
  nr_args: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_PERSONALITY) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @returns −errno, or their id, for `personality` of requests.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.6
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_REGISTER_PERSONALITY): number;
/**
 * io_uring_register(fd, IORING_UNREGISTER_PERSONALITY, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param nr_args their id.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.6
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_UNREGISTER_PERSONALITY,
  arg: Unused | undefined,
  nr_args: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_RESTRICTIONS, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg what is allowed.
 * @param nr_args how many restrictions.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.10
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_RESTRICTIONS,
  arg: struct.io_uring_restriction | RecordArray<struct.io_uring_restriction> | Address | null,
  nr_args?: uint | Integer,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_ENABLE_RINGS) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.10
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_REGISTER_ENABLE_RINGS): number;
/**
 * io_uring_register(fd, IORING_REGISTER_FILES2, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg an `io_uring_rsrc_register`.
 * @param nr_args the length of `arg` in bytes.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.13
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_FILES2,
  arg: Memory,
  nr_args?: uint | Integer,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_FILES_UPDATE2, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg an `io_uring_rsrc_update2`.
 * @param nr_args the length of `arg` in bytes.
 * @returns −errno, or how many were changed.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.13
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_FILES_UPDATE2,
  arg: Memory,
  nr_args?: uint | Integer,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_BUFFERS2, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg an `io_uring_rsrc_register`.
 * @param nr_args the length of `arg` in bytes.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.13
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_BUFFERS2,
  arg: Memory,
  nr_args?: uint | Integer,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_BUFFERS_UPDATE, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg an `io_uring_rsrc_update2`.
 * @param nr_args the length of `arg` in bytes.
 * @returns −errno, or how many were changed.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.13
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_BUFFERS_UPDATE,
  arg: Memory,
  nr_args?: uint | Integer,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_IOWQ_AFF, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg a mask of processors.
 * @param nr_args its length in bytes.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.14
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_IOWQ_AFF,
  arg: Memory,
  nr_args?: uint | Integer,
): number;
/**
 * io_uring_register(fd, IORING_UNREGISTER_IOWQ_AFF) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.14
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_UNREGISTER_IOWQ_AFF): number;
/**
 * io_uring_register(fd, IORING_REGISTER_IOWQ_MAX_WORKERS, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg bounded and unbounded ones, 0 to leave them; receives what they were.
 * @param nr_args 2.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.15
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_IOWQ_MAX_WORKERS,
  arg: Uint32Array | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_RING_FDS, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg `offset` the place, −1 for any, and `data` the descriptor; receives the places.
 * @param nr_args how many rings.
 * @returns −errno, or how many were registered.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.18
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_RING_FDS,
  arg: struct.io_uring_rsrc_update | RecordArray<struct.io_uring_rsrc_update> | Address | null,
  nr_args?: uint | Integer,
): number;
/**
 * io_uring_register(fd, IORING_UNREGISTER_RING_FDS, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg `offset` the places.
 * @param nr_args how many rings.
 * @returns −errno, or how many were unregistered.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.18
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_UNREGISTER_RING_FDS,
  arg: struct.io_uring_rsrc_update | RecordArray<struct.io_uring_rsrc_update> | Address | null,
  nr_args?: uint | Integer,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_PBUF_RING, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg its address, size and group.
 * @param nr_args 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.19
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_PBUF_RING,
  arg: struct.io_uring_buf_reg | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_UNREGISTER_PBUF_RING, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg its group.
 * @param nr_args 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.19
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_UNREGISTER_PBUF_RING,
  arg: struct.io_uring_buf_reg | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_SYNC_CANCEL, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg which, and how long to wait.
 * @param nr_args 1.
 * @returns −errno, or 0, or how many were cancelled.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.0
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_SYNC_CANCEL,
  arg: struct.io_uring_sync_cancel_reg | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_FILE_ALLOC_RANGE, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg the first, and how many.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.0
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_FILE_ALLOC_RANGE,
  arg: struct.io_uring_file_index_range | Address | null,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_PBUF_STATUS, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg the group; receives the head.
 * @param nr_args 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.8
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_PBUF_STATUS,
  arg: struct.io_uring_buf_status | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_NAPI, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg how long; receives what was set.
 * @param nr_args 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.9
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_NAPI,
  arg: struct.io_uring_napi | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_UNREGISTER_NAPI, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg receives what was set.
 * @param nr_args 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.9
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_UNREGISTER_NAPI,
  arg: struct.io_uring_napi | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_CLOCK, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg the clock.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.12
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_CLOCK,
  arg: struct.io_uring_clock_register | Address | null,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_CLONE_BUFFERS, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg from which, and which.
 * @param nr_args 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.12
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_CLONE_BUFFERS,
  arg: struct.io_uring_clone_buffers | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_SEND_MSG_RING, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg the request, `IORING_OP_MSG_RING`; `fd` of the call is −1.
 * @param nr_args 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.13
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_SEND_MSG_RING,
  arg: struct.io_uring_sqe | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_RESIZE_RINGS, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg the new sizes; receives the new offsets.
 * @param nr_args 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.13
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_RESIZE_RINGS,
  arg: struct.io_uring_params | Address | null,
  nr_args?: uint,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_MEM_REGION, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param arg the address of its description.
 * @param nr_args 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.13
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_MEM_REGION,
  arg: struct.io_uring_mem_region_reg | Address | null,
  nr_args?: uint,
): number;
/** Refused: it takes more or less than was given. */
export function io_uring_register<Operation extends number, Given extends readonly unknown[]>(
  fd: fd,
  opcode: WithOperands<
    Operation,
    Io_uring_registerOperands,
    [arg?: Operand, nr_args?: Operand],
    Given
  >,
  ...operands: Given
): number;
/**
 * io_uring_register(fd, opcode, arg, nr_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor of the rings.
 * @param opcode the operation, `IORING_REGISTER_*` or `IORING_UNREGISTER_*`.
 * @param arg what the operation takes.
 * @param nr_args how many of them.
 * @returns −errno, or what the operation returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.1
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register<Operation extends number>(
  fd: fd,
  opcode: Operation,
  ...operands: OperandsOf<Operation, Io_uring_registerOperands, [arg?: Operand, nr_args?: Operand]>
): number;
export function io_uring_register(
  fd: fd,
  opcode: Flags<'IORING_'>,
  arg?: unknown,
  nr_args?: unknown,
): number {
  const $fd = argument.int32('io_uring_register', 'fd', fd);
  const $opcode = argument.flags32('io_uring_register', 'opcode', opcode);
  let $arg: Pointer;
  let $nr_args: Pointer;
  switch ($opcode & ~(2147483648 /* IORING_REGISTER_USE_REGISTERED_RING */)) {
    case 0 /* IORING_REGISTER_BUFFERS */:
      $arg = argument.records('io_uring_register', 'arg', arg as never, iovecShape, 0);
      $nr_args = argument.countOfRecords(
        'io_uring_register',
        'nr_args',
        nr_args as never,
        'arg',
        $arg,
        0xffffffff,
        iovecShape,
      );
      break;
    case 1 /* IORING_UNREGISTER_BUFFERS */:
    case 3 /* IORING_UNREGISTER_FILES */:
    case 5 /* IORING_UNREGISTER_EVENTFD */:
    case 9 /* IORING_REGISTER_PERSONALITY */:
    case 12 /* IORING_REGISTER_ENABLE_RINGS */:
    case 18 /* IORING_UNREGISTER_IOWQ_AFF */:
      $arg = argument.unused('io_uring_register', 'arg', arg as never);
      $nr_args = argument.unused('io_uring_register', 'nr_args', nr_args as never);
      break;
    case 2 /* IORING_REGISTER_FILES */:
      $arg = argument.numbers('io_uring_register', 'arg', arg as never, 'Int32Array', 0);
      $nr_args = argument.countOfNumbers(
        'io_uring_register',
        'nr_args',
        nr_args as never,
        'arg',
        $arg,
        0xffffffff,
      );
      break;
    case 4 /* IORING_REGISTER_EVENTFD */:
    case 7 /* IORING_REGISTER_EVENTFD_ASYNC */:
      $arg = argument.numbers('io_uring_register', 'arg', arg as never, 'Int32Array', 1);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 6 /* IORING_REGISTER_FILES_UPDATE */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_rsrc_updateShape);
      $nr_args = argument.uint32('io_uring_register', 'nr_args', nr_args as never);
      break;
    case 8 /* IORING_REGISTER_PROBE */:
      $nr_args = argument.uint32('io_uring_register', 'nr_args', nr_args as never);
      $arg = argument.measured(
        'io_uring_register',
        'arg',
        arg as never,
        'nr_args',
        $nr_args,
        8,
        1,
        -2,
      );
      break;
    case 10 /* IORING_UNREGISTER_PERSONALITY */:
      $arg = argument.unused('io_uring_register', 'arg', arg as never);
      $nr_args = argument.uint32('io_uring_register', 'nr_args', nr_args as never);
      break;
    case 11 /* IORING_REGISTER_RESTRICTIONS */:
      $arg = argument.records(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_restrictionShape,
        0,
      );
      $nr_args = argument.countOfRecords(
        'io_uring_register',
        'nr_args',
        nr_args as never,
        'arg',
        $arg,
        0xffffffff,
        io_uring_restrictionShape,
      );
      break;
    case 13 /* IORING_REGISTER_FILES2 */:
    case 14 /* IORING_REGISTER_FILES_UPDATE2 */:
    case 15 /* IORING_REGISTER_BUFFERS2 */:
    case 16 /* IORING_REGISTER_BUFFERS_UPDATE */:
    case 17 /* IORING_REGISTER_IOWQ_AFF */:
      $arg = argument.counted('io_uring_register', 'arg', arg as never);
      $nr_args = argument.countOfBytes(
        'io_uring_register',
        'nr_args',
        nr_args as never,
        'arg',
        $arg,
        0xffffffff,
      );
      break;
    case 19 /* IORING_REGISTER_IOWQ_MAX_WORKERS */:
      $arg = argument.numbers('io_uring_register', 'arg', arg as never, 'Uint32Array', 2);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 2 : nr_args) as never,
      );
      break;
    case 20 /* IORING_REGISTER_RING_FDS */:
    case 21 /* IORING_UNREGISTER_RING_FDS */:
      $arg = argument.records(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_rsrc_updateShape,
        0,
      );
      $nr_args = argument.countOfRecords(
        'io_uring_register',
        'nr_args',
        nr_args as never,
        'arg',
        $arg,
        0xffffffff,
        io_uring_rsrc_updateShape,
      );
      break;
    case 22 /* IORING_REGISTER_PBUF_RING */:
    case 23 /* IORING_UNREGISTER_PBUF_RING */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_buf_regShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 24 /* IORING_REGISTER_SYNC_CANCEL */:
      $arg = argument.record(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_sync_cancel_regShape,
      );
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 25 /* IORING_REGISTER_FILE_ALLOC_RANGE */:
      $arg = argument.record(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_file_index_rangeShape,
      );
      $nr_args = argument.unused('io_uring_register', 'nr_args', nr_args as never);
      break;
    case 26 /* IORING_REGISTER_PBUF_STATUS */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_buf_statusShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 27 /* IORING_REGISTER_NAPI */:
    case 28 /* IORING_UNREGISTER_NAPI */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_napiShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 29 /* IORING_REGISTER_CLOCK */:
      $arg = argument.record(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_clock_registerShape,
      );
      $nr_args = argument.unused('io_uring_register', 'nr_args', nr_args as never);
      break;
    case 30 /* IORING_REGISTER_CLONE_BUFFERS */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_clone_buffersShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 31 /* IORING_REGISTER_SEND_MSG_RING */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_sqeShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 33 /* IORING_REGISTER_RESIZE_RINGS */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_paramsShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 34 /* IORING_REGISTER_MEM_REGION */:
      $arg = argument.record(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_mem_region_regShape,
      );
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    default:
      $arg = argument.operand('io_uring_register', 'arg', arg as never);
      $nr_args = argument.operand('io_uring_register', 'nr_args', nr_args as never);
  }
  return syscall4(427 /* io_uring_register */, $fd, $opcode, $arg, $nr_args);
}

/**
 * io_uring_setup(entries, params) as `linux-syscalls` has it, returning −errno.
 *
 * @param entries how many requests the first holds, rounded up to a power of two.
 * @param params flags and sizes; receives features and offsets.
 * @returns −errno, or a descriptor to map the rings from; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.1
 * @see man 2 io_uring_setup, <linux/io_uring.h>
 */
export function io_uring_setup(entries: uint, params: struct.io_uring_params | Address | null): fd {
  const $entries = argument.uint32('io_uring_setup', 'entries', entries);
  const $params = argument.record('io_uring_setup', 'params', params, io_uring_paramsShape);
  return syscall2(425 /* io_uring_setup */, $entries, $params);
}
