// Generated from Linux 7.3.4 and abi/src/calls/fileSystems.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory, Pointer } from '../../arguments/views.ts';
import type { fd, int, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall } from '../../raw.ts';
import { ENOSYS } from '../errnos.ts';
import { statfsShape, ustatShape } from '../shapes.ts';
import { sizeOf_statfs64 } from '../sizes.ts';

const fstatfsRoute = /* @__PURE__ */ choose<($fd: number, $buf: Pointer) => number>({
  x86_64: ($fd, $buf) => syscall(138, $fd, $buf),
  x86: ($fd, $buf) => syscall(269, $fd, sizeOf_statfs64, $buf),
  arm: ($fd, $buf) => syscall(267, $fd, sizeOf_statfs64, $buf),
  riscv64: ($fd, $buf) => syscall(44, $fd, $buf),
  aarch64: ($fd, $buf) => syscall(44, $fd, $buf),
});

/** fstatfs(fd, buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fstatfs(fd: fd, buf: struct.statfs | Address | null): number {
  const $fd = argument.int32('fstatfs', 'fd', fd);
  const $buf = argument.record('fstatfs', 'buf', buf, statfsShape);
  return fstatfsRoute($fd, $buf);
}

/** `fstatfs` under the name that x86 and arm have for it. */
export const fstatfs64: typeof fstatfs = fstatfs;

const statfsRoute = /* @__PURE__ */ choose<($path: Integer, $buf: Pointer) => number>({
  x86_64: ($path, $buf) => syscall(137, $path, $buf),
  x86: ($path, $buf) => syscall(268, $path, sizeOf_statfs64, $buf),
  arm: ($path, $buf) => syscall(266, $path, sizeOf_statfs64, $buf),
  riscv64: ($path, $buf) => syscall(43, $path, $buf),
  aarch64: ($path, $buf) => syscall(43, $path, $buf),
});

/** statfs(path, buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function statfs(path: Path, buf: struct.statfs | Address | null): number {
  const $buf = argument.record('statfs', 'buf', buf, statfsShape);
  const $path = argument.path('statfs', 'path', path, 0);
  return statfsRoute($path, $buf);
}

/** `statfs` under the name that x86 and arm have for it. */
export const statfs64: typeof statfs = statfs;

const sysfsRoute = /* @__PURE__ */ choose<
  ($option: number, $arg1: Pointer, $arg2: Pointer) => number
>({
  x86_64: ($option, $arg1, $arg2) => syscall(139, $option, $arg1, $arg2),
  x86: ($option, $arg1, $arg2) => syscall(135, $option, $arg1, $arg2),
  arm: ($option, $arg1, $arg2) => syscall(135, $option, $arg1, $arg2),
  riscv64: () => -ENOSYS,
  aarch64: () => -ENOSYS,
});

/** sysfs(option, arg1, arg2) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function sysfs(option: int, arg1: Memory = null, arg2: Memory = null): number {
  const $option = argument.int32('sysfs', 'option', option);
  const $arg1 = argument.memory('sysfs', 'arg1', arg1);
  const $arg2 = argument.memory('sysfs', 'arg2', arg2);
  return sysfsRoute($option, $arg1, $arg2);
}

const ustatRoute = /* @__PURE__ */ choose<($dev: number, $ubuf: Pointer) => number>({
  x86_64: ($dev, $ubuf) => syscall(136, $dev, $ubuf),
  x86: ($dev, $ubuf) => syscall(62, $dev, $ubuf),
  arm: ($dev, $ubuf) => syscall(62, $dev, $ubuf),
  riscv64: () => -ENOSYS,
  aarch64: () => -ENOSYS,
});

/** ustat(dev, ubuf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function ustat(dev: uint, ubuf: struct.ustat | Address | null): number {
  const $dev = argument.uint32('ustat', 'dev', dev);
  const $ubuf = argument.record('ustat', 'ubuf', ubuf, ustatShape);
  return ustatRoute($dev, $ubuf);
}
