// Generated from Linux 7.3.4 and abi/src/calls/identity.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd, pid_t, uint } from '@linux-syscalls/types';
import { refuse, submit } from '../../async/submit.ts';

/**
 * getpgid(pid) tells which process group a process belongs to.
 *
 * @param pid the process; 0 is this one.
 * @returns the id of the group.
 * @throws {SyscallError} ESRCH: there is no such process.
 * @see man 2 getpgid
 */
export function getpgid(pid: pid_t, options?: AsyncOptions): Promise<number>;
export function getpgid(...given: readonly unknown[]): Promise<number> {
  return submit('getpgid', given);
}

/**
 * getpgrp() tells which process group this process belongs to.
 *
 * Never fails. It is `getpgid(0)`.
 *
 * @returns the id of the group.
 * @see man 2 getpgrp
 */
export function getpgrp(options?: AsyncOptions): Promise<number>;
export function getpgrp(...given: readonly unknown[]): Promise<number> {
  return submit('getpgrp', given);
}

/**
 * getpid() tells this process’s id.
 *
 * Never fails.
 *
 * @returns the id in this pid namespace, the same in all threads.
 * @see man 2 getpid
 */
export function getpid(options?: AsyncOptions): Promise<number>;
export function getpid(...given: readonly unknown[]): Promise<number> {
  return submit('getpid', given);
}

/**
 * getppid() tells the id of the process that waits for this one.
 *
 * Never fails. When a parent ends, its children get another.
 *
 * @returns the parent’s id; 0 where it lives outside this pid namespace.
 * @see man 2 getppid
 */
export function getppid(options?: AsyncOptions): Promise<number>;
export function getppid(...given: readonly unknown[]): Promise<number> {
  return submit('getppid', given);
}

/**
 * getsid(pid) tells which session a process belongs to.
 *
 * @param pid the process; 0 is this one.
 * @returns the id of the session.
 * @throws {SyscallError} ESRCH: there is no such process.
 * @see man 2 getsid
 */
export function getsid(pid: pid_t, options?: AsyncOptions): Promise<number>;
export function getsid(...given: readonly unknown[]): Promise<number> {
  return submit('getsid', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().gettid`. */
export function gettid(..._refused: never[]): Promise<never> {
  return refuse(
    'gettid',
    'what it reads or changes belongs to the thread that calls it: thread().gettid',
  );
}

/**
 * pidfd_getfd(pidfd, targetfd, flags) copies a descriptor out of another process.
 *
 * @param pidfd a descriptor of `pidfd_open`.
 * @param targetfd the descriptor as that process numbers it.
 * @param flags none exist: 0.
 * @returns a new descriptor for the same open file, closed on exec.
 * @throws {SyscallError} EBADF: one of the descriptors is not open, or `pidfd` is none of a process; EPERM: this process may not trace that one; ESRCH: the process has ended.
 * @since Linux 5.6
 * @see man 2 pidfd_getfd
 */
export function pidfd_getfd(
  pidfd: fd,
  targetfd: fd,
  flags?: uint,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function pidfd_getfd(pidfd: fd, targetfd: fd, options: AsyncOptions): Promise<fd>;
export function pidfd_getfd(...given: readonly unknown[]): Promise<number> {
  return submit('pidfd_getfd', given);
}

/**
 * pidfd_open(pid, flags) makes a descriptor that stands for a process, whoever gets its id later.
 *
 * @param pid the process.
 * @param flags `PIDFD_NONBLOCK`, `PIDFD_THREAD` or 0.
 * @returns a new descriptor, closed on exec; readable once the process ended.
 * @throws {SyscallError} EINVAL: an unknown flag, or `pid` is not positive; ENOENT: `pid` is a thread but not the first of its process; ESRCH: there is no such process.
 * @since Linux 5.3
 * @see man 2 pidfd_open, <linux/pidfd.h>
 */
export function pidfd_open(
  pid: pid_t,
  flags?: Flags<'PIDFD_'>,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function pidfd_open(pid: pid_t, options: AsyncOptions): Promise<fd>;
export function pidfd_open(...given: readonly unknown[]): Promise<number> {
  return submit('pidfd_open', given);
}

/**
 * setpgid(pid, pgid) moves a process into a process group of its session, or makes it one of its own.
 *
 * @param pid this process or a child of it; 0 is this one.
 * @param pgid the group; 0 is the one named after `pid`.
 * @returns 0.
 * @throws {SyscallError} EACCES: the child has called `execve` already; EPERM: the process leads a session, or the group is in another session; ESRCH: `pid` is neither this process nor a child of it.
 * @see man 2 setpgid
 */
export function setpgid(pid: pid_t, pgid: pid_t, options?: AsyncOptions): Promise<number>;
export function setpgid(...given: readonly unknown[]): Promise<number> {
  return submit('setpgid', given);
}

/**
 * setsid() starts a session with this process as its leader, without a terminal.
 *
 * @returns the id of the session, which is that of the process.
 * @throws {SyscallError} EPERM: the process leads a process group already, as those that a shell starts do.
 * @see man 2 setsid
 */
export function setsid(options?: AsyncOptions): Promise<number>;
export function setsid(...given: readonly unknown[]): Promise<number> {
  return submit('setsid', given);
}
