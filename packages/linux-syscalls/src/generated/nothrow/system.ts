// Generated from Linux 7.3.4 and abi/src/calls/system.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall } from '../../raw.ts';
import { new_utsnameShape } from '../shapes.ts';

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
  const $buf = argument.memory('getrandom', 'buf', buf);
  const $flags = argument.flags32('getrandom', 'flags', flags);
  const $buflen = argument.countOfBytes(
    'getrandom',
    'buflen',
    buflen,
    'buf',
    $buf,
    argument.mostNumber,
  );
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
  const $buf = argument.record('uname', 'buf', buf, new_utsnameShape);
  return syscall(nr_uname, $buf);
}
