// Generated from Linux 7.3.4 and abi/src/calls by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { FixedFile } from '../../ring/FixedFile.ts';
import type { Done, OperationOptions, Token } from '../../ring/Operation.ts';
import type {
  RecordArray,
  fd,
  int,
  loff_t,
  mode_t,
  pid_t,
  size_t,
  struct,
  uint,
  ulong,
} from '@linux-syscalls/types';

/** The operations that do what a call does, each a promise of the call's result. */
export interface Operations {
  /**
   * ftruncate(fd, length) changes the length of an open file, by `IORING_OP_FTRUNCATE`.
   *
   * @param fd a file that is open for writing.
   * @param length the new length in bytes; what is added reads as zeros.
   * @returns 0.
   * @throws {SyscallError} EINVAL: negative, or `fd` is not open for writing; EPERM: sealed (memfd).
   * @see man 2 ftruncate
   */
  ftruncate(
    fd: fd | FixedFile,
    length: loff_t | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * recvmsg(sockfd, msg, flags) receives a message into several buffers, with control data, by `IORING_OP_RECVMSG`.
   *
   * @param sockfd the socket.
   * @param msg where to; receives the lengths of name and control data, and in `msg_flags` whether something was cut.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @returns how many bytes came; 0 when a stream has ended.
   * @throws {SyscallError} EAGAIN: nothing is there, and it may not wait; ENOTCONN: a stream not connected.
   * @see man 2 recvmsg, man 3 cmsg
   */
  recvmsg(
    sockfd: fd | FixedFile,
    msg: struct.msghdr | Address | null,
    flags?: Flags<'MSG_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * sendmsg(sockfd, msg, flags) sends a message from several buffers, with control data, by `IORING_OP_SENDMSG`.
   *
   * @param sockfd the socket.
   * @param msg where to, from where, and control data.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @returns how many bytes were taken.
   * @throws {SyscallError} EAGAIN: it would wait, and may not; EBADF: `sockfd`, or a descriptor in `msg_control`, is not open; EMSGSIZE: the message is longer than the protocol takes; EPIPE: the other end is gone (SIGPIPE is ignored in Node); ETOOMANYREFS: too many descriptors are on their way.
   * @see man 2 sendmsg, man 3 cmsg
   */
  sendmsg(
    sockfd: fd | FixedFile,
    msg: struct.msghdr | Address | null,
    flags?: Flags<'MSG_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * futex_wait(uaddr, val, mask, flags) waits at a word that holds a value, by `IORING_OP_FUTEX_WAIT`.
   *
   * @param uaddr the word.
   * @param val what it must hold, without sign.
   * @param mask waiters and wakers meet where bits do; not 0.
   * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over; EINVAL: flags, a mask or a time that make no sense.
   * @see <linux/futex.h>
   */
  futex_wait(
    uaddr: Int32Array | Uint32Array | Address | null,
    val: ulong | Integer,
    mask: ulong | Integer,
    flags: Flags<'FUTEX2_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * futex_waitv(waiters, nr_futexes) waits at several words that hold values, by `IORING_OP_FUTEX_WAITV`.
   *
   * @param waiters the words, what they must hold, and flags.
   * @param nr_futexes how many, at most `FUTEX_WAITV_MAX`.
   * @returns the index of a word that was woken.
   * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over; EINVAL: flags, a count or a time that make no sense.
   * @see <linux/futex.h>
   */
  futex_waitv(
    waiters: struct.futex_waitv | RecordArray<struct.futex_waitv> | Address | null,
    nr_futexes?: uint | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * futex_wake(uaddr, mask, nr, flags) wakes those who wait at a word, by `IORING_OP_FUTEX_WAKE`.
   *
   * @param uaddr the word.
   * @param mask waiters and wakers meet where bits do; not 0.
   * @param nr how many at most.
   * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
   * @returns how many were woken.
   * @throws {SyscallError} EINVAL: flags or a mask that make no sense.
   * @see <linux/futex.h>
   */
  futex_wake(
    uaddr: Int32Array | Uint32Array | Address | null,
    mask: ulong | Integer,
    nr: int,
    flags: Flags<'FUTEX2_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * close(fd) closes a descriptor, by `IORING_OP_CLOSE`.
   *
   * @param fd the descriptor; its number is free for the next call that makes one.
   * @returns 0.
   * @throws {SyscallError} EBADF: `fd` is not open; EIO: data written earlier did not reach the disk; EINTR: a signal came; the descriptor is closed all the same.
   * @see man 2 close
   */
  close(fd: fd, control?: OperationOptions): Promise<number>;

  /**
   * openat(dirfd, pathname, flags, mode) opens a file relative to a directory, by `IORING_OP_OPENAT`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file.
   * @param flags an access mode, or-ed with creation and status flags.
   * @param mode permissions of a file that is made, less the umask; to be given with `O_CREAT` or `O_TMPFILE`, as `0o666` for instance.
   * @returns the lowest free descriptor; the caller closes it.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there.
   * @see man 2 openat, <linux/fcntl.h>
   */
  openat(
    dirfd: fd,
    pathname: Path,
    flags: Flags<'O_'>,
    mode?: mode_t,
    control?: OperationOptions,
  ): Promise<fd>;

  /**
   * openat2(dirfd, pathname, how) opens a file with rules for looking it up that the kernel enforces, by `IORING_OP_OPENAT2`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file.
   * @param how `flags`, `mode` and `resolve`; its size is passed for you.
   * @returns the lowest free descriptor; the caller closes it.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there; EXDEV: the path leaves `dirfd`, or another mount, and `resolve` forbids it; EAGAIN: the tree changed while it was looked up; try again; E2BIG: `how` has fields this kernel doesn’t know, and they aren’t zero.
   * @see man 2 openat2, <linux/openat2.h>
   */
  openat2(
    dirfd: fd,
    pathname: Path,
    how: struct.open_how | Address | null,
    control?: OperationOptions,
  ): Promise<fd>;

  /**
   * pipe2(pipefd, flags) makes a pipe, by `IORING_OP_PIPE`.
   *
   * @param pipefd receives the end to read from, then the end to write to.
   * @param flags `O_CLOEXEC`, `O_NONBLOCK`, `O_DIRECT` (packets) or 0.
   * @returns 0.
   * @throws {SyscallError} EMFILE: this process has as many descriptors as it may; EINVAL: an unknown flag.
   * @see man 2 pipe2
   */
  pipe2(
    pipefd: Int32Array | Address | null,
    flags?: Flags<'O_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * pread64(fd, buf, count, pos) reads at an offset and leaves the file’s own offset alone, by `IORING_OP_READ`.
   *
   * @param fd a descriptor that can seek.
   * @param buf receives the bytes.
   * @param count at most so many bytes.
   * @param pos where to start, in bytes from the beginning.
   * @returns how many bytes were read; 0 at the end.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; ESPIPE: `fd` is a pipe, a socket or a terminal.
   * @see man 2 pread64
   */
  pread64(
    fd: fd | FixedFile,
    buf: Memory,
    count: size_t | Integer | undefined,
    pos: loff_t | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * preadv(fd, iov, iovcnt, pos) reads at an offset into several buffers, by `IORING_OP_READV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, in bytes from the beginning.
   * @returns how many bytes were read in all; 0 at the end.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; ESPIPE: `fd` is a pipe, a socket or a terminal.
   * @see man 2 preadv
   */
  preadv(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * preadv2(fd, iov, iovcnt, pos, flags) reads into several buffers, at an offset or not, in a way that flags choose, by `IORING_OP_READV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, or −1 for the file’s own offset.
   * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
   * @returns how many bytes were read in all; 0 at the end.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; EOPNOTSUPP: an unknown flag, or one this file system lacks.
   * @see man 2 preadv2, <linux/fs.h>
   */
  preadv2(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
    flags?: Flags<'RWF_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * pwrite64(fd, buf, count, pos) writes at an offset and leaves the file’s own offset alone, by `IORING_OP_WRITE`.
   *
   * @param fd a descriptor that can seek.
   * @param buf the bytes.
   * @param count at most so many bytes.
   * @param pos where to start, in bytes from the beginning.
   * @returns how many bytes were taken, which may be fewer.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; ESPIPE: `fd` is a pipe, a socket or a terminal.
   * @see man 2 pwrite64
   */
  pwrite64(
    fd: fd | FixedFile,
    buf: Memory,
    count: size_t | Integer | undefined,
    pos: loff_t | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * pwritev(fd, iov, iovcnt, pos) writes at an offset from several buffers, by `IORING_OP_WRITEV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, in bytes from the beginning.
   * @returns how many bytes were taken in all, which may be fewer.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; ESPIPE: `fd` is a pipe, a socket or a terminal.
   * @see man 2 pwritev
   */
  pwritev(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * pwritev2(fd, iov, iovcnt, pos, flags) writes from several buffers, at an offset or not, in a way that flags choose, by `IORING_OP_WRITEV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, or −1 for the file’s own offset.
   * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
   * @returns how many bytes were taken in all, which may be fewer.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; EOPNOTSUPP: an unknown flag, or one this file system lacks.
   * @see man 2 pwritev2, <linux/fs.h>
   */
  pwritev2(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
    flags?: Flags<'RWF_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * read(fd, buf, count) reads from a descriptor, by `IORING_OP_READ`.
   *
   * @param fd where to read from.
   * @param buf receives the bytes.
   * @param count at most so many bytes.
   * @returns how many bytes were read; 0 at the end.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`.
   * @see man 2 read
   */
  read(
    fd: fd | FixedFile,
    buf: Memory,
    count?: size_t | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * readv(fd, iov, iovcnt) reads into several buffers, filling each before the next, by `IORING_OP_READV`.
   *
   * @param fd where to read from.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @returns how many bytes were read in all; 0 at the end.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; EFAULT: an `iov_base` is no address that can be written.
   * @see man 2 readv, <linux/uio.h>
   */
  readv(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt?: int | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * write(fd, buf, count) writes to a descriptor, by `IORING_OP_WRITE`.
   *
   * @param fd where to write to.
   * @param buf the bytes.
   * @param count at most so many bytes.
   * @returns how many bytes were taken, which may be fewer.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full.
   * @see man 2 write
   */
  write(
    fd: fd | FixedFile,
    buf: Memory,
    count?: size_t | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * writev(fd, iov, iovcnt) writes from several buffers, one after the other, by `IORING_OP_WRITEV`.
   *
   * @param fd where to write to.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @returns how many bytes were taken in all, which may be fewer.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; EFAULT: an `iov_base` is no address that can be read.
   * @see man 2 writev, <linux/uio.h>
   */
  writev(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt?: int | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * statx(dirfd, pathname, flags, mask, statxbuf) tells what is known of a file, by `IORING_OP_STATX`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH`, `AT_STATX_*` … or 0.
   * @param mask what is wanted; `stx_mask` tells what was filled in.
   * @param statxbuf receives the answer.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file does not exist, or the path is empty without `AT_EMPTY_PATH`; EINVAL: an unknown flag, or a reserved bit in `mask`.
   * @see man 2 statx, <linux/stat.h>
   */
  statx(
    dirfd: fd,
    pathname: Path,
    flags: Flags<'AT_'>,
    mask: Flags<'STATX_'>,
    statxbuf: struct.statx | Address | null,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * linkat(olddirfd, oldpath, newdirfd, newpath, flags) gives a file another name, by `IORING_OP_LINKAT`.
   *
   * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param oldpath the file; `''` with `AT_EMPTY_PATH` for `olddirfd` itself.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param newpath its new name.
   * @param flags `AT_SYMLINK_FOLLOW`, `AT_EMPTY_PATH` or 0.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system; EXDEV: the two are on different mounts; EMLINK: too many.
   * @see man 2 linkat
   */
  linkat(
    olddirfd: fd,
    oldpath: Path,
    newdirfd: fd,
    newpath: Path,
    flags?: Flags<'AT_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * mkdirat(dirfd, pathname, mode) makes a directory, by `IORING_OP_MKDIRAT`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the new directory.
   * @param mode permissions, less the umask.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system.
   * @see man 2 mkdirat
   */
  mkdirat(dirfd: fd, pathname: Path, mode: mode_t, control?: OperationOptions): Promise<number>;

  /**
   * renameat2(olddirfd, oldpath, newdirfd, newpath, flags) moves a file to another name, by `IORING_OP_RENAMEAT`.
   *
   * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param oldpath the file.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param newpath its new name.
   * @param flags `RENAME_NOREPLACE`, `RENAME_EXCHANGE`, `RENAME_WHITEOUT` or 0.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EXDEV: the two are on different mounts; ENOTEMPTY: the target is a directory that has entries; EINVAL: the target lies inside of the directory that is moved; EEXIST: `RENAME_NOREPLACE` and the name is taken.
   * @see man 2 renameat2, <linux/fs.h>
   */
  renameat2(
    olddirfd: fd,
    oldpath: Path,
    newdirfd: fd,
    newpath: Path,
    flags?: Flags<'RENAME_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * symlinkat(target, newdirfd, linkpath) makes a symbolic link, by `IORING_OP_SYMLINKAT`.
   *
   * @param target what it says; need not exist.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param linkpath the link.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system.
   * @see man 2 symlinkat
   */
  symlinkat(
    target: Path,
    newdirfd: fd,
    linkpath: Path,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * unlinkat(dirfd, pathname, flags) removes a name, and the file with its last one, by `IORING_OP_UNLINKAT`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the name.
   * @param flags `AT_REMOVEDIR` for a directory, or 0.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EISDIR: it is a directory; ENOTEMPTY: the directory has entries; EBUSY: something is mounted there.
   * @see man 2 unlinkat
   */
  unlinkat(
    dirfd: fd,
    pathname: Path,
    flags?: Flags<'AT_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * waitid(which, pid, infop, options) waits until a child changes its state, and may leave it to be waited for again, by `IORING_OP_WAITID`.
   *
   * @param which what `pid` is: `P_ALL`, `P_PID`, `P_PGID` or `P_PIDFD`.
   * @param pid a process, a group or a descriptor of `pidfd_open`.
   * @param infop receives who changed and how; `null` if nobody wants it.
   * @param options `WEXITED`, `WSTOPPED`, `WCONTINUED`, or-ed with `WNOHANG`, `WNOWAIT`.
   * @returns 0.
   * @throws {SyscallError} ECHILD: this process has no such child, or somebody has waited for it; EINTR: a signal came first; EAGAIN: `P_PIDFD` of a non-blocking descriptor, and the process still runs; EINVAL: none of `WEXITED`, `WSTOPPED` and `WCONTINUED`, or an unknown option.
   * @see man 2 waitid, <linux/wait.h>
   */
  waitid(
    which: Flags<'P_'>,
    pid: pid_t,
    infop: struct.siginfo | Address | null,
    options: Flags<'W'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * madvise(addr, length, advice) tells the kernel how pages will be used, or asks it to do something with them, by `IORING_OP_MADVISE`.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that they touch counts.
   * @param advice `MADV_DONTNEED`, `MADV_HUGEPAGE` ….
   * @returns 0.
   * @throws {SyscallError} EINVAL: `addr` is unaligned, or this kernel lacks the advice; ENOMEM: a part of the range is not mapped.
   * @see man 2 madvise
   */
  madvise(
    addr: Address | null,
    length: size_t | Integer,
    advice: Flags<'MADV_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * accept4(sockfd, addr, addrlen, flags) takes the next connection that waits, by `IORING_OP_ACCEPT`.
   *
   * @param sockfd the socket.
   * @param addr receives the address; `null` if nobody wants it.
   * @param addrlen the length of `addr`, then that of the address, which may be longer.
   * @param flags `SOCK_CLOEXEC`, `SOCK_NONBLOCK` or 0.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EAGAIN: the socket is non-blocking and nobody waits; EINVAL: the socket does not listen; ECONNABORTED: whoever waited has gone.
   * @see man 2 accept4
   */
  accept4(
    sockfd: fd | FixedFile,
    addr: Memory,
    addrlen: Int32Array | Uint32Array | Address | null,
    flags?: Flags<'SOCK_'>,
    control?: OperationOptions,
  ): Promise<fd>;

  /**
   * bind(sockfd, addr, addrlen) gives a socket its address, by `IORING_OP_BIND`.
   *
   * @param sockfd the socket.
   * @param addr the address, a `sockaddr_*` of the socket’s family.
   * @param addrlen the length of `addr`; the kernel looks at so many bytes.
   * @returns 0.
   * @throws {SyscallError} EADDRINUSE: the address is taken; EACCES: a port below 1024 without CAP_NET_BIND_SERVICE, or a directory that can’t be written; EINVAL: it has one already, or `addrlen` is wrong for the family.
   * @see man 2 bind
   */
  bind(
    sockfd: fd | FixedFile,
    addr: Memory,
    addrlen?: int | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * connect(sockfd, addr, addrlen) connects a socket to an address, by `IORING_OP_CONNECT`.
   *
   * @param sockfd the socket.
   * @param addr the address, a `sockaddr_*` of the socket’s family.
   * @param addrlen the length of `addr`; the kernel looks at so many bytes.
   * @returns 0.
   * @throws {SyscallError} ECONNREFUSED: nobody listens there; EINPROGRESS: the socket is non-blocking: it will be writable when this is settled; ENOENT: no such unix socket.
   * @see man 2 connect
   */
  connect(
    sockfd: fd | FixedFile,
    addr: Memory,
    addrlen?: int | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * listen(sockfd, backlog) makes a socket take connections, by `IORING_OP_LISTEN`.
   *
   * @param sockfd the socket.
   * @param backlog how many may wait to be accepted.
   * @returns 0.
   * @throws {SyscallError} EOPNOTSUPP: its type has no connections.
   * @see man 2 listen
   */
  listen(sockfd: fd | FixedFile, backlog: int, control?: OperationOptions): Promise<number>;

  /**
   * recv(sockfd, buf, len, flags) receives a message from whoever the socket is connected to, by `IORING_OP_RECV`.
   *
   * @param sockfd the socket.
   * @param buf receives the message.
   * @param len at most so many bytes.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @returns how many bytes came; 0 when a stream has ended.
   * @throws {SyscallError} EAGAIN: nothing is there, and it may not wait; ENOTCONN: a stream not connected.
   * @see man 2 recv
   */
  recv(
    sockfd: fd | FixedFile,
    buf: Memory,
    len?: size_t | Integer,
    flags?: Flags<'MSG_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * send(sockfd, buf, len, flags) sends a message to where the socket is connected, by `IORING_OP_SEND`.
   *
   * @param sockfd the socket.
   * @param buf the message.
   * @param len how many bytes of it.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @returns how many bytes were taken.
   * @throws {SyscallError} EAGAIN: it would wait, and may not; EPIPE: the other end is gone.
   * @see man 2 send
   */
  send(
    sockfd: fd | FixedFile,
    buf: Memory,
    len?: size_t | Integer,
    flags?: Flags<'MSG_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * sendto(sockfd, buf, len, flags, dest_addr, addrlen) sends a message, by `IORING_OP_SEND`.
   *
   * @param sockfd the socket.
   * @param buf the message.
   * @param len how many bytes of it.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @param dest_addr where to; `null` where the socket is connected.
   * @param addrlen the length of `dest_addr`.
   * @returns how many bytes were taken.
   * @throws {SyscallError} EAGAIN: it would wait, and may not; EMSGSIZE: the message is longer than the protocol takes; EPIPE: the other end is gone (SIGPIPE is ignored in Node); EDESTADDRREQ: neither connected nor given an address.
   * @see man 2 sendto
   */
  sendto(
    sockfd: fd | FixedFile,
    buf: Memory,
    len: size_t | Integer | undefined,
    flags: Flags<'MSG_'> | undefined,
    dest_addr: Memory,
    addrlen?: int | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * shutdown(sockfd, how) ends one direction of a connection, or both, by `IORING_OP_SHUTDOWN`.
   *
   * @param sockfd the socket.
   * @param how `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR`.
   * @returns 0.
   * @throws {SyscallError} ENOTCONN: it is not connected.
   * @see man 2 shutdown
   */
  shutdown(
    sockfd: fd | FixedFile,
    how: Flags<'SHUT_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * socket(domain, type, protocol) makes a socket, by `IORING_OP_SOCKET`.
   *
   * @param domain `AF_UNIX`, `AF_INET`, `AF_INET6`, `AF_NETLINK` ….
   * @param type `SOCK_STREAM`, `SOCK_DGRAM` …, or-ed with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
   * @param protocol the protocol; 0 for the usual one.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EAFNOSUPPORT: this kernel lacks the family; EPROTONOSUPPORT: the family lacks the protocol or the type; EPERM: the type needs a capability, as raw sockets do.
   * @see man 2 socket
   */
  socket(
    domain: Flags<'AF_'>,
    type: Flags<'SOCK_'>,
    protocol?: int,
    control?: OperationOptions,
  ): Promise<fd>;

  /**
   * fadvise64(fd, offset, len, advice) tells the kernel how a range of a file will be read, by `IORING_OP_FADVISE`.
   *
   * @param fd the file.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is; 0 for all that follows.
   * @param advice `POSIX_FADV_SEQUENTIAL`, `POSIX_FADV_DONTNEED` ….
   * @returns 0.
   * @throws {SyscallError} EINVAL: unknown advice, or a negative length; ESPIPE: `fd` is a pipe or a socket.
   * @see man 2 fadvise64
   */
  fadvise64(
    fd: fd | FixedFile,
    offset: loff_t | Integer,
    len: loff_t | Integer,
    advice: Flags<'POSIX_FADV_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * fallocate(fd, mode, offset, len) reserves, removes or moves a range of a file, by `IORING_OP_FALLOCATE`.
   *
   * @param fd a file that is open for writing.
   * @param mode `FALLOC_FL_KEEP_SIZE`, `FALLOC_FL_PUNCH_HOLE` … or 0 to reserve.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is.
   * @returns 0.
   * @throws {SyscallError} EOPNOTSUPP: the file system lacks this mode; ENOSPC: the device is full; EINVAL: a negative offset, or a length that is not positive.
   * @see man 2 fallocate, <linux/falloc.h>
   */
  fallocate(
    fd: fd | FixedFile,
    mode: Flags<'FALLOC_'>,
    offset: loff_t | Integer,
    len: loff_t | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * fdatasync(fd) waits until a file’s data is on the disk, with what is needed to find it, by `IORING_OP_FSYNC`.
   *
   * @param fd the file.
   * @returns 0.
   * @throws {SyscallError} EIO: data written earlier was lost; EINVAL: `fd` is no file that can be synced.
   * @see man 2 fdatasync
   */
  fdatasync(fd: fd | FixedFile, control?: OperationOptions): Promise<number>;

  /**
   * fsync(fd) waits until a file’s data and metadata are on the disk, by `IORING_OP_FSYNC`.
   *
   * @param fd the file.
   * @returns 0.
   * @throws {SyscallError} EIO: data written earlier was lost; EINVAL: `fd` is no file that can be synced.
   * @see man 2 fsync
   */
  fsync(fd: fd | FixedFile, control?: OperationOptions): Promise<number>;

  /**
   * sync_file_range(fd, offset, len, flags) writes a range of a file’s dirty pages, by `IORING_OP_SYNC_FILE_RANGE`.
   *
   * @param fd the file.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is; 0 for all that follows.
   * @param flags to wait before, to write, to wait after, or-ed.
   * @returns 0.
   * @throws {SyscallError} EINVAL: a negative range, or an unknown flag; ESPIPE: `fd` is a pipe or a socket.
   * @see man 2 sync_file_range
   */
  sync_file_range(
    fd: fd | FixedFile,
    offset: loff_t | Integer,
    len: loff_t | Integer,
    flags: Flags<'SYNC_FILE_RANGE_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * tee(fd_in, fd_out, size, flags) copies data from one pipe to another and leaves it in the first, by `IORING_OP_TEE`.
   *
   * @param fd_in a pipe to read.
   * @param fd_out another to write.
   * @param size at most so many bytes.
   * @param flags `SPLICE_F_MOVE`, `SPLICE_F_NONBLOCK`, `SPLICE_F_MORE` or 0.
   * @returns how many bytes were copied; 0 when there is nothing and no writer.
   * @throws {SyscallError} EAGAIN: `SPLICE_F_NONBLOCK`, or a non-blocking descriptor, and it would wait; EINVAL: one is no pipe, or both are the same.
   * @see man 2 tee
   */
  tee(
    fd_in: fd,
    fd_out: fd | FixedFile,
    size: size_t | Integer,
    flags?: Flags<'SPLICE_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * fgetxattr(fd, name, value, size) tells the value of an extended attribute of an open file, by `IORING_OP_FGETXATTR`.
   *
   * @param fd the file, not opened with `O_PATH`.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value receives the value; `null` to ask how long it is.
   * @param size the length of `value`; 0 only asks how long it is.
   * @returns how many bytes were filled, or how many there are where `size` is 0.
   * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); ERANGE: `size` is too small for the value.
   * @see man 2 fgetxattr
   */
  fgetxattr(
    fd: fd | FixedFile,
    name: Path,
    value: Memory,
    size?: size_t | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * fsetxattr(fd, name, value, size, flags) sets an extended attribute of an open file, by `IORING_OP_FSETXATTR`.
   *
   * @param fd the file, not opened with `O_PATH`.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value the value.
   * @param size the length of `value`.
   * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
   * @returns 0.
   * @throws {SyscallError} ENODATA: `XATTR_REPLACE` and it is not there; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); EEXIST: `XATTR_CREATE` and the attribute is there; ENOSPC: no room for it; E2BIG: the value is longer than 65536 bytes; ERANGE: the name is empty or longer than 255 bytes.
   * @see man 2 fsetxattr
   */
  fsetxattr(
    fd: fd | FixedFile,
    name: Path,
    value: Memory,
    size?: size_t | Integer,
    flags?: Flags<'XATTR_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * getxattr(path, name, value, size) tells the value of an extended attribute of a file, by `IORING_OP_GETXATTR`.
   *
   * @param path the file; symbolic links are followed.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value receives the value; `null` to ask how long it is.
   * @param size the length of `value`; 0 only asks how long it is.
   * @returns how many bytes were filled, or how many there are where `size` is 0.
   * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); ERANGE: `size` is too small for the value.
   * @see man 2 getxattr
   */
  getxattr(
    path: Path,
    name: Path,
    value: Memory,
    size?: size_t | Integer,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * setxattr(path, name, value, size, flags) sets an extended attribute of a file, by `IORING_OP_SETXATTR`.
   *
   * @param path the file; symbolic links are followed.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value the value.
   * @param size the length of `value`.
   * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
   * @returns 0.
   * @throws {SyscallError} ENODATA: `XATTR_REPLACE` and it is not there; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); EEXIST: `XATTR_CREATE` and the attribute is there; ENOSPC: no room for it; E2BIG: the value is longer than 65536 bytes; ERANGE: the name is empty or longer than 255 bytes.
   * @see man 2 setxattr
   */
  setxattr(
    path: Path,
    name: Path,
    value: Memory,
    size?: size_t | Integer,
    flags?: Flags<'XATTR_'>,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * epoll_ctl(epfd, op, fd, event) changes what an epoll descriptor watches, by `IORING_OP_EPOLL_CTL`.
   *
   * @param epfd a descriptor of `epoll_create1`.
   * @param op `EPOLL_CTL_ADD`, `EPOLL_CTL_MOD` or `EPOLL_CTL_DEL`.
   * @param fd the descriptor to watch; no file of a disk.
   * @param event the events to watch for, and data that comes back with them.
   * @returns 0.
   * @throws {SyscallError} EEXIST: it is watched already; ENOENT: it is not watched; EPERM: `fd` can’t be waited for: a file or a directory; ELOOP: epoll descriptors would watch each other; EINVAL: `epfd` is none, or `fd` is itself, or `EPOLLEXCLUSIVE` with what it excludes.
   * @see man 2 epoll_ctl, <linux/eventpoll.h>
   */
  epoll_ctl(
    epfd: fd,
    op: Flags<'EPOLL_'>,
    fd: fd,
    event: struct.epoll_event | Address | null,
    control?: OperationOptions,
  ): Promise<number>;

  /**
   * epoll_wait(epfd, events, maxevents) waits until something that is watched happens, by `IORING_OP_EPOLL_WAIT`.
   *
   * @param epfd a descriptor of `epoll_create1`.
   * @param events receives what happened.
   * @param maxevents how many events `events` can hold.
   * @returns how many events were filled; 0 when the time is over.
   * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a count or a time that makes no sense.
   * @see man 2 epoll_wait
   */
  epoll_wait(
    epfd: fd | FixedFile,
    events: struct.epoll_event | RecordArray<struct.epoll_event> | Address | null,
    maxevents?: int | Integer,
    control?: OperationOptions,
  ): Promise<number>;
}

/** The same, which tell a function of their end; arguments that may be left out are `undefined` here. */
export interface CalledOperations {
  /**
   * Changes the length of an open file, by `IORING_OP_FTRUNCATE`.
   *
   * @param fd a file that is open for writing.
   * @param length the new length in bytes; what is added reads as zeros.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  ftruncate(fd: fd | FixedFile, length: loff_t | Integer, done: Done): Token;

  /**
   * Receives a message into several buffers, with control data, by `IORING_OP_RECVMSG`.
   *
   * @param sockfd the socket.
   * @param msg where to; receives the lengths of name and control data, and in `msg_flags` whether something was cut.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @param done is told of the end: how many bytes came; 0 when a stream has ended; or −errno.
   * @returns what `cancel` takes.
   */
  recvmsg(
    sockfd: fd | FixedFile,
    msg: struct.msghdr | Address | null,
    flags: Flags<'MSG_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Sends a message from several buffers, with control data, by `IORING_OP_SENDMSG`.
   *
   * @param sockfd the socket.
   * @param msg where to, from where, and control data.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @param done is told of the end: how many bytes were taken; or −errno.
   * @returns what `cancel` takes.
   */
  sendmsg(
    sockfd: fd | FixedFile,
    msg: struct.msghdr | Address | null,
    flags: Flags<'MSG_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Waits at a word that holds a value, by `IORING_OP_FUTEX_WAIT`.
   *
   * @param uaddr the word.
   * @param val what it must hold, without sign.
   * @param mask waiters and wakers meet where bits do; not 0.
   * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  futex_wait(
    uaddr: Int32Array | Uint32Array | Address | null,
    val: ulong | Integer,
    mask: ulong | Integer,
    flags: Flags<'FUTEX2_'>,
    done: Done,
  ): Token;

  /**
   * Waits at several words that hold values, by `IORING_OP_FUTEX_WAITV`.
   *
   * @param waiters the words, what they must hold, and flags.
   * @param nr_futexes how many, at most `FUTEX_WAITV_MAX`.
   * @param done is told of the end: the index of a word that was woken; or −errno.
   * @returns what `cancel` takes.
   */
  futex_waitv(
    waiters: struct.futex_waitv | RecordArray<struct.futex_waitv> | Address | null,
    nr_futexes: uint | Integer | undefined,
    done: Done,
  ): Token;

  /**
   * Wakes those who wait at a word, by `IORING_OP_FUTEX_WAKE`.
   *
   * @param uaddr the word.
   * @param mask waiters and wakers meet where bits do; not 0.
   * @param nr how many at most.
   * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
   * @param done is told of the end: how many were woken; or −errno.
   * @returns what `cancel` takes.
   */
  futex_wake(
    uaddr: Int32Array | Uint32Array | Address | null,
    mask: ulong | Integer,
    nr: int,
    flags: Flags<'FUTEX2_'>,
    done: Done,
  ): Token;

  /**
   * Closes a descriptor, by `IORING_OP_CLOSE`.
   *
   * @param fd the descriptor; its number is free for the next call that makes one.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  close(fd: fd, done: Done): Token;

  /**
   * Opens a file relative to a directory, by `IORING_OP_OPENAT`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file.
   * @param flags an access mode, or-ed with creation and status flags.
   * @param mode permissions of a file that is made, less the umask; to be given with `O_CREAT` or `O_TMPFILE`, as `0o666` for instance.
   * @param done is told of the end: the lowest free descriptor; the caller closes it; or −errno.
   * @returns what `cancel` takes.
   */
  openat(
    dirfd: fd,
    pathname: Path,
    flags: Flags<'O_'>,
    mode: mode_t | undefined,
    done: Done,
  ): Token;

  /**
   * Opens a file with rules for looking it up that the kernel enforces, by `IORING_OP_OPENAT2`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file.
   * @param how `flags`, `mode` and `resolve`; its size is passed for you.
   * @param done is told of the end: the lowest free descriptor; the caller closes it; or −errno.
   * @returns what `cancel` takes.
   */
  openat2(dirfd: fd, pathname: Path, how: struct.open_how | Address | null, done: Done): Token;

  /**
   * Makes a pipe, by `IORING_OP_PIPE`.
   *
   * @param pipefd receives the end to read from, then the end to write to.
   * @param flags `O_CLOEXEC`, `O_NONBLOCK`, `O_DIRECT` (packets) or 0.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  pipe2(pipefd: Int32Array | Address | null, flags: Flags<'O_'> | undefined, done: Done): Token;

  /**
   * Reads at an offset and leaves the file’s own offset alone, by `IORING_OP_READ`.
   *
   * @param fd a descriptor that can seek.
   * @param buf receives the bytes.
   * @param count at most so many bytes.
   * @param pos where to start, in bytes from the beginning.
   * @param done is told of the end: how many bytes were read; 0 at the end; or −errno.
   * @returns what `cancel` takes.
   */
  pread64(
    fd: fd | FixedFile,
    buf: Memory,
    count: size_t | Integer | undefined,
    pos: loff_t | Integer,
    done: Done,
  ): Token;

  /**
   * Reads at an offset into several buffers, by `IORING_OP_READV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, in bytes from the beginning.
   * @param done is told of the end: how many bytes were read in all; 0 at the end; or −errno.
   * @returns what `cancel` takes.
   */
  preadv(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
    done: Done,
  ): Token;

  /**
   * Reads into several buffers, at an offset or not, in a way that flags choose, by `IORING_OP_READV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, or −1 for the file’s own offset.
   * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
   * @param done is told of the end: how many bytes were read in all; 0 at the end; or −errno.
   * @returns what `cancel` takes.
   */
  preadv2(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
    flags: Flags<'RWF_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Writes at an offset and leaves the file’s own offset alone, by `IORING_OP_WRITE`.
   *
   * @param fd a descriptor that can seek.
   * @param buf the bytes.
   * @param count at most so many bytes.
   * @param pos where to start, in bytes from the beginning.
   * @param done is told of the end: how many bytes were taken, which may be fewer; or −errno.
   * @returns what `cancel` takes.
   */
  pwrite64(
    fd: fd | FixedFile,
    buf: Memory,
    count: size_t | Integer | undefined,
    pos: loff_t | Integer,
    done: Done,
  ): Token;

  /**
   * Writes at an offset from several buffers, by `IORING_OP_WRITEV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, in bytes from the beginning.
   * @param done is told of the end: how many bytes were taken in all, which may be fewer; or −errno.
   * @returns what `cancel` takes.
   */
  pwritev(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
    done: Done,
  ): Token;

  /**
   * Writes from several buffers, at an offset or not, in a way that flags choose, by `IORING_OP_WRITEV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, or −1 for the file’s own offset.
   * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
   * @param done is told of the end: how many bytes were taken in all, which may be fewer; or −errno.
   * @returns what `cancel` takes.
   */
  pwritev2(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
    flags: Flags<'RWF_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Reads from a descriptor, by `IORING_OP_READ`.
   *
   * @param fd where to read from.
   * @param buf receives the bytes.
   * @param count at most so many bytes.
   * @param done is told of the end: how many bytes were read; 0 at the end; or −errno.
   * @returns what `cancel` takes.
   */
  read(fd: fd | FixedFile, buf: Memory, count: size_t | Integer | undefined, done: Done): Token;

  /**
   * Reads into several buffers, filling each before the next, by `IORING_OP_READV`.
   *
   * @param fd where to read from.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param done is told of the end: how many bytes were read in all; 0 at the end; or −errno.
   * @returns what `cancel` takes.
   */
  readv(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    done: Done,
  ): Token;

  /**
   * Writes to a descriptor, by `IORING_OP_WRITE`.
   *
   * @param fd where to write to.
   * @param buf the bytes.
   * @param count at most so many bytes.
   * @param done is told of the end: how many bytes were taken, which may be fewer; or −errno.
   * @returns what `cancel` takes.
   */
  write(fd: fd | FixedFile, buf: Memory, count: size_t | Integer | undefined, done: Done): Token;

  /**
   * Writes from several buffers, one after the other, by `IORING_OP_WRITEV`.
   *
   * @param fd where to write to.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param done is told of the end: how many bytes were taken in all, which may be fewer; or −errno.
   * @returns what `cancel` takes.
   */
  writev(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    done: Done,
  ): Token;

  /**
   * Tells what is known of a file, by `IORING_OP_STATX`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH`, `AT_STATX_*` … or 0.
   * @param mask what is wanted; `stx_mask` tells what was filled in.
   * @param statxbuf receives the answer.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  statx(
    dirfd: fd,
    pathname: Path,
    flags: Flags<'AT_'>,
    mask: Flags<'STATX_'>,
    statxbuf: struct.statx | Address | null,
    done: Done,
  ): Token;

  /**
   * Gives a file another name, by `IORING_OP_LINKAT`.
   *
   * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param oldpath the file; `''` with `AT_EMPTY_PATH` for `olddirfd` itself.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param newpath its new name.
   * @param flags `AT_SYMLINK_FOLLOW`, `AT_EMPTY_PATH` or 0.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  linkat(
    olddirfd: fd,
    oldpath: Path,
    newdirfd: fd,
    newpath: Path,
    flags: Flags<'AT_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Makes a directory, by `IORING_OP_MKDIRAT`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the new directory.
   * @param mode permissions, less the umask.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  mkdirat(dirfd: fd, pathname: Path, mode: mode_t, done: Done): Token;

  /**
   * Moves a file to another name, by `IORING_OP_RENAMEAT`.
   *
   * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param oldpath the file.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param newpath its new name.
   * @param flags `RENAME_NOREPLACE`, `RENAME_EXCHANGE`, `RENAME_WHITEOUT` or 0.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  renameat2(
    olddirfd: fd,
    oldpath: Path,
    newdirfd: fd,
    newpath: Path,
    flags: Flags<'RENAME_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Makes a symbolic link, by `IORING_OP_SYMLINKAT`.
   *
   * @param target what it says; need not exist.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param linkpath the link.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  symlinkat(target: Path, newdirfd: fd, linkpath: Path, done: Done): Token;

  /**
   * Removes a name, and the file with its last one, by `IORING_OP_UNLINKAT`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the name.
   * @param flags `AT_REMOVEDIR` for a directory, or 0.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  unlinkat(dirfd: fd, pathname: Path, flags: Flags<'AT_'> | undefined, done: Done): Token;

  /**
   * Waits until a child changes its state, and may leave it to be waited for again, by `IORING_OP_WAITID`.
   *
   * @param which what `pid` is: `P_ALL`, `P_PID`, `P_PGID` or `P_PIDFD`.
   * @param pid a process, a group or a descriptor of `pidfd_open`.
   * @param infop receives who changed and how; `null` if nobody wants it.
   * @param options `WEXITED`, `WSTOPPED`, `WCONTINUED`, or-ed with `WNOHANG`, `WNOWAIT`.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  waitid(
    which: Flags<'P_'>,
    pid: pid_t,
    infop: struct.siginfo | Address | null,
    options: Flags<'W'>,
    done: Done,
  ): Token;

  /**
   * Tells the kernel how pages will be used, or asks it to do something with them, by `IORING_OP_MADVISE`.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that they touch counts.
   * @param advice `MADV_DONTNEED`, `MADV_HUGEPAGE` ….
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  madvise(
    addr: Address | null,
    length: size_t | Integer,
    advice: Flags<'MADV_'>,
    done: Done,
  ): Token;

  /**
   * Takes the next connection that waits, by `IORING_OP_ACCEPT`.
   *
   * @param sockfd the socket.
   * @param addr receives the address; `null` if nobody wants it.
   * @param addrlen the length of `addr`, then that of the address, which may be longer.
   * @param flags `SOCK_CLOEXEC`, `SOCK_NONBLOCK` or 0.
   * @param done is told of the end: a new descriptor; the caller closes it; or −errno.
   * @returns what `cancel` takes.
   */
  accept4(
    sockfd: fd | FixedFile,
    addr: Memory,
    addrlen: Int32Array | Uint32Array | Address | null,
    flags: Flags<'SOCK_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Gives a socket its address, by `IORING_OP_BIND`.
   *
   * @param sockfd the socket.
   * @param addr the address, a `sockaddr_*` of the socket’s family.
   * @param addrlen the length of `addr`; the kernel looks at so many bytes.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  bind(sockfd: fd | FixedFile, addr: Memory, addrlen: int | Integer | undefined, done: Done): Token;

  /**
   * Connects a socket to an address, by `IORING_OP_CONNECT`.
   *
   * @param sockfd the socket.
   * @param addr the address, a `sockaddr_*` of the socket’s family.
   * @param addrlen the length of `addr`; the kernel looks at so many bytes.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  connect(
    sockfd: fd | FixedFile,
    addr: Memory,
    addrlen: int | Integer | undefined,
    done: Done,
  ): Token;

  /**
   * Makes a socket take connections, by `IORING_OP_LISTEN`.
   *
   * @param sockfd the socket.
   * @param backlog how many may wait to be accepted.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  listen(sockfd: fd | FixedFile, backlog: int, done: Done): Token;

  /**
   * Receives a message from whoever the socket is connected to, by `IORING_OP_RECV`.
   *
   * @param sockfd the socket.
   * @param buf receives the message.
   * @param len at most so many bytes.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @param done is told of the end: how many bytes came; 0 when a stream has ended; or −errno.
   * @returns what `cancel` takes.
   */
  recv(
    sockfd: fd | FixedFile,
    buf: Memory,
    len: size_t | Integer | undefined,
    flags: Flags<'MSG_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Sends a message to where the socket is connected, by `IORING_OP_SEND`.
   *
   * @param sockfd the socket.
   * @param buf the message.
   * @param len how many bytes of it.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @param done is told of the end: how many bytes were taken; or −errno.
   * @returns what `cancel` takes.
   */
  send(
    sockfd: fd | FixedFile,
    buf: Memory,
    len: size_t | Integer | undefined,
    flags: Flags<'MSG_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Sends a message, by `IORING_OP_SEND`.
   *
   * @param sockfd the socket.
   * @param buf the message.
   * @param len how many bytes of it.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @param dest_addr where to; `null` where the socket is connected.
   * @param addrlen the length of `dest_addr`.
   * @param done is told of the end: how many bytes were taken; or −errno.
   * @returns what `cancel` takes.
   */
  sendto(
    sockfd: fd | FixedFile,
    buf: Memory,
    len: size_t | Integer | undefined,
    flags: Flags<'MSG_'> | undefined,
    dest_addr: Memory,
    addrlen: int | Integer | undefined,
    done: Done,
  ): Token;

  /**
   * Ends one direction of a connection, or both, by `IORING_OP_SHUTDOWN`.
   *
   * @param sockfd the socket.
   * @param how `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR`.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  shutdown(sockfd: fd | FixedFile, how: Flags<'SHUT_'>, done: Done): Token;

  /**
   * Makes a socket, by `IORING_OP_SOCKET`.
   *
   * @param domain `AF_UNIX`, `AF_INET`, `AF_INET6`, `AF_NETLINK` ….
   * @param type `SOCK_STREAM`, `SOCK_DGRAM` …, or-ed with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
   * @param protocol the protocol; 0 for the usual one.
   * @param done is told of the end: a new descriptor; the caller closes it; or −errno.
   * @returns what `cancel` takes.
   */
  socket(domain: Flags<'AF_'>, type: Flags<'SOCK_'>, protocol: int | undefined, done: Done): Token;

  /**
   * Tells the kernel how a range of a file will be read, by `IORING_OP_FADVISE`.
   *
   * @param fd the file.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is; 0 for all that follows.
   * @param advice `POSIX_FADV_SEQUENTIAL`, `POSIX_FADV_DONTNEED` ….
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  fadvise64(
    fd: fd | FixedFile,
    offset: loff_t | Integer,
    len: loff_t | Integer,
    advice: Flags<'POSIX_FADV_'>,
    done: Done,
  ): Token;

  /**
   * Reserves, removes or moves a range of a file, by `IORING_OP_FALLOCATE`.
   *
   * @param fd a file that is open for writing.
   * @param mode `FALLOC_FL_KEEP_SIZE`, `FALLOC_FL_PUNCH_HOLE` … or 0 to reserve.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  fallocate(
    fd: fd | FixedFile,
    mode: Flags<'FALLOC_'>,
    offset: loff_t | Integer,
    len: loff_t | Integer,
    done: Done,
  ): Token;

  /**
   * Waits until a file’s data is on the disk, with what is needed to find it, by `IORING_OP_FSYNC`.
   *
   * @param fd the file.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  fdatasync(fd: fd | FixedFile, done: Done): Token;

  /**
   * Waits until a file’s data and metadata are on the disk, by `IORING_OP_FSYNC`.
   *
   * @param fd the file.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  fsync(fd: fd | FixedFile, done: Done): Token;

  /**
   * Writes a range of a file’s dirty pages, by `IORING_OP_SYNC_FILE_RANGE`.
   *
   * @param fd the file.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is; 0 for all that follows.
   * @param flags to wait before, to write, to wait after, or-ed.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  sync_file_range(
    fd: fd | FixedFile,
    offset: loff_t | Integer,
    len: loff_t | Integer,
    flags: Flags<'SYNC_FILE_RANGE_'>,
    done: Done,
  ): Token;

  /**
   * Copies data from one pipe to another and leaves it in the first, by `IORING_OP_TEE`.
   *
   * @param fd_in a pipe to read.
   * @param fd_out another to write.
   * @param size at most so many bytes.
   * @param flags `SPLICE_F_MOVE`, `SPLICE_F_NONBLOCK`, `SPLICE_F_MORE` or 0.
   * @param done is told of the end: how many bytes were copied; 0 when there is nothing and no writer; or −errno.
   * @returns what `cancel` takes.
   */
  tee(
    fd_in: fd,
    fd_out: fd | FixedFile,
    size: size_t | Integer,
    flags: Flags<'SPLICE_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Tells the value of an extended attribute of an open file, by `IORING_OP_FGETXATTR`.
   *
   * @param fd the file, not opened with `O_PATH`.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value receives the value; `null` to ask how long it is.
   * @param size the length of `value`; 0 only asks how long it is.
   * @param done is told of the end: how many bytes were filled, or how many there are where `size` is 0; or −errno.
   * @returns what `cancel` takes.
   */
  fgetxattr(
    fd: fd | FixedFile,
    name: Path,
    value: Memory,
    size: size_t | Integer | undefined,
    done: Done,
  ): Token;

  /**
   * Sets an extended attribute of an open file, by `IORING_OP_FSETXATTR`.
   *
   * @param fd the file, not opened with `O_PATH`.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value the value.
   * @param size the length of `value`.
   * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  fsetxattr(
    fd: fd | FixedFile,
    name: Path,
    value: Memory,
    size: size_t | Integer | undefined,
    flags: Flags<'XATTR_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Tells the value of an extended attribute of a file, by `IORING_OP_GETXATTR`.
   *
   * @param path the file; symbolic links are followed.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value receives the value; `null` to ask how long it is.
   * @param size the length of `value`; 0 only asks how long it is.
   * @param done is told of the end: how many bytes were filled, or how many there are where `size` is 0; or −errno.
   * @returns what `cancel` takes.
   */
  getxattr(
    path: Path,
    name: Path,
    value: Memory,
    size: size_t | Integer | undefined,
    done: Done,
  ): Token;

  /**
   * Sets an extended attribute of a file, by `IORING_OP_SETXATTR`.
   *
   * @param path the file; symbolic links are followed.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value the value.
   * @param size the length of `value`.
   * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  setxattr(
    path: Path,
    name: Path,
    value: Memory,
    size: size_t | Integer | undefined,
    flags: Flags<'XATTR_'> | undefined,
    done: Done,
  ): Token;

  /**
   * Changes what an epoll descriptor watches, by `IORING_OP_EPOLL_CTL`.
   *
   * @param epfd a descriptor of `epoll_create1`.
   * @param op `EPOLL_CTL_ADD`, `EPOLL_CTL_MOD` or `EPOLL_CTL_DEL`.
   * @param fd the descriptor to watch; no file of a disk.
   * @param event the events to watch for, and data that comes back with them.
   * @param done is told of the end: 0; or −errno.
   * @returns what `cancel` takes.
   */
  epoll_ctl(
    epfd: fd,
    op: Flags<'EPOLL_'>,
    fd: fd,
    event: struct.epoll_event | Address | null,
    done: Done,
  ): Token;

  /**
   * Waits until something that is watched happens, by `IORING_OP_EPOLL_WAIT`.
   *
   * @param epfd a descriptor of `epoll_create1`.
   * @param events receives what happened.
   * @param maxevents how many events `events` can hold.
   * @param done is told of the end: how many events were filled; 0 when the time is over; or −errno.
   * @returns what `cancel` takes.
   */
  epoll_wait(
    epfd: fd | FixedFile,
    events: struct.epoll_event | RecordArray<struct.epoll_event> | Address | null,
    maxevents: int | Integer | undefined,
    done: Done,
  ): Token;
}

/** The same, as parts of a chain, whose results come together. */
export interface LinkedOperations {
  /**
   * Changes the length of an open file, by `IORING_OP_FTRUNCATE`.
   *
   * @param fd a file that is open for writing.
   * @param length the new length in bytes; what is added reads as zeros.
   */
  ftruncate(fd: fd | FixedFile, length: loff_t | Integer): void;

  /**
   * Receives a message into several buffers, with control data, by `IORING_OP_RECVMSG`.
   *
   * @param sockfd the socket.
   * @param msg where to; receives the lengths of name and control data, and in `msg_flags` whether something was cut.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   */
  recvmsg(sockfd: fd | FixedFile, msg: struct.msghdr | Address | null, flags?: Flags<'MSG_'>): void;

  /**
   * Sends a message from several buffers, with control data, by `IORING_OP_SENDMSG`.
   *
   * @param sockfd the socket.
   * @param msg where to, from where, and control data.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   */
  sendmsg(sockfd: fd | FixedFile, msg: struct.msghdr | Address | null, flags?: Flags<'MSG_'>): void;

  /**
   * Waits at a word that holds a value, by `IORING_OP_FUTEX_WAIT`.
   *
   * @param uaddr the word.
   * @param val what it must hold, without sign.
   * @param mask waiters and wakers meet where bits do; not 0.
   * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
   */
  futex_wait(
    uaddr: Int32Array | Uint32Array | Address | null,
    val: ulong | Integer,
    mask: ulong | Integer,
    flags: Flags<'FUTEX2_'>,
  ): void;

  /**
   * Waits at several words that hold values, by `IORING_OP_FUTEX_WAITV`.
   *
   * @param waiters the words, what they must hold, and flags.
   * @param nr_futexes how many, at most `FUTEX_WAITV_MAX`.
   */
  futex_waitv(
    waiters: struct.futex_waitv | RecordArray<struct.futex_waitv> | Address | null,
    nr_futexes?: uint | Integer,
  ): void;

  /**
   * Wakes those who wait at a word, by `IORING_OP_FUTEX_WAKE`.
   *
   * @param uaddr the word.
   * @param mask waiters and wakers meet where bits do; not 0.
   * @param nr how many at most.
   * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
   */
  futex_wake(
    uaddr: Int32Array | Uint32Array | Address | null,
    mask: ulong | Integer,
    nr: int,
    flags: Flags<'FUTEX2_'>,
  ): void;

  /**
   * Closes a descriptor, by `IORING_OP_CLOSE`.
   *
   * @param fd the descriptor; its number is free for the next call that makes one.
   */
  close(fd: fd): void;

  /**
   * Opens a file relative to a directory, by `IORING_OP_OPENAT`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file.
   * @param flags an access mode, or-ed with creation and status flags.
   * @param mode permissions of a file that is made, less the umask; to be given with `O_CREAT` or `O_TMPFILE`, as `0o666` for instance.
   */
  openat(dirfd: fd, pathname: Path, flags: Flags<'O_'>, mode?: mode_t): void;

  /**
   * Opens a file with rules for looking it up that the kernel enforces, by `IORING_OP_OPENAT2`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file.
   * @param how `flags`, `mode` and `resolve`; its size is passed for you.
   */
  openat2(dirfd: fd, pathname: Path, how: struct.open_how | Address | null): void;

  /**
   * Makes a pipe, by `IORING_OP_PIPE`.
   *
   * @param pipefd receives the end to read from, then the end to write to.
   * @param flags `O_CLOEXEC`, `O_NONBLOCK`, `O_DIRECT` (packets) or 0.
   */
  pipe2(pipefd: Int32Array | Address | null, flags?: Flags<'O_'>): void;

  /**
   * Reads at an offset and leaves the file’s own offset alone, by `IORING_OP_READ`.
   *
   * @param fd a descriptor that can seek.
   * @param buf receives the bytes.
   * @param count at most so many bytes.
   * @param pos where to start, in bytes from the beginning.
   */
  pread64(
    fd: fd | FixedFile,
    buf: Memory,
    count: size_t | Integer | undefined,
    pos: loff_t | Integer,
  ): void;

  /**
   * Reads at an offset into several buffers, by `IORING_OP_READV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, in bytes from the beginning.
   */
  preadv(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
  ): void;

  /**
   * Reads into several buffers, at an offset or not, in a way that flags choose, by `IORING_OP_READV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, or −1 for the file’s own offset.
   * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
   */
  preadv2(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
    flags?: Flags<'RWF_'>,
  ): void;

  /**
   * Writes at an offset and leaves the file’s own offset alone, by `IORING_OP_WRITE`.
   *
   * @param fd a descriptor that can seek.
   * @param buf the bytes.
   * @param count at most so many bytes.
   * @param pos where to start, in bytes from the beginning.
   */
  pwrite64(
    fd: fd | FixedFile,
    buf: Memory,
    count: size_t | Integer | undefined,
    pos: loff_t | Integer,
  ): void;

  /**
   * Writes at an offset from several buffers, by `IORING_OP_WRITEV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, in bytes from the beginning.
   */
  pwritev(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
  ): void;

  /**
   * Writes from several buffers, at an offset or not, in a way that flags choose, by `IORING_OP_WRITEV`.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, or −1 for the file’s own offset.
   * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
   */
  pwritev2(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt: int | Integer | undefined,
    pos: loff_t | Integer,
    flags?: Flags<'RWF_'>,
  ): void;

  /**
   * Reads from a descriptor, by `IORING_OP_READ`.
   *
   * @param fd where to read from.
   * @param buf receives the bytes.
   * @param count at most so many bytes.
   */
  read(fd: fd | FixedFile, buf: Memory, count?: size_t | Integer): void;

  /**
   * Reads into several buffers, filling each before the next, by `IORING_OP_READV`.
   *
   * @param fd where to read from.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   */
  readv(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt?: int | Integer,
  ): void;

  /**
   * Writes to a descriptor, by `IORING_OP_WRITE`.
   *
   * @param fd where to write to.
   * @param buf the bytes.
   * @param count at most so many bytes.
   */
  write(fd: fd | FixedFile, buf: Memory, count?: size_t | Integer): void;

  /**
   * Writes from several buffers, one after the other, by `IORING_OP_WRITEV`.
   *
   * @param fd where to write to.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   */
  writev(
    fd: fd | FixedFile,
    iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
    iovcnt?: int | Integer,
  ): void;

  /**
   * Tells what is known of a file, by `IORING_OP_STATX`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH`, `AT_STATX_*` … or 0.
   * @param mask what is wanted; `stx_mask` tells what was filled in.
   * @param statxbuf receives the answer.
   */
  statx(
    dirfd: fd,
    pathname: Path,
    flags: Flags<'AT_'>,
    mask: Flags<'STATX_'>,
    statxbuf: struct.statx | Address | null,
  ): void;

  /**
   * Gives a file another name, by `IORING_OP_LINKAT`.
   *
   * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param oldpath the file; `''` with `AT_EMPTY_PATH` for `olddirfd` itself.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param newpath its new name.
   * @param flags `AT_SYMLINK_FOLLOW`, `AT_EMPTY_PATH` or 0.
   */
  linkat(olddirfd: fd, oldpath: Path, newdirfd: fd, newpath: Path, flags?: Flags<'AT_'>): void;

  /**
   * Makes a directory, by `IORING_OP_MKDIRAT`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the new directory.
   * @param mode permissions, less the umask.
   */
  mkdirat(dirfd: fd, pathname: Path, mode: mode_t): void;

  /**
   * Moves a file to another name, by `IORING_OP_RENAMEAT`.
   *
   * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param oldpath the file.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param newpath its new name.
   * @param flags `RENAME_NOREPLACE`, `RENAME_EXCHANGE`, `RENAME_WHITEOUT` or 0.
   */
  renameat2(
    olddirfd: fd,
    oldpath: Path,
    newdirfd: fd,
    newpath: Path,
    flags?: Flags<'RENAME_'>,
  ): void;

  /**
   * Makes a symbolic link, by `IORING_OP_SYMLINKAT`.
   *
   * @param target what it says; need not exist.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param linkpath the link.
   */
  symlinkat(target: Path, newdirfd: fd, linkpath: Path): void;

  /**
   * Removes a name, and the file with its last one, by `IORING_OP_UNLINKAT`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the name.
   * @param flags `AT_REMOVEDIR` for a directory, or 0.
   */
  unlinkat(dirfd: fd, pathname: Path, flags?: Flags<'AT_'>): void;

  /**
   * Waits until a child changes its state, and may leave it to be waited for again, by `IORING_OP_WAITID`.
   *
   * @param which what `pid` is: `P_ALL`, `P_PID`, `P_PGID` or `P_PIDFD`.
   * @param pid a process, a group or a descriptor of `pidfd_open`.
   * @param infop receives who changed and how; `null` if nobody wants it.
   * @param options `WEXITED`, `WSTOPPED`, `WCONTINUED`, or-ed with `WNOHANG`, `WNOWAIT`.
   */
  waitid(
    which: Flags<'P_'>,
    pid: pid_t,
    infop: struct.siginfo | Address | null,
    options: Flags<'W'>,
  ): void;

  /**
   * Tells the kernel how pages will be used, or asks it to do something with them, by `IORING_OP_MADVISE`.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that they touch counts.
   * @param advice `MADV_DONTNEED`, `MADV_HUGEPAGE` ….
   */
  madvise(addr: Address | null, length: size_t | Integer, advice: Flags<'MADV_'>): void;

  /**
   * Takes the next connection that waits, by `IORING_OP_ACCEPT`.
   *
   * @param sockfd the socket.
   * @param addr receives the address; `null` if nobody wants it.
   * @param addrlen the length of `addr`, then that of the address, which may be longer.
   * @param flags `SOCK_CLOEXEC`, `SOCK_NONBLOCK` or 0.
   */
  accept4(
    sockfd: fd | FixedFile,
    addr: Memory,
    addrlen: Int32Array | Uint32Array | Address | null,
    flags?: Flags<'SOCK_'>,
  ): void;

  /**
   * Gives a socket its address, by `IORING_OP_BIND`.
   *
   * @param sockfd the socket.
   * @param addr the address, a `sockaddr_*` of the socket’s family.
   * @param addrlen the length of `addr`; the kernel looks at so many bytes.
   */
  bind(sockfd: fd | FixedFile, addr: Memory, addrlen?: int | Integer): void;

  /**
   * Connects a socket to an address, by `IORING_OP_CONNECT`.
   *
   * @param sockfd the socket.
   * @param addr the address, a `sockaddr_*` of the socket’s family.
   * @param addrlen the length of `addr`; the kernel looks at so many bytes.
   */
  connect(sockfd: fd | FixedFile, addr: Memory, addrlen?: int | Integer): void;

  /**
   * Makes a socket take connections, by `IORING_OP_LISTEN`.
   *
   * @param sockfd the socket.
   * @param backlog how many may wait to be accepted.
   */
  listen(sockfd: fd | FixedFile, backlog: int): void;

  /**
   * Receives a message from whoever the socket is connected to, by `IORING_OP_RECV`.
   *
   * @param sockfd the socket.
   * @param buf receives the message.
   * @param len at most so many bytes.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   */
  recv(sockfd: fd | FixedFile, buf: Memory, len?: size_t | Integer, flags?: Flags<'MSG_'>): void;

  /**
   * Sends a message to where the socket is connected, by `IORING_OP_SEND`.
   *
   * @param sockfd the socket.
   * @param buf the message.
   * @param len how many bytes of it.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   */
  send(sockfd: fd | FixedFile, buf: Memory, len?: size_t | Integer, flags?: Flags<'MSG_'>): void;

  /**
   * Sends a message, by `IORING_OP_SEND`.
   *
   * @param sockfd the socket.
   * @param buf the message.
   * @param len how many bytes of it.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @param dest_addr where to; `null` where the socket is connected.
   * @param addrlen the length of `dest_addr`.
   */
  sendto(
    sockfd: fd | FixedFile,
    buf: Memory,
    len: size_t | Integer | undefined,
    flags: Flags<'MSG_'> | undefined,
    dest_addr: Memory,
    addrlen?: int | Integer,
  ): void;

  /**
   * Ends one direction of a connection, or both, by `IORING_OP_SHUTDOWN`.
   *
   * @param sockfd the socket.
   * @param how `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR`.
   */
  shutdown(sockfd: fd | FixedFile, how: Flags<'SHUT_'>): void;

  /**
   * Makes a socket, by `IORING_OP_SOCKET`.
   *
   * @param domain `AF_UNIX`, `AF_INET`, `AF_INET6`, `AF_NETLINK` ….
   * @param type `SOCK_STREAM`, `SOCK_DGRAM` …, or-ed with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
   * @param protocol the protocol; 0 for the usual one.
   */
  socket(domain: Flags<'AF_'>, type: Flags<'SOCK_'>, protocol?: int): void;

  /**
   * Tells the kernel how a range of a file will be read, by `IORING_OP_FADVISE`.
   *
   * @param fd the file.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is; 0 for all that follows.
   * @param advice `POSIX_FADV_SEQUENTIAL`, `POSIX_FADV_DONTNEED` ….
   */
  fadvise64(
    fd: fd | FixedFile,
    offset: loff_t | Integer,
    len: loff_t | Integer,
    advice: Flags<'POSIX_FADV_'>,
  ): void;

  /**
   * Reserves, removes or moves a range of a file, by `IORING_OP_FALLOCATE`.
   *
   * @param fd a file that is open for writing.
   * @param mode `FALLOC_FL_KEEP_SIZE`, `FALLOC_FL_PUNCH_HOLE` … or 0 to reserve.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is.
   */
  fallocate(
    fd: fd | FixedFile,
    mode: Flags<'FALLOC_'>,
    offset: loff_t | Integer,
    len: loff_t | Integer,
  ): void;

  /**
   * Waits until a file’s data is on the disk, with what is needed to find it, by `IORING_OP_FSYNC`.
   *
   * @param fd the file.
   */
  fdatasync(fd: fd | FixedFile): void;

  /**
   * Waits until a file’s data and metadata are on the disk, by `IORING_OP_FSYNC`.
   *
   * @param fd the file.
   */
  fsync(fd: fd | FixedFile): void;

  /**
   * Writes a range of a file’s dirty pages, by `IORING_OP_SYNC_FILE_RANGE`.
   *
   * @param fd the file.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is; 0 for all that follows.
   * @param flags to wait before, to write, to wait after, or-ed.
   */
  sync_file_range(
    fd: fd | FixedFile,
    offset: loff_t | Integer,
    len: loff_t | Integer,
    flags: Flags<'SYNC_FILE_RANGE_'>,
  ): void;

  /**
   * Copies data from one pipe to another and leaves it in the first, by `IORING_OP_TEE`.
   *
   * @param fd_in a pipe to read.
   * @param fd_out another to write.
   * @param size at most so many bytes.
   * @param flags `SPLICE_F_MOVE`, `SPLICE_F_NONBLOCK`, `SPLICE_F_MORE` or 0.
   */
  tee(fd_in: fd, fd_out: fd | FixedFile, size: size_t | Integer, flags?: Flags<'SPLICE_'>): void;

  /**
   * Tells the value of an extended attribute of an open file, by `IORING_OP_FGETXATTR`.
   *
   * @param fd the file, not opened with `O_PATH`.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value receives the value; `null` to ask how long it is.
   * @param size the length of `value`; 0 only asks how long it is.
   */
  fgetxattr(fd: fd | FixedFile, name: Path, value: Memory, size?: size_t | Integer): void;

  /**
   * Sets an extended attribute of an open file, by `IORING_OP_FSETXATTR`.
   *
   * @param fd the file, not opened with `O_PATH`.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value the value.
   * @param size the length of `value`.
   * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
   */
  fsetxattr(
    fd: fd | FixedFile,
    name: Path,
    value: Memory,
    size?: size_t | Integer,
    flags?: Flags<'XATTR_'>,
  ): void;

  /**
   * Tells the value of an extended attribute of a file, by `IORING_OP_GETXATTR`.
   *
   * @param path the file; symbolic links are followed.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value receives the value; `null` to ask how long it is.
   * @param size the length of `value`; 0 only asks how long it is.
   */
  getxattr(path: Path, name: Path, value: Memory, size?: size_t | Integer): void;

  /**
   * Sets an extended attribute of a file, by `IORING_OP_SETXATTR`.
   *
   * @param path the file; symbolic links are followed.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value the value.
   * @param size the length of `value`.
   * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
   */
  setxattr(
    path: Path,
    name: Path,
    value: Memory,
    size?: size_t | Integer,
    flags?: Flags<'XATTR_'>,
  ): void;

  /**
   * Changes what an epoll descriptor watches, by `IORING_OP_EPOLL_CTL`.
   *
   * @param epfd a descriptor of `epoll_create1`.
   * @param op `EPOLL_CTL_ADD`, `EPOLL_CTL_MOD` or `EPOLL_CTL_DEL`.
   * @param fd the descriptor to watch; no file of a disk.
   * @param event the events to watch for, and data that comes back with them.
   */
  epoll_ctl(
    epfd: fd,
    op: Flags<'EPOLL_'>,
    fd: fd,
    event: struct.epoll_event | Address | null,
  ): void;

  /**
   * Waits until something that is watched happens, by `IORING_OP_EPOLL_WAIT`.
   *
   * @param epfd a descriptor of `epoll_create1`.
   * @param events receives what happened.
   * @param maxevents how many events `events` can hold.
   */
  epoll_wait(
    epfd: fd | FixedFile,
    events: struct.epoll_event | RecordArray<struct.epoll_event> | Address | null,
    maxevents?: int | Integer,
  ): void;
}
