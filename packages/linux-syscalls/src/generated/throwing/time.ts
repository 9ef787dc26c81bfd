// Generated from Linux 7.3.4 and abi/src/calls/time.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { struct } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * clock_gettime(clockid, tp) reads a clock.
 *
 * Seconds have 64 bits on every architecture: x86 and arm use `clock_gettime64`.
 *
 * This traps; libc’s function of that name reads most clocks without, through the vDSO.
 *
 * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
 * @param tp receives seconds and nanoseconds.
 * @returns 0.
 * @throws {SyscallError} EINVAL: no such clock.
 * @see man 2 clock_gettime, <linux/time.h>
 */
export function clock_gettime(
  clockid: Flags<'CLOCK_'>,
  tp: struct.timespec | Address | null,
): number {
  return unwrap(nothrow.clock_gettime(clockid, tp), 'clock_gettime');
}
