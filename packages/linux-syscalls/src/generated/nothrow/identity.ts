// Generated from Linux 7.3.4 and abi/src/calls/identity.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { fd, pid_t, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall0, syscall1, syscall2, syscall3 } from '../../trap.ts';

/**
 * getpgid(pid) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the process; 0 is this one.
 * @returns −errno, or the id of the group.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getpgid
 */
export function getpgid(pid: pid_t): number {
  const $pid = argument.int32('getpgid', 'pid', pid);
  return syscall1(is.x86_64 ? 121 : is.riscv64 || is.aarch64 || is.loongarch64 ? 155 : 132, $pid);
}

/**
 * getpgrp() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the id of the group.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getpgrp
 */
export function getpgrp(): number {
  return syscall1(is.x86_64 ? 121 : is.riscv64 || is.aarch64 || is.loongarch64 ? 155 : 132, 0);
}

/**
 * getpid() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the id in this pid namespace, the same in all threads.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getpid
 */
export function getpid(): number {
  return syscall0(is.x86_64 ? 39 : is.riscv64 || is.aarch64 || is.loongarch64 ? 172 : 20);
}

/**
 * getppid() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the parent’s id; 0 where it lives outside this pid namespace.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getppid
 */
export function getppid(): number {
  return syscall0(is.x86_64 ? 110 : is.riscv64 || is.aarch64 || is.loongarch64 ? 173 : 64);
}

/**
 * getsid(pid) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the process; 0 is this one.
 * @returns −errno, or the id of the session.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getsid
 */
export function getsid(pid: pid_t): number {
  const $pid = argument.int32('getsid', 'pid', pid);
  return syscall1(is.x86_64 ? 124 : is.riscv64 || is.aarch64 || is.loongarch64 ? 156 : 147, $pid);
}

/**
 * gettid() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the id; in Node’s main thread it equals `getpid()`.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 gettid
 */
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

/**
 * pidfd_getfd(pidfd, targetfd, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pidfd a descriptor of `pidfd_open`.
 * @param targetfd the descriptor as that process numbers it.
 * @param flags none exist: 0.
 * @returns −errno, or a new descriptor for the same open file, closed on exec.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.6
 * @see man 2 pidfd_getfd
 */
export function pidfd_getfd(pidfd: fd, targetfd: fd, flags: uint = 0): fd {
  const $pidfd = argument.int32('pidfd_getfd', 'pidfd', pidfd);
  const $targetfd = argument.int32('pidfd_getfd', 'targetfd', targetfd);
  const $flags = argument.uint32('pidfd_getfd', 'flags', flags);
  return syscall3(438 /* pidfd_getfd */, $pidfd, $targetfd, $flags);
}

/**
 * pidfd_open(pid, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the process.
 * @param flags `PIDFD_NONBLOCK`, `PIDFD_THREAD` or 0.
 * @returns −errno, or a new descriptor, closed on exec; readable once the process ended.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.3
 * @see man 2 pidfd_open, <linux/pidfd.h>
 */
export function pidfd_open(pid: pid_t, flags: Flags<'PIDFD_'> = 0): fd {
  const $pid = argument.int32('pidfd_open', 'pid', pid);
  const $flags = argument.flags32('pidfd_open', 'flags', flags);
  return syscall2(434 /* pidfd_open */, $pid, $flags);
}

/**
 * setpgid(pid, pgid) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid this process or a child of it; 0 is this one.
 * @param pgid the group; 0 is the one named after `pid`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setpgid
 */
export function setpgid(pid: pid_t, pgid: pid_t): number {
  const $pid = argument.int32('setpgid', 'pid', pid);
  const $pgid = argument.int32('setpgid', 'pgid', pgid);
  return syscall2(
    is.x86_64 ? 109 : is.riscv64 || is.aarch64 || is.loongarch64 ? 154 : 57,
    $pid,
    $pgid,
  );
}

/**
 * setsid() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the id of the session, which is that of the process.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setsid
 */
export function setsid(): number {
  return syscall0(is.x86_64 ? 112 : is.riscv64 || is.aarch64 || is.loongarch64 ? 157 : 66);
}
