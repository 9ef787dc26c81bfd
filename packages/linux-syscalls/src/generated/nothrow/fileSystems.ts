// Generated from Linux 7.3.4 and abi/src/calls/fileSystems.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, int, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall2, syscall3 } from '../../trap.ts';
import { ENOSYS } from '../errnos.ts';
import { statfsShape, ustatShape } from '../shapes.ts';
import { sizeOf_statfs64 } from '../sizes.ts';

/**
 * fstatfs(fd, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd any file of it.
 * @param buf receives type, sizes in blocks, free blocks and inodes.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 statfs, <asm/statfs.h>
 */
export function fstatfs(fd: fd, buf: struct.statfs | Address | null): number {
  const $fd = argument.int32('fstatfs', 'fd', fd);
  const $buf = argument.record('fstatfs', 'buf', buf, statfsShape);
  if (is.x86_64 || is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall2(is.x86_64 ? 138 : 44, $fd, $buf);
  }
  return syscall3(is.x86 ? 269 : is.arm ? 267 : is.s390x ? 266 : 253, $fd, sizeOf_statfs64, $buf);
}

/** @deprecated Use `fstatfs`: x86, arm, s390x and ppc64le call it `fstatfs64`. */
export const fstatfs64: typeof fstatfs = fstatfs;

/**
 * statfs(path, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param path any file of it.
 * @param buf receives type, sizes in blocks, free blocks and inodes.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 statfs, <asm/statfs.h>
 */
export function statfs(path: Path, buf: struct.statfs | Address | null): number {
  const $buf = argument.record('statfs', 'buf', buf, statfsShape);
  const $path = argument.path('statfs', 'path', path, 0);
  if (is.x86_64 || is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall2(is.x86_64 ? 137 : 43, $path, $buf);
  }
  return syscall3(is.x86 ? 268 : is.arm ? 266 : is.s390x ? 265 : 252, $path, sizeOf_statfs64, $buf);
}

/** @deprecated Use `statfs`: x86, arm, s390x and ppc64le call it `statfs64`. */
export const statfs64: typeof statfs = statfs;

/**
 * sysfs(option, arg1, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param option 1 finds a kind by name, 2 its name by index, 3 tells how many there are.
 * @param arg1 a C string, or an index.
 * @param arg2 receives a C string.
 * @returns −errno, or an index, 0, or how many.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sysfs
 */
export function sysfs(option: int, arg1: Memory = null, arg2: Memory = null): number {
  const $option = argument.int32('sysfs', 'option', option);
  const $arg1 = argument.memory('sysfs', 'arg1', arg1);
  const $arg2 = argument.memory('sysfs', 'arg2', arg2);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return -ENOSYS;
  }
  return syscall3(is.x86_64 ? 139 : 135, $option, $arg1, $arg2);
}

/**
 * ustat(dev, ubuf) as `linux-syscalls` has it, returning −errno.
 *
 * @param dev its device number, as the kernel encodes it (`new_encode_dev`).
 * @param ubuf receives free blocks and inodes.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ustat
 */
export function ustat(dev: uint, ubuf: struct.ustat | Address | null): number {
  const $dev = argument.uint32('ustat', 'dev', dev);
  const $ubuf = argument.record('ustat', 'ubuf', ubuf, ustatShape);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return -ENOSYS;
  }
  return syscall2(is.x86_64 ? 136 : 62, $dev, $ubuf);
}
