// Generated from Linux 7.3.4 and abi/src/calls/metadata.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall } from '../../raw.ts';
import { statxShape } from '../shapes.ts';

const nr_getdents64 = /* @__PURE__ */ choose({
  x86_64: 217,
  x86: 220,
  arm: 217,
  riscv64: 61,
  aarch64: 61,
});

/** getdents64(fd, dirp, count) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getdents64(fd: fd, dirp: Memory, count?: uint | Integer): number {
  const $fd = argument.int32('getdents64', 'fd', fd);
  const $dirp = argument.memory('getdents64', 'dirp', dirp);
  const $count = argument.countOfBytes('getdents64', 'count', count, 'dirp', $dirp, 0xffffffff);
  return syscall(nr_getdents64, $fd, $dirp, $count);
}

const nr_statx = /* @__PURE__ */ choose({
  x86_64: 332,
  x86: 383,
  arm: 397,
  riscv64: 291,
  aarch64: 291,
});

/** statx(dirfd, pathname, flags, mask, statxbuf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function statx(
  dirfd: fd,
  pathname: Path,
  flags: Flags<'AT_'>,
  mask: Flags<'STATX_'>,
  statxbuf: struct.statx | Address | null,
): number {
  const $dirfd = argument.int32('statx', 'dirfd', dirfd);
  const $flags = argument.flags32('statx', 'flags', flags);
  const $mask = argument.flags32('statx', 'mask', mask);
  const $statxbuf = argument.record('statx', 'statxbuf', statxbuf, statxShape);
  const $pathname = argument.path('statx', 'pathname', pathname, 0);
  return syscall(nr_statx, $dirfd, $pathname, $flags, $mask, $statxbuf);
}
