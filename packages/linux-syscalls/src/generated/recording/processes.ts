// Generated from Linux 7.3.4 and abi/src/calls/processes.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordArray, fd, int, pid_t, size_t, struct, ulong } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { niceThroughPriority, withoutErrors } from '../../recording/adapters.ts';
import { perform } from '../../recording/perform.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../recording/trap.ts';
import {
  cap_user_dataShape,
  cap_user_headerShape,
  ns_id_reqShape,
  rlimitShape,
  rusageShape,
  siginfoShape,
  tmsShape,
} from '../shapes.ts';

export function capget(
  hdrp: struct.cap_user_header | Address | null | Deferred,
  datap: RecordArray<struct.cap_user_data> | Address | null | Deferred,
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

export function capset(
  hdrp: struct.cap_user_header | Address | null | Deferred,
  datap: RecordArray<struct.cap_user_data> | Address | null | Deferred,
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

export function getpriority(which: Flags<'PRIO_'>, who: int | Deferred): number {
  const $which = argument.flags32('getpriority', 'which', which);
  const $who = argument.int32('getpriority', 'who', who);
  return syscall2(
    is.x86_64 ? 140 : is.riscv64 || is.aarch64 || is.loongarch64 ? 141 : 96,
    $which,
    $who,
  );
}

export function getrlimit(
  resource: Flags<'RLIMIT_'>,
  rlim: struct.rlimit | Address | null | Deferred,
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

export function getrusage(
  who: Flags<'RUSAGE_'>,
  usage: struct.rusage | Address | null | Deferred,
): number {
  const $who = argument.flags32('getrusage', 'who', who);
  const $usage = argument.record('getrusage', 'usage', usage, rusageShape);
  return syscall2(
    is.x86_64 ? 98 : is.riscv64 || is.aarch64 || is.loongarch64 ? 165 : 77,
    $who,
    $usage,
  );
}

export function kcmp(
  pid1: pid_t | Deferred,
  pid2: pid_t | Deferred,
  type: Flags<'KCMP_'>,
  idx1: ulong | Integer | Deferred = 0,
  idx2: ulong | Integer | Deferred = 0,
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

export function listns(
  req: struct.ns_id_req | Address | null | Deferred,
  ns_ids: BigUint64Array | Address | null | Deferred,
  nr_ns_ids?: size_t | Integer | Deferred,
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

export function nice(inc: int | Deferred): number {
  const $inc = argument.int32('nice', 'inc', inc);
  if (is.x86_64 || is.riscv64 || is.aarch64 || is.loongarch64) {
    return perform(
      niceThroughPriority(is.x86_64 ? 140 : 141, is.x86_64 ? 141 : 140, 0 /* PRIO_PROCESS */, $inc),
    );
  }
  return syscall1(34 /* nice */, $inc);
}

export function personality(persona: Flags<'PER_'>): number {
  const $persona = argument.flags32('personality', 'persona', persona);
  return (
    syscall1(is.x86_64 ? 135 : is.riscv64 || is.aarch64 || is.loongarch64 ? 92 : 136, $persona) >>>
    0
  );
}

export function prlimit64(
  pid: pid_t | Deferred,
  resource: Flags<'RLIMIT_'>,
  new_limit: struct.rlimit | Address | null | Deferred,
  old_limit: struct.rlimit | Address | null | Deferred,
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

export function setns(fd: fd | Deferred, nstype: Flags<'CLONE_'>): number {
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

export function setpriority(
  which: Flags<'PRIO_'>,
  who: int | Deferred,
  niceval: int | Deferred,
): number {
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

export function setrlimit(
  resource: Flags<'RLIMIT_'>,
  rlim: struct.rlimit | Address | null | Deferred,
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

export function times(buf: struct.tms | Address | null | Deferred): number {
  const $buf = argument.record('times', 'buf', buf, tmsShape);
  if (is.x86 || is.arm) {
    return perform(withoutErrors(43 /* times */, $buf));
  }
  return syscall1(is.x86_64 ? 100 : is.riscv64 || is.aarch64 || is.loongarch64 ? 153 : 43, $buf);
}

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

export function wait4(
  pid: pid_t | Deferred,
  wstatus: Int32Array | Address | null | Deferred,
  options: Flags<'W'>,
  rusage: struct.rusage | Address | null | Deferred,
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

export function waitid(
  which: Flags<'P_'>,
  pid: pid_t | Deferred,
  infop: struct.siginfo | Address | null | Deferred,
  options: Flags<'W'>,
  rusage: struct.rusage | Address | null | Deferred,
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

export function waitpid(
  pid: pid_t | Deferred,
  wstatus: Int32Array | Address | null | Deferred,
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
