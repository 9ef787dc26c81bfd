// Generated from Linux 7.3.4 and abi/src/calls/processCreation.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Strings } from '../../arguments/strings.ts';
import type { fd, int, struct } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * clone(flags, stack, parent_tid, child_tid, tls) makes a process, and says what it shares with this one.
 *
 * No JavaScript goes on in the child of a Node process: V8 keeps its heap out of it (`MADV_DONTFORK`), and the first step there is SIGSEGV. Where a runtime copies its heap, the child has one thread, the caller’s, and nobody else to wait for. `linux-syscalls/spawn` and `node:child_process` start programs; machine code of the caller’s own, by raw calls, can do more.
 *
 * Threads and children that share memory are refused; raw calls can make them, with machine code that runs in them.
 *
 * The order of the arguments differs between kernels; here it is x86_64’s.
 *
 * @param flags what is shared or made anew, or-ed with the signal that the parent gets, `SIGCHLD` for instance.
 * @param stack `null`: the child would run JavaScript on a stack that V8 knows nothing of.
 * @param parent_tid receives the id here; or `null`.
 * @param child_tid receives the id in the child; or `null`.
 * @param tls `null`: the child would find nothing that V8 and libc keep for its thread.
 * @returns in the parent the id of the child; 0 in the child.
 * @throws {SyscallError} EAGAIN: as many processes as allowed; ENOMEM: no memory for it; EINVAL: flags that don’t go together; EPERM: a new namespace without CAP_SYS_ADMIN.
 * @see man 2 clone, <linux/sched.h>
 */
export function clone(
  flags: Flags<'CLONE_'>,
  stack: null = null,
  parent_tid: Int32Array | Address | null = null,
  child_tid: Int32Array | Address | null = null,
  tls: null = null,
): number {
  return unwrap(nothrow.clone(flags, stack, parent_tid, child_tid, tls), 'clone');
}

/**
 * clone3(cl_args) makes a process as a record says.
 *
 * No JavaScript goes on in the child of a Node process: V8 keeps its heap out of it (`MADV_DONTFORK`), and the first step there is SIGSEGV. Where a runtime copies its heap, the child has one thread, the caller’s, and nobody else to wait for. `linux-syscalls/spawn` and `node:child_process` start programs; machine code of the caller’s own, by raw calls, can do more.
 *
 * A record with `CLONE_VM`, `CLONE_SETTLS` or a stack is refused, as by `clone`. Its size is passed for you.
 *
 * The kernel ignores `cgroup` without `CLONE_INTO_CGROUP`, as `pidfd`, `child_tid` and `parent_tid` without their flags. `CLONE_INTO_CGROUP` and others have more than 32 bits, and JavaScript’s `|` loses them: add them by `+`.
 *
 * What `pidfd`, `child_tid`, `parent_tid` and `set_tid` point at is not checked.
 *
 * @param cl_args flags, signal and more; receives nothing, but what its pointers say.
 * @returns in the parent the id of the child; 0 in the child.
 * @throws {SyscallError} EAGAIN: as many processes as allowed; ENOMEM: no memory for it; E2BIG: `cl_args` has fields this kernel doesn’t know; EEXIST: an id of `set_tid` is in use; EINVAL: flags that don’t go together; EPERM: a new namespace without CAP_SYS_ADMIN.
 * @since Linux 5.3
 * @see man 2 clone3, <linux/sched.h>
 */
export function clone3(cl_args: struct.clone_args | Address | null): number {
  return unwrap(nothrow.clone3(cl_args), 'clone3');
}

/**
 * execve(pathname, argv, envp) runs a program in place of this one.
 *
 * The program takes the place of Node: nothing of it goes on, no `exit` event comes, and what streams have not written is lost. Other threads end.
 *
 * Descriptors without `FD_CLOEXEC` stay open. Node sets it on all that it inherited, 0, 1 and 2 too, and on all that it opens: for the program to read and write there, clear it first, as in `fcntl(1, F_SETFD, 0)`. Ignored signals stay ignored: SIGPIPE is, in Node.
 *
 * @param pathname the program.
 * @param argv its arguments, of which the first is its name by custom.
 * @param envp its environment, each `NAME=value`; `null` is none.
 * @returns never, unless it fails.
 * @throws {SyscallError} E2BIG: arguments and environment are too long, or one of them is; EACCES: it may not be executed; ENOENT: it isn’t there, or what it needs to start isn’t; ENOEXEC: it is no program for this kernel; ETXTBSY: somebody writes to it.
 * @see man 2 execve
 */
export function execve(
  pathname: Path,
  argv: Strings | Address | null,
  envp: Strings | Address | null,
): number {
  return unwrap(nothrow.execve(pathname, argv, envp), 'execve', pathname);
}

/**
 * execveat(dirfd, pathname, argv, envp, flags) runs the program of a descriptor, or below it, in place of this one.
 *
 * The program takes the place of Node: nothing of it goes on, no `exit` event comes, and what streams have not written is lost. Other threads end.
 *
 * Descriptors without `FD_CLOEXEC` stay open. Node sets it on all that it inherited, 0, 1 and 2 too, and on all that it opens: for the program to read and write there, clear it first, as in `fcntl(1, F_SETFD, 0)`. Ignored signals stay ignored: SIGPIPE is, in Node.
 *
 * A script can’t be run from a descriptor with `O_CLOEXEC`: it is closed before the interpreter reads it.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the program; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param argv its arguments, of which the first is its name by custom.
 * @param envp its environment, each `NAME=value`; `null` is none.
 * @param flags `AT_EMPTY_PATH`, `AT_SYMLINK_NOFOLLOW` or 0.
 * @returns never, unless it fails.
 * @throws {SyscallError} E2BIG: arguments and environment are too long, or one of them is; EACCES: it may not be executed; ENOENT: it isn’t there, or what it needs to start isn’t; ENOEXEC: it is no program for this kernel; ETXTBSY: somebody writes to it; EBADF: `dirfd` is not open.
 * @since Linux 3.19
 * @see man 2 execveat, <linux/fcntl.h>
 */
export function execveat(
  dirfd: fd,
  pathname: Path,
  argv: Strings | Address | null,
  envp: Strings | Address | null,
  flags: Flags<'AT_'> = 0,
): number {
  return unwrap(nothrow.execveat(dirfd, pathname, argv, envp, flags), 'execveat', pathname);
}

/**
 * exit(status) ends the calling thread.
 *
 * It ends one thread, not the process: from the main thread it leaves a Node that runs no JavaScript and never ends, from a worker a process that waits for it for ever. `exit_group` ends the process.
 *
 * @param status the exit code, of which the lowest 8 bits count.
 * @returns never.
 * @see man 2 exit
 */
export function exit(status: int): number {
  return unwrap(nothrow.exit(status), 'exit');
}

/**
 * exit_group(status) ends the process, with all of its threads.
 *
 * It happens at once: no `exit` event comes, and what streams have not written is lost.
 *
 * @param status the exit code, of which the lowest 8 bits count.
 * @returns never.
 * @since Linux 2.6
 * @see man 2 exit_group
 */
export function exit_group(status: int): number {
  return unwrap(nothrow.exit_group(status), 'exit_group');
}

/**
 * fork() makes a process that is a copy of this one.
 *
 * No JavaScript goes on in the child of a Node process: V8 keeps its heap out of it (`MADV_DONTFORK`), and the first step there is SIGSEGV. Where a runtime copies its heap, the child has one thread, the caller’s, and nobody else to wait for. `linux-syscalls/spawn` and `node:child_process` start programs; machine code of the caller’s own, by raw calls, can do more.
 *
 * riscv64, aarch64 and loongarch64 have no `fork`; there it is `clone`.
 *
 * @returns in the parent the id of the child; 0 in the child.
 * @throws {SyscallError} EAGAIN: as many processes as allowed; ENOMEM: no memory for it.
 * @see man 2 fork
 */
export function fork(): number {
  return unwrap(nothrow.fork(), 'fork');
}

/**
 * set_tid_address(tidptr) tells the kernel which word to clear, and whom to wake, when the calling thread ends.
 *
 * In a worker it is refused with `ERR_WORKER_UNSUPPORTED_OPERATION`: libc waits for a word of its own when that ends, and would wait for ever.
 *
 * On the main thread nobody waits for that word, and the call does no harm.
 *
 * @param tidptr the word; it must stay until the thread has ended.
 * @returns the id of the calling thread.
 * @see man 2 set_tid_address
 */
export function set_tid_address(tidptr: Int32Array | Address | null): number {
  return unwrap(nothrow.set_tid_address(tidptr), 'set_tid_address');
}
