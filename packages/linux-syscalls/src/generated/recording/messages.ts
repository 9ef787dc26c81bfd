// Generated from Linux 7.3.4 and abi/src/calls/messages.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordArray, fd, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall3, syscall4, syscall5 } from '../../recording/trap.ts';
import { mmsghdrShape, msghdrShape, timespecShape } from '../shapes.ts';

export function recvmmsg(
  sockfd: fd | Deferred,
  msgvec: struct.mmsghdr | RecordArray<struct.mmsghdr> | Address | null | Deferred,
  vlen?: uint | Integer | Deferred,
  flags: Flags<'MSG_'> = 0,
  timeout: struct.timespec | Address | null | Deferred = null,
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

export function recvmsg(
  sockfd: fd | Deferred,
  msg: struct.msghdr | Address | null | Deferred,
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

export function sendmmsg(
  sockfd: fd | Deferred,
  msgvec: struct.mmsghdr | RecordArray<struct.mmsghdr> | Address | null | Deferred,
  vlen?: uint | Integer | Deferred,
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

export function sendmsg(
  sockfd: fd | Deferred,
  msg: struct.msghdr | Address | null | Deferred,
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
