// Generated from Linux 7.3.4 and abi/src/calls/messages.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { RecordArray, fd, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall3, syscall4, syscall5 } from '../../trap.ts';
import { mmsghdrShape, msghdrShape, timespecShape } from '../shapes.ts';

const nr_recvmmsg = /* @__PURE__ */ choose(299, 417, 417, 243, 243);

/** recvmmsg(sockfd, msgvec, vlen, flags, timeout) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function recvmmsg(
  sockfd: fd,
  msgvec: RecordArray<struct.mmsghdr> | Address | null,
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
  return syscall5(nr_recvmmsg, $sockfd, $msgvec, $vlen, $flags, $timeout);
}

/** `recvmmsg` under the name that x86 and arm have for it. */
export const recvmmsg_time64: typeof recvmmsg = recvmmsg;

const nr_recvmsg = /* @__PURE__ */ choose(47, 372, 297, 212, 212);

/** recvmsg(sockfd, msg, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function recvmsg(
  sockfd: fd,
  msg: struct.msghdr | Address | null,
  flags: Flags<'MSG_'> = 0,
): number {
  const $sockfd = argument.int32('recvmsg', 'sockfd', sockfd);
  const $msg = argument.record('recvmsg', 'msg', msg, msghdrShape);
  const $flags = argument.flags32('recvmsg', 'flags', flags);
  return syscall3(nr_recvmsg, $sockfd, $msg, $flags);
}

const nr_sendmmsg = /* @__PURE__ */ choose(307, 345, 374, 269, 269);

/** sendmmsg(sockfd, msgvec, vlen, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function sendmmsg(
  sockfd: fd,
  msgvec: RecordArray<struct.mmsghdr> | Address | null,
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
  return syscall4(nr_sendmmsg, $sockfd, $msgvec, $vlen, $flags);
}

const nr_sendmsg = /* @__PURE__ */ choose(46, 370, 296, 211, 211);

/** sendmsg(sockfd, msg, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function sendmsg(
  sockfd: fd,
  msg: struct.msghdr | Address | null,
  flags: Flags<'MSG_'> = 0,
): number {
  const $sockfd = argument.int32('sendmsg', 'sockfd', sockfd);
  const $msg = argument.record('sendmsg', 'msg', msg, msghdrShape);
  const $flags = argument.flags32('sendmsg', 'flags', flags);
  return syscall3(nr_sendmsg, $sockfd, $msg, $flags);
}
