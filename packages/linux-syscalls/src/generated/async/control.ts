// Generated from Linux 7.3.4 and abi/src/calls/control.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Operand, OperandsOf } from '../../arguments/operands.ts';
import type { AsyncOptions } from '../../async/options.ts';
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
import { submit } from '../../async/submit.ts';

/**
 * fcntl(fd, F_DUPFD, arg) gives the open file another descriptor.
 *
 * The new one survives `execve`; see `F_DUPFD_CLOEXEC`.
 *
 * @param fd the descriptor.
 * @param arg the least number that the new one may have.
 * @returns the new descriptor; the caller closes it.
 * @throws {SyscallError} EINVAL: `arg` is negative or beyond the limit; EMFILE: no number is left.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_DUPFD, arg: int, options?: AsyncOptions): Promise<fd>;
/**
 * fcntl(fd, F_DUPFD_CLOEXEC, arg) gives the open file another descriptor, which `execve` closes.
 *
 * @param fd the descriptor.
 * @param arg the least number that the new one may have.
 * @returns the new descriptor; the caller closes it.
 * @since Linux 2.6.24
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_DUPFD_CLOEXEC,
  arg: int,
  options?: AsyncOptions,
): Promise<fd>;
/**
 * fcntl(fd, F_GETFD) tells the flags of the descriptor.
 *
 * @param fd the descriptor.
 * @returns `FD_CLOEXEC` or 0.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETFD, options?: AsyncOptions): Promise<number>;
/**
 * fcntl(fd, F_SETFD, arg) sets the flags of the descriptor.
 *
 * @param fd the descriptor.
 * @param arg `FD_CLOEXEC`, or 0 to survive `execve`.
 * @returns 0.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETFD,
  arg: Flags<'FD_'>,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_GETFL) tells the mode and the status flags of the open file.
 *
 * @param fd the descriptor.
 * @returns `O_*`; on x86 and arm with `O_LARGEFILE`.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETFL, options?: AsyncOptions): Promise<number>;
/**
 * fcntl(fd, F_SETFL, arg) sets the status flags of the open file.
 *
 * Every descriptor of the open file sees them, those in other processes as well.
 *
 * @param fd the descriptor.
 * @param arg `O_APPEND`, `O_ASYNC`, `O_DIRECT`, `O_NOATIME` and `O_NONBLOCK`; others stay.
 * @returns 0.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETFL,
  arg: Flags<'O_'>,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_GETLK, arg) tells whether a lock could be set.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0; becomes the lock in the way, or has `F_UNLCK`.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_GETLK,
  arg: struct.flock | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_SETLK, arg) sets a lock of this process, or removes it.
 *
 * Such a lock belongs to the process: any `close` of the file by anything in it, Node included, drops it.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETLK,
  arg: struct.flock | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_SETLKW, arg) waits until it has set a lock of this process.
 *
 * Such a lock belongs to the process: any `close` of the file by anything in it, Node included, drops it.
 *
 * It waits: the thread that makes it runs no event loop meanwhile.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETLKW,
  arg: struct.flock | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_OFD_GETLK, arg) tells whether a lock of the open file could be set.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0; becomes the lock in the way, or has `F_UNLCK`.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
 * @since Linux 3.15
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_OFD_GETLK,
  arg: struct.flock | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_OFD_SETLK, arg) sets a lock of the open file, or removes it.
 *
 * Such a lock belongs to the open file description: it goes when the last descriptor of it does.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
 * @since Linux 3.15
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_OFD_SETLK,
  arg: struct.flock | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_OFD_SETLKW, arg) waits until it has set a lock of the open file.
 *
 * Such a lock belongs to the open file description: it goes when the last descriptor of it does.
 *
 * It waits: the thread that makes it runs no event loop meanwhile.
 *
 * @param fd the descriptor.
 * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
 * @since Linux 3.15
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_OFD_SETLKW,
  arg: struct.flock | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_SETOWN, arg) says who gets the signals of the open file.
 *
 * @param fd the descriptor.
 * @param arg a process, or a group as a negative number.
 * @returns 0.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETOWN,
  arg: pid_t,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_GETOWN) tells who gets the signals of the open file.
 *
 * A group comes back as a negative number, which no caller can tell from an error: `F_GETOWN_EX` says which it is.
 *
 * @param fd the descriptor.
 * @returns the process, or 0 for nobody.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETOWN, options?: AsyncOptions): Promise<number>;
/**
 * fcntl(fd, F_SETOWN_EX, arg) says which thread, process or group gets the signals of the open file.
 *
 * @param fd the descriptor.
 * @param arg the kind, `F_OWNER_*`, and the id.
 * @returns 0.
 * @since Linux 2.6.32
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETOWN_EX,
  arg: struct.f_owner_ex | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_GETOWN_EX, arg) tells which thread, process or group gets the signals of the open file.
 *
 * @param fd the descriptor.
 * @param arg receives the kind, `F_OWNER_*`, and the id.
 * @returns 0.
 * @since Linux 2.6.32
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_GETOWN_EX,
  arg: struct.f_owner_ex | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_GETOWNER_UIDS, arg) tells the user ids of who asked for the signals of the open file.
 *
 * @param fd the descriptor.
 * @param arg receives the real and the effective user id.
 * @returns 0.
 * @throws {SyscallError} EINVAL: the kernel was built without checkpoint and restore.
 * @since Linux 3.5
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_GETOWNER_UIDS,
  arg: Uint32Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_SETSIG, arg) says which signal tells of input and output.
 *
 * @param fd the descriptor.
 * @param arg the signal; 0 for `SIGIO`, which carries nothing.
 * @returns 0.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETSIG,
  arg: int,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_GETSIG) tells which signal tells of input and output.
 *
 * @param fd the descriptor.
 * @returns the signal; 0 for `SIGIO`.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETSIG, options?: AsyncOptions): Promise<number>;
/**
 * fcntl(fd, F_SETLEASE, arg) asks to be told before somebody else opens the file, or no more.
 *
 * @param fd the descriptor.
 * @param arg `F_RDLCK`, `F_WRLCK`, or `F_UNLCK` to end it.
 * @returns 0.
 * @throws {SyscallError} EACCES: the file is somebody else’s, and `CAP_LEASE` is missing; EAGAIN: the file is open in a way that conflicts.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETLEASE,
  arg: int,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_GETLEASE) tells the lease on the file.
 *
 * @param fd the descriptor.
 * @returns `F_RDLCK`, `F_WRLCK` or `F_UNLCK`; what it must become if it is being broken.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETLEASE, options?: AsyncOptions): Promise<number>;
/**
 * fcntl(fd, F_NOTIFY, arg) sends a signal when a directory changes.
 *
 * inotify has replaced it.
 *
 * @param fd the descriptor.
 * @param arg the changes; 0 to end it.
 * @returns 0.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_NOTIFY,
  arg: Flags<'DN_'>,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_SETPIPE_SZ, arg) sets how much a pipe holds.
 *
 * @param fd the descriptor.
 * @param arg the least size in bytes, rounded up to whole pages and a power of two.
 * @returns the size it got, in bytes.
 * @throws {SyscallError} EBUSY: the pipe holds more already; EPERM: more than /proc/sys/fs/pipe-max-size without `CAP_SYS_RESOURCE`.
 * @since Linux 2.6.35
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETPIPE_SZ,
  arg: uint,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_GETPIPE_SZ) tells how much a pipe holds.
 *
 * @param fd the descriptor.
 * @returns its size in bytes.
 * @since Linux 2.6.35
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GETPIPE_SZ, options?: AsyncOptions): Promise<number>;
/**
 * fcntl(fd, F_ADD_SEALS, arg) forbids changes to a file of `memfd_create`, for good.
 *
 * @param fd the descriptor.
 * @param arg what to forbid.
 * @returns 0.
 * @throws {SyscallError} EBUSY: `F_SEAL_WRITE` while a writable mapping is shared; EPERM: the file has `F_SEAL_SEAL`, or `fd` is not open for writing.
 * @since Linux 3.17
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_ADD_SEALS,
  arg: Flags<'F_SEAL_'>,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_GET_SEALS) tells what is forbidden of a file of `memfd_create`.
 *
 * @param fd the descriptor.
 * @returns `F_SEAL_*`, or-ed.
 * @throws {SyscallError} EINVAL: the file system has no seals.
 * @since Linux 3.17
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_GET_SEALS, options?: AsyncOptions): Promise<number>;
/**
 * fcntl(fd, F_GET_RW_HINT, arg) tells how long data written to the file is expected to live.
 *
 * @param fd the descriptor.
 * @param arg receives one of `RWH_*`.
 * @returns 0.
 * @since Linux 4.13
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_GET_RW_HINT,
  arg: BigUint64Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_SET_RW_HINT, arg) says how long data written to the file is expected to live.
 *
 * @param fd the descriptor.
 * @param arg one of `RWH_*`.
 * @returns 0.
 * @since Linux 4.13
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SET_RW_HINT,
  arg: BigUint64Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_GET_FILE_RW_HINT, arg) tells how long data written through the open file is expected to live.
 *
 * Linux 5.17 took it away, and answers EINVAL.
 *
 * @param fd the descriptor.
 * @param arg receives one of `RWH_*`.
 * @returns 0.
 * @since Linux 4.13
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_GET_FILE_RW_HINT,
  arg: BigUint64Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_SET_FILE_RW_HINT, arg) says how long data written through the open file is expected to live.
 *
 * Linux 5.17 took it away, and answers EINVAL.
 *
 * @param fd the descriptor.
 * @param arg one of `RWH_*`.
 * @returns 0.
 * @since Linux 4.13
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SET_FILE_RW_HINT,
  arg: BigUint64Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_DUPFD_QUERY, arg) tells whether two descriptors are of one open file.
 *
 * @param fd the descriptor.
 * @param arg the other descriptor.
 * @returns 1 if they are, 0 if not.
 * @since Linux 6.10
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_DUPFD_QUERY,
  arg: fd,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_CREATED_QUERY) tells whether opening the file made it.
 *
 * @param fd the descriptor.
 * @returns 1 if it did, 0 if not.
 * @since Linux 6.12
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(fd: fd, cmd: typeof F_CREATED_QUERY, options?: AsyncOptions): Promise<number>;
/**
 * fcntl(fd, F_GETDELEG, arg) tells the delegation on a file or a directory.
 *
 * @param fd the descriptor.
 * @param arg `d_flags` is 0; receives `d_type`.
 * @returns 0.
 * @since Linux 6.19
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_GETDELEG,
  arg: struct.delegation | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, F_SETDELEG, arg) asks to be told before somebody else changes a file or a directory, or no more.
 *
 * @param fd the descriptor.
 * @param arg `d_flags` is 0; `d_type` is `F_RDLCK`, `F_WRLCK` or `F_UNLCK`.
 * @returns 0.
 * @since Linux 6.19
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl(
  fd: fd,
  cmd: typeof F_SETDELEG,
  arg: struct.delegation | Address | null,
  options?: AsyncOptions,
): Promise<number>;
/**
 * fcntl(fd, cmd, arg) controls a descriptor or the open file behind it.
 *
 * Node sets `O_NONBLOCK` on descriptors that it owns: to change that is to break its streams.
 *
 * - `F_DUPFD` gives the open file another descriptor; `arg`: the least number that the new one may have.
 * - `F_DUPFD_CLOEXEC` gives the open file another descriptor, which `execve` closes; `arg`: the least number that the new one may have.
 * - `F_GETFD` tells the flags of the descriptor.
 * - `F_SETFD` sets the flags of the descriptor; `arg`: `FD_CLOEXEC`, or 0 to survive `execve`.
 * - `F_GETFL` tells the mode and the status flags of the open file.
 * - `F_SETFL` sets the status flags of the open file; `arg`: `O_APPEND`, `O_ASYNC`, `O_DIRECT`, `O_NOATIME` and `O_NONBLOCK`; others stay.
 * - `F_GETLK`, `F_GETLK64` tells whether a lock could be set; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0; becomes the lock in the way, or has `F_UNLCK`.
 * - `F_SETLK`, `F_SETLK64` sets a lock of this process, or removes it; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * - `F_SETLKW`, `F_SETLKW64` waits until it has set a lock of this process; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * - `F_OFD_GETLK` tells whether a lock of the open file could be set; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0; becomes the lock in the way, or has `F_UNLCK`.
 * - `F_OFD_SETLK` sets a lock of the open file, or removes it; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * - `F_OFD_SETLKW` waits until it has set a lock of the open file; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
 * - `F_SETOWN` says who gets the signals of the open file; `arg`: a process, or a group as a negative number.
 * - `F_GETOWN` tells who gets the signals of the open file.
 * - `F_SETOWN_EX` says which thread, process or group gets the signals of the open file; `arg`: the kind, `F_OWNER_*`, and the id.
 * - `F_GETOWN_EX` tells which thread, process or group gets the signals of the open file; `arg`: receives the kind, `F_OWNER_*`, and the id.
 * - `F_GETOWNER_UIDS` tells the user ids of who asked for the signals of the open file; `arg`: receives the real and the effective user id.
 * - `F_SETSIG` says which signal tells of input and output; `arg`: the signal; 0 for `SIGIO`, which carries nothing.
 * - `F_GETSIG` tells which signal tells of input and output.
 * - `F_SETLEASE` asks to be told before somebody else opens the file, or no more; `arg`: `F_RDLCK`, `F_WRLCK`, or `F_UNLCK` to end it.
 * - `F_GETLEASE` tells the lease on the file.
 * - `F_NOTIFY` sends a signal when a directory changes; `arg`: the changes; 0 to end it.
 * - `F_SETPIPE_SZ` sets how much a pipe holds; `arg`: the least size in bytes, rounded up to whole pages and a power of two.
 * - `F_GETPIPE_SZ` tells how much a pipe holds.
 * - `F_ADD_SEALS` forbids changes to a file of `memfd_create`, for good; `arg`: what to forbid.
 * - `F_GET_SEALS` tells what is forbidden of a file of `memfd_create`.
 * - `F_GET_RW_HINT` tells how long data written to the file is expected to live; `arg`: receives one of `RWH_*`.
 * - `F_SET_RW_HINT` says how long data written to the file is expected to live; `arg`: one of `RWH_*`.
 * - `F_GET_FILE_RW_HINT` tells how long data written through the open file is expected to live; `arg`: receives one of `RWH_*`.
 * - `F_SET_FILE_RW_HINT` says how long data written through the open file is expected to live; `arg`: one of `RWH_*`.
 * - `F_DUPFD_QUERY` tells whether two descriptors are of one open file; `arg`: the other descriptor.
 * - `F_CREATED_QUERY` tells whether opening the file made it.
 * - `F_GETDELEG` tells the delegation on a file or a directory; `arg`: `d_flags` is 0; receives `d_type`.
 * - `F_SETDELEG` asks to be told before somebody else changes a file or a directory, or no more; `arg`: `d_flags` is 0; `d_type` is `F_RDLCK`, `F_WRLCK` or `F_UNLCK`.
 *
 * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: nobody here knows whether it takes a number or a structure, and of which size.
 *
 * @param fd the descriptor.
 * @param cmd the operation.
 * @param arg what the operation takes.
 * @returns what the operation returns.
 * @throws {SyscallError} EBADF: `fd` is not open; EINVAL: this kernel does not know the operation, or not here.
 * @see man 2 fcntl, <linux/fcntl.h>
 */
export function fcntl<Operation extends number>(
  fd: fd,
  cmd: Operation,
  ...operands: [...OperandsOf<Operation, FcntlOperands, [arg?: Operand]>, options?: AsyncOptions]
): Promise<number>;
export function fcntl(...given: readonly unknown[]): Promise<number> {
  return submit('fcntl', given);
}

/** @deprecated Use `fcntl`: x86 and arm call it `fcntl64`. */
export const fcntl64: typeof fcntl = fcntl;
