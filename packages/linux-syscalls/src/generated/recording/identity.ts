// Generated from Linux 7.3.4 and abi/src/calls/identity.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd, pid_t, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall0, syscall1, syscall2, syscall3 } from '../../recording/trap.ts';

export function getpgid(pid: pid_t | Deferred): number {
  const $pid = argument.int32('getpgid', 'pid', pid);
  return syscall1(is.x86_64 ? 121 : is.riscv64 || is.aarch64 || is.loongarch64 ? 155 : 132, $pid);
}

export function getpgrp(): number {
  return syscall1(is.x86_64 ? 121 : is.riscv64 || is.aarch64 || is.loongarch64 ? 155 : 132, 0);
}

export function getpid(): number {
  return syscall0(is.x86_64 ? 39 : is.riscv64 || is.aarch64 || is.loongarch64 ? 172 : 20);
}

export function getppid(): number {
  return syscall0(is.x86_64 ? 110 : is.riscv64 || is.aarch64 || is.loongarch64 ? 173 : 64);
}

export function getsid(pid: pid_t | Deferred): number {
  const $pid = argument.int32('getsid', 'pid', pid);
  return syscall1(is.x86_64 ? 124 : is.riscv64 || is.aarch64 || is.loongarch64 ? 156 : 147, $pid);
}

export function gettid(): number {
  return syscall0(
    is.x86_64
      ? 186
      : is.x86 || is.arm
        ? 224
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 178
          : is.s390x
            ? 236
            : 207,
  );
}

export function pidfd_getfd(
  pidfd: fd | Deferred,
  targetfd: fd | Deferred,
  flags: uint | Deferred = 0,
): number {
  const $pidfd = argument.int32('pidfd_getfd', 'pidfd', pidfd);
  const $targetfd = argument.int32('pidfd_getfd', 'targetfd', targetfd);
  const $flags = argument.uint32('pidfd_getfd', 'flags', flags);
  return syscall3(438 /* pidfd_getfd */, $pidfd, $targetfd, $flags);
}

export function pidfd_open(pid: pid_t | Deferred, flags: Flags<'PIDFD_'> = 0): number {
  const $pid = argument.int32('pidfd_open', 'pid', pid);
  const $flags = argument.flags32('pidfd_open', 'flags', flags);
  return syscall2(434 /* pidfd_open */, $pid, $flags);
}

export function setpgid(pid: pid_t | Deferred, pgid: pid_t | Deferred): number {
  const $pid = argument.int32('setpgid', 'pid', pid);
  const $pgid = argument.int32('setpgid', 'pgid', pgid);
  return syscall2(
    is.x86_64 ? 109 : is.riscv64 || is.aarch64 || is.loongarch64 ? 154 : 57,
    $pid,
    $pgid,
  );
}

export function setsid(): number {
  return syscall0(is.x86_64 ? 112 : is.riscv64 || is.aarch64 || is.loongarch64 ? 157 : 66);
}
