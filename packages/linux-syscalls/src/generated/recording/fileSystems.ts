// Generated from Linux 7.3.4 and abi/src/calls/fileSystems.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd, int, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall2, syscall3 } from '../../recording/trap.ts';
import { ENOSYS } from '../errnos.ts';
import { statfsShape, ustatShape } from '../shapes.ts';
import { sizeOf_statfs64 } from '../sizes.ts';

export function fstatfs(fd: fd | Deferred, buf: struct.statfs | Address | null | Deferred): number {
  const $fd = argument.int32('fstatfs', 'fd', fd);
  const $buf = argument.record('fstatfs', 'buf', buf, statfsShape);
  if (is.x86_64 || is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall2(is.x86_64 ? 138 : 44, $fd, $buf);
  }
  return syscall3(is.x86 ? 269 : is.arm ? 267 : is.s390x ? 266 : 253, $fd, sizeOf_statfs64, $buf);
}

/** @deprecated Use `fstatfs`: x86, arm, s390x and ppc64le call it `fstatfs64`. */
export const fstatfs64: typeof fstatfs = fstatfs;

export function statfs(
  path: Path | Deferred,
  buf: struct.statfs | Address | null | Deferred,
): number {
  const $buf = argument.record('statfs', 'buf', buf, statfsShape);
  const $path = argument.path('statfs', 'path', path, 0);
  if (is.x86_64 || is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall2(is.x86_64 ? 137 : 43, $path, $buf);
  }
  return syscall3(is.x86 ? 268 : is.arm ? 266 : is.s390x ? 265 : 252, $path, sizeOf_statfs64, $buf);
}

/** @deprecated Use `statfs`: x86, arm, s390x and ppc64le call it `statfs64`. */
export const statfs64: typeof statfs = statfs;

export function sysfs(
  option: int | Deferred,
  arg1: Memory | Deferred = null,
  arg2: Memory | Deferred = null,
): number {
  const $option = argument.int32('sysfs', 'option', option);
  const $arg1 = argument.memory('sysfs', 'arg1', arg1);
  const $arg2 = argument.memory('sysfs', 'arg2', arg2);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return -ENOSYS;
  }
  return syscall3(is.x86_64 ? 139 : 135, $option, $arg1, $arg2);
}

export function ustat(
  dev: uint | Deferred,
  ubuf: struct.ustat | Address | null | Deferred,
): number {
  const $dev = argument.uint32('ustat', 'dev', dev);
  const $ubuf = argument.record('ustat', 'ubuf', ubuf, ustatShape);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return -ENOSYS;
  }
  return syscall2(is.x86_64 ? 136 : 62, $dev, $ubuf);
}
