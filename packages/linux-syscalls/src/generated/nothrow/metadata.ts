// Generated from Linux 7.3.4 and abi/src/calls/metadata.ts by "pnpm generate". Do not edit.

import type { fd, uint } from '@linux-syscalls/types';
import { statxShape } from '../shapes.ts';
import type { struct } from '@linux-syscalls/types';
import type { Address } from '../../arguments/address.ts';
import { countOfBytes } from '../../arguments/counts.ts';
import type { Flags } from '../../arguments/flags.ts';
import { type Integer, flags32, int32 } from '../../arguments/integers.ts';
import { type Path, path } from '../../arguments/paths.ts';
import { record } from '../../arguments/records.ts';
import { type Memory, memory } from '../../arguments/views.ts';
import { choose } from '../../machine/choose.ts';
import { syscall } from '../../raw.ts';

const nr_getdents64 = /* @__PURE__ */ choose({
  x86_64: 217,
  x86: 220,
  arm: 217,
  riscv64: 61,
  aarch64: 61,
});

/** getdents64(fd, dirp, count) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getdents64(fd: fd, dirp: Memory, count?: uint | Integer): number {
  const $fd = int32('getdents64', 'fd', fd);
  const $dirp = memory('getdents64', 'dirp', dirp);
  const $count = countOfBytes('getdents64', 'count', count, 'dirp', $dirp, 0xffffffff);
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
  const $dirfd = int32('statx', 'dirfd', dirfd);
  const $flags = flags32('statx', 'flags', flags);
  const $mask = flags32('statx', 'mask', mask);
  const $statxbuf = record('statx', 'statxbuf', statxbuf, statxShape);
  const $pathname = path('statx', 'pathname', pathname, 0);
  return syscall(nr_statx, $dirfd, $pathname, $flags, $mask, $statxbuf);
}
