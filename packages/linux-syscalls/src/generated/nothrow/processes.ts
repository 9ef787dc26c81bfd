// Generated from Linux 7.3.4 and abi/src/calls/processes.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { RecordArray, fd, int, pid_t, size_t, struct, ulong } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { perform } from '../../adapters/perform.ts';
import { niceThroughPriority } from '../../adapters/processes.ts';
import { withoutErrors } from '../../adapters/results.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../trap.ts';
import {
  cap_user_dataShape,
  cap_user_headerShape,
  ns_id_reqShape,
  rlimitShape,
  rusageShape,
  siginfoShape,
  tmsShape,
} from '../shapes.ts';

/**
 * capget(hdrp, datap) as `linux-syscalls` has it, returning −errno.
 *
 * @param hdrp the version, and the thread or 0; receives the kernel’s version where it knows not this one.
 * @param datap receives them; `null` asks for the version.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 capget, <linux/capability.h>
 */
export function capget(
  hdrp: struct.cap_user_header | Address | null,
  datap: RecordArray<struct.cap_user_data> | Address | null,
): number {
  const $hdrp = argument.record('capget', 'hdrp', hdrp, cap_user_headerShape);
  const $datap = argument.records('capget', 'datap', datap, cap_user_dataShape, 2);
  return syscall2(
    is.x86_64
      ? 125
      : is.x86 || is.arm || is.s390x
        ? 184
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 90
          : 183,
    $hdrp,
    $datap,
  );
}

/**
 * capset(hdrp, datap) as `linux-syscalls` has it, returning −errno.
 *
 * @param hdrp the version, and the thread or 0; receives the kernel’s version where it knows not this one.
 * @param datap the capabilities.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 capset, <linux/capability.h>
 */
export function capset(
  hdrp: struct.cap_user_header | Address | null,
  datap: RecordArray<struct.cap_user_data> | Address | null,
): number {
  const $hdrp = argument.record('capset', 'hdrp', hdrp, cap_user_headerShape);
  const $datap = argument.records('capset', 'datap', datap, cap_user_dataShape, 2);
  return syscall2(
    is.x86_64
      ? 126
      : is.x86 || is.arm || is.s390x
        ? 185
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 91
          : 184,
    $hdrp,
    $datap,
  );
}

/**
 * getpriority(which, who) as `linux-syscalls` has it, returning −errno.
 *
 * @param which `PRIO_PROCESS`, `PRIO_PGRP` or `PRIO_USER`.
 * @param who a thread, a process group or a user id; 0 is the caller’s own.
 * @returns −errno, or 20 less the nice value: 40 for −20, 20 for 0, 1 for 19.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getpriority, <linux/resource.h>
 */
export function getpriority(which: Flags<'PRIO_'>, who: int): number {
  const $which = argument.flags32('getpriority', 'which', which);
  const $who = argument.int32('getpriority', 'who', who);
  return syscall2(
    is.x86_64 ? 140 : is.riscv64 || is.aarch64 || is.loongarch64 ? 141 : 96,
    $which,
    $who,
  );
}

/**
 * getrlimit(resource, rlim) as `linux-syscalls` has it, returning −errno.
 *
 * @param resource `RLIMIT_NOFILE`, `RLIMIT_CORE` ….
 * @param rlim receives the limit.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getrlimit, <linux/resource.h>
 */
export function getrlimit(
  resource: Flags<'RLIMIT_'>,
  rlim: struct.rlimit | Address | null,
): number {
  const $resource = argument.flags32('getrlimit', 'resource', resource);
  const $rlim = argument.record('getrlimit', 'rlim', rlim, rlimitShape);
  return syscall4(
    is.x86_64
      ? 302
      : is.x86
        ? 340
        : is.arm
          ? 369
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 261
            : is.s390x
              ? 334
              : 325,
    0,
    $resource,
    0,
    $rlim,
  );
}

/** @deprecated Use `getrlimit`: x86, arm and ppc64le call it `ugetrlimit`. */
export const ugetrlimit: typeof getrlimit = getrlimit;

/**
 * getrusage(who, usage) as `linux-syscalls` has it, returning −errno.
 *
 * @param who `RUSAGE_SELF`, `RUSAGE_CHILDREN` (those waited for) or `RUSAGE_THREAD`.
 * @param usage receives it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getrusage, <linux/resource.h>
 */
export function getrusage(who: Flags<'RUSAGE_'>, usage: struct.rusage | Address | null): number {
  const $who = argument.flags32('getrusage', 'who', who);
  const $usage = argument.record('getrusage', 'usage', usage, rusageShape);
  return syscall2(
    is.x86_64 ? 98 : is.riscv64 || is.aarch64 || is.loongarch64 ? 165 : 77,
    $who,
    $usage,
  );
}

/**
 * kcmp(pid1, pid2, type, idx1, idx2) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid1 a process.
 * @param pid2 another, or the same.
 * @param type what is compared: `KCMP_FILE`, `KCMP_VM`, `KCMP_FILES` ….
 * @param idx1 for `KCMP_FILE` a descriptor of the first.
 * @param idx2 for `KCMP_FILE` a descriptor of the second.
 * @returns −errno, or 0 if they share it; 1 or 2 for an order that sorts; 3 if they differ without order.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
  const $pid1 = argument.int32('kcmp', 'pid1', pid1);
  const $pid2 = argument.int32('kcmp', 'pid2', pid2);
  const $type = argument.flags32('kcmp', 'type', type);
  const $idx1 = argument.word('kcmp', 'idx1', idx1);
  const $idx2 = argument.word('kcmp', 'idx2', idx2);
  return syscall5(
    is.x86_64
      ? 312
      : is.x86
        ? 349
        : is.arm
          ? 378
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 272
            : is.s390x
              ? 343
              : 354,
    $pid1,
    $pid2,
    $type,
    $idx1,
    $idx2,
  );
}

/**
 * listns(req, ns_ids, nr_ns_ids, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param req which kinds, of which user namespace, and after which id; its `size` is that of the record.
 * @param ns_ids receives their ids.
 * @param nr_ns_ids at most so many.
 * @param flags 0.
 * @returns −errno, or how many were stored.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.19
 * @see <linux/nsfs.h>
 */
export function listns(
  req: struct.ns_id_req | Address | null,
  ns_ids: BigUint64Array | Address | null,
  nr_ns_ids?: size_t | Integer,
  flags: Flags<'CLONE_'> = 0,
): number {
  const $req = argument.record('listns', 'req', req, ns_id_reqShape);
  const $ns_ids = argument.numbers('listns', 'ns_ids', ns_ids, 'BigUint64Array', 0);
  const $flags = argument.flags32('listns', 'flags', flags);
  const $nr_ns_ids = argument.countOfNumbers(
    'listns',
    'nr_ns_ids',
    nr_ns_ids,
    'ns_ids',
    $ns_ids,
    argument.mostNumber,
  );
  return syscall4(470 /* listns */, $req, $ns_ids, $nr_ns_ids, $flags);
}

/**
 * nice(inc) as `linux-syscalls` has it, returning −errno.
 *
 * @param inc what is added to the nice value, which ends at −20 and 19.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 nice
 */
export function nice(inc: int): number {
  const $inc = argument.int32('nice', 'inc', inc);
  if (is.x86_64 || is.riscv64 || is.aarch64 || is.loongarch64) {
    return perform(
      niceThroughPriority(is.x86_64 ? 140 : 141, is.x86_64 ? 141 : 140, 0 /* PRIO_PROCESS */, $inc),
    );
  }
  return syscall1(34 /* nice */, $inc);
}

/**
 * personality(persona) as `linux-syscalls` has it, returning −errno.
 *
 * @param persona `PER_LINUX`, or-ed with `ADDR_NO_RANDOMIZE` …; 0xffffffff only asks.
 * @returns the persona before.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 personality, <linux/personality.h>
 */
export function personality(persona: Flags<'PER_'>): number {
  const $persona = argument.flags32('personality', 'persona', persona);
  return (
    syscall1(is.x86_64 ? 135 : is.riscv64 || is.aarch64 || is.loongarch64 ? 92 : 136, $persona) >>>
    0
  );
}

/**
 * prlimit64(pid, resource, new_limit, old_limit) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the process; 0 is this one.
 * @param resource `RLIMIT_NOFILE`, `RLIMIT_CORE` ….
 * @param new_limit the new limit; `null` to change nothing.
 * @param old_limit receives the limit before; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.36
 * @see man 2 prlimit, <linux/resource.h>
 */
export function prlimit64(
  pid: pid_t,
  resource: Flags<'RLIMIT_'>,
  new_limit: struct.rlimit | Address | null,
  old_limit: struct.rlimit | Address | null,
): number {
  const $pid = argument.int32('prlimit64', 'pid', pid);
  const $resource = argument.flags32('prlimit64', 'resource', resource);
  const $new_limit = argument.record('prlimit64', 'new_limit', new_limit, rlimitShape);
  const $old_limit = argument.record('prlimit64', 'old_limit', old_limit, rlimitShape);
  return syscall4(
    is.x86_64
      ? 302
      : is.x86
        ? 340
        : is.arm
          ? 369
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 261
            : is.s390x
              ? 334
              : 325,
    $pid,
    $resource,
    $new_limit,
    $old_limit,
  );
}

/** `prlimit` of man section 2, which the kernel calls `prlimit64`. */
export const prlimit: typeof prlimit64 = prlimit64;

/**
 * setns(fd, nstype) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a file of `/proc/self/ns`, or a descriptor of `pidfd_open` (since 5.8).
 * @param nstype which kind it must be: `CLONE_NEWNET` …; 0 for any.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.0
 * @see man 2 setns, <linux/sched.h>
 */
export function setns(fd: fd, nstype: Flags<'CLONE_'>): number {
  const $fd = argument.int32('setns', 'fd', fd);
  const $nstype = argument.flags32('setns', 'nstype', nstype);
  return syscall2(
    is.x86_64
      ? 308
      : is.x86
        ? 346
        : is.arm
          ? 375
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 268
            : is.s390x
              ? 339
              : 350,
    $fd,
    $nstype,
  );
}

/**
 * setpriority(which, who, niceval) as `linux-syscalls` has it, returning −errno.
 *
 * @param which `PRIO_PROCESS`, `PRIO_PGRP` or `PRIO_USER`.
 * @param who a thread, a process group or a user id; 0 is the caller’s own.
 * @param niceval from −20 to 19, which gets the least; what is beyond is cut off.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setpriority, <linux/resource.h>
 */
export function setpriority(which: Flags<'PRIO_'>, who: int, niceval: int): number {
  const $which = argument.flags32('setpriority', 'which', which);
  const $who = argument.int32('setpriority', 'who', who);
  const $niceval = argument.int32('setpriority', 'niceval', niceval);
  return syscall3(
    is.x86_64 ? 141 : is.riscv64 || is.aarch64 || is.loongarch64 ? 140 : 97,
    $which,
    $who,
    $niceval,
  );
}

/**
 * setrlimit(resource, rlim) as `linux-syscalls` has it, returning −errno.
 *
 * @param resource `RLIMIT_NOFILE`, `RLIMIT_CORE` ….
 * @param rlim the new limit.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setrlimit, <linux/resource.h>
 */
export function setrlimit(
  resource: Flags<'RLIMIT_'>,
  rlim: struct.rlimit | Address | null,
): number {
  const $resource = argument.flags32('setrlimit', 'resource', resource);
  const $rlim = argument.record('setrlimit', 'rlim', rlim, rlimitShape);
  return syscall4(
    is.x86_64
      ? 302
      : is.x86
        ? 340
        : is.arm
          ? 369
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 261
            : is.s390x
              ? 334
              : 325,
    0,
    $resource,
    $rlim,
    0,
  );
}

/**
 * times(buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param buf receives four times in ticks, a hundred a second; `null` if nobody wants them.
 * @returns −errno, or ticks since a point in the past.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 times, <linux/times.h>
 */
export function times(buf: struct.tms | Address | null): number {
  const $buf = argument.record('times', 'buf', buf, tmsShape);
  if (is.x86 || is.arm) {
    return perform(withoutErrors(43 /* times */, $buf));
  }
  return syscall1(is.x86_64 ? 100 : is.riscv64 || is.aarch64 || is.loongarch64 ? 153 : 43, $buf);
}

/**
 * unshare(flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags `CLONE_NEWNS`, `CLONE_NEWNET`, `CLONE_NEWUSER`, `CLONE_FILES` ….
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.16
 * @see man 2 unshare, <linux/sched.h>
 */
export function unshare(flags: Flags<'CLONE_'>): number {
  const $flags = argument.flags32('unshare', 'flags', flags);
  return syscall1(
    is.x86_64
      ? 272
      : is.x86
        ? 310
        : is.arm
          ? 337
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 97
            : is.s390x
              ? 303
              : 282,
    $flags,
  );
}

/**
 * wait4(pid, wstatus, options, rusage) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid a child; −1 is any, 0 any of this group, −n any of group n.
 * @param wstatus receives how it ended: code or signal; `null` if nobody wants it.
 * @param options `WNOHANG`, `WUNTRACED`, `WCONTINUED`, `__WALL` … or 0.
 * @param rusage receives what the child has used; `null` if nobody wants it.
 * @returns −errno, or the id of the child; 0 under `WNOHANG` when none has changed.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 wait4, <linux/wait.h>
 */
export function wait4(
  pid: pid_t,
  wstatus: Int32Array | Address | null,
  options: Flags<'W'>,
  rusage: struct.rusage | Address | null,
): number {
  const $pid = argument.int32('wait4', 'pid', pid);
  const $wstatus = argument.numbers('wait4', 'wstatus', wstatus, 'Int32Array', 1);
  const $options = argument.flags32('wait4', 'options', options);
  const $rusage = argument.record('wait4', 'rusage', rusage, rusageShape);
  return syscall4(
    is.x86_64 ? 61 : is.riscv64 || is.aarch64 || is.loongarch64 ? 260 : 114,
    $pid,
    $wstatus,
    $options,
    $rusage,
  );
}

/**
 * waitid(which, pid, infop, options, rusage) as `linux-syscalls` has it, returning −errno.
 *
 * @param which what `pid` is: `P_ALL`, `P_PID`, `P_PGID` or `P_PIDFD`.
 * @param pid a process, a group or a descriptor of `pidfd_open`.
 * @param infop receives who changed and how; `null` if nobody wants it.
 * @param options `WEXITED`, `WSTOPPED`, `WCONTINUED`, or-ed with `WNOHANG`, `WNOWAIT`.
 * @param rusage receives what the child has used; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
  const $which = argument.flags32('waitid', 'which', which);
  const $pid = argument.int32('waitid', 'pid', pid);
  const $infop = argument.record('waitid', 'infop', infop, siginfoShape);
  const $options = argument.flags32('waitid', 'options', options);
  const $rusage = argument.record('waitid', 'rusage', rusage, rusageShape);
  return syscall5(
    is.x86_64
      ? 247
      : is.x86
        ? 284
        : is.arm
          ? 280
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 95
            : is.s390x
              ? 281
              : 272,
    $which,
    $pid,
    $infop,
    $options,
    $rusage,
  );
}

/**
 * waitpid(pid, wstatus, options) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid a child; −1 is any, 0 any of this group, −n any of group n.
 * @param wstatus receives how it ended: code or signal; `null` if nobody wants it.
 * @param options `WNOHANG`, `WUNTRACED`, `WCONTINUED`, `__WALL` … or 0.
 * @returns −errno, or the id of the child; 0 under `WNOHANG` when none has changed.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 waitpid, <linux/wait.h>
 */
export function waitpid(
  pid: pid_t,
  wstatus: Int32Array | Address | null,
  options: Flags<'W'> = 0,
): number {
  const $pid = argument.int32('waitpid', 'pid', pid);
  const $wstatus = argument.numbers('waitpid', 'wstatus', wstatus, 'Int32Array', 1);
  const $options = argument.flags32('waitpid', 'options', options);
  return syscall4(
    is.x86_64 ? 61 : is.riscv64 || is.aarch64 || is.loongarch64 ? 260 : 114,
    $pid,
    $wstatus,
    $options,
    0,
  );
}
