// Generated from Linux 7.3.4 and abi/src/calls/system.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { size_t, struct } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * getrandom(buf, buflen, flags) fills a buffer from the kernel’s random generator.
 *
 * @param buf receives the bytes.
 * @param buflen how many bytes.
 * @param flags `GRND_NONBLOCK`, `GRND_RANDOM`, `GRND_INSECURE` or 0.
 * @returns how many bytes were filled; all of them up to 256.
 * @throws {SyscallError} EAGAIN: the generator is not ready yet, under `GRND_NONBLOCK`; EINTR: a signal came; only for more than 256 bytes or before the generator is ready.
 * @since Linux 3.17
 * @see man 2 getrandom, <linux/random.h>
 */
export function getrandom(
  buf: Memory,
  buflen?: size_t | Integer,
  flags: Flags<'GRND_'> = 0,
): number {
  return unwrap(nothrow.getrandom(buf, buflen, flags), 'getrandom');
}

/**
 * uname(buf) names the kernel, its release and the machine.
 *
 * @param buf receives six strings of at most 64 bytes.
 * @returns 0.
 * @see man 2 uname, <linux/utsname.h>
 */
export function uname(buf: struct.new_utsname | Address | null): number {
  return unwrap(nothrow.uname(buf), 'uname');
}
