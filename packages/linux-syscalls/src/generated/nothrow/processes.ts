// Generated from Linux 7.3.4 and abi/src/calls/processes.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { RecordArray, fd, int, pid_t, size_t, struct, ulong } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { niceThroughPriority } from '../../adapters/niceThroughPriority.ts';
import { withoutErrors } from '../../adapters/withoutErrors.ts';
import { choose } from '../../machine/choose.ts';
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

const nr_capget = /* @__PURE__ */ choose(125, 184, 184, 90, 90);

/** capget(hdrp, datap) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function capget(
  hdrp: struct.cap_user_header | Address | null,
  datap: RecordArray<struct.cap_user_data> | Address | null,
): number {
  const $hdrp = argument.record('capget', 'hdrp', hdrp, cap_user_headerShape);
  const $datap = argument.records('capget', 'datap', datap, cap_user_dataShape, 2);
  return syscall2(nr_capget, $hdrp, $datap);
}

const nr_capset = /* @__PURE__ */ choose(126, 185, 185, 91, 91);

/** capset(hdrp, datap) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function capset(
  hdrp: struct.cap_user_header | Address | null,
  datap: RecordArray<struct.cap_user_data> | Address | null,
): number {
  const $hdrp = argument.record('capset', 'hdrp', hdrp, cap_user_headerShape);
  const $datap = argument.records('capset', 'datap', datap, cap_user_dataShape, 2);
  return syscall2(nr_capset, $hdrp, $datap);
}

const nr_getpriority = /* @__PURE__ */ choose(140, 96, 96, 141, 141);

/** getpriority(which, who) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getpriority(which: Flags<'PRIO_'>, who: int): number {
  const $which = argument.flags32('getpriority', 'which', which);
  const $who = argument.int32('getpriority', 'who', who);
  return syscall2(nr_getpriority, $which, $who);
}

const nr_getrlimit = /* @__PURE__ */ choose(302, 340, 369, 261, 261);

/** getrlimit(resource, rlim) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getrlimit(
  resource: Flags<'RLIMIT_'>,
  rlim: struct.rlimit | Address | null,
): number {
  const $resource = argument.flags32('getrlimit', 'resource', resource);
  const $rlim = argument.record('getrlimit', 'rlim', rlim, rlimitShape);
  return syscall4(nr_getrlimit, 0, $resource, 0, $rlim);
}

/** `getrlimit` under the name that x86 and arm have for it. */
export const ugetrlimit: typeof getrlimit = getrlimit;

const nr_getrusage = /* @__PURE__ */ choose(98, 77, 77, 165, 165);

/** getrusage(who, usage) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getrusage(who: Flags<'RUSAGE_'>, usage: struct.rusage | Address | null): number {
  const $who = argument.flags32('getrusage', 'who', who);
  const $usage = argument.record('getrusage', 'usage', usage, rusageShape);
  return syscall2(nr_getrusage, $who, $usage);
}

const nr_kcmp = /* @__PURE__ */ choose(312, 349, 378, 272, 272);

/** kcmp(pid1, pid2, type, idx1, idx2) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall5(nr_kcmp, $pid1, $pid2, $type, $idx1, $idx2);
}

/** listns(req, ns_ids, nr_ns_ids, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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

const niceRoute = /* @__PURE__ */ choose(0, 1, 1, 2, 2);

/** nice(inc) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function nice(inc: int): number {
  const $inc = argument.int32('nice', 'inc', inc);
  switch (niceRoute) {
    case 1:
      return syscall1(34, $inc);
    case 2:
      return niceThroughPriority(
        141 /* getpriority */,
        140 /* setpriority */,
        0 /* PRIO_PROCESS */,
        $inc,
      );
    default:
      return niceThroughPriority(
        140 /* getpriority */,
        141 /* setpriority */,
        0 /* PRIO_PROCESS */,
        $inc,
      );
  }
}

const nr_personality = /* @__PURE__ */ choose(135, 136, 136, 92, 92);

/** personality(persona) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function personality(persona: Flags<'PER_'>): number {
  const $persona = argument.flags32('personality', 'persona', persona);
  return syscall1(nr_personality, $persona) >>> 0;
}

const nr_prlimit64 = /* @__PURE__ */ choose(302, 340, 369, 261, 261);

/** prlimit64(pid, resource, new_limit, old_limit) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall4(nr_prlimit64, $pid, $resource, $new_limit, $old_limit);
}

/** `prlimit` of man section 2, which the kernel calls `prlimit64`. */
export const prlimit: typeof prlimit64 = prlimit64;

const nr_setns = /* @__PURE__ */ choose(308, 346, 375, 268, 268);

/** setns(fd, nstype) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setns(fd: fd, nstype: Flags<'CLONE_'>): number {
  const $fd = argument.int32('setns', 'fd', fd);
  const $nstype = argument.flags32('setns', 'nstype', nstype);
  return syscall2(nr_setns, $fd, $nstype);
}

const nr_setpriority = /* @__PURE__ */ choose(141, 97, 97, 140, 140);

/** setpriority(which, who, niceval) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setpriority(which: Flags<'PRIO_'>, who: int, niceval: int): number {
  const $which = argument.flags32('setpriority', 'which', which);
  const $who = argument.int32('setpriority', 'who', who);
  const $niceval = argument.int32('setpriority', 'niceval', niceval);
  return syscall3(nr_setpriority, $which, $who, $niceval);
}

const nr_setrlimit = /* @__PURE__ */ choose(302, 340, 369, 261, 261);

/** setrlimit(resource, rlim) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setrlimit(
  resource: Flags<'RLIMIT_'>,
  rlim: struct.rlimit | Address | null,
): number {
  const $resource = argument.flags32('setrlimit', 'resource', resource);
  const $rlim = argument.record('setrlimit', 'rlim', rlim, rlimitShape);
  return syscall4(nr_setrlimit, 0, $resource, $rlim, 0);
}

const nr_times = /* @__PURE__ */ choose(100, -1, -1, 153, 153);
const timesRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** times(buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function times(buf: struct.tms | Address | null): number {
  const $buf = argument.record('times', 'buf', buf, tmsShape);
  switch (timesRoute) {
    case 1:
      return withoutErrors(43 /* times */, $buf);
    default:
      return syscall1(nr_times, $buf);
  }
}

const nr_unshare = /* @__PURE__ */ choose(272, 310, 337, 97, 97);

/** unshare(flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function unshare(flags: Flags<'CLONE_'>): number {
  const $flags = argument.flags32('unshare', 'flags', flags);
  return syscall1(nr_unshare, $flags);
}

const nr_wait4 = /* @__PURE__ */ choose(61, 114, 114, 260, 260);

/** wait4(pid, wstatus, options, rusage) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall4(nr_wait4, $pid, $wstatus, $options, $rusage);
}

const nr_waitid = /* @__PURE__ */ choose(247, 284, 280, 95, 95);

/** waitid(which, pid, infop, options, rusage) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall5(nr_waitid, $which, $pid, $infop, $options, $rusage);
}

const nr_waitpid = /* @__PURE__ */ choose(61, 114, 114, 260, 260);

/** waitpid(pid, wstatus, options) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function waitpid(
  pid: pid_t,
  wstatus: Int32Array | Address | null,
  options: Flags<'W'> = 0,
): number {
  const $pid = argument.int32('waitpid', 'pid', pid);
  const $wstatus = argument.numbers('waitpid', 'wstatus', wstatus, 'Int32Array', 1);
  const $options = argument.flags32('waitpid', 'options', options);
  return syscall4(nr_waitpid, $pid, $wstatus, $options, 0);
}
