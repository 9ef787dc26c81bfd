// Generated from Linux 7.3.4 and abi/src/calls/transfer.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { RecordArray, fd, loff_t, size_t, struct } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * copy_file_range(fd_in, off_in, fd_out, off_out, size, flags) copies from one file to another inside the kernel, sharing blocks where it can.
 *
 * @param fd_in the file to read.
 * @param off_in where to start, then where it ended; `null` for the file’s own offset.
 * @param fd_out the file to write.
 * @param off_out where to start, then where it ended; `null` for the file’s own offset.
 * @param size at most so many bytes.
 * @param flags 0.
 * @returns how many bytes were copied, which may be fewer; 0 at the end.
 * @throws {SyscallError} EXDEV: the two are of file systems that can’t copy between each other; EINVAL: a flag, or the same file with ranges that overlap; ETXTBSY: `fd_out` is swap space.
 * @since Linux 4.5
 * @see man 2 copy_file_range
 */
export function copy_file_range(
  fd_in: fd,
  off_in: BigInt64Array | Address | null,
  fd_out: fd,
  off_out: BigInt64Array | Address | null,
  size: size_t | Integer,
  flags?: Flags<'SPLICE_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function copy_file_range(
  fd_in: fd,
  off_in: BigInt64Array | Address | null,
  fd_out: fd,
  off_out: BigInt64Array | Address | null,
  size: size_t | Integer,
  options: AsyncOptions,
): Promise<number>;
export function copy_file_range(...given: readonly unknown[]): Promise<number> {
  return submit('copy_file_range', given);
}

/**
 * fadvise64(fd, offset, len, advice) tells the kernel how a range of a file will be read.
 *
 * @param fd the file.
 * @param offset where the range starts, in bytes.
 * @param len how long the range is; 0 for all that follows.
 * @param advice `POSIX_FADV_SEQUENTIAL`, `POSIX_FADV_DONTNEED` ….
 * @returns 0.
 * @throws {SyscallError} EINVAL: unknown advice, or a negative length; ESPIPE: `fd` is a pipe or a socket.
 * @see man 2 fadvise64
 */
export function fadvise64(
  fd: fd,
  offset: loff_t | Integer,
  len: loff_t | Integer,
  advice: Flags<'POSIX_FADV_'>,
  options?: AsyncOptions,
): Promise<number>;
export function fadvise64(...given: readonly unknown[]): Promise<number> {
  return submit('fadvise64', given);
}

/** @deprecated Use `fadvise64`: x86 calls it `fadvise64_64`. */
export const fadvise64_64: typeof fadvise64 = fadvise64;

/** @deprecated Use `fadvise64`: arm calls it `arm_fadvise64_64`. */
export const arm_fadvise64_64: typeof fadvise64 = fadvise64;

/** `posix_fadvise` of man section 2, which the kernel calls `fadvise64`. */
export const posix_fadvise: typeof fadvise64 = fadvise64;

/**
 * fallocate(fd, mode, offset, len) reserves, removes or moves a range of a file.
 *
 * @param fd a file that is open for writing.
 * @param mode `FALLOC_FL_KEEP_SIZE`, `FALLOC_FL_PUNCH_HOLE` … or 0 to reserve.
 * @param offset where the range starts, in bytes.
 * @param len how long the range is.
 * @returns 0.
 * @throws {SyscallError} EOPNOTSUPP: the file system lacks this mode; ENOSPC: the device is full; EINVAL: a negative offset, or a length that is not positive.
 * @since Linux 2.6.23
 * @see man 2 fallocate, <linux/falloc.h>
 */
export function fallocate(
  fd: fd,
  mode: Flags<'FALLOC_'>,
  offset: loff_t | Integer,
  len: loff_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function fallocate(...given: readonly unknown[]): Promise<number> {
  return submit('fallocate', given);
}

/**
 * fdatasync(fd) waits until a file’s data is on the disk, with what is needed to find it.
 *
 * It waits for the disk: the thread that makes it runs no event loop meanwhile.
 *
 * @param fd the file.
 * @returns 0.
 * @throws {SyscallError} EIO: data written earlier was lost; EINVAL: `fd` is no file that can be synced.
 * @see man 2 fdatasync
 */
export function fdatasync(fd: fd, options?: AsyncOptions): Promise<number>;
export function fdatasync(...given: readonly unknown[]): Promise<number> {
  return submit('fdatasync', given);
}

/**
 * fsync(fd) waits until a file’s data and metadata are on the disk.
 *
 * It waits for the disk: the thread that makes it runs no event loop meanwhile.
 *
 * @param fd the file.
 * @returns 0.
 * @throws {SyscallError} EIO: data written earlier was lost; EINVAL: `fd` is no file that can be synced.
 * @see man 2 fsync
 */
export function fsync(fd: fd, options?: AsyncOptions): Promise<number>;
export function fsync(...given: readonly unknown[]): Promise<number> {
  return submit('fsync', given);
}

/**
 * readahead(fd, offset, count) reads a range of a file into the page cache.
 *
 * @param fd the file.
 * @param offset where the range starts, in bytes.
 * @param count how long the range is.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `fd` is no file that can be read ahead; EBADF: not open for reading.
 * @see man 2 readahead
 */
export function readahead(
  fd: fd,
  offset: loff_t | Integer,
  count: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function readahead(...given: readonly unknown[]): Promise<number> {
  return submit('readahead', given);
}

/**
 * sendfile(out_fd, in_fd, offset, count) copies from a file to any descriptor inside the kernel.
 *
 * @param out_fd where to write to.
 * @param in_fd a file that can be mapped; no socket.
 * @param offset where to start, then where it ended; `null` for the file’s own offset.
 * @param count at most so many bytes.
 * @returns how many bytes were copied, which may be fewer.
 * @throws {SyscallError} EAGAIN: `out_fd` is non-blocking and there is no room; EINVAL: `in_fd` can’t be mapped, or `out_fd` was opened with `O_APPEND`.
 * @see man 2 sendfile
 */
export function sendfile(
  out_fd: fd,
  in_fd: fd,
  offset: BigInt64Array | Address | null,
  count: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function sendfile(...given: readonly unknown[]): Promise<number> {
  return submit('sendfile', given);
}

/** @deprecated Use `sendfile`: x86 and arm call it `sendfile64`. */
export const sendfile64: typeof sendfile = sendfile;

/**
 * splice(fd_in, off_in, fd_out, off_out, size, flags) moves data between a pipe and another descriptor.
 *
 * @param fd_in where from; one of the two is a pipe.
 * @param off_in where to start, then where it ended; `null` for pipes.
 * @param fd_out where to.
 * @param off_out where to start, then where it ended; `null` for pipes.
 * @param size at most so many bytes.
 * @param flags `SPLICE_F_MOVE`, `SPLICE_F_NONBLOCK`, `SPLICE_F_MORE` or 0.
 * @returns how many bytes were moved; 0 when there is nothing and no writer.
 * @throws {SyscallError} EAGAIN: `SPLICE_F_NONBLOCK`, or a non-blocking descriptor, and it would wait; EINVAL: neither is a pipe, or one can’t be spliced; ESPIPE: an offset for a pipe.
 * @since Linux 2.6.17
 * @see man 2 splice
 */
export function splice(
  fd_in: fd,
  off_in: BigInt64Array | Address | null,
  fd_out: fd,
  off_out: BigInt64Array | Address | null,
  size: size_t | Integer,
  flags?: Flags<'SPLICE_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function splice(
  fd_in: fd,
  off_in: BigInt64Array | Address | null,
  fd_out: fd,
  off_out: BigInt64Array | Address | null,
  size: size_t | Integer,
  options: AsyncOptions,
): Promise<number>;
export function splice(...given: readonly unknown[]): Promise<number> {
  return submit('splice', given);
}

/**
 * sync() writes everything that is dirty, of all file systems.
 *
 * Never fails. It waits for the disk: the thread that makes it runs no event loop meanwhile.
 *
 * @returns 0.
 * @see man 2 sync
 */
export function sync(options?: AsyncOptions): Promise<number>;
export function sync(...given: readonly unknown[]): Promise<number> {
  return submit('sync', given);
}

/**
 * sync_file_range(fd, offset, len, flags) writes a range of a file’s dirty pages.
 *
 * It writes no metadata: after a crash the data may not be found. `fdatasync` is safe.
 *
 * @param fd the file.
 * @param offset where the range starts, in bytes.
 * @param len how long the range is; 0 for all that follows.
 * @param flags to wait before, to write, to wait after, or-ed.
 * @returns 0.
 * @throws {SyscallError} EINVAL: a negative range, or an unknown flag; ESPIPE: `fd` is a pipe or a socket.
 * @since Linux 2.6.17
 * @see man 2 sync_file_range
 */
export function sync_file_range(
  fd: fd,
  offset: loff_t | Integer,
  len: loff_t | Integer,
  flags: Flags<'SYNC_FILE_RANGE_'>,
  options?: AsyncOptions,
): Promise<number>;
export function sync_file_range(...given: readonly unknown[]): Promise<number> {
  return submit('sync_file_range', given);
}

/** @deprecated Use `sync_file_range`: arm calls it `arm_sync_file_range`. */
export const arm_sync_file_range: typeof sync_file_range = sync_file_range;

/** @deprecated Use `sync_file_range`: arm and ppc64le call it `sync_file_range2`. */
export const sync_file_range2: typeof sync_file_range = sync_file_range;

/**
 * syncfs(fd) writes everything that is dirty of the file system that a file is in.
 *
 * It waits for the disk: the thread that makes it runs no event loop meanwhile.
 *
 * @param fd any file of it.
 * @returns 0.
 * @throws {SyscallError} EIO: data was lost (since Linux 5.8).
 * @since Linux 2.6.39
 * @see man 2 syncfs
 */
export function syncfs(fd: fd, options?: AsyncOptions): Promise<number>;
export function syncfs(...given: readonly unknown[]): Promise<number> {
  return submit('syncfs', given);
}

/**
 * tee(fd_in, fd_out, size, flags) copies data from one pipe to another and leaves it in the first.
 *
 * @param fd_in a pipe to read.
 * @param fd_out another to write.
 * @param size at most so many bytes.
 * @param flags `SPLICE_F_MOVE`, `SPLICE_F_NONBLOCK`, `SPLICE_F_MORE` or 0.
 * @returns how many bytes were copied; 0 when there is nothing and no writer.
 * @throws {SyscallError} EAGAIN: `SPLICE_F_NONBLOCK`, or a non-blocking descriptor, and it would wait; EINVAL: one is no pipe, or both are the same.
 * @since Linux 2.6.17
 * @see man 2 tee
 */
export function tee(
  fd_in: fd,
  fd_out: fd,
  size: size_t | Integer,
  flags?: Flags<'SPLICE_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function tee(
  fd_in: fd,
  fd_out: fd,
  size: size_t | Integer,
  options: AsyncOptions,
): Promise<number>;
export function tee(...given: readonly unknown[]): Promise<number> {
  return submit('tee', given);
}

/**
 * vmsplice(fd, iov, nr_segs, flags) moves memory into a pipe, or a pipe into memory.
 *
 * The pipe refers to the pages themselves: what JavaScript writes there before the other end reads is what it reads.
 *
 * The lengths inside `iov` are not checked.
 *
 * @param fd an end of a pipe.
 * @param iov addresses and lengths.
 * @param nr_segs how many of them, at most 1024.
 * @param flags `SPLICE_F_NONBLOCK`, `SPLICE_F_GIFT` or 0.
 * @returns how many bytes were moved.
 * @throws {SyscallError} EAGAIN: `SPLICE_F_NONBLOCK` and it would wait; EINVAL: more than 1024 segments.
 * @since Linux 2.6.17
 * @see man 2 vmsplice
 */
export function vmsplice(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  nr_segs?: size_t | Integer,
  flags?: Flags<'SPLICE_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function vmsplice(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function vmsplice(...given: readonly unknown[]): Promise<number> {
  return submit('vmsplice', given);
}
