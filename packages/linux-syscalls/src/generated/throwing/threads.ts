// Generated from Linux 7.3.4 and abi/src/calls/threads.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { pid_t, struct, u32, uint } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * get_robust_list(pid, head_ptr, len_ptr) tells where the list of a thread is.
 *
 * @param pid the thread; 0 is the calling one.
 * @param head_ptr receives its address, as wide as a register.
 * @param len_ptr receives its size, as wide as a register.
 * @returns 0.
 * @throws {SyscallError} EPERM: it belongs to another user; ESRCH: there is no such thread.
 * @since Linux 2.6.17
 * @see man 2 get_robust_list
 */
export function get_robust_list(pid: pid_t, head_ptr: Memory, len_ptr: Memory): number {
  return unwrap(nothrow.get_robust_list(pid, head_ptr, len_ptr), 'get_robust_list');
}

/**
 * rseq(rseq, rseq_len, flags, sig) registers memory in which the kernel tells the processor that the calling thread runs on.
 *
 * glibc from 2.35 on has registered memory of its own for each thread: another is EINVAL. Where it has not (musl), the address counts for the calling thread.
 *
 * @param rseq a `struct rseq`, aligned to 32 bytes; it must stay until it is unregistered.
 * @param rseq_len the length of it, at least 32.
 * @param flags 0, or `RSEQ_FLAG_UNREGISTER`.
 * @param sig the number that stands before the code to go to; the same each time.
 * @returns 0.
 * @throws {SyscallError} EBUSY: this memory is registered already; EINVAL: other memory is registered, or length or alignment are wrong; ENOSYS: this kernel was built without it; EPERM: another `sig` than it was registered with.
 * @since Linux 4.18
 * @see <linux/rseq.h>
 */
export function rseq(
  rseq: Memory,
  rseq_len: uint | Integer | undefined,
  flags: Flags<'RSEQ_'>,
  sig: u32,
): number {
  return unwrap(nothrow.rseq(rseq, rseq_len, flags, sig), 'rseq');
}

/**
 * set_robust_list(head) tells the kernel which futexes to release when the calling thread ends.
 *
 * The size of the record is passed for you.
 *
 * libc has its own list, which this replaces for the calling thread: its robust mutexes are not released any more.
 *
 * What the list holds is not checked, and read when the thread ends.
 *
 * @param head the list; it must stay until the thread has ended.
 * @returns 0.
 * @throws {SyscallError} EINVAL: the kernel has another size in mind.
 * @since Linux 2.6.17
 * @see man 2 set_robust_list, <linux/futex.h>
 */
export function set_robust_list(head: struct.robust_list_head | Address | null): number {
  return unwrap(nothrow.set_robust_list(head), 'set_robust_list');
}
