// Generated from Linux 7.3.4 and abi/src/calls/ioUring.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, Unused, WithOperands } from '../../arguments/operands.ts';
import type { Memory } from '../../arguments/views.ts';
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
import { unwrap } from '../../errors/unwrap.ts';

/**
 * io_uring_enter(fd, to_submit, min_complete, flags, argp, argsz) hands requests to the kernel, and waits for completions.
 *
 * What requests point at is not checked, and the kernel reads and writes there until they are complete: memory that stays where it is, as `allocate` gives it.
 *
 * While it waits, the thread that makes it runs no event loop; the descriptor can be polled instead, or tell an `eventfd2`.
 *
 * @param fd the descriptor of the rings.
 * @param to_submit how many requests to take from the first ring.
 * @param min_complete with `IORING_ENTER_GETEVENTS`, how many completions to wait for.
 * @param flags `IORING_ENTER_*`, or-ed.
 * @param argp a signal mask of eight bytes; with `IORING_ENTER_EXT_ARG` an `io_uring_getevents_arg`; or `null`.
 * @param argsz the length of `argp`.
 * @returns how many requests were taken.
 * @throws {SyscallError} EAGAIN: no memory for a request now; EBADF: `fd` is not open; EBUSY: completions must be fetched first; EINTR: a signal came while waiting; EOPNOTSUPP: `fd` is no descriptor of rings; ETIME: the time in `argp` is over.
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
  return unwrap(
    nothrow.io_uring_enter(fd, to_submit, min_complete, flags, argp, argsz),
    'io_uring_enter',
  );
}

/**
 * io_uring_register(fd, IORING_REGISTER_BUFFERS, arg, nr_args) registers buffers.
 *
 * What the record points at is not checked.
 *
 * The memory stays in use until it is unregistered or the rings are closed: it must stay where it is, as what `allocate` gives does.
 *
 * @param fd the descriptor of the rings.
 * @param arg their addresses and lengths.
 * @param nr_args how many buffers.
 * @returns 0.
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
 * io_uring_register(fd, IORING_UNREGISTER_BUFFERS) unregisters all buffers.
 *
 * @param fd the descriptor of the rings.
 * @returns 0.
 * @since Linux 5.1
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_UNREGISTER_BUFFERS): number;
/**
 * io_uring_register(fd, IORING_REGISTER_FILES, arg, nr_args) registers descriptors.
 *
 * @param fd the descriptor of the rings.
 * @param arg the descriptors; −1 leaves a place.
 * @param nr_args how many of them.
 * @returns 0.
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
 * io_uring_register(fd, IORING_UNREGISTER_FILES) unregisters all descriptors.
 *
 * @param fd the descriptor of the rings.
 * @returns 0.
 * @since Linux 5.1
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_UNREGISTER_FILES): number;
/**
 * io_uring_register(fd, IORING_REGISTER_EVENTFD, arg, nr_args) tells an event descriptor of completions.
 *
 * @param fd the descriptor of the rings.
 * @param arg the descriptor that `eventfd2` made.
 * @param nr_args 1.
 * @returns 0.
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
 * io_uring_register(fd, IORING_UNREGISTER_EVENTFD) tells it no more.
 *
 * @param fd the descriptor of the rings.
 * @returns 0.
 * @since Linux 5.2
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_UNREGISTER_EVENTFD): number;
/**
 * io_uring_register(fd, IORING_REGISTER_FILES_UPDATE, arg, nr_args) changes registered descriptors.
 *
 * What the record points at is not checked.
 *
 * @param fd the descriptor of the rings.
 * @param arg the first place, and in `data` the address of them.
 * @param nr_args how many.
 * @returns how many were changed.
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
 * io_uring_register(fd, IORING_REGISTER_EVENTFD_ASYNC, arg, nr_args) tells an event descriptor of completions that did not come at once.
 *
 * @param fd the descriptor of the rings.
 * @param arg the descriptor that `eventfd2` made.
 * @param nr_args 1.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_PROBE, arg, nr_args) tells which requests this kernel knows.
 *
 * @param fd the descriptor of the rings.
 * @param arg zeros; receives an `io_uring_probe` of 16 bytes and an `io_uring_probe_op` of 8 for each.
 * @param nr_args how many requests to ask about, at most 256.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_PERSONALITY) registers this thread’s credentials.
 *
 * @param fd the descriptor of the rings.
 * @returns their id, for `personality` of requests.
 * @since Linux 5.6
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_REGISTER_PERSONALITY): number;
/**
 * io_uring_register(fd, IORING_UNREGISTER_PERSONALITY, nr_args) unregisters credentials.
 *
 * @param fd the descriptor of the rings.
 * @param nr_args their id.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_RESTRICTIONS, arg, nr_args) says what the rings may do, before they are enabled.
 *
 * @param fd the descriptor of the rings.
 * @param arg what is allowed.
 * @param nr_args how many restrictions.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_ENABLE_RINGS) enables rings made with `IORING_SETUP_R_DISABLED`.
 *
 * @param fd the descriptor of the rings.
 * @returns 0.
 * @since Linux 5.10
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_REGISTER_ENABLE_RINGS): number;
/**
 * io_uring_register(fd, IORING_REGISTER_FILES2, arg, nr_args) registers descriptors with tags.
 *
 * What the record points at is not checked.
 *
 * @param fd the descriptor of the rings.
 * @param arg an `io_uring_rsrc_register`.
 * @param nr_args the length of `arg` in bytes.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_FILES_UPDATE2, arg, nr_args) changes registered descriptors and their tags.
 *
 * What the record points at is not checked.
 *
 * @param fd the descriptor of the rings.
 * @param arg an `io_uring_rsrc_update2`.
 * @param nr_args the length of `arg` in bytes.
 * @returns how many were changed.
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
 * io_uring_register(fd, IORING_REGISTER_BUFFERS2, arg, nr_args) registers buffers with tags.
 *
 * What the record points at is not checked.
 *
 * The memory stays in use until it is unregistered or the rings are closed: it must stay where it is, as what `allocate` gives does.
 *
 * @param fd the descriptor of the rings.
 * @param arg an `io_uring_rsrc_register`.
 * @param nr_args the length of `arg` in bytes.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_BUFFERS_UPDATE, arg, nr_args) changes registered buffers and their tags.
 *
 * What the record points at is not checked.
 *
 * The memory stays in use until it is unregistered or the rings are closed: it must stay where it is, as what `allocate` gives does.
 *
 * @param fd the descriptor of the rings.
 * @param arg an `io_uring_rsrc_update2`.
 * @param nr_args the length of `arg` in bytes.
 * @returns how many were changed.
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
 * io_uring_register(fd, IORING_REGISTER_IOWQ_AFF, arg, nr_args) says on which processors the kernel’s workers run.
 *
 * @param fd the descriptor of the rings.
 * @param arg a mask of processors.
 * @param nr_args its length in bytes.
 * @returns 0.
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
 * io_uring_register(fd, IORING_UNREGISTER_IOWQ_AFF) lets them run where they like.
 *
 * @param fd the descriptor of the rings.
 * @returns 0.
 * @since Linux 5.14
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(fd: fd, opcode: typeof IORING_UNREGISTER_IOWQ_AFF): number;
/**
 * io_uring_register(fd, IORING_REGISTER_IOWQ_MAX_WORKERS, arg, nr_args) sets how many workers the kernel has.
 *
 * @param fd the descriptor of the rings.
 * @param arg bounded and unbounded ones, 0 to leave them; receives what they were.
 * @param nr_args 2.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_RING_FDS, arg, nr_args) registers descriptors of rings themselves.
 *
 * @param fd the descriptor of the rings.
 * @param arg `offset` the place, −1 for any, and `data` the descriptor; receives the places.
 * @param nr_args how many rings.
 * @returns how many were registered.
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
 * io_uring_register(fd, IORING_UNREGISTER_RING_FDS, arg, nr_args) unregisters descriptors of rings.
 *
 * @param fd the descriptor of the rings.
 * @param arg `offset` the places.
 * @param nr_args how many rings.
 * @returns how many were unregistered.
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
 * io_uring_register(fd, IORING_REGISTER_PBUF_RING, arg, nr_args) registers a ring of buffers to choose from.
 *
 * What the record points at is not checked.
 *
 * The memory stays in use until it is unregistered or the rings are closed: it must stay where it is, as what `allocate` gives does.
 *
 * @param fd the descriptor of the rings.
 * @param arg its address, size and group.
 * @param nr_args 1.
 * @returns 0.
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
 * io_uring_register(fd, IORING_UNREGISTER_PBUF_RING, arg, nr_args) unregisters a ring of buffers.
 *
 * @param fd the descriptor of the rings.
 * @param arg its group.
 * @param nr_args 1.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_SYNC_CANCEL, arg, nr_args) cancels requests, and waits until they are.
 *
 * @param fd the descriptor of the rings.
 * @param arg which, and how long to wait.
 * @param nr_args 1.
 * @returns 0, or how many were cancelled.
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
 * io_uring_register(fd, IORING_REGISTER_FILE_ALLOC_RANGE, arg) says in which places of registered descriptors the kernel may choose.
 *
 * @param fd the descriptor of the rings.
 * @param arg the first, and how many.
 * @returns 0.
 * @since Linux 6.0
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_FILE_ALLOC_RANGE,
  arg: struct.io_uring_file_index_range | Address | null,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_PBUF_STATUS, arg, nr_args) tells how far the kernel is in a ring of buffers.
 *
 * @param fd the descriptor of the rings.
 * @param arg the group; receives the head.
 * @param nr_args 1.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_NAPI, arg, nr_args) lets waiting poll network devices.
 *
 * @param fd the descriptor of the rings.
 * @param arg how long; receives what was set.
 * @param nr_args 1.
 * @returns 0.
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
 * io_uring_register(fd, IORING_UNREGISTER_NAPI, arg, nr_args) lets it poll no more.
 *
 * @param fd the descriptor of the rings.
 * @param arg receives what was set.
 * @param nr_args 1.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_CLOCK, arg) says by which clock waiting ends.
 *
 * @param fd the descriptor of the rings.
 * @param arg the clock.
 * @returns 0.
 * @since Linux 6.12
 * @see man 2 io_uring_register, <linux/io_uring.h>
 */
export function io_uring_register(
  fd: fd,
  opcode: typeof IORING_REGISTER_CLOCK,
  arg: struct.io_uring_clock_register | Address | null,
): number;
/**
 * io_uring_register(fd, IORING_REGISTER_CLONE_BUFFERS, arg, nr_args) takes over the buffers of other rings.
 *
 * @param fd the descriptor of the rings.
 * @param arg from which, and which.
 * @param nr_args 1.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_SEND_MSG_RING, arg, nr_args) sends a message to rings without having any.
 *
 * @param fd the descriptor of the rings.
 * @param arg the request, `IORING_OP_MSG_RING`; `fd` of the call is −1.
 * @param nr_args 1.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_RESIZE_RINGS, arg, nr_args) makes the rings larger or smaller.
 *
 * Mappings of the old rings must be made anew.
 *
 * @param fd the descriptor of the rings.
 * @param arg the new sizes; receives the new offsets.
 * @param nr_args 1.
 * @returns 0.
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
 * io_uring_register(fd, IORING_REGISTER_MEM_REGION, arg, nr_args) registers memory for the arguments of waiting.
 *
 * What the record points at is not checked.
 *
 * The memory stays in use until it is unregistered or the rings are closed: it must stay where it is, as what `allocate` gives does.
 *
 * @param fd the descriptor of the rings.
 * @param arg the address of its description.
 * @param nr_args 1.
 * @returns 0.
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
 * io_uring_register(fd, opcode, arg, nr_args) registers buffers, files and more with rings, so that requests need not name them anew.
 *
 * /proc/sys/kernel/io_uring_disabled and filters of containers forbid it more often than not: EPERM.
 *
 * - `IORING_REGISTER_BUFFERS` registers buffers; `arg`: their addresses and lengths; `nr_args`: how many buffers.
 * - `IORING_UNREGISTER_BUFFERS` unregisters all buffers.
 * - `IORING_REGISTER_FILES` registers descriptors; `arg`: the descriptors; −1 leaves a place; `nr_args`: how many of them.
 * - `IORING_UNREGISTER_FILES` unregisters all descriptors.
 * - `IORING_REGISTER_EVENTFD` tells an event descriptor of completions; `arg`: the descriptor that `eventfd2` made; `nr_args`: 1.
 * - `IORING_UNREGISTER_EVENTFD` tells it no more.
 * - `IORING_REGISTER_FILES_UPDATE` changes registered descriptors; `arg`: the first place, and in `data` the address of them; `nr_args`: how many.
 * - `IORING_REGISTER_EVENTFD_ASYNC` tells an event descriptor of completions that did not come at once; `arg`: the descriptor that `eventfd2` made; `nr_args`: 1.
 * - `IORING_REGISTER_PROBE` tells which requests this kernel knows; `arg`: zeros; receives an `io_uring_probe` of 16 bytes and an `io_uring_probe_op` of 8 for each; `nr_args`: how many requests to ask about, at most 256.
 * - `IORING_REGISTER_PERSONALITY` registers this thread’s credentials.
 * - `IORING_UNREGISTER_PERSONALITY` unregisters credentials; `nr_args`: their id.
 * - `IORING_REGISTER_RESTRICTIONS` says what the rings may do, before they are enabled; `arg`: what is allowed; `nr_args`: how many restrictions.
 * - `IORING_REGISTER_ENABLE_RINGS` enables rings made with `IORING_SETUP_R_DISABLED`.
 * - `IORING_REGISTER_FILES2` registers descriptors with tags; `arg`: an `io_uring_rsrc_register`; `nr_args`: the length of `arg` in bytes.
 * - `IORING_REGISTER_FILES_UPDATE2` changes registered descriptors and their tags; `arg`: an `io_uring_rsrc_update2`; `nr_args`: the length of `arg` in bytes.
 * - `IORING_REGISTER_BUFFERS2` registers buffers with tags; `arg`: an `io_uring_rsrc_register`; `nr_args`: the length of `arg` in bytes.
 * - `IORING_REGISTER_BUFFERS_UPDATE` changes registered buffers and their tags; `arg`: an `io_uring_rsrc_update2`; `nr_args`: the length of `arg` in bytes.
 * - `IORING_REGISTER_IOWQ_AFF` says on which processors the kernel’s workers run; `arg`: a mask of processors; `nr_args`: its length in bytes.
 * - `IORING_UNREGISTER_IOWQ_AFF` lets them run where they like.
 * - `IORING_REGISTER_IOWQ_MAX_WORKERS` sets how many workers the kernel has; `arg`: bounded and unbounded ones, 0 to leave them; receives what they were; `nr_args`: 2.
 * - `IORING_REGISTER_RING_FDS` registers descriptors of rings themselves; `arg`: `offset` the place, −1 for any, and `data` the descriptor; receives the places; `nr_args`: how many rings.
 * - `IORING_UNREGISTER_RING_FDS` unregisters descriptors of rings; `arg`: `offset` the places; `nr_args`: how many rings.
 * - `IORING_REGISTER_PBUF_RING` registers a ring of buffers to choose from; `arg`: its address, size and group; `nr_args`: 1.
 * - `IORING_UNREGISTER_PBUF_RING` unregisters a ring of buffers; `arg`: its group; `nr_args`: 1.
 * - `IORING_REGISTER_SYNC_CANCEL` cancels requests, and waits until they are; `arg`: which, and how long to wait; `nr_args`: 1.
 * - `IORING_REGISTER_FILE_ALLOC_RANGE` says in which places of registered descriptors the kernel may choose; `arg`: the first, and how many.
 * - `IORING_REGISTER_PBUF_STATUS` tells how far the kernel is in a ring of buffers; `arg`: the group; receives the head; `nr_args`: 1.
 * - `IORING_REGISTER_NAPI` lets waiting poll network devices; `arg`: how long; receives what was set; `nr_args`: 1.
 * - `IORING_UNREGISTER_NAPI` lets it poll no more; `arg`: receives what was set; `nr_args`: 1.
 * - `IORING_REGISTER_CLOCK` says by which clock waiting ends; `arg`: the clock.
 * - `IORING_REGISTER_CLONE_BUFFERS` takes over the buffers of other rings; `arg`: from which, and which; `nr_args`: 1.
 * - `IORING_REGISTER_SEND_MSG_RING` sends a message to rings without having any; `arg`: the request, `IORING_OP_MSG_RING`; `fd` of the call is −1; `nr_args`: 1.
 * - `IORING_REGISTER_RESIZE_RINGS` makes the rings larger or smaller; `arg`: the new sizes; receives the new offsets; `nr_args`: 1.
 * - `IORING_REGISTER_MEM_REGION` registers memory for the arguments of waiting; `arg`: the address of its description; `nr_args`: 1.
 *
 * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the structure depends on it, and new ones come with every kernel.
 *
 * @param fd the descriptor of the rings.
 * @param opcode the operation, `IORING_REGISTER_*` or `IORING_UNREGISTER_*`.
 * @param arg what the operation takes.
 * @param nr_args how many of them.
 * @returns what the operation returns.
 * @throws {SyscallError} EBADF: `fd` is not open; EBUSY: something of the kind is registered already; EINVAL: this kernel does not know the operation, or its operands make no sense; ENXIO: nothing of the kind is registered; EOPNOTSUPP: `fd` is no descriptor of rings.
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
  return unwrap(
    nothrow.io_uring_register(fd, opcode, arg as Operand, nr_args as Operand),
    'io_uring_register',
  );
}

/**
 * io_uring_setup(entries, params) makes a pair of rings.
 *
 * `mmap` of the descriptor at `IORING_OFF_SQ_RING` and `IORING_OFF_SQES` gives the memory of the rings; `viewMemory` makes views of it.
 *
 * With `IORING_SETUP_NO_MMAP` the kernel uses memory of the caller’s for as long as the rings are open, which must be mapped and stay where it is.
 *
 * /proc/sys/kernel/io_uring_disabled and filters of containers forbid it more often than not: EPERM.
 *
 * @param entries how many requests the first holds, rounded up to a power of two.
 * @param params flags and sizes; receives features and offsets.
 * @returns a descriptor to map the rings from; the caller closes it.
 * @throws {SyscallError} EINVAL: flags or sizes that make no sense; ENOMEM: the rings are too large for RLIMIT_MEMLOCK; EPERM: io_uring is forbidden here.
 * @since Linux 5.1
 * @see man 2 io_uring_setup, <linux/io_uring.h>
 */
export function io_uring_setup(entries: uint, params: struct.io_uring_params | Address | null): fd {
  return unwrap(nothrow.io_uring_setup(entries, params), 'io_uring_setup');
}
