// Generated from Linux 7.3.4 and abi/src/calls/scheduling.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { int, pid_t, struct, uint } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * ioprio_get(which, who) tells the priority of a thread’s input and output, or the best of several.
 *
 * A priority is a class shifted left by `IOPRIO_CLASS_SHIFT`, or-ed with a level from 0, the first, to 7.
 *
 * @param which `IOPRIO_WHO_PROCESS`, `_PGRP` or `_USER`.
 * @param who a thread, a process group or a user id; 0 is the caller’s.
 * @returns the priority.
 * @throws {SyscallError} ESRCH: there is nobody of that id; EINVAL: no such `which`.
 * @since Linux 2.6.13
 * @see man 2 ioprio_get, <linux/ioprio.h>
 */
export function ioprio_get(which: Flags<'IOPRIO_'>, who: int): number {
  return unwrap(nothrow.ioprio_get(which, who), 'ioprio_get');
}

/**
 * ioprio_set(which, who, ioprio) changes the priority of the input and output of threads.
 *
 * A priority is a class shifted left by `IOPRIO_CLASS_SHIFT`, or-ed with a level from 0, the first, to 7.
 *
 * A thread’s id is meant, not a process’s: the other threads of Node stay as they are.
 *
 * @param which `IOPRIO_WHO_PROCESS`, `_PGRP` or `_USER`.
 * @param who a thread, a process group or a user id; 0 is the caller’s.
 * @param ioprio `IOPRIO_CLASS_BE`, `_RT` or `_IDLE`, shifted, and a level.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such class or level; EPERM: `IOPRIO_CLASS_RT` without CAP_SYS_NICE, or another user’s; ESRCH: there is nobody of that id.
 * @since Linux 2.6.13
 * @see man 2 ioprio_set, <linux/ioprio.h>
 */
export function ioprio_set(which: Flags<'IOPRIO_'>, who: int, ioprio: Flags<'IOPRIO_'>): number {
  return unwrap(nothrow.ioprio_set(which, who, ioprio), 'ioprio_set');
}

/**
 * rseq_slice_yield() gives back the time that this thread was granted beyond its share.
 *
 * Time is granted through the `rseq` record of the thread, which libc has registered.
 *
 * @returns 1 if time was given back, 0 if none had been granted.
 * @throws {SyscallError} ENOSYS: the kernel was built without `CONFIG_RSEQ_SLICE_EXTENSION`.
 * @since Linux 7.0
 * @see <linux/rseq.h>
 */
export function rseq_slice_yield(): number {
  return unwrap(nothrow.rseq_slice_yield(), 'rseq_slice_yield');
}

/**
 * sched_get_priority_max(policy) tells the highest priority of a policy.
 *
 * @param policy `SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` ….
 * @returns the priority.
 * @throws {SyscallError} EINVAL: no such policy.
 * @see man 2 sched_get_priority_max, <linux/sched.h>
 */
export function sched_get_priority_max(policy: Flags<'SCHED_'>): number {
  return unwrap(nothrow.sched_get_priority_max(policy), 'sched_get_priority_max');
}

/**
 * sched_get_priority_min(policy) tells the lowest priority of a policy.
 *
 * @param policy `SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` ….
 * @returns the priority.
 * @throws {SyscallError} EINVAL: no such policy.
 * @see man 2 sched_get_priority_min, <linux/sched.h>
 */
export function sched_get_priority_min(policy: Flags<'SCHED_'>): number {
  return unwrap(nothrow.sched_get_priority_min(policy), 'sched_get_priority_min');
}

/**
 * sched_getaffinity(pid, cpusetsize, mask) tells on which processors a thread may run.
 *
 * Bit n of the mask, counted from the lowest of the first word of the machine’s size, is processor n.
 *
 * libc’s function of that name clears the rest and returns 0.
 *
 * @param pid the thread; 0 is the calling one.
 * @param cpusetsize the length of `mask`, whole words of the machine.
 * @param mask receives one bit for each processor.
 * @returns how many bytes were written; the rest of `mask` is left alone.
 * @throws {SyscallError} EINVAL: room for fewer processors than the kernel knows, or no whole number of words; ESRCH: there is no such thread.
 * @see man 2 sched_getaffinity
 */
export function sched_getaffinity(
  pid: pid_t,
  cpusetsize: uint | Integer | undefined,
  mask: Memory,
): number {
  return unwrap(nothrow.sched_getaffinity(pid, cpusetsize, mask), 'sched_getaffinity');
}

/**
 * sched_getattr(pid, attr, size, flags) tells the policy of a thread and all that belongs to it.
 *
 * @param pid the thread; 0 is the calling one.
 * @param attr receives a `struct sched_attr`, whose `size` says how much of it.
 * @param size the length of `attr`; what the kernel has beyond is left out.
 * @param flags `SCHED_GETATTR_FLAG_DL_DYNAMIC` or 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `size` is smaller than the structure’s first version, or larger than a page; ESRCH: there is no such thread.
 * @since Linux 3.14
 * @see man 2 sched_getattr, <linux/sched/types.h>
 */
export function sched_getattr(
  pid: pid_t,
  attr: Memory,
  size?: uint | Integer,
  flags: Flags<'SCHED_'> = 0,
): number {
  return unwrap(nothrow.sched_getattr(pid, attr, size, flags), 'sched_getattr');
}

/**
 * sched_getparam(pid, param) tells the priority of a thread.
 *
 * @param pid the thread; 0 is the calling one.
 * @param param receives it.
 * @returns 0.
 * @throws {SyscallError} ESRCH: there is no such thread; EINVAL: `pid` is negative.
 * @see man 2 sched_getparam
 */
export function sched_getparam(pid: pid_t, param: struct.sched_param | Address | null): number {
  return unwrap(nothrow.sched_getparam(pid, param), 'sched_getparam');
}

/**
 * sched_getscheduler(pid) tells the policy of a thread.
 *
 * @param pid the thread; 0 is the calling one.
 * @returns `SCHED_NORMAL` …, or-ed with `SCHED_RESET_ON_FORK` where set.
 * @throws {SyscallError} ESRCH: there is no such thread; EINVAL: `pid` is negative.
 * @see man 2 sched_getscheduler, <linux/sched.h>
 */
export function sched_getscheduler(pid: pid_t): number {
  return unwrap(nothrow.sched_getscheduler(pid), 'sched_getscheduler');
}

/**
 * sched_rr_get_interval(pid, tp) tells for how long a thread may run before another gets its turn.
 *
 * @param pid the thread; 0 is the calling one.
 * @param tp receives the time; 0 for `SCHED_FIFO`.
 * @returns 0.
 * @throws {SyscallError} ESRCH: there is no such thread; EINVAL: `pid` is negative.
 * @see man 2 sched_rr_get_interval
 */
export function sched_rr_get_interval(pid: pid_t, tp: struct.timespec | Address | null): number {
  return unwrap(nothrow.sched_rr_get_interval(pid, tp), 'sched_rr_get_interval');
}

/** @deprecated Use `sched_rr_get_interval`: x86 and arm call it `sched_rr_get_interval_time64`. */
export const sched_rr_get_interval_time64: typeof sched_rr_get_interval = sched_rr_get_interval;

/**
 * sched_setaffinity(pid, cpusetsize, mask) changes on which processors a thread may run.
 *
 * Bit n of the mask, counted from the lowest of the first word of the machine’s size, is processor n.
 *
 * A thread’s id is meant, not a process’s: the other threads of Node stay as they are.
 *
 * @param pid the thread; 0 is the calling one.
 * @param cpusetsize the length of `mask`; what it lacks counts as zero.
 * @param mask one bit for each processor.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no processor of the mask exists, or none of this cpuset; EPERM: another user’s thread, without CAP_SYS_NICE; ESRCH: there is no such thread.
 * @see man 2 sched_setaffinity
 */
export function sched_setaffinity(
  pid: pid_t,
  cpusetsize: uint | Integer | undefined,
  mask: Memory,
): number {
  return unwrap(nothrow.sched_setaffinity(pid, cpusetsize, mask), 'sched_setaffinity');
}

/**
 * sched_setattr(pid, attr, flags) changes the policy of a thread and all that belongs to it.
 *
 * A thread’s id is meant, not a process’s: the other threads of Node stay as they are.
 *
 * A thread of `SCHED_FIFO` or `SCHED_RR` that never waits keeps all others of its processor waiting.
 *
 * A `size` of 0 is that of the structure’s first version; a newer structure works on an older kernel as long as what that doesn’t know is zero.
 *
 * @param pid the thread; 0 is the calling one.
 * @param attr a `struct sched_attr` with its size in `size`; receives the size that the kernel knows where that fails with E2BIG.
 * @param flags none exist: 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such policy, or a priority that it lacks; EPERM: beyond RLIMIT_RTPRIO or RLIMIT_NICE without CAP_SYS_NICE, or another user’s thread; ESRCH: there is no such thread; E2BIG: something beyond what this kernel knows is not zero.
 * @since Linux 3.14
 * @see man 2 sched_setattr, <linux/sched/types.h>
 */
export function sched_setattr(pid: pid_t, attr: Memory, flags: uint = 0): number {
  return unwrap(nothrow.sched_setattr(pid, attr, flags), 'sched_setattr');
}

/**
 * sched_setparam(pid, param) changes the priority of a thread.
 *
 * A thread’s id is meant, not a process’s: the other threads of Node stay as they are.
 *
 * A thread of `SCHED_FIFO` or `SCHED_RR` that never waits keeps all others of its processor waiting.
 *
 * @param pid the thread; 0 is the calling one.
 * @param param the priority, within those of its policy.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such policy, or a priority that it lacks; EPERM: beyond RLIMIT_RTPRIO or RLIMIT_NICE without CAP_SYS_NICE, or another user’s thread; ESRCH: there is no such thread.
 * @see man 2 sched_setparam
 */
export function sched_setparam(pid: pid_t, param: struct.sched_param | Address | null): number {
  return unwrap(nothrow.sched_setparam(pid, param), 'sched_setparam');
}

/**
 * sched_setscheduler(pid, policy, param) changes the policy and the priority of a thread.
 *
 * A thread’s id is meant, not a process’s: the other threads of Node stay as they are.
 *
 * A thread of `SCHED_FIFO` or `SCHED_RR` that never waits keeps all others of its processor waiting.
 *
 * @param pid the thread; 0 is the calling one.
 * @param policy `SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` …, or-ed with `SCHED_RESET_ON_FORK`.
 * @param param the priority: 0 but for `SCHED_FIFO` and `SCHED_RR`.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such policy, or a priority that it lacks; EPERM: beyond RLIMIT_RTPRIO or RLIMIT_NICE without CAP_SYS_NICE, or another user’s thread; ESRCH: there is no such thread.
 * @see man 2 sched_setscheduler, <linux/sched.h>
 */
export function sched_setscheduler(
  pid: pid_t,
  policy: Flags<'SCHED_'>,
  param: struct.sched_param | Address | null,
): number {
  return unwrap(nothrow.sched_setscheduler(pid, policy, param), 'sched_setscheduler');
}

/**
 * sched_yield() lets other threads run first.
 *
 * It orders nothing between threads of the usual policy; wait with a futex instead.
 *
 * @returns 0.
 * @see man 2 sched_yield
 */
export function sched_yield(): number {
  return unwrap(nothrow.sched_yield(), 'sched_yield');
}
