// Generated from Linux 7.3.4 and abi/src/calls/scheduling.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { int, pid_t, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall0, syscall1, syscall2, syscall3, syscall4 } from '../../trap.ts';
import { sched_paramShape, timespecShape } from '../shapes.ts';
import { sizeOf_sched_attr } from '../sizes.ts';

/**
 * ioprio_get(which, who) as `linux-syscalls` has it, returning −errno.
 *
 * @param which `IOPRIO_WHO_PROCESS`, `_PGRP` or `_USER`.
 * @param who a thread, a process group or a user id; 0 is the caller’s.
 * @returns −errno, or the priority.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.13
 * @see man 2 ioprio_get, <linux/ioprio.h>
 */
export function ioprio_get(which: Flags<'IOPRIO_'>, who: int): number {
  const $which = argument.flags32('ioprio_get', 'which', which);
  const $who = argument.int32('ioprio_get', 'who', who);
  return syscall2(
    is.x86_64
      ? 252
      : is.x86
        ? 290
        : is.arm
          ? 315
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 31
            : is.s390x
              ? 283
              : 274,
    $which,
    $who,
  );
}

/**
 * ioprio_set(which, who, ioprio) as `linux-syscalls` has it, returning −errno.
 *
 * @param which `IOPRIO_WHO_PROCESS`, `_PGRP` or `_USER`.
 * @param who a thread, a process group or a user id; 0 is the caller’s.
 * @param ioprio `IOPRIO_CLASS_BE`, `_RT` or `_IDLE`, shifted, and a level.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.13
 * @see man 2 ioprio_set, <linux/ioprio.h>
 */
export function ioprio_set(which: Flags<'IOPRIO_'>, who: int, ioprio: Flags<'IOPRIO_'>): number {
  const $which = argument.flags32('ioprio_set', 'which', which);
  const $who = argument.int32('ioprio_set', 'who', who);
  const $ioprio = argument.flags32('ioprio_set', 'ioprio', ioprio);
  return syscall3(
    is.x86_64
      ? 251
      : is.x86
        ? 289
        : is.arm
          ? 314
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 30
            : is.s390x
              ? 282
              : 273,
    $which,
    $who,
    $ioprio,
  );
}

/**
 * rseq_slice_yield() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or 1 if time was given back, 0 if none had been granted.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 7.0
 * @see <linux/rseq.h>
 */
export function rseq_slice_yield(): number {
  return syscall0(471 /* rseq_slice_yield */);
}

/**
 * sched_get_priority_max(policy) as `linux-syscalls` has it, returning −errno.
 *
 * @param policy `SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` ….
 * @returns −errno, or the priority.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sched_get_priority_max, <linux/sched.h>
 */
export function sched_get_priority_max(policy: Flags<'SCHED_'>): number {
  const $policy = argument.flags32('sched_get_priority_max', 'policy', policy);
  return syscall1(
    is.x86_64 ? 146 : is.riscv64 || is.aarch64 || is.loongarch64 ? 125 : 159,
    $policy,
  );
}

/**
 * sched_get_priority_min(policy) as `linux-syscalls` has it, returning −errno.
 *
 * @param policy `SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` ….
 * @returns −errno, or the priority.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sched_get_priority_min, <linux/sched.h>
 */
export function sched_get_priority_min(policy: Flags<'SCHED_'>): number {
  const $policy = argument.flags32('sched_get_priority_min', 'policy', policy);
  return syscall1(
    is.x86_64 ? 147 : is.riscv64 || is.aarch64 || is.loongarch64 ? 126 : 160,
    $policy,
  );
}

/**
 * sched_getaffinity(pid, cpusetsize, mask) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread; 0 is the calling one.
 * @param cpusetsize the length of `mask`, whole words of the machine.
 * @param mask receives one bit for each processor.
 * @returns −errno, or how many bytes were written; the rest of `mask` is left alone.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sched_getaffinity
 */
export function sched_getaffinity(
  pid: pid_t,
  cpusetsize: uint | Integer | undefined,
  mask: Memory,
): number {
  const $pid = argument.int32('sched_getaffinity', 'pid', pid);
  const $mask = argument.counted('sched_getaffinity', 'mask', mask);
  const $cpusetsize = argument.countOfBytes(
    'sched_getaffinity',
    'cpusetsize',
    cpusetsize,
    'mask',
    $mask,
    0xffffffff,
  );
  return syscall3(
    is.x86_64
      ? 204
      : is.x86 || is.arm
        ? 242
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 123
          : is.s390x
            ? 240
            : 223,
    $pid,
    $cpusetsize,
    $mask,
  );
}

/**
 * sched_getattr(pid, attr, size, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread; 0 is the calling one.
 * @param attr receives a `struct sched_attr`, whose `size` says how much of it.
 * @param size the length of `attr`; what the kernel has beyond is left out.
 * @param flags `SCHED_GETATTR_FLAG_DL_DYNAMIC` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.14
 * @see man 2 sched_getattr, <linux/sched/types.h>
 */
export function sched_getattr(
  pid: pid_t,
  attr: Memory,
  size?: uint | Integer,
  flags: Flags<'SCHED_'> = 0,
): number {
  const $pid = argument.int32('sched_getattr', 'pid', pid);
  const $attr = argument.counted('sched_getattr', 'attr', attr);
  const $flags = argument.flags32('sched_getattr', 'flags', flags);
  const $size = argument.countOfBytes('sched_getattr', 'size', size, 'attr', $attr, 0xffffffff);
  return syscall4(
    is.x86_64
      ? 315
      : is.x86
        ? 352
        : is.arm
          ? 381
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 275
            : is.s390x
              ? 346
              : 356,
    $pid,
    $attr,
    $size,
    $flags,
  );
}

/**
 * sched_getparam(pid, param) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread; 0 is the calling one.
 * @param param receives it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sched_getparam
 */
export function sched_getparam(pid: pid_t, param: struct.sched_param | Address | null): number {
  const $pid = argument.int32('sched_getparam', 'pid', pid);
  const $param = argument.record('sched_getparam', 'param', param, sched_paramShape);
  return syscall2(
    is.x86_64 ? 143 : is.riscv64 || is.aarch64 || is.loongarch64 ? 121 : 155,
    $pid,
    $param,
  );
}

/**
 * sched_getscheduler(pid) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread; 0 is the calling one.
 * @returns −errno, or `SCHED_NORMAL` …, or-ed with `SCHED_RESET_ON_FORK` where set.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sched_getscheduler, <linux/sched.h>
 */
export function sched_getscheduler(pid: pid_t): number {
  const $pid = argument.int32('sched_getscheduler', 'pid', pid);
  return syscall1(is.x86_64 ? 145 : is.riscv64 || is.aarch64 || is.loongarch64 ? 120 : 157, $pid);
}

/**
 * sched_rr_get_interval(pid, tp) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread; 0 is the calling one.
 * @param tp receives the time; 0 for `SCHED_FIFO`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sched_rr_get_interval
 */
export function sched_rr_get_interval(pid: pid_t, tp: struct.timespec | Address | null): number {
  const $pid = argument.int32('sched_rr_get_interval', 'pid', pid);
  const $tp = argument.record('sched_rr_get_interval', 'tp', tp, timespecShape);
  if (is.x86 || is.arm) {
    return syscall2(423 /* sched_rr_get_interval_time64 */, $pid, $tp);
  }
  return syscall2(
    is.x86_64 ? 148 : is.riscv64 || is.aarch64 || is.loongarch64 ? 127 : 161,
    $pid,
    $tp,
  );
}

/** @deprecated Use `sched_rr_get_interval`: x86 and arm call it `sched_rr_get_interval_time64`. */
export const sched_rr_get_interval_time64: typeof sched_rr_get_interval = sched_rr_get_interval;

/**
 * sched_setaffinity(pid, cpusetsize, mask) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread; 0 is the calling one.
 * @param cpusetsize the length of `mask`; what it lacks counts as zero.
 * @param mask one bit for each processor.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sched_setaffinity
 */
export function sched_setaffinity(
  pid: pid_t,
  cpusetsize: uint | Integer | undefined,
  mask: Memory,
): number {
  const $pid = argument.int32('sched_setaffinity', 'pid', pid);
  const $mask = argument.counted('sched_setaffinity', 'mask', mask);
  const $cpusetsize = argument.countOfBytes(
    'sched_setaffinity',
    'cpusetsize',
    cpusetsize,
    'mask',
    $mask,
    0xffffffff,
  );
  return syscall3(
    is.x86_64
      ? 203
      : is.x86 || is.arm
        ? 241
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 122
          : is.s390x
            ? 239
            : 222,
    $pid,
    $cpusetsize,
    $mask,
  );
}

/**
 * sched_setattr(pid, attr, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread; 0 is the calling one.
 * @param attr a `struct sched_attr` with its size in `size`; receives the size that the kernel knows where that fails with E2BIG.
 * @param flags none exist: 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.14
 * @see man 2 sched_setattr, <linux/sched/types.h>
 */
export function sched_setattr(pid: pid_t, attr: Memory, flags: uint = 0): number {
  const $pid = argument.int32('sched_setattr', 'pid', pid);
  const $attr = argument.sizedBlock('sched_setattr', 'attr', attr, sizeOf_sched_attr, 0);
  const $flags = argument.uint32('sched_setattr', 'flags', flags);
  return argument.sizedBlockOut(
    attr,
    0,
    syscall3(
      is.x86_64
        ? 314
        : is.x86
          ? 351
          : is.arm
            ? 380
            : is.riscv64 || is.aarch64 || is.loongarch64
              ? 274
              : is.s390x
                ? 345
                : 355,
      $pid,
      $attr,
      $flags,
    ),
  );
}

/**
 * sched_setparam(pid, param) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread; 0 is the calling one.
 * @param param the priority, within those of its policy.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sched_setparam
 */
export function sched_setparam(pid: pid_t, param: struct.sched_param | Address | null): number {
  const $pid = argument.int32('sched_setparam', 'pid', pid);
  const $param = argument.record('sched_setparam', 'param', param, sched_paramShape);
  return syscall2(
    is.x86_64 ? 142 : is.riscv64 || is.aarch64 || is.loongarch64 ? 118 : 154,
    $pid,
    $param,
  );
}

/**
 * sched_setscheduler(pid, policy, param) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread; 0 is the calling one.
 * @param policy `SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` …, or-ed with `SCHED_RESET_ON_FORK`.
 * @param param the priority: 0 but for `SCHED_FIFO` and `SCHED_RR`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sched_setscheduler, <linux/sched.h>
 */
export function sched_setscheduler(
  pid: pid_t,
  policy: Flags<'SCHED_'>,
  param: struct.sched_param | Address | null,
): number {
  const $pid = argument.int32('sched_setscheduler', 'pid', pid);
  const $policy = argument.flags32('sched_setscheduler', 'policy', policy);
  const $param = argument.record('sched_setscheduler', 'param', param, sched_paramShape);
  return syscall3(
    is.x86_64 ? 144 : is.riscv64 || is.aarch64 || is.loongarch64 ? 119 : 156,
    $pid,
    $policy,
    $param,
  );
}

/**
 * sched_yield() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sched_yield
 */
export function sched_yield(): number {
  return syscall0(is.x86_64 ? 24 : is.riscv64 || is.aarch64 || is.loongarch64 ? 124 : 158);
}
