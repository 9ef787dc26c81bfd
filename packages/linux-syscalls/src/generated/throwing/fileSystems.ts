// Generated from Linux 7.3.4 and abi/src/calls/fileSystems.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, int, struct, uint } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * fstatfs(fd, buf) tells what is known of the file system that an open file is on.
 *
 * x86 and arm have a call with counts of 32 bits beside the one that is used, whose record has 84 bytes.
 *
 * @param fd any file of it.
 * @param buf receives type, sizes in blocks, free blocks and inodes.
 * @returns 0.
 * @throws {SyscallError} EBADF: `fd` is not open; ENOSYS: the file system can’t tell.
 * @see man 2 statfs, <asm/statfs.h>
 */
export function fstatfs(fd: fd, buf: struct.statfs | Address | null): number {
  return unwrap(nothrow.fstatfs(fd, buf), 'fstatfs');
}

/** @deprecated Use `fstatfs`: x86, arm, s390x and ppc64le call it `fstatfs64`. */
export const fstatfs64: typeof fstatfs = fstatfs;

/**
 * statfs(path, buf) tells what is known of the file system that a file is on.
 *
 * x86 and arm have a call with counts of 32 bits beside the one that is used, whose record has 84 bytes.
 *
 * @param path any file of it.
 * @param buf receives type, sizes in blocks, free blocks and inodes.
 * @returns 0.
 * @throws {SyscallError} ENOENT: the file does not exist; ENOSYS: the file system can’t tell.
 * @see man 2 statfs, <asm/statfs.h>
 */
export function statfs(path: Path, buf: struct.statfs | Address | null): number {
  return unwrap(nothrow.statfs(path, buf), 'statfs', path);
}

/** @deprecated Use `statfs`: x86, arm, s390x and ppc64le call it `statfs64`. */
export const statfs64: typeof statfs = statfs;

/**
 * sysfs(option, arg1, arg2) tells of the kinds of file systems that the kernel knows; /proc/filesystems tells more.
 *
 * riscv64, aarch64 and loongarch64 lack it: ENOSYS, without a trap.
 *
 * @param option 1 finds a kind by name, 2 its name by index, 3 tells how many there are.
 * @param arg1 a C string, or an index.
 * @param arg2 receives a C string.
 * @returns an index, 0, or how many.
 * @throws {SyscallError} EINVAL: no such kind, or no such `option`; ENOSYS: the kernel was built without it, as most are.
 * @see man 2 sysfs
 */
export function sysfs(option: int, arg1: Memory = null, arg2: Memory = null): number {
  return unwrap(nothrow.sysfs(option, arg1, arg2), 'sysfs');
}

/**
 * ustat(dev, ubuf) tells how much room a mounted file system has.
 *
 * Kept for old programs; `statfs` tells more, everywhere.
 *
 * riscv64, aarch64 and loongarch64 lack it: ENOSYS, without a trap.
 *
 * @param dev its device number, as the kernel encodes it (`new_encode_dev`).
 * @param ubuf receives free blocks and inodes.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no mounted file system has this device.
 * @see man 2 ustat
 */
export function ustat(dev: uint, ubuf: struct.ustat | Address | null): number {
  return unwrap(nothrow.ustat(dev, ubuf), 'ustat');
}
