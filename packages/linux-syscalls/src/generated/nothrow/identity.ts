// Generated from Linux 7.3.4 and abi/src/calls/identity.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { fd, pid_t, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall0, syscall1, syscall2, syscall3 } from '../../trap.ts';

const nr_getpgid = /* @__PURE__ */ choose(121, 132, 132, 155, 155);

/** getpgid(pid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getpgid(pid: pid_t): number {
  const $pid = argument.int32('getpgid', 'pid', pid);
  return syscall1(nr_getpgid, $pid);
}

const nr_getpgrp = /* @__PURE__ */ choose(121, 132, 132, 155, 155);

/** getpgrp() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getpgrp(): number {
  return syscall1(nr_getpgrp, 0);
}

const nr_getpid = /* @__PURE__ */ choose(39, 20, 20, 172, 172);

/** getpid() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getpid(): number {
  return syscall0(nr_getpid);
}

const nr_getppid = /* @__PURE__ */ choose(110, 64, 64, 173, 173);

/** getppid() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getppid(): number {
  return syscall0(nr_getppid);
}

const nr_getsid = /* @__PURE__ */ choose(124, 147, 147, 156, 156);

/** getsid(pid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getsid(pid: pid_t): number {
  const $pid = argument.int32('getsid', 'pid', pid);
  return syscall1(nr_getsid, $pid);
}

const nr_gettid = /* @__PURE__ */ choose(186, 224, 224, 178, 178);

/** gettid() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function gettid(): number {
  return syscall0(nr_gettid);
}

/** pidfd_getfd(pidfd, targetfd, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pidfd_getfd(pidfd: fd, targetfd: fd, flags: uint = 0): fd {
  const $pidfd = argument.int32('pidfd_getfd', 'pidfd', pidfd);
  const $targetfd = argument.int32('pidfd_getfd', 'targetfd', targetfd);
  const $flags = argument.uint32('pidfd_getfd', 'flags', flags);
  return syscall3(438 /* pidfd_getfd */, $pidfd, $targetfd, $flags);
}

/** pidfd_open(pid, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function pidfd_open(pid: pid_t, flags: Flags<'PIDFD_'> = 0): fd {
  const $pid = argument.int32('pidfd_open', 'pid', pid);
  const $flags = argument.flags32('pidfd_open', 'flags', flags);
  return syscall2(434 /* pidfd_open */, $pid, $flags);
}

const nr_setpgid = /* @__PURE__ */ choose(109, 57, 57, 154, 154);

/** setpgid(pid, pgid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setpgid(pid: pid_t, pgid: pid_t): number {
  const $pid = argument.int32('setpgid', 'pid', pid);
  const $pgid = argument.int32('setpgid', 'pgid', pgid);
  return syscall2(nr_setpgid, $pid, $pgid);
}

const nr_setsid = /* @__PURE__ */ choose(112, 66, 66, 157, 157);

/** setsid() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setsid(): number {
  return syscall0(nr_setsid);
}
