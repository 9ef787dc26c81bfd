// Generated from Linux 7.3.4 and abi/src/calls/processes.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { pid_t, size_t, struct, ulong } from '@linux-syscalls/types';
import { refuse, submit } from '../../async/submit.ts';

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().capget`. */
export function capget(..._refused: never[]): Promise<never> {
  return refuse(
    'capget',
    'what it reads or changes belongs to the thread that calls it: thread().capget',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().capset`. */
export function capset(..._refused: never[]): Promise<never> {
  return refuse(
    'capset',
    'what it reads or changes belongs to the thread that calls it: thread().capset',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().getpriority`. */
export function getpriority(..._refused: never[]): Promise<never> {
  return refuse(
    'getpriority',
    'what it reads or changes belongs to the thread that calls it: thread().getpriority',
  );
}

/**
 * getrlimit(resource, rlim) tells what this process may use at most.
 *
 * Limits have 64 bits on every architecture; `RLIM64_INFINITY` says that there is none.
 *
 * It is `prlimit64`: the older call cuts limits off on x86 and arm.
 *
 * @param resource `RLIMIT_NOFILE`, `RLIMIT_CORE` ….
 * @param rlim receives the limit.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such resource.
 * @see man 2 getrlimit, <linux/resource.h>
 */
export function getrlimit(
  resource: Flags<'RLIMIT_'>,
  rlim: struct.rlimit | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function getrlimit(...given: readonly unknown[]): Promise<number> {
  return submit('getrlimit', given);
}

/** @deprecated Use `getrlimit`: x86, arm and ppc64le call it `ugetrlimit`. */
export const ugetrlimit: typeof getrlimit = getrlimit;

/**
 * getrusage(who, usage) tells what was used of processor time, memory and input.
 *
 * `struct rusage` has fields as wide as a register: 144 bytes, on x86 and arm 72. Its times are durations.
 *
 * @param who `RUSAGE_SELF`, `RUSAGE_CHILDREN` (those waited for) or `RUSAGE_THREAD`.
 * @param usage receives it.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such `who`.
 * @see man 2 getrusage, <linux/resource.h>
 */
export function getrusage(
  who: Flags<'RUSAGE_'>,
  usage: struct.rusage | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function getrusage(...given: readonly unknown[]): Promise<number> {
  return submit('getrusage', given);
}

/**
 * kcmp(pid1, pid2, type, idx1, idx2) tells whether two processes share a thing of the kernel’s.
 *
 * `KCMP_EPOLL_TFD` reads a `struct kcmp_epoll_slot` at the address `idx2`.
 *
 * @param pid1 a process.
 * @param pid2 another, or the same.
 * @param type what is compared: `KCMP_FILE`, `KCMP_VM`, `KCMP_FILES` ….
 * @param idx1 for `KCMP_FILE` a descriptor of the first.
 * @param idx2 for `KCMP_FILE` a descriptor of the second.
 * @returns 0 if they share it; 1 or 2 for an order that sorts; 3 if they differ without order.
 * @throws {SyscallError} EBADF: a descriptor is not open there; EPERM: this process may not trace both; ESRCH: there is no such process.
 * @since Linux 3.5
 * @see man 2 kcmp, <linux/kcmp.h>
 */
export function kcmp(
  pid1: pid_t,
  pid2: pid_t,
  type: Flags<'KCMP_'>,
  idx1?: ulong | Integer,
  idx2?: ulong | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function kcmp(
  pid1: pid_t,
  pid2: pid_t,
  type: Flags<'KCMP_'>,
  options: AsyncOptions,
): Promise<number>;
export function kcmp(...given: readonly unknown[]): Promise<number> {
  return submit('kcmp', given);
}

/**
 * listns(req, ns_ids, nr_ns_ids, flags) lists namespaces.
 *
 * Go on by putting the last id into `ns_id`.
 *
 * @param req which kinds, of which user namespace, and after which id; its `size` is that of the record.
 * @param ns_ids receives their ids.
 * @param nr_ns_ids at most so many.
 * @param flags 0.
 * @returns how many were stored.
 * @throws {SyscallError} E2BIG: `req` has fields this kernel doesn’t know; EINVAL: a kind that makes no sense, or an unknown flag; ENOENT: no namespace follows that of `ns_id`: all were listed; ENOSYS: this kernel is older.
 * @since Linux 6.19
 * @see <linux/nsfs.h>
 */
export function listns(
  req: struct.ns_id_req | Address | null,
  ns_ids: BigUint64Array | Address | null,
  nr_ns_ids?: size_t | Integer,
  flags?: Flags<'CLONE_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function listns(
  req: struct.ns_id_req | Address | null,
  ns_ids: BigUint64Array | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function listns(...given: readonly unknown[]): Promise<number> {
  return submit('listns', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().nice`. */
export function nice(..._refused: never[]): Promise<never> {
  return refuse(
    'nice',
    'what it reads or changes belongs to the thread that calls it: thread().nice',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().personality`. */
export function personality(..._refused: never[]): Promise<never> {
  return refuse(
    'personality',
    'what it reads or changes belongs to the thread that calls it: thread().personality',
  );
}

/**
 * prlimit64(pid, resource, new_limit, old_limit) tells and changes what a process may use at most.
 *
 * Limits have 64 bits on every architecture; `RLIM64_INFINITY` says that there is none.
 *
 * A kernel of 32 bits keeps limits in words of 32 bits: one from 4 GiB on becomes infinity there, without an error; a 64-bit kernel keeps it for 32-bit programs too.
 *
 * @param pid the process; 0 is this one.
 * @param resource `RLIMIT_NOFILE`, `RLIMIT_CORE` ….
 * @param new_limit the new limit; `null` to change nothing.
 * @param old_limit receives the limit before; `null` if nobody wants it.
 * @returns 0.
 * @throws {SyscallError} EPERM: raising a hard limit without CAP_SYS_RESOURCE; EINVAL: no such resource, or the soft limit is above the hard one; ESRCH: there is no such process.
 * @since Linux 2.6.36
 * @see man 2 prlimit, <linux/resource.h>
 */
export function prlimit64(
  pid: pid_t,
  resource: Flags<'RLIMIT_'>,
  new_limit: struct.rlimit | Address | null,
  old_limit: struct.rlimit | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function prlimit64(...given: readonly unknown[]): Promise<number> {
  return submit('prlimit64', given);
}

/** `prlimit` of man section 2, which the kernel calls `prlimit64`. */
export const prlimit: typeof prlimit64 = prlimit64;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().setns`. */
export function setns(..._refused: never[]): Promise<never> {
  return refuse(
    'setns',
    'what it reads or changes belongs to the thread that calls it: thread().setns',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().setpriority`. */
export function setpriority(..._refused: never[]): Promise<never> {
  return refuse(
    'setpriority',
    'what it reads or changes belongs to the thread that calls it: thread().setpriority',
  );
}

/**
 * setrlimit(resource, rlim) changes what this process may use at most.
 *
 * Limits have 64 bits on every architecture; `RLIM64_INFINITY` says that there is none.
 *
 * A kernel of 32 bits keeps limits in words of 32 bits: one from 4 GiB on becomes infinity there, without an error; a 64-bit kernel keeps it for 32-bit programs too.
 *
 * It is `prlimit64`: the older call has limits of 32 bits on x86 and arm.
 *
 * @param resource `RLIMIT_NOFILE`, `RLIMIT_CORE` ….
 * @param rlim the new limit.
 * @returns 0.
 * @throws {SyscallError} EPERM: raising a hard limit without CAP_SYS_RESOURCE; EINVAL: no such resource, or the soft limit is above the hard one.
 * @see man 2 setrlimit, <linux/resource.h>
 */
export function setrlimit(
  resource: Flags<'RLIMIT_'>,
  rlim: struct.rlimit | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function setrlimit(...given: readonly unknown[]): Promise<number> {
  return submit('setrlimit', given);
}

/**
 * times(buf) tells the processor time of this process and of the children it waited for.
 *
 * The result has 32 bits on x86 and arm, where it starts again after 497 days, and is never read as an error: an address that can’t be written gives 4294967282 there.
 *
 * `struct tms` has fields as wide as a register.
 *
 * @param buf receives four times in ticks, a hundred a second; `null` if nobody wants them.
 * @returns ticks since a point in the past.
 * @throws {SyscallError} EFAULT: an address that can’t be written, but on x86 and arm.
 * @see man 2 times, <linux/times.h>
 */
export function times(buf: struct.tms | Address | null, options?: AsyncOptions): Promise<number>;
export function times(...given: readonly unknown[]): Promise<number> {
  return submit('times', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().unshare`. */
export function unshare(..._refused: never[]): Promise<never> {
  return refuse(
    'unshare',
    'what it reads or changes belongs to the thread that calls it: thread().unshare',
  );
}

/**
 * wait4(pid, wstatus, options, rusage) waits until a child changes its state, and buries it if it has ended.
 *
 * Without `WNOHANG` it waits: the thread that makes it runs no event loop meanwhile.
 *
 * libuv waits for the children of `node:child_process` itself: wait for those alone that you made.
 *
 * `struct rusage` has fields as wide as a register: 144 bytes, on x86 and arm 72. Its times are durations.
 *
 * @param pid a child; −1 is any, 0 any of this group, −n any of group n.
 * @param wstatus receives how it ended: code or signal; `null` if nobody wants it.
 * @param options `WNOHANG`, `WUNTRACED`, `WCONTINUED`, `__WALL` … or 0.
 * @param rusage receives what the child has used; `null` if nobody wants it.
 * @returns the id of the child; 0 under `WNOHANG` when none has changed.
 * @throws {SyscallError} ECHILD: this process has no such child, or somebody has waited for it; EINTR: a signal came first.
 * @see man 2 wait4, <linux/wait.h>
 */
export function wait4(
  pid: pid_t,
  wstatus: Int32Array | Address | null,
  options: Flags<'W'>,
  rusage: struct.rusage | Address | null,
  asyncOptions?: AsyncOptions,
): Promise<number>;
export function wait4(...given: readonly unknown[]): Promise<number> {
  return submit('wait4', given);
}

/**
 * waitid(which, pid, infop, options, rusage) waits until a child changes its state, and may leave it to be waited for again.
 *
 * Under `WNOHANG` the result is 0 as well when none has changed: `si_signo` is 0 then.
 *
 * Without `WNOHANG` it waits: the thread that makes it runs no event loop meanwhile.
 *
 * libuv waits for the children of `node:child_process` itself: wait for those alone that you made.
 *
 * `struct rusage` has fields as wide as a register: 144 bytes, on x86 and arm 72. Its times are durations.
 *
 * @param which what `pid` is: `P_ALL`, `P_PID`, `P_PGID` or `P_PIDFD`.
 * @param pid a process, a group or a descriptor of `pidfd_open`.
 * @param infop receives who changed and how; `null` if nobody wants it.
 * @param options `WEXITED`, `WSTOPPED`, `WCONTINUED`, or-ed with `WNOHANG`, `WNOWAIT`.
 * @param rusage receives what the child has used; `null` if nobody wants it.
 * @returns 0.
 * @throws {SyscallError} ECHILD: this process has no such child, or somebody has waited for it; EINTR: a signal came first; EAGAIN: `P_PIDFD` of a non-blocking descriptor, and the process still runs; EINVAL: none of `WEXITED`, `WSTOPPED` and `WCONTINUED`, or an unknown option.
 * @since Linux 2.6.9
 * @see man 2 waitid, <linux/wait.h>
 */
export function waitid(
  which: Flags<'P_'>,
  pid: pid_t,
  infop: struct.siginfo | Address | null,
  options: Flags<'W'>,
  rusage: struct.rusage | Address | null,
  asyncOptions?: AsyncOptions,
): Promise<number>;
export function waitid(...given: readonly unknown[]): Promise<number> {
  return submit('waitid', given);
}

/**
 * waitpid(pid, wstatus, options) waits until a child changes its state, and buries it if it has ended.
 *
 * Without `WNOHANG` it waits: the thread that makes it runs no event loop meanwhile.
 *
 * libuv waits for the children of `node:child_process` itself: wait for those alone that you made.
 *
 * @param pid a child; −1 is any, 0 any of this group, −n any of group n.
 * @param wstatus receives how it ended: code or signal; `null` if nobody wants it.
 * @param options `WNOHANG`, `WUNTRACED`, `WCONTINUED`, `__WALL` … or 0.
 * @returns the id of the child; 0 under `WNOHANG` when none has changed.
 * @throws {SyscallError} ECHILD: this process has no such child, or somebody has waited for it; EINTR: a signal came first.
 * @see man 2 waitpid, <linux/wait.h>
 */
export function waitpid(
  pid: pid_t,
  wstatus: Int32Array | Address | null,
  options?: Flags<'W'>,
  asyncOptions?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function waitpid(
  pid: pid_t,
  wstatus: Int32Array | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function waitpid(...given: readonly unknown[]): Promise<number> {
  return submit('waitpid', given);
}
