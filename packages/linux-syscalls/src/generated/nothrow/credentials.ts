// Generated from Linux 7.3.4 and abi/src/calls/credentials.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { gid_t, int, uid_t } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall0, syscall1, syscall2, syscall3 } from '../../trap.ts';

/**
 * getegid() as `linux-syscalls` has it, returning −errno.
 *
 * @returns the id, of 32 bits on every architecture.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getegid
 */
export function getegid(): number {
  if (is.x86 || is.arm) {
    return syscall0(202 /* getegid32 */) >>> 0;
  }
  return (
    syscall0(
      is.x86_64 ? 108 : is.riscv64 || is.aarch64 || is.loongarch64 ? 177 : is.s390x ? 202 : 50,
    ) >>> 0
  );
}

/** @deprecated Use `getegid`: x86 and arm call it `getegid32`. */
export const getegid32: typeof getegid = getegid;

/**
 * geteuid() as `linux-syscalls` has it, returning −errno.
 *
 * @returns the id, of 32 bits on every architecture.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 geteuid
 */
export function geteuid(): number {
  if (is.x86 || is.arm) {
    return syscall0(201 /* geteuid32 */) >>> 0;
  }
  return (
    syscall0(
      is.x86_64 ? 107 : is.riscv64 || is.aarch64 || is.loongarch64 ? 175 : is.s390x ? 201 : 49,
    ) >>> 0
  );
}

/** @deprecated Use `geteuid`: x86 and arm call it `geteuid32`. */
export const geteuid32: typeof geteuid = geteuid;

/**
 * getgid() as `linux-syscalls` has it, returning −errno.
 *
 * @returns the id, of 32 bits on every architecture.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getgid
 */
export function getgid(): number {
  if (is.x86 || is.arm) {
    return syscall0(200 /* getgid32 */) >>> 0;
  }
  return (
    syscall0(
      is.x86_64 ? 104 : is.riscv64 || is.aarch64 || is.loongarch64 ? 176 : is.s390x ? 200 : 47,
    ) >>> 0
  );
}

/** @deprecated Use `getgid`: x86 and arm call it `getgid32`. */
export const getgid32: typeof getgid = getgid;

/**
 * getgroups(size, list) as `linux-syscalls` has it, returning −errno.
 *
 * @param size how many ids `list` can hold; 0 only asks how many there are.
 * @param list receives the ids.
 * @returns −errno, or how many groups there are.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getgroups
 */
export function getgroups(
  size: int | Integer | undefined,
  list: Uint32Array | Address | null,
): number {
  const $list = argument.numbers('getgroups', 'list', list, 'Uint32Array', 0);
  const $size = argument.countOfNumbers('getgroups', 'size', size, 'list', $list, 0x7fffffff);
  if (is.x86 || is.arm) {
    return syscall2(205 /* getgroups32 */, $size, $list);
  }
  return syscall2(
    is.x86_64 ? 115 : is.riscv64 || is.aarch64 || is.loongarch64 ? 158 : is.s390x ? 205 : 80,
    $size,
    $list,
  );
}

/** @deprecated Use `getgroups`: x86 and arm call it `getgroups32`. */
export const getgroups32: typeof getgroups = getgroups;

/**
 * getresgid(rgid, egid, sgid) as `linux-syscalls` has it, returning −errno.
 *
 * @param rgid receives the real id.
 * @param egid receives the effective id.
 * @param sgid receives the saved id.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getresgid
 */
export function getresgid(
  rgid: Uint32Array | Address | null,
  egid: Uint32Array | Address | null,
  sgid: Uint32Array | Address | null,
): number {
  const $rgid = argument.numbers('getresgid', 'rgid', rgid, 'Uint32Array', 1);
  const $egid = argument.numbers('getresgid', 'egid', egid, 'Uint32Array', 1);
  const $sgid = argument.numbers('getresgid', 'sgid', sgid, 'Uint32Array', 1);
  if (is.x86 || is.arm) {
    return syscall3(211 /* getresgid32 */, $rgid, $egid, $sgid);
  }
  return syscall3(
    is.x86_64 ? 120 : is.riscv64 || is.aarch64 || is.loongarch64 ? 150 : is.s390x ? 211 : 170,
    $rgid,
    $egid,
    $sgid,
  );
}

/** @deprecated Use `getresgid`: x86 and arm call it `getresgid32`. */
export const getresgid32: typeof getresgid = getresgid;

/**
 * getresuid(ruid, euid, suid) as `linux-syscalls` has it, returning −errno.
 *
 * @param ruid receives the real id.
 * @param euid receives the effective id.
 * @param suid receives the saved id.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getresuid
 */
export function getresuid(
  ruid: Uint32Array | Address | null,
  euid: Uint32Array | Address | null,
  suid: Uint32Array | Address | null,
): number {
  const $ruid = argument.numbers('getresuid', 'ruid', ruid, 'Uint32Array', 1);
  const $euid = argument.numbers('getresuid', 'euid', euid, 'Uint32Array', 1);
  const $suid = argument.numbers('getresuid', 'suid', suid, 'Uint32Array', 1);
  if (is.x86 || is.arm) {
    return syscall3(209 /* getresuid32 */, $ruid, $euid, $suid);
  }
  return syscall3(
    is.x86_64 ? 118 : is.riscv64 || is.aarch64 || is.loongarch64 ? 148 : is.s390x ? 209 : 165,
    $ruid,
    $euid,
    $suid,
  );
}

/** @deprecated Use `getresuid`: x86 and arm call it `getresuid32`. */
export const getresuid32: typeof getresuid = getresuid;

/**
 * getuid() as `linux-syscalls` has it, returning −errno.
 *
 * @returns the id, of 32 bits on every architecture.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 getuid
 */
export function getuid(): number {
  if (is.x86 || is.arm) {
    return syscall0(199 /* getuid32 */) >>> 0;
  }
  return (
    syscall0(
      is.x86_64 ? 102 : is.riscv64 || is.aarch64 || is.loongarch64 ? 174 : is.s390x ? 199 : 24,
    ) >>> 0
  );
}

/** @deprecated Use `getuid`: x86 and arm call it `getuid32`. */
export const getuid32: typeof getuid = getuid;

/**
 * setfsgid(fsgid) as `linux-syscalls` has it, returning −errno.
 *
 * @param fsgid the new id; −1 changes nothing.
 * @returns the id before, also when nothing changed.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setfsgid
 */
export function setfsgid(fsgid: gid_t): number {
  const $fsgid = argument.id32('setfsgid', 'fsgid', fsgid);
  if (is.x86 || is.arm) {
    return syscall1(216 /* setfsgid32 */, $fsgid) >>> 0;
  }
  return (
    syscall1(
      is.x86_64 ? 123 : is.riscv64 || is.aarch64 || is.loongarch64 ? 152 : is.s390x ? 216 : 139,
      $fsgid,
    ) >>> 0
  );
}

/** @deprecated Use `setfsgid`: x86 and arm call it `setfsgid32`. */
export const setfsgid32: typeof setfsgid = setfsgid;

/**
 * setfsuid(fsuid) as `linux-syscalls` has it, returning −errno.
 *
 * @param fsuid the new id; −1 changes nothing.
 * @returns the id before, also when nothing changed.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setfsuid
 */
export function setfsuid(fsuid: uid_t): number {
  const $fsuid = argument.id32('setfsuid', 'fsuid', fsuid);
  if (is.x86 || is.arm) {
    return syscall1(215 /* setfsuid32 */, $fsuid) >>> 0;
  }
  return (
    syscall1(
      is.x86_64 ? 122 : is.riscv64 || is.aarch64 || is.loongarch64 ? 151 : is.s390x ? 215 : 138,
      $fsuid,
    ) >>> 0
  );
}

/** @deprecated Use `setfsuid`: x86 and arm call it `setfsuid32`. */
export const setfsuid32: typeof setfsuid = setfsuid;

/**
 * setgid(gid) as `linux-syscalls` has it, returning −errno.
 *
 * @param gid the new id.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setgid
 */
export function setgid(gid: gid_t): number {
  const $gid = argument.id32('setgid', 'gid', gid);
  if (is.x86 || is.arm) {
    return syscall1(214 /* setgid32 */, $gid);
  }
  return syscall1(
    is.x86_64 ? 106 : is.riscv64 || is.aarch64 || is.loongarch64 ? 144 : is.s390x ? 214 : 46,
    $gid,
  );
}

/** @deprecated Use `setgid`: x86 and arm call it `setgid32`. */
export const setgid32: typeof setgid = setgid;

/**
 * setgroups(size, list) as `linux-syscalls` has it, returning −errno.
 *
 * @param size how many ids of `list` count.
 * @param list the ids.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setgroups
 */
export function setgroups(
  size: int | Integer | undefined,
  list: Uint32Array | Address | null,
): number {
  const $list = argument.numbers('setgroups', 'list', list, 'Uint32Array', 0);
  const $size = argument.countOfNumbers('setgroups', 'size', size, 'list', $list, 0x7fffffff);
  if (is.x86 || is.arm) {
    return syscall2(206 /* setgroups32 */, $size, $list);
  }
  return syscall2(
    is.x86_64 ? 116 : is.riscv64 || is.aarch64 || is.loongarch64 ? 159 : is.s390x ? 206 : 81,
    $size,
    $list,
  );
}

/** @deprecated Use `setgroups`: x86 and arm call it `setgroups32`. */
export const setgroups32: typeof setgroups = setgroups;

/**
 * setregid(rgid, egid) as `linux-syscalls` has it, returning −errno.
 *
 * @param rgid the real id, or −1 to leave it as it is.
 * @param egid the effective id, or −1 to leave it as it is.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setregid
 */
export function setregid(rgid: gid_t, egid: gid_t): number {
  const $rgid = argument.id32('setregid', 'rgid', rgid);
  const $egid = argument.id32('setregid', 'egid', egid);
  if (is.x86 || is.arm) {
    return syscall2(204 /* setregid32 */, $rgid, $egid);
  }
  return syscall2(
    is.x86_64 ? 114 : is.riscv64 || is.aarch64 || is.loongarch64 ? 143 : is.s390x ? 204 : 71,
    $rgid,
    $egid,
  );
}

/** @deprecated Use `setregid`: x86 and arm call it `setregid32`. */
export const setregid32: typeof setregid = setregid;

/**
 * setresgid(rgid, egid, sgid) as `linux-syscalls` has it, returning −errno.
 *
 * @param rgid the real id, or −1 to leave it as it is.
 * @param egid the effective id, or −1 to leave it as it is.
 * @param sgid the saved id, or −1 to leave it as it is.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setresgid
 */
export function setresgid(rgid: gid_t, egid: gid_t, sgid: gid_t): number {
  const $rgid = argument.id32('setresgid', 'rgid', rgid);
  const $egid = argument.id32('setresgid', 'egid', egid);
  const $sgid = argument.id32('setresgid', 'sgid', sgid);
  if (is.x86 || is.arm) {
    return syscall3(210 /* setresgid32 */, $rgid, $egid, $sgid);
  }
  return syscall3(
    is.x86_64 ? 119 : is.riscv64 || is.aarch64 || is.loongarch64 ? 149 : is.s390x ? 210 : 169,
    $rgid,
    $egid,
    $sgid,
  );
}

/** @deprecated Use `setresgid`: x86 and arm call it `setresgid32`. */
export const setresgid32: typeof setresgid = setresgid;

/**
 * setresuid(ruid, euid, suid) as `linux-syscalls` has it, returning −errno.
 *
 * @param ruid the real id, or −1 to leave it as it is.
 * @param euid the effective id, or −1 to leave it as it is.
 * @param suid the saved id, or −1 to leave it as it is.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setresuid
 */
export function setresuid(ruid: uid_t, euid: uid_t, suid: uid_t): number {
  const $ruid = argument.id32('setresuid', 'ruid', ruid);
  const $euid = argument.id32('setresuid', 'euid', euid);
  const $suid = argument.id32('setresuid', 'suid', suid);
  if (is.x86 || is.arm) {
    return syscall3(208 /* setresuid32 */, $ruid, $euid, $suid);
  }
  return syscall3(
    is.x86_64 ? 117 : is.riscv64 || is.aarch64 || is.loongarch64 ? 147 : is.s390x ? 208 : 164,
    $ruid,
    $euid,
    $suid,
  );
}

/** @deprecated Use `setresuid`: x86 and arm call it `setresuid32`. */
export const setresuid32: typeof setresuid = setresuid;

/**
 * setreuid(ruid, euid) as `linux-syscalls` has it, returning −errno.
 *
 * @param ruid the real id, or −1 to leave it as it is.
 * @param euid the effective id, or −1 to leave it as it is.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setreuid
 */
export function setreuid(ruid: uid_t, euid: uid_t): number {
  const $ruid = argument.id32('setreuid', 'ruid', ruid);
  const $euid = argument.id32('setreuid', 'euid', euid);
  if (is.x86 || is.arm) {
    return syscall2(203 /* setreuid32 */, $ruid, $euid);
  }
  return syscall2(
    is.x86_64 ? 113 : is.riscv64 || is.aarch64 || is.loongarch64 ? 145 : is.s390x ? 203 : 70,
    $ruid,
    $euid,
  );
}

/** @deprecated Use `setreuid`: x86 and arm call it `setreuid32`. */
export const setreuid32: typeof setreuid = setreuid;

/**
 * setuid(uid) as `linux-syscalls` has it, returning −errno.
 *
 * @param uid the new id.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setuid
 */
export function setuid(uid: uid_t): number {
  const $uid = argument.id32('setuid', 'uid', uid);
  if (is.x86 || is.arm) {
    return syscall1(213 /* setuid32 */, $uid);
  }
  return syscall1(
    is.x86_64 ? 105 : is.riscv64 || is.aarch64 || is.loongarch64 ? 146 : is.s390x ? 213 : 23,
    $uid,
  );
}

/** @deprecated Use `setuid`: x86 and arm call it `setuid32`. */
export const setuid32: typeof setuid = setuid;
