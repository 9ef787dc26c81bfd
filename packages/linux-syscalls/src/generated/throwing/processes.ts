// Generated from Linux 7.3.4 and abi/src/calls/processes.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { RecordArray, fd, int, pid_t, size_t, struct, ulong } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * capget(hdrp, datap) tells the capabilities of a thread.
 *
 * With `_LINUX_CAPABILITY_VERSION_3` the first of `datap` is for the capabilities to 31, the second for the others; only version 1 has no second.
 *
 * @param hdrp the version, and the thread or 0; receives the kernel’s version where it knows not this one.
 * @param datap receives them; `null` asks for the version.
 * @returns 0.
 * @throws {SyscallError} EINVAL: an unknown version; ESRCH: there is no such thread.
 * @see man 2 capget, <linux/capability.h>
 */
export function capget(
  hdrp: struct.cap_user_header | Address | null,
  datap: RecordArray<struct.cap_user_data> | Address | null,
): number {
  return unwrap(nothrow.capget(hdrp, datap), 'capget');
}

/**
 * capset(hdrp, datap) changes the capabilities of the calling thread.
 *
 * With `_LINUX_CAPABILITY_VERSION_3` the first of `datap` is for the capabilities to 31, the second for the others; only version 1 has no second.
 *
 * It changes the calling thread alone: workers and libuv’s pool stay as they are.
 *
 * @param hdrp the version, and the thread or 0; receives the kernel’s version where it knows not this one.
 * @param datap the capabilities.
 * @returns 0.
 * @throws {SyscallError} EINVAL: an unknown version; EPERM: one that is not permitted, or another thread than the calling one.
 * @see man 2 capset, <linux/capability.h>
 */
export function capset(
  hdrp: struct.cap_user_header | Address | null,
  datap: RecordArray<struct.cap_user_data> | Address | null,
): number {
  return unwrap(nothrow.capset(hdrp, datap), 'capset');
}

/**
 * getpriority(which, who) tells how nice a thread is, or the least nice of several.
 *
 * libc’s function of that name returns the nice value itself.
 *
 * @param which `PRIO_PROCESS`, `PRIO_PGRP` or `PRIO_USER`.
 * @param who a thread, a process group or a user id; 0 is the caller’s own.
 * @returns 20 less the nice value: 40 for −20, 20 for 0, 1 for 19.
 * @throws {SyscallError} ESRCH: there is nobody of that id; EINVAL: no such `which`.
 * @see man 2 getpriority, <linux/resource.h>
 */
export function getpriority(which: Flags<'PRIO_'>, who: int): number {
  return unwrap(nothrow.getpriority(which, who), 'getpriority');
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
): number {
  return unwrap(nothrow.getrlimit(resource, rlim), 'getrlimit');
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
export function getrusage(who: Flags<'RUSAGE_'>, usage: struct.rusage | Address | null): number {
  return unwrap(nothrow.getrusage(who, usage), 'getrusage');
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
  idx1: ulong | Integer = 0,
  idx2: ulong | Integer = 0,
): number {
  return unwrap(nothrow.kcmp(pid1, pid2, type, idx1, idx2), 'kcmp');
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
  flags: Flags<'CLONE_'> = 0,
): number {
  return unwrap(nothrow.listns(req, ns_ids, nr_ns_ids, flags), 'listns');
}

/**
 * nice(inc) makes the calling thread nicer.
 *
 * Returns 0 where libc’s function returns the new nice value: `getpriority` tells it.
 *
 * @param inc what is added to the nice value, which ends at −20 and 19.
 * @returns 0.
 * @throws {SyscallError} EPERM: less nice than RLIMIT_NICE allows, without CAP_SYS_NICE.
 * @see man 2 nice
 */
export function nice(inc: int): number {
  return unwrap(nothrow.nice(inc), 'nice');
}

/**
 * personality(persona) tells and changes how the kernel treats this thread, for the sake of old programs.
 *
 * Never fails.
 *
 * What it changes about memory counts from the next `execve` on, and for all that is mapped from now on.
 *
 * @param persona `PER_LINUX`, or-ed with `ADDR_NO_RANDOMIZE` …; 0xffffffff only asks.
 * @returns the persona before.
 * @see man 2 personality, <linux/personality.h>
 */
export const personality: typeof nothrow.personality = nothrow.personality;

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
): number {
  return unwrap(nothrow.prlimit64(pid, resource, new_limit, old_limit), 'prlimit64');
}

/** `prlimit` of man section 2, which the kernel calls `prlimit64`. */
export const prlimit: typeof prlimit64 = prlimit64;

/**
 * setns(fd, nstype) moves the calling thread into namespaces that exist.
 *
 * It changes the calling thread alone: workers and libuv’s pool stay as they are.
 *
 * A pid namespace takes in the children that are made from now on.
 *
 * @param fd a file of `/proc/self/ns`, or a descriptor of `pidfd_open` (since 5.8).
 * @param nstype which kind it must be: `CLONE_NEWNET` …; 0 for any.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such namespace there, or one that a process with threads can’t enter; EPERM: without CAP_SYS_ADMIN in the namespace.
 * @since Linux 3.0
 * @see man 2 setns, <linux/sched.h>
 */
export function setns(fd: fd, nstype: Flags<'CLONE_'>): number {
  return unwrap(nothrow.setns(fd, nstype), 'setns');
}

/**
 * setpriority(which, who, niceval) changes how nice threads are.
 *
 * `PRIO_PROCESS` is one thread on Linux: 0 leaves libuv’s pool and workers as they are.
 *
 * @param which `PRIO_PROCESS`, `PRIO_PGRP` or `PRIO_USER`.
 * @param who a thread, a process group or a user id; 0 is the caller’s own.
 * @param niceval from −20 to 19, which gets the least; what is beyond is cut off.
 * @returns 0.
 * @throws {SyscallError} EACCES: less nice than RLIMIT_NICE allows, without CAP_SYS_NICE; EPERM: it belongs to another user; ESRCH: there is nobody of that id.
 * @see man 2 setpriority, <linux/resource.h>
 */
export function setpriority(which: Flags<'PRIO_'>, who: int, niceval: int): number {
  return unwrap(nothrow.setpriority(which, who, niceval), 'setpriority');
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
): number {
  return unwrap(nothrow.setrlimit(resource, rlim), 'setrlimit');
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
export function times(buf: struct.tms | Address | null): number {
  return unwrap(nothrow.times(buf), 'times');
}

/**
 * unshare(flags) gives the calling thread namespaces and tables of its own.
 *
 * It changes the calling thread alone: workers and libuv’s pool stay as they are.
 *
 * `CLONE_FILES` parts this thread’s descriptors from those that libuv’s pool uses: `node:fs` breaks.
 *
 * With `CLONE_NEWPID` the thread itself stays where it is; its next child is the first there.
 *
 * @param flags `CLONE_NEWNS`, `CLONE_NEWNET`, `CLONE_NEWUSER`, `CLONE_FILES` ….
 * @returns 0.
 * @throws {SyscallError} EINVAL: `CLONE_NEWUSER`, `CLONE_VM` or `CLONE_THREAD` in a process with threads, as Node is; EPERM: the namespace needs CAP_SYS_ADMIN; ENOSPC: as many namespaces as allowed.
 * @since Linux 2.6.16
 * @see man 2 unshare, <linux/sched.h>
 */
export function unshare(flags: Flags<'CLONE_'>): number {
  return unwrap(nothrow.unshare(flags), 'unshare');
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
): number {
  return unwrap(nothrow.wait4(pid, wstatus, options, rusage), 'wait4');
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
): number {
  return unwrap(nothrow.waitid(which, pid, infop, options, rusage), 'waitid');
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
  options: Flags<'W'> = 0,
): number {
  return unwrap(nothrow.waitpid(pid, wstatus, options), 'waitpid');
}
