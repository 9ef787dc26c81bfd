// Generated from Linux 7.3.4 and abi/src/calls/foreignMemory.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { RecordArray, fd, pid_t, size_t, struct, uint, ulong } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall2, syscall5, syscall6 } from '../../trap.ts';
import { iovecShape } from '../shapes.ts';

/**
 * process_madvise(pidfd, iovec, vlen, advice, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pidfd a descriptor of the process, of `pidfd_open`.
 * @param iovec addresses and lengths there.
 * @param vlen how many of them, at most 1024.
 * @param advice `MADV_COLD`, `MADV_PAGEOUT`, `MADV_WILLNEED`, `MADV_COLLAPSE` ….
 * @param flags 0.
 * @returns −errno, or how many bytes the advice was taken for, which may be fewer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.10
 * @see man 2 process_madvise
 */
export function process_madvise(
  pidfd: fd,
  iovec: struct.iovec | RecordArray<struct.iovec> | Address | null,
  vlen: size_t | Integer | undefined,
  advice: Flags<'MADV_'>,
  flags: uint = 0,
): number {
  const $pidfd = argument.int32('process_madvise', 'pidfd', pidfd);
  const $iovec = argument.records('process_madvise', 'iovec', iovec, iovecShape, 0);
  const $advice = argument.flags32('process_madvise', 'advice', advice);
  const $flags = argument.uint32('process_madvise', 'flags', flags);
  const $vlen = argument.countOfRecords(
    'process_madvise',
    'vlen',
    vlen,
    'iovec',
    $iovec,
    argument.mostNumber,
    iovecShape,
  );
  return syscall5(440 /* process_madvise */, $pidfd, $iovec, $vlen, $advice, $flags);
}

/**
 * process_mrelease(pidfd, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pidfd a descriptor of the process, of `pidfd_open`.
 * @param flags 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.15
 * @see man 2 process_mrelease
 */
export function process_mrelease(pidfd: fd, flags: uint = 0): number {
  const $pidfd = argument.int32('process_mrelease', 'pidfd', pidfd);
  const $flags = argument.uint32('process_mrelease', 'flags', flags);
  return syscall2(448 /* process_mrelease */, $pidfd, $flags);
}

/**
 * process_vm_readv(pid, local_iov, liovcnt, remote_iov, riovcnt, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the process; this one too.
 * @param local_iov addresses and lengths here.
 * @param liovcnt how many of them, at most 1024.
 * @param remote_iov addresses and lengths there.
 * @param riovcnt how many of them, at most 1024.
 * @param flags 0.
 * @returns −errno, or how many bytes were copied, which may be fewer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.2
 * @see man 2 process_vm_readv
 */
export function process_vm_readv(
  pid: pid_t,
  local_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  liovcnt: size_t | Integer | undefined,
  remote_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  riovcnt?: size_t | Integer,
  flags: ulong | Integer = 0,
): number {
  const $pid = argument.int32('process_vm_readv', 'pid', pid);
  const $local_iov = argument.records('process_vm_readv', 'local_iov', local_iov, iovecShape, 0);
  const $remote_iov = argument.records('process_vm_readv', 'remote_iov', remote_iov, iovecShape, 0);
  const $flags = argument.word('process_vm_readv', 'flags', flags);
  const $liovcnt = argument.countOfRecords(
    'process_vm_readv',
    'liovcnt',
    liovcnt,
    'local_iov',
    $local_iov,
    argument.mostNumber,
    iovecShape,
  );
  const $riovcnt = argument.countOfRecords(
    'process_vm_readv',
    'riovcnt',
    riovcnt,
    'remote_iov',
    $remote_iov,
    argument.mostNumber,
    iovecShape,
  );
  return syscall6(
    is.x86_64
      ? 310
      : is.x86
        ? 347
        : is.arm
          ? 376
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 270
            : is.s390x
              ? 340
              : 351,
    $pid,
    $local_iov,
    $liovcnt,
    $remote_iov,
    $riovcnt,
    $flags,
  );
}

/**
 * process_vm_writev(pid, local_iov, liovcnt, remote_iov, riovcnt, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the process; this one too.
 * @param local_iov addresses and lengths here.
 * @param liovcnt how many of them, at most 1024.
 * @param remote_iov addresses and lengths there.
 * @param riovcnt how many of them, at most 1024.
 * @param flags 0.
 * @returns −errno, or how many bytes were copied, which may be fewer.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.2
 * @see man 2 process_vm_writev
 */
export function process_vm_writev(
  pid: pid_t,
  local_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  liovcnt: size_t | Integer | undefined,
  remote_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  riovcnt?: size_t | Integer,
  flags: ulong | Integer = 0,
): number {
  const $pid = argument.int32('process_vm_writev', 'pid', pid);
  const $local_iov = argument.records('process_vm_writev', 'local_iov', local_iov, iovecShape, 0);
  const $remote_iov = argument.records(
    'process_vm_writev',
    'remote_iov',
    remote_iov,
    iovecShape,
    0,
  );
  const $flags = argument.word('process_vm_writev', 'flags', flags);
  const $liovcnt = argument.countOfRecords(
    'process_vm_writev',
    'liovcnt',
    liovcnt,
    'local_iov',
    $local_iov,
    argument.mostNumber,
    iovecShape,
  );
  const $riovcnt = argument.countOfRecords(
    'process_vm_writev',
    'riovcnt',
    riovcnt,
    'remote_iov',
    $remote_iov,
    argument.mostNumber,
    iovecShape,
  );
  return syscall6(
    is.x86_64
      ? 311
      : is.x86
        ? 348
        : is.arm
          ? 377
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 271
            : is.s390x
              ? 341
              : 352,
    $pid,
    $local_iov,
    $liovcnt,
    $remote_iov,
    $riovcnt,
    $flags,
  );
}
