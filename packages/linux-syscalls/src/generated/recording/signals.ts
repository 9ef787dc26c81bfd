// Generated from Linux 7.3.4 and abi/src/calls/signals.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd, pid_t, struct } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { sigactionWithRestorer } from '../../recording/adapters.ts';
import { perform } from '../../recording/perform.ts';
import { syscall0, syscall2, syscall3, syscall4, syscall5 } from '../../recording/trap.ts';
import { sigactionShape, siginfoShape, stack_tShape, timespecShape } from '../shapes.ts';
import { sizeOf_kernel_sigaction, sizeOf_kernel_sigset_t } from '../sizes.ts';

export function kill(pid: pid_t | Deferred, sig: Flags<'SIG'>): number {
  const $pid = argument.int32('kill', 'pid', pid);
  const $sig = argument.flags32('kill', 'sig', sig);
  return syscall2(
    is.x86_64 ? 62 : is.riscv64 || is.aarch64 || is.loongarch64 ? 129 : 37,
    $pid,
    $sig,
  );
}

export function pause(): number {
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall5(73 /* ppoll */, 0, 0, 0, 0, sizeOf_kernel_sigset_t);
  }
  return syscall0(is.x86_64 ? 34 : 29);
}

export function pidfd_send_signal(
  pidfd: fd | Deferred,
  sig: Flags<'SIG'>,
  info: struct.siginfo | Address | null | Deferred,
  flags: Flags<'PIDFD_'> = 0,
): number {
  const $pidfd = argument.int32('pidfd_send_signal', 'pidfd', pidfd);
  const $sig = argument.flags32('pidfd_send_signal', 'sig', sig);
  const $info = argument.record('pidfd_send_signal', 'info', info, siginfoShape);
  const $flags = argument.flags32('pidfd_send_signal', 'flags', flags);
  return syscall4(424 /* pidfd_send_signal */, $pidfd, $sig, $info, $flags);
}

export function rt_sigaction(
  signum: Flags<'SIG'>,
  act: struct.sigaction | Address | null | Deferred,
  oldact: struct.sigaction | Address | null | Deferred,
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

export function rt_sigpending(set: Memory | Deferred): number {
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

export function rt_sigprocmask(
  how: Flags<'SIG'>,
  set: Memory | Deferred,
  oldset: Memory | Deferred,
): number {
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

export function rt_sigqueueinfo(
  tgid: pid_t | Deferred,
  sig: Flags<'SIG'>,
  info: struct.siginfo | Address | null | Deferred,
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

export function rt_sigsuspend(mask: Memory | Deferred): number {
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

export function rt_sigtimedwait(
  set: Memory | Deferred,
  info: struct.siginfo | Address | null | Deferred,
  timeout: struct.timespec | Address | null | Deferred,
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

export function rt_tgsigqueueinfo(
  tgid: pid_t | Deferred,
  tid: pid_t | Deferred,
  sig: Flags<'SIG'>,
  info: struct.siginfo | Address | null | Deferred,
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

export function sigaltstack(
  ss: struct.stack_t | Address | null | Deferred,
  old_ss: struct.stack_t | Address | null | Deferred,
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

export function tgkill(tgid: pid_t | Deferred, tid: pid_t | Deferred, sig: Flags<'SIG'>): number {
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

export function tkill(tid: pid_t | Deferred, sig: Flags<'SIG'>): number {
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
