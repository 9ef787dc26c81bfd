// Generated from Linux 7.3.4 and abi/src/calls/descriptors.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd, mode_t, struct, uint } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * close(fd) closes a descriptor.
 *
 * The descriptor is gone even when an error comes back: never call it twice.
 *
 * Closing a descriptor that libuv owns (a socket, a pipe, a `FileHandle`) breaks whoever gets its number next.
 *
 * @param fd the descriptor; its number is free for the next call that makes one.
 * @returns 0.
 * @throws {SyscallError} EBADF: `fd` is not open; EIO: data written earlier did not reach the disk; EINTR: a signal came; the descriptor is closed all the same.
 * @see man 2 close
 */
export function close(fd: fd, options?: AsyncOptions): Promise<number>;
export function close(...given: readonly unknown[]): Promise<number> {
  return submit('close', given);
}

/**
 * close_range(first, last, flags) closes all descriptors from one number to another.
 *
 * Node has descriptors of its own that no JavaScript sees (epoll, pipes, event descriptors), and does not survive their loss. `CLOSE_RANGE_CLOEXEC`, from Linux 5.11 on, only marks them, to be closed by `execve`.
 *
 * With `CLOSE_RANGE_UNSHARE` this thread gets a table of descriptors of its own first, and no longer sees what other threads open.
 *
 * @param first the first.
 * @param last the last, itself included; 0xffffffff for all that follow.
 * @param flags `CLOSE_RANGE_CLOEXEC`, `CLOSE_RANGE_UNSHARE` or 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `first` is greater than `last`, or an unknown flag.
 * @since Linux 5.9
 * @see man 2 close_range
 */
export function close_range(
  first: uint,
  last: uint,
  flags?: Flags<'CLOSE_RANGE_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function close_range(first: uint, last: uint, options: AsyncOptions): Promise<number>;
export function close_range(...given: readonly unknown[]): Promise<number> {
  return submit('close_range', given);
}

/**
 * creat(pathname, mode) makes a file, or empties it, and opens it for writing.
 *
 * @param pathname the file.
 * @param mode its permissions if it is new.
 * @returns the lowest free descriptor; the caller closes it.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there.
 * @see man 2 creat
 */
export function creat(pathname: Path, mode: mode_t, options?: AsyncOptions): Promise<fd>;
export function creat(...given: readonly unknown[]): Promise<number> {
  return submit('creat', given);
}

/**
 * dup(oldfd) gives an open file another descriptor.
 *
 * The new one survives `execve`: `fcntl` with `F_DUPFD_CLOEXEC` makes one that does not.
 *
 * @param oldfd the descriptor.
 * @returns the lowest free descriptor; the caller closes it.
 * @throws {SyscallError} EMFILE: this process has as many descriptors as it may.
 * @see man 2 dup
 */
export function dup(oldfd: fd, options?: AsyncOptions): Promise<fd>;
export function dup(...given: readonly unknown[]): Promise<number> {
  return submit('dup', given);
}

/**
 * dup2(oldfd, newfd) gives an open file another descriptor of choice, which survives `execve`.
 *
 * With the same number twice it changes nothing, and only tells whether it is open.
 *
 * riscv64, aarch64 and loongarch64 have no `dup2`; there it is `dup3`, or `fcntl` where the two are the same.
 *
 * A `newfd` that libuv owns is pulled away from under it.
 *
 * @param oldfd the descriptor.
 * @param newfd the number that the other shall have; what it was before is closed without a word.
 * @returns `newfd`.
 * @throws {SyscallError} EBADF: `oldfd` is not open, or `newfd` is beyond the limit.
 * @see man 2 dup2
 */
export function dup2(oldfd: fd, newfd: fd, options?: AsyncOptions): Promise<fd>;
export function dup2(...given: readonly unknown[]): Promise<number> {
  return submit('dup2', given);
}

/**
 * dup3(oldfd, newfd, flags) gives an open file a descriptor of the caller’s choice.
 *
 * A `newfd` that libuv owns is pulled away from under it.
 *
 * @param oldfd the descriptor.
 * @param newfd the new one; what it was is closed without a word.
 * @param flags `O_CLOEXEC` or 0.
 * @returns `newfd`.
 * @throws {SyscallError} EINVAL: the two are the same, or an unknown flag; EBADF: `oldfd` is not open.
 * @since Linux 2.6.27
 * @see man 2 dup3
 */
export function dup3(
  oldfd: fd,
  newfd: fd,
  flags?: Flags<'O_'>,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function dup3(oldfd: fd, newfd: fd, options: AsyncOptions): Promise<fd>;
export function dup3(...given: readonly unknown[]): Promise<number> {
  return submit('dup3', given);
}

/**
 * flock(fd, operation) locks an open file, or unlocks it.
 *
 * Without `LOCK_NB` it waits: the thread that makes it runs no event loop meanwhile.
 *
 * @param fd the file; the lock belongs to it and all that `dup` and `fork` made of it.
 * @param operation `LOCK_SH`, `LOCK_EX` or `LOCK_UN`, or-ed with `LOCK_NB`.
 * @returns 0.
 * @throws {SyscallError} EAGAIN: `LOCK_NB`, and somebody else has it; EINTR: a signal came while waiting.
 * @see man 2 flock
 */
export function flock(fd: fd, operation: Flags<'LOCK_'>, options?: AsyncOptions): Promise<number>;
export function flock(...given: readonly unknown[]): Promise<number> {
  return submit('flock', given);
}

/**
 * ioctl(fd, request, argp) asks the driver behind a descriptor for something of its own.
 *
 * A request made with `_IOR`, `_IOW` or `_IOWR` holds the size of its structure, and a smaller view is refused. Old requests (`TIOCGWINSZ`, `FIONREAD` …) hold none and a few a wrong one: those of the kernel’s headers are in a list. What isn’t, and what follows a structure, is your word: see docs/unchecked.md.
 *
 * Request numbers hold sizes, so some differ between 32-bit and 64-bit architectures.
 *
 * @param fd a descriptor of the device, terminal, socket or file.
 * @param request what is asked; drivers document theirs.
 * @param argp what the request takes: a view, a number, an address, or `null`.
 * @returns 0 for most requests; some return a number.
 * @throws {SyscallError} ENOTTY: the descriptor’s driver does not know this request; EFAULT: `argp` is no address that can be used; EINVAL: the request or its argument makes no sense here.
 * @see man 2 ioctl, <asm/ioctls.h>
 */
export function ioctl(
  fd: fd,
  request: Flags<'ioctl'>,
  argp?: Memory,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function ioctl(fd: fd, request: Flags<'ioctl'>, options: AsyncOptions): Promise<number>;
export function ioctl(...given: readonly unknown[]): Promise<number> {
  return submit('ioctl', given);
}

/**
 * memfd_create(name, flags) makes a file that lives in memory.
 *
 * @param name what /proc shows after `memfd:`, at most 249 bytes; need not be unique.
 * @param flags `MFD_CLOEXEC`, `MFD_ALLOW_SEALING` … or 0.
 * @returns a descriptor open for reading and writing; the caller closes it.
 * @throws {SyscallError} EINVAL: an unknown flag, or a name of more than 249 bytes.
 * @since Linux 3.17
 * @see man 2 memfd_create, <linux/memfd.h>
 */
export function memfd_create(
  name: Path,
  flags?: Flags<'MFD_'>,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function memfd_create(name: Path, options: AsyncOptions): Promise<fd>;
export function memfd_create(...given: readonly unknown[]): Promise<number> {
  return submit('memfd_create', given);
}

/**
 * open(pathname, flags, mode) opens a file.
 *
 * riscv64, aarch64 and loongarch64 have no `open`; there it is `openat` from `AT_FDCWD`.
 *
 * The descriptor survives `execve` unless `O_CLOEXEC` is given; Node’s own always have it.
 *
 * On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.
 *
 * @param pathname the file.
 * @param flags an access mode, or-ed with creation and status flags.
 * @param mode permissions of a file that is made, less the umask; to be given with `O_CREAT` or `O_TMPFILE`, as `0o666` for instance.
 * @returns the lowest free descriptor; the caller closes it.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there.
 * @see man 2 open, <linux/fcntl.h>
 */
export function open(
  pathname: Path,
  flags: Flags<'O_'>,
  mode?: mode_t,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function open(pathname: Path, flags: Flags<'O_'>, options: AsyncOptions): Promise<fd>;
export function open(...given: readonly unknown[]): Promise<number> {
  return submit('open', given);
}

/**
 * openat(dirfd, pathname, flags, mode) opens a file relative to a directory.
 *
 * The descriptor survives `execve` unless `O_CLOEXEC` is given; Node’s own always have it.
 *
 * On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file.
 * @param flags an access mode, or-ed with creation and status flags.
 * @param mode permissions of a file that is made, less the umask; to be given with `O_CREAT` or `O_TMPFILE`, as `0o666` for instance.
 * @returns the lowest free descriptor; the caller closes it.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there.
 * @see man 2 openat, <linux/fcntl.h>
 */
export function openat(
  dirfd: fd,
  pathname: Path,
  flags: Flags<'O_'>,
  mode?: mode_t,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function openat(
  dirfd: fd,
  pathname: Path,
  flags: Flags<'O_'>,
  options: AsyncOptions,
): Promise<fd>;
export function openat(...given: readonly unknown[]): Promise<number> {
  return submit('openat', given);
}

/**
 * openat2(dirfd, pathname, how) opens a file with rules for looking it up that the kernel enforces.
 *
 * Unlike `openat` it refuses flags that it does not know, and a `mode` without `O_CREAT`.
 *
 * With `O_CREAT` or `O_TMPFILE` give `how` a `mode`: where it has none the record says 0, and nobody but root can open the file that is made.
 *
 * On x86 and arm or `O_LARGEFILE` into `how.flags` yourself for files beyond 2 GiB, but not with `O_PATH`.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file.
 * @param how `flags`, `mode` and `resolve`; its size is passed for you.
 * @returns the lowest free descriptor; the caller closes it.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there; EXDEV: the path leaves `dirfd`, or another mount, and `resolve` forbids it; EAGAIN: the tree changed while it was looked up; try again; E2BIG: `how` has fields this kernel doesn’t know, and they aren’t zero.
 * @since Linux 5.6
 * @see man 2 openat2, <linux/openat2.h>
 */
export function openat2(
  dirfd: fd,
  pathname: Path,
  how: struct.open_how | Address | null,
  options?: AsyncOptions,
): Promise<fd>;
export function openat2(...given: readonly unknown[]): Promise<number> {
  return submit('openat2', given);
}

/**
 * pipe(pipefd) makes a pipe whose ends survive `execve`.
 *
 * `pipe2` with `O_CLOEXEC` keeps the ends from programs that this process runs.
 *
 * @param pipefd receives the end to read from, then the end to write to.
 * @returns 0.
 * @throws {SyscallError} EMFILE: this process has as many descriptors as it may.
 * @see man 2 pipe
 */
export function pipe(pipefd: Int32Array | Address | null, options?: AsyncOptions): Promise<number>;
export function pipe(...given: readonly unknown[]): Promise<number> {
  return submit('pipe', given);
}

/**
 * pipe2(pipefd, flags) makes a pipe.
 *
 * @param pipefd receives the end to read from, then the end to write to.
 * @param flags `O_CLOEXEC`, `O_NONBLOCK`, `O_DIRECT` (packets) or 0.
 * @returns 0.
 * @throws {SyscallError} EMFILE: this process has as many descriptors as it may; EINVAL: an unknown flag.
 * @since Linux 2.6.27
 * @see man 2 pipe2
 */
export function pipe2(
  pipefd: Int32Array | Address | null,
  flags?: Flags<'O_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function pipe2(pipefd: Int32Array | Address | null, options: AsyncOptions): Promise<number>;
export function pipe2(...given: readonly unknown[]): Promise<number> {
  return submit('pipe2', given);
}
