// Generated from Linux 7.3.4 and abi/src/calls/posixQueues.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd, mode_t, mqd_t, size_t, struct, uint } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * mq_getsetattr(mqdes, newattr, oldattr) tells the attributes of a queue, and sets `O_NONBLOCK`.
 *
 * @param mqdes the descriptor of the queue.
 * @param newattr of its fields only `mq_flags` counts; `null` leaves all as it is.
 * @param oldattr receives what they were; `null` if nobody wants them.
 * @returns 0.
 * @throws {SyscallError} EBADF: no queue; EINVAL: `mq_flags` has more than `O_NONBLOCK`.
 * @see man 2 mq_getsetattr
 */
export function mq_getsetattr(
  mqdes: mqd_t,
  newattr: struct.mq_attr | Address | null,
  oldattr?: struct.mq_attr | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function mq_getsetattr(
  mqdes: mqd_t,
  newattr: struct.mq_attr | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function mq_getsetattr(...given: readonly unknown[]): Promise<number> {
  return submit('mq_getsetattr', given);
}

/**
 * mq_notify(mqdes, sevp) asks to be told once when a message comes to an empty queue.
 *
 * No JavaScript runs in a signal handler: block the signal and read it from a `signalfd4`, or poll the descriptor instead.
 *
 * A kernel’s `SIGEV_THREAD` is a message of 32 bytes to a netlink socket, from which libc makes its threads.
 *
 * @param mqdes the descriptor of the queue.
 * @param sevp `SIGEV_SIGNAL` with a signal, or `SIGEV_NONE`; `null` takes it back.
 * @returns 0.
 * @throws {SyscallError} EBUSY: somebody else has asked; EINVAL: a kind or a signal that does not exist.
 * @see man 3 mq_notify
 */
export function mq_notify(
  mqdes: mqd_t,
  sevp: struct.sigevent | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function mq_notify(...given: readonly unknown[]): Promise<number> {
  return submit('mq_notify', given);
}

/**
 * mq_open(name, oflag, mode, attr) opens a queue of messages, or makes it.
 *
 * This is the kernel’s own call: `mq_open` of libc takes `/name` and passes `name`. A name with a slash is refused with EACCES.
 *
 * @param name the name of the queue, **without** the slash that libc wants before it.
 * @param oflag an access mode, or-ed with `O_CREAT`, `O_EXCL`, `O_CLOEXEC`, `O_NONBLOCK`.
 * @param mode permissions of a queue that is made, less the umask; to be given with `O_CREAT`, as `0o600` for instance.
 * @param attr `mq_maxmsg` and `mq_msgsize` of a queue that is made; `null` for those of the system.
 * @returns a descriptor of the queue; the caller closes it with `close`.
 * @throws {SyscallError} EACCES: its permissions forbid it, or the name has a slash; EEXIST: `O_CREAT | O_EXCL` and it exists; EINVAL: an attribute beyond the limits of /proc/sys/fs/mqueue; ENOENT: it does not exist, and `O_CREAT` is not given; ENOSPC: too many queues.
 * @see man 3 mq_open, man 7 mq_overview
 */
export function mq_open(
  name: Path,
  oflag: Flags<'O_'>,
  mode?: mode_t,
  attr?: struct.mq_attr | Address | null,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function mq_open(name: Path, oflag: Flags<'O_'>, options: AsyncOptions): Promise<fd>;
export function mq_open(...given: readonly unknown[]): Promise<number> {
  return submit('mq_open', given);
}

/**
 * mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, abs_timeout) takes the first message of the highest priority from a queue.
 *
 * Without `O_NONBLOCK` it waits: the thread that makes it runs no event loop meanwhile; the descriptor can be polled.
 *
 * With `null` for the time it is what libc calls `mq_receive`.
 *
 * @param mqdes the descriptor of the queue.
 * @param msg_ptr receives the message.
 * @param msg_len how much room there is, at least `mq_msgsize`.
 * @param msg_prio receives its priority; `null` if nobody wants it.
 * @param abs_timeout until when, on `CLOCK_REALTIME`; `null` waits for ever.
 * @returns how many bytes the message has.
 * @throws {SyscallError} EAGAIN: it would wait, and the queue is open with `O_NONBLOCK`; EBADF: no queue, or not open in this direction; EINTR: a signal came while waiting; ETIMEDOUT: the time is over; EMSGSIZE: `msg_len` is less than `mq_msgsize`.
 * @see man 3 mq_receive
 */
export function mq_timedreceive(
  mqdes: mqd_t,
  msg_ptr: Memory,
  msg_len?: size_t | Integer,
  msg_prio?: Uint32Array | Address | null,
  abs_timeout?: struct.timespec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function mq_timedreceive(
  mqdes: mqd_t,
  msg_ptr: Memory,
  options: AsyncOptions,
): Promise<number>;
export function mq_timedreceive(...given: readonly unknown[]): Promise<number> {
  return submit('mq_timedreceive', given);
}

/** @deprecated Use `mq_timedreceive`: x86 and arm call it `mq_timedreceive_time64`. */
export const mq_timedreceive_time64: typeof mq_timedreceive = mq_timedreceive;

/**
 * mq_timedsend(mqdes, msg_ptr, msg_len, msg_prio, abs_timeout) puts a message into a queue.
 *
 * Without `O_NONBLOCK` it waits: the thread that makes it runs no event loop meanwhile; the descriptor can be polled.
 *
 * With `null` for the time it is what libc calls `mq_send`.
 *
 * @param mqdes the descriptor of the queue.
 * @param msg_ptr the message.
 * @param msg_len how many bytes of it, at most the queue’s `mq_msgsize`.
 * @param msg_prio its priority, at most 32767; higher ones come first.
 * @param abs_timeout until when, on `CLOCK_REALTIME`; `null` waits for ever.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: it would wait, and the queue is open with `O_NONBLOCK`; EBADF: no queue, or not open in this direction; EINTR: a signal came while waiting; ETIMEDOUT: the time is over; EMSGSIZE: the message is longer than `mq_msgsize`.
 * @see man 3 mq_send
 */
export function mq_timedsend(
  mqdes: mqd_t,
  msg_ptr: Memory,
  msg_len?: size_t | Integer,
  msg_prio?: uint,
  abs_timeout?: struct.timespec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function mq_timedsend(mqdes: mqd_t, msg_ptr: Memory, options: AsyncOptions): Promise<number>;
export function mq_timedsend(...given: readonly unknown[]): Promise<number> {
  return submit('mq_timedsend', given);
}

/** @deprecated Use `mq_timedsend`: x86 and arm call it `mq_timedsend_time64`. */
export const mq_timedsend_time64: typeof mq_timedsend = mq_timedsend;

/**
 * mq_unlink(name) removes the name of a queue; it goes when nobody has it open.
 *
 * This is the kernel’s own call: `mq_open` of libc takes `/name` and passes `name`. A name with a slash is refused with EACCES.
 *
 * @param name the name of the queue, **without** the slash that libc wants before it.
 * @returns 0.
 * @throws {SyscallError} EACCES: it is another user’s; ENOENT: no queue has that name.
 * @see man 3 mq_unlink
 */
export function mq_unlink(name: Path, options?: AsyncOptions): Promise<number>;
export function mq_unlink(...given: readonly unknown[]): Promise<number> {
  return submit('mq_unlink', given);
}
