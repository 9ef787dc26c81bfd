// Generated from Linux 7.3.4 and abi/src/calls/scheduling.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { AsyncOptions } from '../../async/options.ts';
import { refuse, submit } from '../../async/submit.ts';

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().ioprio_get`. */
export function ioprio_get(..._refused: never[]): Promise<never> {
  return refuse(
    'ioprio_get',
    'what it reads or changes belongs to the thread that calls it: thread().ioprio_get',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().ioprio_set`. */
export function ioprio_set(..._refused: never[]): Promise<never> {
  return refuse(
    'ioprio_set',
    'what it reads or changes belongs to the thread that calls it: thread().ioprio_set',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().rseq_slice_yield`. */
export function rseq_slice_yield(..._refused: never[]): Promise<never> {
  return refuse(
    'rseq_slice_yield',
    'what it reads or changes belongs to the thread that calls it: thread().rseq_slice_yield',
  );
}

/**
 * sched_get_priority_max(policy) tells the highest priority of a policy.
 *
 * @param policy `SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` ….
 * @returns the priority.
 * @throws {SyscallError} EINVAL: no such policy.
 * @see man 2 sched_get_priority_max, <linux/sched.h>
 */
export function sched_get_priority_max(
  policy: Flags<'SCHED_'>,
  options?: AsyncOptions,
): Promise<number>;
export function sched_get_priority_max(...given: readonly unknown[]): Promise<number> {
  return submit('sched_get_priority_max', given);
}

/**
 * sched_get_priority_min(policy) tells the lowest priority of a policy.
 *
 * @param policy `SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` ….
 * @returns the priority.
 * @throws {SyscallError} EINVAL: no such policy.
 * @see man 2 sched_get_priority_min, <linux/sched.h>
 */
export function sched_get_priority_min(
  policy: Flags<'SCHED_'>,
  options?: AsyncOptions,
): Promise<number>;
export function sched_get_priority_min(...given: readonly unknown[]): Promise<number> {
  return submit('sched_get_priority_min', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sched_getaffinity`. */
export function sched_getaffinity(..._refused: never[]): Promise<never> {
  return refuse(
    'sched_getaffinity',
    'what it reads or changes belongs to the thread that calls it: thread().sched_getaffinity',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sched_getattr`. */
export function sched_getattr(..._refused: never[]): Promise<never> {
  return refuse(
    'sched_getattr',
    'what it reads or changes belongs to the thread that calls it: thread().sched_getattr',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sched_getparam`. */
export function sched_getparam(..._refused: never[]): Promise<never> {
  return refuse(
    'sched_getparam',
    'what it reads or changes belongs to the thread that calls it: thread().sched_getparam',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sched_getscheduler`. */
export function sched_getscheduler(..._refused: never[]): Promise<never> {
  return refuse(
    'sched_getscheduler',
    'what it reads or changes belongs to the thread that calls it: thread().sched_getscheduler',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sched_rr_get_interval`. */
export function sched_rr_get_interval(..._refused: never[]): Promise<never> {
  return refuse(
    'sched_rr_get_interval',
    'what it reads or changes belongs to the thread that calls it: thread().sched_rr_get_interval',
  );
}

/** @deprecated Use `sched_rr_get_interval`: x86 and arm call it `sched_rr_get_interval_time64`. */
export const sched_rr_get_interval_time64: typeof sched_rr_get_interval = sched_rr_get_interval;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sched_setaffinity`. */
export function sched_setaffinity(..._refused: never[]): Promise<never> {
  return refuse(
    'sched_setaffinity',
    'what it reads or changes belongs to the thread that calls it: thread().sched_setaffinity',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sched_setattr`. */
export function sched_setattr(..._refused: never[]): Promise<never> {
  return refuse(
    'sched_setattr',
    'what it reads or changes belongs to the thread that calls it: thread().sched_setattr',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sched_setparam`. */
export function sched_setparam(..._refused: never[]): Promise<never> {
  return refuse(
    'sched_setparam',
    'what it reads or changes belongs to the thread that calls it: thread().sched_setparam',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sched_setscheduler`. */
export function sched_setscheduler(..._refused: never[]): Promise<never> {
  return refuse(
    'sched_setscheduler',
    'what it reads or changes belongs to the thread that calls it: thread().sched_setscheduler',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sched_yield`. */
export function sched_yield(..._refused: never[]): Promise<never> {
  return refuse(
    'sched_yield',
    'what it reads or changes belongs to the thread that calls it: thread().sched_yield',
  );
}
