// Generated from Linux 7.3.4 and abi/src/calls/fileSystems.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, int, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall2, syscall3 } from '../../trap.ts';
import { ENOSYS } from '../errnos.ts';
import { statfsShape, ustatShape } from '../shapes.ts';
import { sizeOf_statfs64 } from '../sizes.ts';

const nr_fstatfs = /* @__PURE__ */ choose(138, 269, 267, 44, 44);
const fstatfsRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** fstatfs(fd, buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fstatfs(fd: fd, buf: struct.statfs | Address | null): number {
  const $fd = argument.int32('fstatfs', 'fd', fd);
  const $buf = argument.record('fstatfs', 'buf', buf, statfsShape);
  switch (fstatfsRoute) {
    case 1:
      return syscall3(nr_fstatfs, $fd, sizeOf_statfs64, $buf);
    default:
      return syscall2(nr_fstatfs, $fd, $buf);
  }
}

/** `fstatfs` under the name that x86 and arm have for it. */
export const fstatfs64: typeof fstatfs = fstatfs;

const nr_statfs = /* @__PURE__ */ choose(137, 268, 266, 43, 43);
const statfsRoute = /* @__PURE__ */ choose(0, 1, 1, 0, 0);

/** statfs(path, buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function statfs(path: Path, buf: struct.statfs | Address | null): number {
  const $buf = argument.record('statfs', 'buf', buf, statfsShape);
  const $path = argument.path('statfs', 'path', path, 0);
  switch (statfsRoute) {
    case 1:
      return syscall3(nr_statfs, $path, sizeOf_statfs64, $buf);
    default:
      return syscall2(nr_statfs, $path, $buf);
  }
}

/** `statfs` under the name that x86 and arm have for it. */
export const statfs64: typeof statfs = statfs;

const nr_sysfs = /* @__PURE__ */ choose(139, 135, 135, -1, -1);
const sysfsRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** sysfs(option, arg1, arg2) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function sysfs(option: int, arg1: Memory = null, arg2: Memory = null): number {
  const $option = argument.int32('sysfs', 'option', option);
  const $arg1 = argument.memory('sysfs', 'arg1', arg1);
  const $arg2 = argument.memory('sysfs', 'arg2', arg2);
  switch (sysfsRoute) {
    case 1:
      return -ENOSYS;
    default:
      return syscall3(nr_sysfs, $option, $arg1, $arg2);
  }
}

const nr_ustat = /* @__PURE__ */ choose(136, 62, 62, -1, -1);
const ustatRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** ustat(dev, ubuf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function ustat(dev: uint, ubuf: struct.ustat | Address | null): number {
  const $dev = argument.uint32('ustat', 'dev', dev);
  const $ubuf = argument.record('ustat', 'ubuf', ubuf, ustatShape);
  switch (ustatRoute) {
    case 1:
      return -ENOSYS;
    default:
      return syscall2(nr_ustat, $dev, $ubuf);
  }
}
