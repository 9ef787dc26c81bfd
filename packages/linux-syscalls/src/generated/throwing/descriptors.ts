// Generated from Linux 7.3.4 and abi/src/calls/descriptors.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, mode_t } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

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
export function close(fd: fd): number {
  return unwrap(nothrow.close(fd), 'close');
}

/**
 * ioctl(fd, request, argp) asks the driver behind a descriptor for something of its own.
 *
 * A request made with `_IOR`, `_IOW` or `_IOWR` holds the size of its structure, and a smaller view is refused. Old requests (`TIOCGWINSZ`, `FIONREAD` …) hold none: there a view that is too small is overrun.
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
export function ioctl(fd: fd, request: Flags<'ioctl'>, argp: Memory = null): number {
  return unwrap(nothrow.ioctl(fd, request, argp), 'ioctl');
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
export function memfd_create(name: Path, flags: Flags<'MFD_'> = 0): fd {
  return unwrap(nothrow.memfd_create(name, flags), 'memfd_create');
}

/**
 * open(pathname, flags, mode) opens a file.
 *
 * riscv64 and aarch64 have no `open`; there it is `openat` from `AT_FDCWD`.
 *
 * The descriptor survives `execve` unless `O_CLOEXEC` is given; Node’s own always have it.
 *
 * On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.
 *
 * @param pathname the file.
 * @param flags an access mode, or-ed with creation and status flags.
 * @param mode permissions of a file that is made, less the umask.
 * @returns the lowest free descriptor; the caller closes it.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there.
 * @see man 2 open, <linux/fcntl.h>
 */
export function open(pathname: Path, flags: Flags<'O_'>, mode: mode_t = 0): fd {
  return unwrap(nothrow.open(pathname, flags, mode), 'open', pathname);
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
 * @param mode permissions of a file that is made, less the umask.
 * @returns the lowest free descriptor; the caller closes it.
 * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there.
 * @see man 2 openat, <linux/fcntl.h>
 */
export function openat(dirfd: fd, pathname: Path, flags: Flags<'O_'>, mode: mode_t = 0): fd {
  return unwrap(nothrow.openat(dirfd, pathname, flags, mode), 'openat', pathname);
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
export function pipe2(pipefd: Int32Array | Address | null, flags: Flags<'O_'> = 0): number {
  return unwrap(nothrow.pipe2(pipefd, flags), 'pipe2');
}
