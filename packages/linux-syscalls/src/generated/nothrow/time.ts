// Generated from Linux 7.3.4 and abi/src/calls/time.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall } from '../../raw.ts';
import { timespecShape } from '../shapes.ts';

const nr_clock_gettime = /* @__PURE__ */ choose({
  x86_64: 228,
  x86: 403,
  arm: 403,
  riscv64: 113,
  aarch64: 113,
});

/** clock_gettime(clockid, tp) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function clock_gettime(
  clockid: Flags<'CLOCK_'>,
  tp: struct.timespec | Address | null,
): number {
  const $clockid = argument.flags32('clock_gettime', 'clockid', clockid);
  const $tp = argument.record('clock_gettime', 'tp', tp, timespecShape);
  return syscall(nr_clock_gettime, $clockid, $tp);
}
