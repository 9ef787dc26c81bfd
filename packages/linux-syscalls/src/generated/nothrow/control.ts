// Generated from Linux 7.3.4 and abi/src/calls/control.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Operand, OperandsOf, WithOperands } from '../../arguments/operands.ts';
import type { Pointer } from '../../arguments/views.ts';
import type {
  F_ADD_SEALS,
  F_CREATED_QUERY,
  F_DUPFD,
  F_DUPFD_CLOEXEC,
  F_DUPFD_QUERY,
  F_GETDELEG,
  F_GETFD,
  F_GETFL,
  F_GETLEASE,
  F_GETLK,
  F_GETOWN,
  F_GETOWNER_UIDS,
  F_GETOWN_EX,
  F_GETPIPE_SZ,
  F_GETSIG,
  F_GET_FILE_RW_HINT,
  F_GET_RW_HINT,
  F_GET_SEALS,
  F_NOTIFY,
  F_OFD_GETLK,
  F_OFD_SETLK,
  F_OFD_SETLKW,
  F_SETDELEG,
  F_SETFD,
  F_SETFL,
  F_SETLEASE,
  F_SETLK,
  F_SETLKW,
  F_SETOWN,
  F_SETOWN_EX,
  F_SETPIPE_SZ,
  F_SETSIG,
  F_SET_FILE_RW_HINT,
  F_SET_RW_HINT,
} from '../constants.ts';
import type { FcntlOperands } from '../signatures/operands.ts';
import type { fd, int, pid_t, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { choose } from '../../machine/choose.ts';
import { syscall3 } from '../../trap.ts';
import { F_GETLK64, F_SETLK64, F_SETLKW64 } from '../constants.ts';
import { delegationShape, f_owner_exShape, flockShape } from '../shapes.ts';

const fcntl_F_GETLK = /* @__PURE__ */ choose(5 /* F_GETLK */, {
  x86: 12 /* F_GETLK64 */,
  arm: 12 /* F_GETLK64 */,
});
const fcntl_F_SETLK = /* @__PURE__ */ choose(6 /* F_SETLK */, {
  x86: 13 /* F_SETLK64 */,
  arm: 13 /* F_SETLK64 */,
});
const fcntl_F_SETLKW = /* @__PURE__ */ choose(7 /* F_SETLKW */, {
  x86: 14 /* F_SETLKW64 */,
  arm: 14 /* F_SETLKW64 */,
});

/**
 * fcntl(fd, F_DUPFD, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg the least number that the new one may have.
 * @returns −errno, or the new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_DUPFD, arg: int): fd;
/**
 * fcntl(fd, F_DUPFD_CLOEXEC, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg the least number that the new one may have.
 * @returns −errno, or the new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.24
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_DUPFD_CLOEXEC, arg: int): fd;
/**
 * fcntl(fd, F_GETFD) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @returns −errno, or `FD_CLOEXEC` or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETFD): number;
/**
 * fcntl(fd, F_SETFD, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg `FD_CLOEXEC`, or 0 to survive `execve`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_SETFD, arg: Flags<'FD_'>): number;
/**
 * fcntl(fd, F_GETFL) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @returns −errno, or `O_*`; on x86 and arm with `O_LARGEFILE`.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETFL): number;
/**
 * fcntl(fd, F_SETFL, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg `O_APPEND`, `O_ASYNC`, `O_DIRECT`, `O_NOATIME` and `O_NONBLOCK`; others stay.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_SETFL, arg: Flags<'O_'>): number;
/**
 * fcntl(fd, F_GETLK, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0; becomes the lock in the way, or has `F_UNLCK`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETLK, arg: struct.flock | Address | null): number;
/**
 * fcntl(fd, F_SETLK, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_SETLK, arg: struct.flock | Address | null): number;
/**
 * fcntl(fd, F_SETLKW, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_SETLKW, arg: struct.flock | Address | null): number;
/**
 * fcntl(fd, F_OFD_GETLK, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0; becomes the lock in the way, or has `F_UNLCK`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.15
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_OFD_GETLK, arg: struct.flock | Address | null): number;
/**
 * fcntl(fd, F_OFD_SETLK, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.15
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_OFD_SETLK, arg: struct.flock | Address | null): number;
/**
 * fcntl(fd, F_OFD_SETLKW, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.15
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_OFD_SETLKW, arg: struct.flock | Address | null): number;
/**
 * fcntl(fd, F_SETOWN, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg a process, or a group as a negative number.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_SETOWN, arg: pid_t): number;
/**
 * fcntl(fd, F_GETOWN) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @returns −errno, or the process, or 0 for nobody.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETOWN): number;
/**
 * fcntl(fd, F_SETOWN_EX, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg the kind, `F_OWNER_*`, and the id.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.32
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETOWN_EX,
  arg: struct.f_owner_ex | Address | null,
): number;
/**
 * fcntl(fd, F_GETOWN_EX, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg receives the kind, `F_OWNER_*`, and the id.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.32
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_GETOWN_EX,
  arg: struct.f_owner_ex | Address | null,
): number;
/**
 * fcntl(fd, F_GETOWNER_UIDS, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg receives the real and the effective user id.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.5
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_GETOWNER_UIDS,
  arg: Uint32Array | Address | null,
): number;
/**
 * fcntl(fd, F_SETSIG, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg the signal; 0 for `SIGIO`, which carries nothing.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_SETSIG, arg: int): number;
/**
 * fcntl(fd, F_GETSIG) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @returns −errno, or the signal; 0 for `SIGIO`.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETSIG): number;
/**
 * fcntl(fd, F_SETLEASE, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg `F_RDLCK`, `F_WRLCK`, or `F_UNLCK` to end it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_SETLEASE, arg: int): number;
/**
 * fcntl(fd, F_GETLEASE) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @returns −errno, or `F_RDLCK`, `F_WRLCK` or `F_UNLCK`; what it must become if it is being broken.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETLEASE): number;
/**
 * fcntl(fd, F_NOTIFY, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg the changes; 0 to end it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_NOTIFY, arg: Flags<'DN_'>): number;
/**
 * fcntl(fd, F_SETPIPE_SZ, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg the least size in bytes, rounded up to whole pages and a power of two.
 * @returns −errno, or the size it got, in bytes.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.35
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_SETPIPE_SZ, arg: uint): number;
/**
 * fcntl(fd, F_GETPIPE_SZ) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @returns −errno, or its size in bytes.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.35
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETPIPE_SZ): number;
/**
 * fcntl(fd, F_ADD_SEALS, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg what to forbid.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.17
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_ADD_SEALS, arg: Flags<'F_SEAL_'>): number;
/**
 * fcntl(fd, F_GET_SEALS) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @returns −errno, or `F_SEAL_*`, or-ed.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.17
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GET_SEALS): number;
/**
 * fcntl(fd, F_GET_RW_HINT, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg receives one of `RWH_*`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.13
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_GET_RW_HINT,
  arg: BigUint64Array | Address | null,
): number;
/**
 * fcntl(fd, F_SET_RW_HINT, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg one of `RWH_*`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.13
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SET_RW_HINT,
  arg: BigUint64Array | Address | null,
): number;
/**
 * fcntl(fd, F_GET_FILE_RW_HINT, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg receives one of `RWH_*`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.13
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_GET_FILE_RW_HINT,
  arg: BigUint64Array | Address | null,
): number;
/**
 * fcntl(fd, F_SET_FILE_RW_HINT, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg one of `RWH_*`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.13
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SET_FILE_RW_HINT,
  arg: BigUint64Array | Address | null,
): number;
/**
 * fcntl(fd, F_DUPFD_QUERY, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg the other descriptor.
 * @returns −errno, or 1 if they are, 0 if not.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.10
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_DUPFD_QUERY, arg: fd): number;
/**
 * fcntl(fd, F_CREATED_QUERY) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @returns −errno, or 1 if it did, 0 if not.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.12
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_CREATED_QUERY): number;
/**
 * fcntl(fd, F_GETDELEG, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg `d_flags` is 0; receives `d_type`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.19
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_GETDELEG,
  arg: struct.delegation | Address | null,
): number;
/**
 * fcntl(fd, F_SETDELEG, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param arg `d_flags` is 0; `d_type` is `F_RDLCK`, `F_WRLCK` or `F_UNLCK`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.19
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETDELEG,
  arg: struct.delegation | Address | null,
): number;
/** Refused: it takes more or less than was given. */
export function fcntl<Operation extends number, Given extends readonly unknown[]>(
  fd: fd,
  cmd: WithOperands<Operation, FcntlOperands, [arg?: Operand], Given>,
  ...operands: Given
): number;
/**
 * fcntl(fd, cmd, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the descriptor.
 * @param cmd the operation.
 * @param arg what the operation takes.
 * @returns −errno, or what the operation returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl<Operation extends number>(
  fd: fd,
  cmd: Operation,
  ...operands: OperandsOf<Operation, FcntlOperands, [arg?: Operand]>
): number;
export function fcntl(fd: fd, cmd: Flags<'F_'>, arg?: unknown): number {
  const $fd = argument.int32('fcntl', 'fd', fd);
  let $cmd = argument.flags32('fcntl', 'cmd', cmd);
  let $arg: Pointer;
  switch ($cmd) {
    case 0 /* F_DUPFD */:
    case 1030 /* F_DUPFD_CLOEXEC */:
    case 8 /* F_SETOWN */:
    case 10 /* F_SETSIG */:
    case 1024 /* F_SETLEASE */:
    case 1027 /* F_DUPFD_QUERY */:
      $arg = argument.int32('fcntl', 'arg', arg as never);
      break;
    case 1 /* F_GETFD */:
    case 3 /* F_GETFL */:
    case 9 /* F_GETOWN */:
    case 11 /* F_GETSIG */:
    case 1025 /* F_GETLEASE */:
    case 1032 /* F_GETPIPE_SZ */:
    case 1034 /* F_GET_SEALS */:
    case 1028 /* F_CREATED_QUERY */:
      $arg = argument.unused('fcntl', 'arg', arg as never);
      break;
    case 2 /* F_SETFD */:
    case 4 /* F_SETFL */:
    case 1026 /* F_NOTIFY */:
    case 1033 /* F_ADD_SEALS */:
      $arg = argument.flags32('fcntl', 'arg', arg as never);
      break;
    case 5 /* F_GETLK */:
    case F_GETLK64:
      $arg = argument.record('fcntl', 'arg', arg as never, flockShape);
      $cmd = fcntl_F_GETLK;
      break;
    case 6 /* F_SETLK */:
    case F_SETLK64:
      $arg = argument.record('fcntl', 'arg', arg as never, flockShape);
      $cmd = fcntl_F_SETLK;
      break;
    case 7 /* F_SETLKW */:
    case F_SETLKW64:
      $arg = argument.record('fcntl', 'arg', arg as never, flockShape);
      $cmd = fcntl_F_SETLKW;
      break;
    case 36 /* F_OFD_GETLK */:
    case 37 /* F_OFD_SETLK */:
    case 38 /* F_OFD_SETLKW */:
      $arg = argument.record('fcntl', 'arg', arg as never, flockShape);
      break;
    case 15 /* F_SETOWN_EX */:
    case 16 /* F_GETOWN_EX */:
      $arg = argument.record('fcntl', 'arg', arg as never, f_owner_exShape);
      break;
    case 17 /* F_GETOWNER_UIDS */:
      $arg = argument.numbers('fcntl', 'arg', arg as never, 'Uint32Array', 2);
      break;
    case 1031 /* F_SETPIPE_SZ */:
      $arg = argument.uint32('fcntl', 'arg', arg as never);
      break;
    case 1035 /* F_GET_RW_HINT */:
    case 1036 /* F_SET_RW_HINT */:
    case 1037 /* F_GET_FILE_RW_HINT */:
    case 1038 /* F_SET_FILE_RW_HINT */:
      $arg = argument.numbers('fcntl', 'arg', arg as never, 'BigUint64Array', 1);
      break;
    case 1039 /* F_GETDELEG */:
    case 1040 /* F_SETDELEG */:
      $arg = argument.record('fcntl', 'arg', arg as never, delegationShape);
      break;
    default:
      $arg = argument.operand('fcntl', 'arg', arg as never);
  }
  if (is.x86 || is.arm) {
    return syscall3(221 /* fcntl64 */, $fd, $cmd, $arg);
  }
  return syscall3(
    is.x86_64 ? 72 : is.riscv64 || is.aarch64 || is.loongarch64 ? 25 : 55,
    $fd,
    $cmd,
    $arg,
  );
}

/** @deprecated Use `fcntl`: x86 and arm call it `fcntl64`. */
export const fcntl64: typeof fcntl = fcntl;
