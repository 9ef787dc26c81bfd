// Generated from Linux 7.3.4 and abi/src/calls/signals.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, pid_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { perform } from '../../adapters/perform.ts';
import { sigactionWithRestorer } from '../../adapters/signals.ts';
import { syscall0, syscall2, syscall3, syscall4, syscall5 } from '../../trap.ts';
import { sigactionShape, siginfoShape, stack_tShape, timespecShape } from '../shapes.ts';
import { sizeOf_kernel_sigaction, sizeOf_kernel_sigset_t } from '../sizes.ts';

/**
 * kill(pid, sig) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid a process; 0 is this group, −1 all that may be sent to, −n the group n.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 kill, <linux/signal.h>
 */
export function kill(pid: pid_t, sig: Flags<'SIG'>): number {
  const $pid = argument.int32('kill', 'pid', pid);
  const $sig = argument.flags32('kill', 'sig', sig);
  return syscall2(
    is.x86_64 ? 62 : is.riscv64 || is.aarch64 || is.loongarch64 ? 129 : 37,
    $pid,
    $sig,
  );
}

/**
 * pause() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or never: it ends with EINTR.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 pause
 */
export function pause(): number {
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall5(73 /* ppoll */, 0, 0, 0, 0, sizeOf_kernel_sigset_t);
  }
  return syscall0(is.x86_64 ? 34 : 29);
}

/**
 * pidfd_send_signal(pidfd, sig, info, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pidfd a descriptor of `pidfd_open`.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @param info what comes with the signal; `null` for what `kill` sends.
 * @param flags `PIDFD_SIGNAL_*` (since 6.9), or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.1
 * @see man 2 pidfd_send_signal, <linux/signal.h>
 */
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

/**
 * rt_sigaction(signum, act, oldact) as `linux-syscalls` has it, returning −errno.
 *
 * @param signum the signal, but not `SIGKILL` and `SIGSTOP`.
 * @param act the new action, as the kernel lays it out; `null` for none.
 * @param oldact receives the action before; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sigaction, <linux/signal.h>
 */
export function rt_sigaction(
  signum: Flags<'SIG'>,
  act: struct.sigaction | Address | null,
  oldact: struct.sigaction | Address | null,
): number {
  const $signum = argument.flags32('rt_sigaction', 'signum', signum);
  const $act = argument.record('rt_sigaction', 'act', act, sigactionShape);
  const $oldact = argument.record('rt_sigaction', 'oldact', oldact, sigactionShape);
  if (is.x86_64) {
    return perform(
      sigactionWithRestorer(
        13 /* rt_sigaction */,
        67108864 /* SA_RESTORER */,
        sizeOf_kernel_sigaction,
        $signum,
        $act,
        $oldact,
        sizeOf_kernel_sigset_t,
      ),
    );
  }
  return syscall4(
    is.x86 || is.arm || is.s390x ? 174 : is.riscv64 || is.aarch64 || is.loongarch64 ? 134 : 173,
    $signum,
    $act,
    $oldact,
    sizeOf_kernel_sigset_t,
  );
}

/** @deprecated Use `rt_sigaction`: x86, arm, s390x and ppc64le call it `sigaction`. */
export const sigaction: typeof rt_sigaction = rt_sigaction;

/**
 * rt_sigpending(set) as `linux-syscalls` has it, returning −errno.
 *
 * @param set receives them: this thread’s and the process’s.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sigpending, <linux/signal.h>
 */
export function rt_sigpending(set: Memory): number {
  const $set = argument.block('rt_sigpending', 'set', set, sizeOf_kernel_sigset_t);
  return syscall2(
    is.x86_64
      ? 127
      : is.x86 || is.arm || is.s390x
        ? 176
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 136
          : 175,
    $set,
    sizeOf_kernel_sigset_t,
  );
}

/** @deprecated Use `rt_sigpending`: x86, arm, s390x and ppc64le call it `sigpending`. */
export const sigpending: typeof rt_sigpending = rt_sigpending;

/**
 * rt_sigprocmask(how, set, oldset) as `linux-syscalls` has it, returning −errno.
 *
 * @param how `SIG_BLOCK`, `SIG_UNBLOCK` or `SIG_SETMASK`.
 * @param set the signals; `null` to change nothing.
 * @param oldset receives the set before; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sigprocmask, <linux/signal.h>
 */
export function rt_sigprocmask(how: Flags<'SIG'>, set: Memory, oldset: Memory): number {
  const $how = argument.flags32('rt_sigprocmask', 'how', how);
  const $set = argument.block('rt_sigprocmask', 'set', set, sizeOf_kernel_sigset_t);
  const $oldset = argument.block('rt_sigprocmask', 'oldset', oldset, sizeOf_kernel_sigset_t);
  return syscall4(
    is.x86_64
      ? 14
      : is.x86 || is.arm || is.s390x
        ? 175
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 135
          : 174,
    $how,
    $set,
    $oldset,
    sizeOf_kernel_sigset_t,
  );
}

/** @deprecated Use `rt_sigprocmask`: x86, arm, s390x and ppc64le call it `sigprocmask`. */
export const sigprocmask: typeof rt_sigprocmask = rt_sigprocmask;

/**
 * rt_sigqueueinfo(tgid, sig, info) as `linux-syscalls` has it, returning −errno.
 *
 * @param tgid the process.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @param info what comes with the signal.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 rt_sigqueueinfo, <linux/signal.h>
 */
export function rt_sigqueueinfo(
  tgid: pid_t,
  sig: Flags<'SIG'>,
  info: struct.siginfo | Address | null,
): number {
  const $tgid = argument.int32('rt_sigqueueinfo', 'tgid', tgid);
  const $sig = argument.flags32('rt_sigqueueinfo', 'sig', sig);
  const $info = argument.record('rt_sigqueueinfo', 'info', info, siginfoShape);
  return syscall3(
    is.x86_64
      ? 129
      : is.x86 || is.arm || is.s390x
        ? 178
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 138
          : 177,
    $tgid,
    $sig,
    $info,
  );
}

/**
 * rt_sigsuspend(mask) as `linux-syscalls` has it, returning −errno.
 *
 * @param mask what is blocked meanwhile.
 * @returns −errno, or never: it ends with EINTR.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sigsuspend, <linux/signal.h>
 */
export function rt_sigsuspend(mask: Memory): number {
  const $mask = argument.block('rt_sigsuspend', 'mask', mask, sizeOf_kernel_sigset_t);
  return syscall2(
    is.x86_64
      ? 130
      : is.x86 || is.arm || is.s390x
        ? 179
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 133
          : 178,
    $mask,
    sizeOf_kernel_sigset_t,
  );
}

/** @deprecated Use `rt_sigsuspend`: x86, arm, s390x and ppc64le call it `sigsuspend`. */
export const sigsuspend: typeof rt_sigsuspend = rt_sigsuspend;

/**
 * rt_sigtimedwait(set, info, timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param set which signals, which should be blocked.
 * @param info receives what comes with it; `null` if nobody wants it.
 * @param timeout for how long it waits at most; `null` for ever.
 * @returns −errno, or the number of the signal.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sigtimedwait, <linux/signal.h>
 */
export function rt_sigtimedwait(
  set: Memory,
  info: struct.siginfo | Address | null,
  timeout: struct.timespec | Address | null,
): number {
  const $set = argument.block('rt_sigtimedwait', 'set', set, sizeOf_kernel_sigset_t);
  const $info = argument.record('rt_sigtimedwait', 'info', info, siginfoShape);
  const $timeout = argument.record('rt_sigtimedwait', 'timeout', timeout, timespecShape);
  if (is.x86 || is.arm) {
    return syscall4(
      421 /* rt_sigtimedwait_time64 */,
      $set,
      $info,
      $timeout,
      sizeOf_kernel_sigset_t,
    );
  }
  return syscall4(
    is.x86_64 ? 128 : is.riscv64 || is.aarch64 || is.loongarch64 ? 137 : is.s390x ? 177 : 176,
    $set,
    $info,
    $timeout,
    sizeOf_kernel_sigset_t,
  );
}

/** @deprecated Use `rt_sigtimedwait`: x86 and arm call it `rt_sigtimedwait_time64`. */
export const rt_sigtimedwait_time64: typeof rt_sigtimedwait = rt_sigtimedwait;

/** `sigtimedwait` of man section 2, which the kernel calls `rt_sigtimedwait`. */
export const sigtimedwait: typeof rt_sigtimedwait = rt_sigtimedwait;

/**
 * rt_tgsigqueueinfo(tgid, tid, sig, info) as `linux-syscalls` has it, returning −errno.
 *
 * @param tgid the process.
 * @param tid the thread.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @param info what comes with the signal.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.31
 * @see man 2 rt_tgsigqueueinfo, <linux/signal.h>
 */
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
  return syscall4(
    is.x86_64
      ? 297
      : is.x86
        ? 335
        : is.arm
          ? 363
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 240
            : is.s390x
              ? 330
              : 322,
    $tgid,
    $tid,
    $sig,
    $info,
  );
}

/**
 * sigaltstack(ss, old_ss) as `linux-syscalls` has it, returning −errno.
 *
 * @param ss the stack; `null` to change nothing.
 * @param old_ss receives the stack before; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sigaltstack, <linux/signal.h>
 */
export function sigaltstack(
  ss: struct.stack_t | Address | null,
  old_ss: struct.stack_t | Address | null,
): number {
  const $ss = argument.record('sigaltstack', 'ss', ss, stack_tShape);
  const $old_ss = argument.record('sigaltstack', 'old_ss', old_ss, stack_tShape);
  return syscall2(
    is.x86_64
      ? 131
      : is.x86 || is.arm || is.s390x
        ? 186
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 132
          : 185,
    $ss,
    $old_ss,
  );
}

/**
 * tgkill(tgid, tid, sig) as `linux-syscalls` has it, returning −errno.
 *
 * @param tgid the process.
 * @param tid the thread.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 tgkill, <linux/signal.h>
 */
export function tgkill(tgid: pid_t, tid: pid_t, sig: Flags<'SIG'>): number {
  const $tgid = argument.int32('tgkill', 'tgid', tgid);
  const $tid = argument.int32('tgkill', 'tid', tid);
  const $sig = argument.flags32('tgkill', 'sig', sig);
  return syscall3(
    is.x86_64
      ? 234
      : is.x86
        ? 270
        : is.arm
          ? 268
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 131
            : is.s390x
              ? 241
              : 250,
    $tgid,
    $tid,
    $sig,
  );
}

/**
 * tkill(tid, sig) as `linux-syscalls` has it, returning −errno.
 *
 * @param tid the thread.
 * @param sig the signal; 0 only looks whether it could be sent.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 tkill, <linux/signal.h>
 */
export function tkill(tid: pid_t, sig: Flags<'SIG'>): number {
  const $tid = argument.int32('tkill', 'tid', tid);
  const $sig = argument.flags32('tkill', 'sig', sig);
  return syscall2(
    is.x86_64
      ? 200
      : is.x86 || is.arm
        ? 238
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 130
          : is.s390x
            ? 237
            : 208,
    $tid,
    $sig,
  );
}
