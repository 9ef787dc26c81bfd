// Generated from Linux 7.3.4 and abi/src/calls/io.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { RecordArray, fd, int, loff_t, size_t, struct } from '@linux-syscalls/types';
import { submit, submitBigint } from '../../async/submit.ts';

/**
 * lseek(fd, offset, whence) moves a file’s offset.
 *
 * A directory’s offsets are cookies that may need 63 bits (ext4): `lseek.bigint` takes and returns any of them.
 *
 * @param fd a descriptor that can seek.
 * @param offset how far, in bytes; may be negative.
 * @param whence from where: `SEEK_SET`, `SEEK_CUR`, `SEEK_END`, `SEEK_DATA` ….
 * @returns the new offset from the beginning.
 * @throws {SyscallError} ESPIPE: `fd` is a pipe, a socket or a terminal; EINVAL: the new offset would be negative, or `whence` is unknown; ENXIO: `SEEK_DATA` or `SEEK_HOLE` at or beyond the end.
 * @see man 2 lseek
 */
export const lseek: {
  (
    fd: fd,
    offset: loff_t | Integer,
    whence: Flags<'SEEK_'>,
    options?: AsyncOptions,
  ): Promise<number>;
  /** The same, for results that a number can't hold. */
  bigint(
    fd: fd,
    offset: loff_t | Integer,
    whence: Flags<'SEEK_'>,
    options?: AsyncOptions,
  ): Promise<bigint>;
} = /* @__PURE__ */ Object.assign(
  function lseek(...given: readonly unknown[]): Promise<number> {
    return submit('lseek', given);
  },
  {
    bigint(...given: readonly unknown[]): Promise<bigint> {
      return submitBigint('lseek', given);
    },
  },
);

/**
 * pread64(fd, buf, count, pos) reads at an offset and leaves the file’s own offset alone.
 *
 * At most 2147479552 bytes (0x7ffff000) go in one call; more is cut, not refused.
 *
 * @param fd a descriptor that can seek.
 * @param buf receives the bytes.
 * @param count at most so many bytes.
 * @param pos where to start, in bytes from the beginning.
 * @returns how many bytes were read; 0 at the end.
 * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; ESPIPE: `fd` is a pipe, a socket or a terminal.
 * @see man 2 pread64
 */
export function pread64(
  fd: fd,
  buf: Memory,
  count: size_t | Integer | undefined,
  pos: loff_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function pread64(...given: readonly unknown[]): Promise<number> {
  return submit('pread64', given);
}

/** `pread` of man section 2, which the kernel calls `pread64`. */
export const pread: typeof pread64 = pread64;

/**
 * preadv(fd, iov, iovcnt, pos) reads at an offset into several buffers.
 *
 * The lengths inside `iov` are not checked: the kernel writes `iov_len` bytes wherever `iov_base` points.
 *
 * @param fd a descriptor that can seek.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @param pos where to start, in bytes from the beginning.
 * @returns how many bytes were read in all; 0 at the end.
 * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; ESPIPE: `fd` is a pipe, a socket or a terminal.
 * @since Linux 2.6.30
 * @see man 2 preadv
 */
export function preadv(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function preadv(...given: readonly unknown[]): Promise<number> {
  return submit('preadv', given);
}

/**
 * preadv2(fd, iov, iovcnt, pos, flags) reads into several buffers, at an offset or not, in a way that flags choose.
 *
 * The lengths inside `iov` are not checked: the kernel writes `iov_len` bytes wherever `iov_base` points.
 *
 * @param fd a descriptor that can seek.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @param pos where to start, or −1 for the file’s own offset.
 * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
 * @returns how many bytes were read in all; 0 at the end.
 * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; EOPNOTSUPP: an unknown flag, or one this file system lacks.
 * @since Linux 4.6
 * @see man 2 preadv2, <linux/fs.h>
 */
export function preadv2(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
  flags?: Flags<'RWF_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function preadv2(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
  options: AsyncOptions,
): Promise<number>;
export function preadv2(...given: readonly unknown[]): Promise<number> {
  return submit('preadv2', given);
}

/**
 * pwrite64(fd, buf, count, pos) writes at an offset and leaves the file’s own offset alone.
 *
 * At most 2147479552 bytes (0x7ffff000) go in one call; more is cut, not refused.
 *
 * On a descriptor opened with `O_APPEND` the kernel appends and ignores `pos`.
 *
 * @param fd a descriptor that can seek.
 * @param buf the bytes.
 * @param count at most so many bytes.
 * @param pos where to start, in bytes from the beginning.
 * @returns how many bytes were taken, which may be fewer.
 * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; ESPIPE: `fd` is a pipe, a socket or a terminal.
 * @see man 2 pwrite64
 */
export function pwrite64(
  fd: fd,
  buf: Memory,
  count: size_t | Integer | undefined,
  pos: loff_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function pwrite64(...given: readonly unknown[]): Promise<number> {
  return submit('pwrite64', given);
}

/** `pwrite` of man section 2, which the kernel calls `pwrite64`. */
export const pwrite: typeof pwrite64 = pwrite64;

/**
 * pwritev(fd, iov, iovcnt, pos) writes at an offset from several buffers.
 *
 * The lengths inside `iov` are not checked: the kernel reads `iov_len` bytes wherever `iov_base` points.
 *
 * @param fd a descriptor that can seek.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @param pos where to start, in bytes from the beginning.
 * @returns how many bytes were taken in all, which may be fewer.
 * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; ESPIPE: `fd` is a pipe, a socket or a terminal.
 * @since Linux 2.6.30
 * @see man 2 pwritev
 */
export function pwritev(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
export function pwritev(...given: readonly unknown[]): Promise<number> {
  return submit('pwritev', given);
}

/**
 * pwritev2(fd, iov, iovcnt, pos, flags) writes from several buffers, at an offset or not, in a way that flags choose.
 *
 * The lengths inside `iov` are not checked: the kernel reads `iov_len` bytes wherever `iov_base` points.
 *
 * @param fd a descriptor that can seek.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @param pos where to start, or −1 for the file’s own offset.
 * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
 * @returns how many bytes were taken in all, which may be fewer.
 * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; EOPNOTSUPP: an unknown flag, or one this file system lacks.
 * @since Linux 4.6
 * @see man 2 pwritev2, <linux/fs.h>
 */
export function pwritev2(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
  flags?: Flags<'RWF_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function pwritev2(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
  options: AsyncOptions,
): Promise<number>;
export function pwritev2(...given: readonly unknown[]): Promise<number> {
  return submit('pwritev2', given);
}

/**
 * read(fd, buf, count) reads from a descriptor.
 *
 * At most 2147479552 bytes (0x7ffff000) go in one call; more is cut, not refused.
 *
 * @param fd where to read from.
 * @param buf receives the bytes.
 * @param count at most so many bytes.
 * @returns how many bytes were read; 0 at the end.
 * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`.
 * @see man 2 read
 */
export function read(
  fd: fd,
  buf: Memory,
  count?: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function read(fd: fd, buf: Memory, options: AsyncOptions): Promise<number>;
export function read(...given: readonly unknown[]): Promise<number> {
  return submit('read', given);
}

/**
 * readv(fd, iov, iovcnt) reads into several buffers, filling each before the next.
 *
 * The lengths inside `iov` are not checked: the kernel writes `iov_len` bytes wherever `iov_base` points.
 *
 * @param fd where to read from.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @returns how many bytes were read in all; 0 at the end.
 * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; EFAULT: an `iov_base` is no address that can be written.
 * @see man 2 readv, <linux/uio.h>
 */
export function readv(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt?: int | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function readv(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function readv(...given: readonly unknown[]): Promise<number> {
  return submit('readv', given);
}

/**
 * write(fd, buf, count) writes to a descriptor.
 *
 * At most 2147479552 bytes (0x7ffff000) go in one call; more is cut, not refused.
 *
 * @param fd where to write to.
 * @param buf the bytes.
 * @param count at most so many bytes.
 * @returns how many bytes were taken, which may be fewer.
 * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full.
 * @see man 2 write
 */
export function write(
  fd: fd,
  buf: Memory,
  count?: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function write(fd: fd, buf: Memory, options: AsyncOptions): Promise<number>;
export function write(...given: readonly unknown[]): Promise<number> {
  return submit('write', given);
}

/**
 * writev(fd, iov, iovcnt) writes from several buffers, one after the other.
 *
 * The lengths inside `iov` are not checked: the kernel reads `iov_len` bytes wherever `iov_base` points.
 *
 * @param fd where to write to.
 * @param iov addresses and lengths of the buffers.
 * @param iovcnt how many of them, at most 1024.
 * @returns how many bytes were taken in all, which may be fewer.
 * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; EFAULT: an `iov_base` is no address that can be read.
 * @see man 2 writev, <linux/uio.h>
 */
export function writev(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt?: int | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function writev(
  fd: fd,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function writev(...given: readonly unknown[]): Promise<number> {
  return submit('writev', given);
}
