// Generated from Linux 7.3.4 and abi/src/calls/credentials.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { gid_t, int, uid_t } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall0, syscall1, syscall2, syscall3 } from '../../trap.ts';

const nr_getegid = /* @__PURE__ */ choose(108, 202, 202, 177, 177);

/** getegid() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getegid(): number {
  return syscall0(nr_getegid) >>> 0;
}

/** `getegid` under the name that x86 and arm have for it. */
export const getegid32: typeof getegid = getegid;

const nr_geteuid = /* @__PURE__ */ choose(107, 201, 201, 175, 175);

/** geteuid() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function geteuid(): number {
  return syscall0(nr_geteuid) >>> 0;
}

/** `geteuid` under the name that x86 and arm have for it. */
export const geteuid32: typeof geteuid = geteuid;

const nr_getgid = /* @__PURE__ */ choose(104, 200, 200, 176, 176);

/** getgid() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getgid(): number {
  return syscall0(nr_getgid) >>> 0;
}

/** `getgid` under the name that x86 and arm have for it. */
export const getgid32: typeof getgid = getgid;

const nr_getgroups = /* @__PURE__ */ choose(115, 205, 205, 158, 158);

/** getgroups(size, list) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getgroups(
  size: int | Integer | undefined,
  list: Uint32Array | Address | null,
): number {
  const $list = argument.numbers('getgroups', 'list', list, 'Uint32Array', 0);
  const $size = argument.countOfNumbers('getgroups', 'size', size, 'list', $list, 0x7fffffff);
  return syscall2(nr_getgroups, $size, $list);
}

/** `getgroups` under the name that x86 and arm have for it. */
export const getgroups32: typeof getgroups = getgroups;

const nr_getresgid = /* @__PURE__ */ choose(120, 211, 211, 150, 150);

/** getresgid(rgid, egid, sgid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getresgid(
  rgid: Uint32Array | Address | null,
  egid: Uint32Array | Address | null,
  sgid: Uint32Array | Address | null,
): number {
  const $rgid = argument.numbers('getresgid', 'rgid', rgid, 'Uint32Array', 1);
  const $egid = argument.numbers('getresgid', 'egid', egid, 'Uint32Array', 1);
  const $sgid = argument.numbers('getresgid', 'sgid', sgid, 'Uint32Array', 1);
  return syscall3(nr_getresgid, $rgid, $egid, $sgid);
}

/** `getresgid` under the name that x86 and arm have for it. */
export const getresgid32: typeof getresgid = getresgid;

const nr_getresuid = /* @__PURE__ */ choose(118, 209, 209, 148, 148);

/** getresuid(ruid, euid, suid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getresuid(
  ruid: Uint32Array | Address | null,
  euid: Uint32Array | Address | null,
  suid: Uint32Array | Address | null,
): number {
  const $ruid = argument.numbers('getresuid', 'ruid', ruid, 'Uint32Array', 1);
  const $euid = argument.numbers('getresuid', 'euid', euid, 'Uint32Array', 1);
  const $suid = argument.numbers('getresuid', 'suid', suid, 'Uint32Array', 1);
  return syscall3(nr_getresuid, $ruid, $euid, $suid);
}

/** `getresuid` under the name that x86 and arm have for it. */
export const getresuid32: typeof getresuid = getresuid;

const nr_getuid = /* @__PURE__ */ choose(102, 199, 199, 174, 174);

/** getuid() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getuid(): number {
  return syscall0(nr_getuid) >>> 0;
}

/** `getuid` under the name that x86 and arm have for it. */
export const getuid32: typeof getuid = getuid;

const nr_setfsgid = /* @__PURE__ */ choose(123, 216, 216, 152, 152);

/** setfsgid(fsgid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setfsgid(fsgid: gid_t): number {
  const $fsgid = argument.id32('setfsgid', 'fsgid', fsgid);
  return syscall1(nr_setfsgid, $fsgid) >>> 0;
}

/** `setfsgid` under the name that x86 and arm have for it. */
export const setfsgid32: typeof setfsgid = setfsgid;

const nr_setfsuid = /* @__PURE__ */ choose(122, 215, 215, 151, 151);

/** setfsuid(fsuid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setfsuid(fsuid: uid_t): number {
  const $fsuid = argument.id32('setfsuid', 'fsuid', fsuid);
  return syscall1(nr_setfsuid, $fsuid) >>> 0;
}

/** `setfsuid` under the name that x86 and arm have for it. */
export const setfsuid32: typeof setfsuid = setfsuid;

const nr_setgid = /* @__PURE__ */ choose(106, 214, 214, 144, 144);

/** setgid(gid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setgid(gid: gid_t): number {
  const $gid = argument.id32('setgid', 'gid', gid);
  return syscall1(nr_setgid, $gid);
}

/** `setgid` under the name that x86 and arm have for it. */
export const setgid32: typeof setgid = setgid;

const nr_setgroups = /* @__PURE__ */ choose(116, 206, 206, 159, 159);

/** setgroups(size, list) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setgroups(
  size: int | Integer | undefined,
  list: Uint32Array | Address | null,
): number {
  const $list = argument.numbers('setgroups', 'list', list, 'Uint32Array', 0);
  const $size = argument.countOfNumbers('setgroups', 'size', size, 'list', $list, 0x7fffffff);
  return syscall2(nr_setgroups, $size, $list);
}

/** `setgroups` under the name that x86 and arm have for it. */
export const setgroups32: typeof setgroups = setgroups;

const nr_setregid = /* @__PURE__ */ choose(114, 204, 204, 143, 143);

/** setregid(rgid, egid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setregid(rgid: gid_t, egid: gid_t): number {
  const $rgid = argument.id32('setregid', 'rgid', rgid);
  const $egid = argument.id32('setregid', 'egid', egid);
  return syscall2(nr_setregid, $rgid, $egid);
}

/** `setregid` under the name that x86 and arm have for it. */
export const setregid32: typeof setregid = setregid;

const nr_setresgid = /* @__PURE__ */ choose(119, 210, 210, 149, 149);

/** setresgid(rgid, egid, sgid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setresgid(rgid: gid_t, egid: gid_t, sgid: gid_t): number {
  const $rgid = argument.id32('setresgid', 'rgid', rgid);
  const $egid = argument.id32('setresgid', 'egid', egid);
  const $sgid = argument.id32('setresgid', 'sgid', sgid);
  return syscall3(nr_setresgid, $rgid, $egid, $sgid);
}

/** `setresgid` under the name that x86 and arm have for it. */
export const setresgid32: typeof setresgid = setresgid;

const nr_setresuid = /* @__PURE__ */ choose(117, 208, 208, 147, 147);

/** setresuid(ruid, euid, suid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setresuid(ruid: uid_t, euid: uid_t, suid: uid_t): number {
  const $ruid = argument.id32('setresuid', 'ruid', ruid);
  const $euid = argument.id32('setresuid', 'euid', euid);
  const $suid = argument.id32('setresuid', 'suid', suid);
  return syscall3(nr_setresuid, $ruid, $euid, $suid);
}

/** `setresuid` under the name that x86 and arm have for it. */
export const setresuid32: typeof setresuid = setresuid;

const nr_setreuid = /* @__PURE__ */ choose(113, 203, 203, 145, 145);

/** setreuid(ruid, euid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setreuid(ruid: uid_t, euid: uid_t): number {
  const $ruid = argument.id32('setreuid', 'ruid', ruid);
  const $euid = argument.id32('setreuid', 'euid', euid);
  return syscall2(nr_setreuid, $ruid, $euid);
}

/** `setreuid` under the name that x86 and arm have for it. */
export const setreuid32: typeof setreuid = setreuid;

const nr_setuid = /* @__PURE__ */ choose(105, 213, 213, 146, 146);

/** setuid(uid) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setuid(uid: uid_t): number {
  const $uid = argument.id32('setuid', 'uid', uid);
  return syscall1(nr_setuid, $uid);
}

/** `setuid` under the name that x86 and arm have for it. */
export const setuid32: typeof setuid = setuid;
