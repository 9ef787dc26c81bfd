// Generated from Linux 7.3.4 and abi/src/calls/foreignMemory.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordArray, fd, pid_t, size_t, struct, uint, ulong } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall2, syscall5, syscall6 } from '../../recording/trap.ts';
import { iovecShape } from '../shapes.ts';

export function process_madvise(
  pidfd: fd | Deferred,
  iovec: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  vlen: size_t | Integer | Deferred | undefined,
  advice: Flags<'MADV_'>,
  flags: uint | Deferred = 0,
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

export function process_mrelease(pidfd: fd | Deferred, flags: uint | Deferred = 0): number {
  const $pidfd = argument.int32('process_mrelease', 'pidfd', pidfd);
  const $flags = argument.uint32('process_mrelease', 'flags', flags);
  return syscall2(448 /* process_mrelease */, $pidfd, $flags);
}

export function process_vm_readv(
  pid: pid_t | Deferred,
  local_iov: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  liovcnt: size_t | Integer | Deferred | undefined,
  remote_iov: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  riovcnt?: size_t | Integer | Deferred,
  flags: ulong | Integer | Deferred = 0,
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

export function process_vm_writev(
  pid: pid_t | Deferred,
  local_iov: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  liovcnt: size_t | Integer | Deferred | undefined,
  remote_iov: struct.iovec | RecordArray<struct.iovec> | Address | null | Deferred,
  riovcnt?: size_t | Integer | Deferred,
  flags: ulong | Integer | Deferred = 0,
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
