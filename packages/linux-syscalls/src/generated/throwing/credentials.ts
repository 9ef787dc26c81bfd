// Generated from Linux 7.3.4 and abi/src/calls/credentials.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { gid_t, int, uid_t } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * getegid() tells the effective group id.
 *
 * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
 *
 * @returns the id, of 32 bits on every architecture.
 * @see man 2 getegid
 */
export const getegid: typeof nothrow.getegid = nothrow.getegid;

/** @deprecated Use `getegid`: x86 and arm call it `getegid32`. */
export const getegid32: typeof getegid = getegid;

/**
 * geteuid() tells the effective user id.
 *
 * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
 *
 * @returns the id, of 32 bits on every architecture.
 * @see man 2 geteuid
 */
export const geteuid: typeof nothrow.geteuid = nothrow.geteuid;

/** @deprecated Use `geteuid`: x86 and arm call it `geteuid32`. */
export const geteuid32: typeof geteuid = geteuid;

/**
 * getgid() tells the real group id.
 *
 * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
 *
 * @returns the id, of 32 bits on every architecture.
 * @see man 2 getgid
 */
export const getgid: typeof nothrow.getgid = nothrow.getgid;

/** @deprecated Use `getgid`: x86 and arm call it `getgid32`. */
export const getgid32: typeof getgid = getgid;

/**
 * getgroups(size, list) tells the supplementary groups.
 *
 * @param size how many ids `list` can hold; 0 only asks how many there are.
 * @param list receives the ids.
 * @returns how many groups there are.
 * @throws {SyscallError} EINVAL: `size` is too small, and not 0.
 * @see man 2 getgroups
 */
export function getgroups(
  size: int | Integer | undefined,
  list: Uint32Array | Address | null,
): number {
  return unwrap(nothrow.getgroups(size, list), 'getgroups');
}

/** @deprecated Use `getgroups`: x86 and arm call it `getgroups32`. */
export const getgroups32: typeof getgroups = getgroups;

/**
 * getresgid(rgid, egid, sgid) tells the real, the effective and the saved group id.
 *
 * @param rgid receives the real id.
 * @param egid receives the effective id.
 * @param sgid receives the saved id.
 * @returns 0.
 * @throws {SyscallError} EFAULT: an address that can’t be written.
 * @see man 2 getresgid
 */
export function getresgid(
  rgid: Uint32Array | Address | null,
  egid: Uint32Array | Address | null,
  sgid: Uint32Array | Address | null,
): number {
  return unwrap(nothrow.getresgid(rgid, egid, sgid), 'getresgid');
}

/** @deprecated Use `getresgid`: x86 and arm call it `getresgid32`. */
export const getresgid32: typeof getresgid = getresgid;

/**
 * getresuid(ruid, euid, suid) tells the real, the effective and the saved user id.
 *
 * @param ruid receives the real id.
 * @param euid receives the effective id.
 * @param suid receives the saved id.
 * @returns 0.
 * @throws {SyscallError} EFAULT: an address that can’t be written.
 * @see man 2 getresuid
 */
export function getresuid(
  ruid: Uint32Array | Address | null,
  euid: Uint32Array | Address | null,
  suid: Uint32Array | Address | null,
): number {
  return unwrap(nothrow.getresuid(ruid, euid, suid), 'getresuid');
}

/** @deprecated Use `getresuid`: x86 and arm call it `getresuid32`. */
export const getresuid32: typeof getresuid = getresuid;

/**
 * getuid() tells the real user id.
 *
 * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
 *
 * @returns the id, of 32 bits on every architecture.
 * @see man 2 getuid
 */
export const getuid: typeof nothrow.getuid = nothrow.getuid;

/** @deprecated Use `getuid`: x86 and arm call it `getuid32`. */
export const getuid32: typeof getuid = getuid;

/**
 * setfsgid(fsgid) changes the group id that counts when files are opened.
 *
 * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
 *
 * It tells no errors: call it again with −1 and look.
 *
 * @param fsgid the new id; −1 changes nothing.
 * @returns the id before, also when nothing changed.
 * @see man 2 setfsgid
 */
export const setfsgid: typeof nothrow.setfsgid = nothrow.setfsgid;

/** @deprecated Use `setfsgid`: x86 and arm call it `setfsgid32`. */
export const setfsgid32: typeof setfsgid = setfsgid;

/**
 * setfsuid(fsuid) changes the user id that counts when files are opened.
 *
 * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
 *
 * It tells no errors: call it again with −1 and look.
 *
 * @param fsuid the new id; −1 changes nothing.
 * @returns the id before, also when nothing changed.
 * @see man 2 setfsuid
 */
export const setfsuid: typeof nothrow.setfsuid = nothrow.setfsuid;

/** @deprecated Use `setfsuid`: x86 and arm call it `setfsuid32`. */
export const setfsuid32: typeof setfsuid = setfsuid;

/**
 * setgid(gid) changes the effective group id, and with CAP_SETGID the real and the saved one.
 *
 * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
 *
 * @param gid the new id.
 * @returns 0.
 * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
 * @see man 2 setgid
 */
export function setgid(gid: gid_t): number {
  return unwrap(nothrow.setgid(gid), 'setgid');
}

/** @deprecated Use `setgid`: x86 and arm call it `setgid32`. */
export const setgid32: typeof setgid = setgid;

/**
 * setgroups(size, list) changes the supplementary groups.
 *
 * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
 *
 * @param size how many ids of `list` count.
 * @param list the ids.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SETGID, or forbidden in this user namespace.
 * @see man 2 setgroups
 */
export function setgroups(
  size: int | Integer | undefined,
  list: Uint32Array | Address | null,
): number {
  return unwrap(nothrow.setgroups(size, list), 'setgroups');
}

/** @deprecated Use `setgroups`: x86 and arm call it `setgroups32`. */
export const setgroups32: typeof setgroups = setgroups;

/**
 * setregid(rgid, egid) changes the real and the effective group id.
 *
 * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
 *
 * @param rgid the real id, or −1 to leave it as it is.
 * @param egid the effective id, or −1 to leave it as it is.
 * @returns 0.
 * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
 * @see man 2 setregid
 */
export function setregid(rgid: gid_t, egid: gid_t): number {
  return unwrap(nothrow.setregid(rgid, egid), 'setregid');
}

/** @deprecated Use `setregid`: x86 and arm call it `setregid32`. */
export const setregid32: typeof setregid = setregid;

/**
 * setresgid(rgid, egid, sgid) changes the real, the effective and the saved group id.
 *
 * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
 *
 * @param rgid the real id, or −1 to leave it as it is.
 * @param egid the effective id, or −1 to leave it as it is.
 * @param sgid the saved id, or −1 to leave it as it is.
 * @returns 0.
 * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
 * @see man 2 setresgid
 */
export function setresgid(rgid: gid_t, egid: gid_t, sgid: gid_t): number {
  return unwrap(nothrow.setresgid(rgid, egid, sgid), 'setresgid');
}

/** @deprecated Use `setresgid`: x86 and arm call it `setresgid32`. */
export const setresgid32: typeof setresgid = setresgid;

/**
 * setresuid(ruid, euid, suid) changes the real, the effective and the saved user id.
 *
 * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
 *
 * @param ruid the real id, or −1 to leave it as it is.
 * @param euid the effective id, or −1 to leave it as it is.
 * @param suid the saved id, or −1 to leave it as it is.
 * @returns 0.
 * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
 * @see man 2 setresuid
 */
export function setresuid(ruid: uid_t, euid: uid_t, suid: uid_t): number {
  return unwrap(nothrow.setresuid(ruid, euid, suid), 'setresuid');
}

/** @deprecated Use `setresuid`: x86 and arm call it `setresuid32`. */
export const setresuid32: typeof setresuid = setresuid;

/**
 * setreuid(ruid, euid) changes the real and the effective user id.
 *
 * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
 *
 * @param ruid the real id, or −1 to leave it as it is.
 * @param euid the effective id, or −1 to leave it as it is.
 * @returns 0.
 * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
 * @see man 2 setreuid
 */
export function setreuid(ruid: uid_t, euid: uid_t): number {
  return unwrap(nothrow.setreuid(ruid, euid), 'setreuid');
}

/** @deprecated Use `setreuid`: x86 and arm call it `setreuid32`. */
export const setreuid32: typeof setreuid = setreuid;

/**
 * setuid(uid) changes the effective user id, and with CAP_SETUID the real and the saved one.
 *
 * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
 *
 * @param uid the new id.
 * @returns 0.
 * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
 * @see man 2 setuid
 */
export function setuid(uid: uid_t): number {
  return unwrap(nothrow.setuid(uid), 'setuid');
}

/** @deprecated Use `setuid`: x86 and arm call it `setuid32`. */
export const setuid32: typeof setuid = setuid;
