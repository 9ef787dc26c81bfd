// Generated from Linux 7.3.4 and abi/src/calls/messages.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { RecordArray, fd, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall3, syscall4, syscall5 } from '../../trap.ts';
import { mmsghdrShape, msghdrShape, timespecShape } from '../shapes.ts';

/**
 * recvmmsg(sockfd, msgvec, vlen, flags, timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param sockfd the socket.
 * @param msgvec where to; `msg_len` receives how much came.
 * @param vlen at most so many, at most 1024.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @param timeout when to come back, looked at after each message; receives what was left; `null` for never.
 * @returns −errno, or how many messages came.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.33
 * @see man 2 recvmmsg
 */
export function recvmmsg(
  sockfd: fd,
  msgvec: struct.mmsghdr | RecordArray<struct.mmsghdr> | Address | null,
  vlen?: uint | Integer,
  flags: Flags<'MSG_'> = 0,
  timeout: struct.timespec | Address | null = null,
): number {
  const $sockfd = argument.int32('recvmmsg', 'sockfd', sockfd);
  const $msgvec = argument.records('recvmmsg', 'msgvec', msgvec, mmsghdrShape, 0);
  const $flags = argument.flags32('recvmmsg', 'flags', flags);
  const $timeout = argument.record('recvmmsg', 'timeout', timeout, timespecShape);
  const $vlen = argument.countOfRecords(
    'recvmmsg',
    'vlen',
    vlen,
    'msgvec',
    $msgvec,
    0xffffffff,
    mmsghdrShape,
  );
  if (is.x86 || is.arm) {
    return syscall5(417 /* recvmmsg_time64 */, $sockfd, $msgvec, $vlen, $flags, $timeout);
  }
  return syscall5(
    is.x86_64 ? 299 : is.riscv64 || is.aarch64 || is.loongarch64 ? 243 : is.s390x ? 357 : 343,
    $sockfd,
    $msgvec,
    $vlen,
    $flags,
    $timeout,
  );
}

/** @deprecated Use `recvmmsg`: x86 and arm call it `recvmmsg_time64`. */
export const recvmmsg_time64: typeof recvmmsg = recvmmsg;

/**
 * recvmsg(sockfd, msg, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param sockfd the socket.
 * @param msg where to; receives the lengths of name and control data, and in `msg_flags` whether something was cut.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @returns −errno, or how many bytes came; 0 when a stream has ended.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 recvmsg, man 3 cmsg
 */
export function recvmsg(
  sockfd: fd,
  msg: struct.msghdr | Address | null,
  flags: Flags<'MSG_'> = 0,
): number {
  const $sockfd = argument.int32('recvmsg', 'sockfd', sockfd);
  const $msg = argument.record('recvmsg', 'msg', msg, msghdrShape);
  const $flags = argument.flags32('recvmsg', 'flags', flags);
  return syscall3(
    is.x86_64
      ? 47
      : is.x86 || is.s390x
        ? 372
        : is.arm
          ? 297
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 212
            : 342,
    $sockfd,
    $msg,
    $flags,
  );
}

/**
 * sendmmsg(sockfd, msgvec, vlen, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param sockfd the socket.
 * @param msgvec the messages; `msg_len` receives how much was taken.
 * @param vlen how many, at most 1024.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @returns −errno, or how many messages were sent; an error only if none was.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.0
 * @see man 2 sendmmsg
 */
export function sendmmsg(
  sockfd: fd,
  msgvec: struct.mmsghdr | RecordArray<struct.mmsghdr> | Address | null,
  vlen?: uint | Integer,
  flags: Flags<'MSG_'> = 0,
): number {
  const $sockfd = argument.int32('sendmmsg', 'sockfd', sockfd);
  const $msgvec = argument.records('sendmmsg', 'msgvec', msgvec, mmsghdrShape, 0);
  const $flags = argument.flags32('sendmmsg', 'flags', flags);
  const $vlen = argument.countOfRecords(
    'sendmmsg',
    'vlen',
    vlen,
    'msgvec',
    $msgvec,
    0xffffffff,
    mmsghdrShape,
  );
  return syscall4(
    is.x86_64
      ? 307
      : is.x86
        ? 345
        : is.arm
          ? 374
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 269
            : is.s390x
              ? 358
              : 349,
    $sockfd,
    $msgvec,
    $vlen,
    $flags,
  );
}

/**
 * sendmsg(sockfd, msg, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param sockfd the socket.
 * @param msg where to, from where, and control data.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @returns −errno, or how many bytes were taken.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sendmsg, man 3 cmsg
 */
export function sendmsg(
  sockfd: fd,
  msg: struct.msghdr | Address | null,
  flags: Flags<'MSG_'> = 0,
): number {
  const $sockfd = argument.int32('sendmsg', 'sockfd', sockfd);
  const $msg = argument.record('sendmsg', 'msg', msg, msghdrShape);
  const $flags = argument.flags32('sendmsg', 'flags', flags);
  return syscall3(
    is.x86_64
      ? 46
      : is.x86 || is.s390x
        ? 370
        : is.arm
          ? 296
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 211
            : 341,
    $sockfd,
    $msg,
    $flags,
  );
}
