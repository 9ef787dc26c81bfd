// Generated from Linux 7.3.4 and abi/src/calls/foreignMemory.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { RecordArray, fd, pid_t, size_t, struct, uint, ulong } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * process_madvise(pidfd, iovec, vlen, advice, flags) tells the kernel how pages of a process will be used.
 *
 * Addresses and lengths inside the vectors are not checked.
 *
 * @param pidfd a descriptor of the process, of `pidfd_open`.
 * @param iovec addresses and lengths there.
 * @param vlen how many of them, at most 1024.
 * @param advice `MADV_COLD`, `MADV_PAGEOUT`, `MADV_WILLNEED`, `MADV_COLLAPSE` ….
 * @param flags 0.
 * @returns how many bytes the advice was taken for, which may be fewer.
 * @throws {SyscallError} EPERM: the process is another’s, and CAP_SYS_NICE is missing; EINVAL: advice that may not be given to others; ESRCH: the process is gone.
 * @since Linux 5.10
 * @see man 2 process_madvise
 */
export function process_madvise(
  pidfd: fd,
  iovec: struct.iovec | RecordArray<struct.iovec> | Address | null,
  vlen: size_t | Integer | undefined,
  advice: Flags<'MADV_'>,
  flags?: uint,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function process_madvise(
  pidfd: fd,
  iovec: struct.iovec | RecordArray<struct.iovec> | Address | null,
  vlen: size_t | Integer | undefined,
  advice: Flags<'MADV_'>,
  options: AsyncOptions,
): Promise<number>;
export function process_madvise(...given: readonly unknown[]): Promise<number> {
  return submit('process_madvise', given);
}

/**
 * process_mrelease(pidfd, flags) frees the memory of a process that is dying.
 *
 * @param pidfd a descriptor of the process, of `pidfd_open`.
 * @param flags 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: it is not dying, or a flag; ESRCH: it is gone; EAGAIN: not all yet.
 * @since Linux 5.15
 * @see man 2 process_mrelease
 */
export function process_mrelease(pidfd: fd, flags?: uint, options?: AsyncOptions): Promise<number>;
/** The same, where what may be left out is. */
export function process_mrelease(pidfd: fd, options: AsyncOptions): Promise<number>;
export function process_mrelease(...given: readonly unknown[]): Promise<number> {
  return submit('process_mrelease', given);
}

/**
 * process_vm_readv(pid, local_iov, liovcnt, remote_iov, riovcnt, flags) copies memory of another process into this one.
 *
 * Addresses and lengths inside the vectors are not checked.
 *
 * @param pid the process; this one too.
 * @param local_iov addresses and lengths here.
 * @param liovcnt how many of them, at most 1024.
 * @param remote_iov addresses and lengths there.
 * @param riovcnt how many of them, at most 1024.
 * @param flags 0.
 * @returns how many bytes were copied, which may be fewer.
 * @throws {SyscallError} EFAULT: the first byte asked for can’t be reached, here or there; EPERM: this process may not trace that one (it is another user’s, or Yama forbids it); ESRCH: no such process; EINVAL: a flag, more than 1024 vectors, or a sum of lengths that is too large.
 * @since Linux 3.2
 * @see man 2 process_vm_readv
 */
export function process_vm_readv(
  pid: pid_t,
  local_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  liovcnt: size_t | Integer | undefined,
  remote_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  riovcnt?: size_t | Integer,
  flags?: ulong | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function process_vm_readv(
  pid: pid_t,
  local_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  liovcnt: size_t | Integer | undefined,
  remote_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function process_vm_readv(...given: readonly unknown[]): Promise<number> {
  return submit('process_vm_readv', given);
}

/**
 * process_vm_writev(pid, local_iov, liovcnt, remote_iov, riovcnt, flags) copies memory of this process into another one.
 *
 * Addresses and lengths inside the vectors are not checked.
 *
 * @param pid the process; this one too.
 * @param local_iov addresses and lengths here.
 * @param liovcnt how many of them, at most 1024.
 * @param remote_iov addresses and lengths there.
 * @param riovcnt how many of them, at most 1024.
 * @param flags 0.
 * @returns how many bytes were copied, which may be fewer.
 * @throws {SyscallError} EFAULT: the first byte asked for can’t be reached, here or there; EPERM: this process may not trace that one (it is another user’s, or Yama forbids it); ESRCH: no such process; EINVAL: a flag, more than 1024 vectors, or a sum of lengths that is too large.
 * @since Linux 3.2
 * @see man 2 process_vm_writev
 */
export function process_vm_writev(
  pid: pid_t,
  local_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  liovcnt: size_t | Integer | undefined,
  remote_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  riovcnt?: size_t | Integer,
  flags?: ulong | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function process_vm_writev(
  pid: pid_t,
  local_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  liovcnt: size_t | Integer | undefined,
  remote_iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function process_vm_writev(...given: readonly unknown[]): Promise<number> {
  return submit('process_vm_writev', given);
}
