// Generated from Linux 7.3.4 and abi/src/calls/system.ts by "pnpm generate". Do not edit.

import type { size_t } from '@linux-syscalls/types';
import { new_utsnameShape } from '../shapes.ts';
import type { struct } from '@linux-syscalls/types';
import { type Address, mostNumber } from '../../arguments/address.ts';
import { countOfBytes } from '../../arguments/counts.ts';
import type { Flags } from '../../arguments/flags.ts';
import { type Integer, flags32 } from '../../arguments/integers.ts';
import { record } from '../../arguments/records.ts';
import { type Memory, memory } from '../../arguments/views.ts';
import { choose } from '../../machine/choose.ts';
import { syscall } from '../../raw.ts';

const nr_getrandom = /* @__PURE__ */ choose({
  x86_64: 318,
  x86: 355,
  arm: 384,
  riscv64: 278,
  aarch64: 278,
});

/** getrandom(buf, buflen, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getrandom(
  buf: Memory,
  buflen?: size_t | Integer,
  flags: Flags<'GRND_'> = 0,
): number {
  const $buf = memory('getrandom', 'buf', buf);
  const $flags = flags32('getrandom', 'flags', flags);
  const $buflen = countOfBytes('getrandom', 'buflen', buflen, 'buf', $buf, mostNumber);
  return syscall(nr_getrandom, $buf, $buflen, $flags);
}

const nr_uname = /* @__PURE__ */ choose({
  x86_64: 63,
  x86: 122,
  arm: 122,
  riscv64: 160,
  aarch64: 160,
});

/** uname(buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function uname(buf: struct.new_utsname | Address | null): number {
  const $buf = record('uname', 'buf', buf, new_utsnameShape);
  return syscall(nr_uname, $buf);
}
