// Generated from Linux 7.3.4 and abi/src/calls/signals.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, pid_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { sigactionWithRestorer } from '../../adapters/sigactionWithRestorer.ts';
import { choose } from '../../machine/choose.ts';
import { syscall0, syscall2, syscall3, syscall4, syscall5 } from '../../trap.ts';
import { sigactionShape, sigaltstackShape, siginfoShape, timespecShape } from '../shapes.ts';
import { sizeOf_kernel_sigset_t } from '../sizes.ts';

const nr_kill = /* @__PURE__ */ choose(62, 37, 37, 129, 129);

/** kill(pid, sig) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function kill(pid: pid_t, sig: Flags<'SIG'>): number {
  const $pid = argument.int32('kill', 'pid', pid);
  const $sig = argument.flags32('kill', 'sig', sig);
  return syscall2(nr_kill, $pid, $sig);
}

const nr_pause = /* @__PURE__ */ choose(34, 29, 29, 73, 73);
const pauseRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** pause() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pause(): number {
  switch (pauseRoute) {
    case 1:
      return syscall5(nr_pause, 0, 0, 0, 0, sizeOf_kernel_sigset_t);
    default:
      return syscall0(nr_pause);
  }
}

/** pidfd_send_signal(pidfd, sig, info, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pidfd_send_signal(
  pidfd: fd,
  sig: Flags<'SIG'>,
  info: struct.siginfo | Address | null,
  flags: Flags<'PIDFD_'> = 0,
): number {
  const $pidfd = argument.int32('pidfd_send_signal', 'pidfd', pidfd);
  const $sig = argument.flags32('pidfd_send_signal', 'sig', sig);
  const $info = argument.record('pidfd_send_signal', 'info', info, siginfoShape);
  const $flags = argument.flags32('pidfd_send_signal', 'flags', flags);
  return syscall4(424 /* pidfd_send_signal */, $pidfd, $sig, $info, $flags);
}

const nr_rt_sigaction = /* @__PURE__ */ choose(-1, 174, 174, 134, 134);
const rt_sigactionRoute = /* @__PURE__ */ choose(0, 1, 1, 1, 1);

/** rt_sigaction(signum, act, oldact) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function rt_sigaction(
  signum: Flags<'SIG'>,
  act: struct.sigaction | Address | null,
  oldact: struct.sigaction | Address | null,
): number {
  const $signum = argument.flags32('rt_sigaction', 'signum', signum);
  const $act = argument.record('rt_sigaction', 'act', act, sigactionShape);
  const $oldact = argument.record('rt_sigaction', 'oldact', oldact, sigactionShape);
  switch (rt_sigactionRoute) {
    case 1:
      return syscall4(nr_rt_sigaction, $signum, $act, $oldact, sizeOf_kernel_sigset_t);
    default:
      return sigactionWithRestorer(
        13 /* rt_sigaction */,
        67108864 /* SA_RESTORER */,
        $signum,
        $act,
        $oldact,
        sizeOf_kernel_sigset_t,
      );
  }
}

/** `rt_sigaction` under the name that x86 and arm have for it. */
export const sigaction: typeof rt_sigaction = rt_sigaction;

const nr_rt_sigpending = /* @__PURE__ */ choose(127, 176, 176, 136, 136);

/** rt_sigpending(set) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function rt_sigpending(set: Memory): number {
  const $set = argument.block('rt_sigpending', 'set', set, sizeOf_kernel_sigset_t);
  return syscall2(nr_rt_sigpending, $set, sizeOf_kernel_sigset_t);
}

/** `rt_sigpending` under the name that x86 and arm have for it. */
export const sigpending: typeof rt_sigpending = rt_sigpending;

const nr_rt_sigprocmask = /* @__PURE__ */ choose(14, 175, 175, 135, 135);

/** rt_sigprocmask(how, set, oldset) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function rt_sigprocmask(how: Flags<'SIG'>, set: Memory, oldset: Memory): number {
  const $how = argument.flags32('rt_sigprocmask', 'how', how);
  const $set = argument.block('rt_sigprocmask', 'set', set, sizeOf_kernel_sigset_t);
  const $oldset = argument.block('rt_sigprocmask', 'oldset', oldset, sizeOf_kernel_sigset_t);
  return syscall4(nr_rt_sigprocmask, $how, $set, $oldset, sizeOf_kernel_sigset_t);
}

/** `rt_sigprocmask` under the name that x86 and arm have for it. */
export const sigprocmask: typeof rt_sigprocmask = rt_sigprocmask;

const nr_rt_sigqueueinfo = /* @__PURE__ */ choose(129, 178, 178, 138, 138);

/** rt_sigqueueinfo(tgid, sig, info) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function rt_sigqueueinfo(
  tgid: pid_t,
  sig: Flags<'SIG'>,
  info: struct.siginfo | Address | null,
): number {
  const $tgid = argument.int32('rt_sigqueueinfo', 'tgid', tgid);
  const $sig = argument.flags32('rt_sigqueueinfo', 'sig', sig);
  const $info = argument.record('rt_sigqueueinfo', 'info', info, siginfoShape);
  return syscall3(nr_rt_sigqueueinfo, $tgid, $sig, $info);
}

const nr_rt_sigsuspend = /* @__PURE__ */ choose(130, 179, 179, 133, 133);

/** rt_sigsuspend(mask) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function rt_sigsuspend(mask: Memory): number {
  const $mask = argument.block('rt_sigsuspend', 'mask', mask, sizeOf_kernel_sigset_t);
  return syscall2(nr_rt_sigsuspend, $mask, sizeOf_kernel_sigset_t);
}

/** `rt_sigsuspend` under the name that x86 and arm have for it. */
export const sigsuspend: typeof rt_sigsuspend = rt_sigsuspend;

const nr_rt_sigtimedwait = /* @__PURE__ */ choose(128, 421, 421, 137, 137);

/** rt_sigtimedwait(set, info, timeout) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function rt_sigtimedwait(
  set: Memory,
  info: struct.siginfo | Address | null,
  timeout: struct.timespec | Address | null,
): number {
  const $set = argument.block('rt_sigtimedwait', 'set', set, sizeOf_kernel_sigset_t);
  const $info = argument.record('rt_sigtimedwait', 'info', info, siginfoShape);
  const $timeout = argument.record('rt_sigtimedwait', 'timeout', timeout, timespecShape);
  return syscall4(nr_rt_sigtimedwait, $set, $info, $timeout, sizeOf_kernel_sigset_t);
}

/** `rt_sigtimedwait` under the name that x86 and arm have for it. */
export const rt_sigtimedwait_time64: typeof rt_sigtimedwait = rt_sigtimedwait;

/** `sigtimedwait` of man section 2, which the kernel calls `rt_sigtimedwait`. */
export const sigtimedwait: typeof rt_sigtimedwait = rt_sigtimedwait;

const nr_rt_tgsigqueueinfo = /* @__PURE__ */ choose(297, 335, 363, 240, 240);

/** rt_tgsigqueueinfo(tgid, tid, sig, info) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function rt_tgsigqueueinfo(
  tgid: pid_t,
  tid: pid_t,
  sig: Flags<'SIG'>,
  info: struct.siginfo | Address | null,
): number {
  const $tgid = argument.int32('rt_tgsigqueueinfo', 'tgid', tgid);
  const $tid = argument.int32('rt_tgsigqueueinfo', 'tid', tid);
  const $sig = argument.flags32('rt_tgsigqueueinfo', 'sig', sig);
  const $info = argument.record('rt_tgsigqueueinfo', 'info', info, siginfoShape);
  return syscall4(nr_rt_tgsigqueueinfo, $tgid, $tid, $sig, $info);
}

const nr_sigaltstack = /* @__PURE__ */ choose(131, 186, 186, 132, 132);

/** sigaltstack(ss, old_ss) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function sigaltstack(
  ss: struct.sigaltstack | Address | null,
  old_ss: struct.sigaltstack | Address | null,
): number {
  const $ss = argument.record('sigaltstack', 'ss', ss, sigaltstackShape);
  const $old_ss = argument.record('sigaltstack', 'old_ss', old_ss, sigaltstackShape);
  return syscall2(nr_sigaltstack, $ss, $old_ss);
}

const nr_tgkill = /* @__PURE__ */ choose(234, 270, 268, 131, 131);

/** tgkill(tgid, tid, sig) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function tgkill(tgid: pid_t, tid: pid_t, sig: Flags<'SIG'>): number {
  const $tgid = argument.int32('tgkill', 'tgid', tgid);
  const $tid = argument.int32('tgkill', 'tid', tid);
  const $sig = argument.flags32('tgkill', 'sig', sig);
  return syscall3(nr_tgkill, $tgid, $tid, $sig);
}

const nr_tkill = /* @__PURE__ */ choose(200, 238, 238, 130, 130);

/** tkill(tid, sig) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function tkill(tid: pid_t, sig: Flags<'SIG'>): number {
  const $tid = argument.int32('tkill', 'tid', tid);
  const $sig = argument.flags32('tkill', 'sig', sig);
  return syscall2(nr_tkill, $tid, $sig);
}
