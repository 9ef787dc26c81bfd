// Generated from Linux 7.3.4 and abi/src/calls/messages.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { RecordArray, fd, struct, uint } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * recvmmsg(sockfd, msgvec, vlen, flags, timeout) receives several messages.
 *
 * What `msg_name`, `msg_iov` and `msg_control` point at, and what the buffers of `msg_iov` do, is not checked: the kernel goes by the lengths beside them. A view stored in such a field stays alive as long as the record.
 *
 * Descriptors that come by `SCM_RIGHTS` are this process’s from then on: `MSG_CMSG_CLOEXEC` keeps them from programs that it runs, and the caller closes them.
 *
 * It waits for the first message without end, whatever `timeout` says; `MSG_WAITFORONE` waits for no other.
 *
 * @param sockfd the socket.
 * @param msgvec where to; `msg_len` receives how much came.
 * @param vlen at most so many, at most 1024.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @param timeout when to come back, looked at after each message; receives what was left; `null` for never.
 * @returns how many messages came.
 * @throws {SyscallError} EAGAIN: nothing is there, and it may not wait; ENOTCONN: a stream not connected.
 * @since Linux 2.6.33
 * @see man 2 recvmmsg
 */
export function recvmmsg(
  sockfd: fd,
  msgvec: struct.mmsghdr | RecordArray<struct.mmsghdr> | Address | null,
  vlen?: uint | Integer,
  flags?: Flags<'MSG_'>,
  timeout?: struct.timespec | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function recvmmsg(
  sockfd: fd,
  msgvec: struct.mmsghdr | RecordArray<struct.mmsghdr> | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function recvmmsg(...given: readonly unknown[]): Promise<number> {
  return submit('recvmmsg', given);
}

/** @deprecated Use `recvmmsg`: x86 and arm call it `recvmmsg_time64`. */
export const recvmmsg_time64: typeof recvmmsg = recvmmsg;

/**
 * recvmsg(sockfd, msg, flags) receives a message into several buffers, with control data.
 *
 * What `msg_name`, `msg_iov` and `msg_control` point at, and what the buffers of `msg_iov` do, is not checked: the kernel goes by the lengths beside them. A view stored in such a field stays alive as long as the record.
 *
 * Descriptors that come by `SCM_RIGHTS` are this process’s from then on: `MSG_CMSG_CLOEXEC` keeps them from programs that it runs, and the caller closes them.
 *
 * @param sockfd the socket.
 * @param msg where to; receives the lengths of name and control data, and in `msg_flags` whether something was cut.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @returns how many bytes came; 0 when a stream has ended.
 * @throws {SyscallError} EAGAIN: nothing is there, and it may not wait; ENOTCONN: a stream not connected.
 * @see man 2 recvmsg, man 3 cmsg
 */
export function recvmsg(
  sockfd: fd,
  msg: struct.msghdr | Address | null,
  flags?: Flags<'MSG_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function recvmsg(
  sockfd: fd,
  msg: struct.msghdr | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function recvmsg(...given: readonly unknown[]): Promise<number> {
  return submit('recvmsg', given);
}

/**
 * sendmmsg(sockfd, msgvec, vlen, flags) sends several messages.
 *
 * What `msg_name`, `msg_iov` and `msg_control` point at, and what the buffers of `msg_iov` do, is not checked: the kernel goes by the lengths beside them. A view stored in such a field stays alive as long as the record.
 *
 * @param sockfd the socket.
 * @param msgvec the messages; `msg_len` receives how much was taken.
 * @param vlen how many, at most 1024.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @returns how many messages were sent; an error only if none was.
 * @throws {SyscallError} EAGAIN: it would wait, and may not; EBADF: `sockfd`, or a descriptor in `msg_control`, is not open; EMSGSIZE: the message is longer than the protocol takes; EPIPE: the other end is gone (SIGPIPE is ignored in Node); ETOOMANYREFS: too many descriptors are on their way.
 * @since Linux 3.0
 * @see man 2 sendmmsg
 */
export function sendmmsg(
  sockfd: fd,
  msgvec: struct.mmsghdr | RecordArray<struct.mmsghdr> | Address | null,
  vlen?: uint | Integer,
  flags?: Flags<'MSG_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function sendmmsg(
  sockfd: fd,
  msgvec: struct.mmsghdr | RecordArray<struct.mmsghdr> | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function sendmmsg(...given: readonly unknown[]): Promise<number> {
  return submit('sendmmsg', given);
}

/**
 * sendmsg(sockfd, msg, flags) sends a message from several buffers, with control data.
 *
 * What `msg_name`, `msg_iov` and `msg_control` point at, and what the buffers of `msg_iov` do, is not checked: the kernel goes by the lengths beside them. A view stored in such a field stays alive as long as the record.
 *
 * @param sockfd the socket.
 * @param msg where to, from where, and control data.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @returns how many bytes were taken.
 * @throws {SyscallError} EAGAIN: it would wait, and may not; EBADF: `sockfd`, or a descriptor in `msg_control`, is not open; EMSGSIZE: the message is longer than the protocol takes; EPIPE: the other end is gone (SIGPIPE is ignored in Node); ETOOMANYREFS: too many descriptors are on their way.
 * @see man 2 sendmsg, man 3 cmsg
 */
export function sendmsg(
  sockfd: fd,
  msg: struct.msghdr | Address | null,
  flags?: Flags<'MSG_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function sendmsg(
  sockfd: fd,
  msg: struct.msghdr | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function sendmsg(...given: readonly unknown[]): Promise<number> {
  return submit('sendmsg', given);
}
