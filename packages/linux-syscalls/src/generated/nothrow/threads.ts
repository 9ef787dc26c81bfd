// Generated from Linux 7.3.4 and abi/src/calls/threads.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { pid_t, struct, u32, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall2, syscall3, syscall4 } from '../../trap.ts';
import { robust_list_headShape } from '../shapes.ts';
import { sizeOf_robust_list_head } from '../sizes.ts';
import { wordBits } from '../word.ts';

/**
 * get_robust_list(pid, head_ptr, len_ptr) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread; 0 is the calling one.
 * @param head_ptr receives its address, as wide as a register.
 * @param len_ptr receives its size, as wide as a register.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.17
 * @see man 2 get_robust_list
 */
export function get_robust_list(pid: pid_t, head_ptr: Memory, len_ptr: Memory): number {
  const $pid = argument.int32('get_robust_list', 'pid', pid);
  const $head_ptr = argument.block('get_robust_list', 'head_ptr', head_ptr, wordBits / 8);
  const $len_ptr = argument.block('get_robust_list', 'len_ptr', len_ptr, wordBits / 8);
  return syscall3(
    is.x86_64
      ? 274
      : is.x86
        ? 312
        : is.arm
          ? 339
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 100
            : is.s390x
              ? 305
              : 299,
    $pid,
    $head_ptr,
    $len_ptr,
  );
}

/**
 * rseq(rseq, rseq_len, flags, sig) as `linux-syscalls` has it, returning −errno.
 *
 * @param rseq a `struct rseq`, aligned to 32 bytes; it must stay until it is unregistered.
 * @param rseq_len the length of it, at least 32.
 * @param flags 0, or `RSEQ_FLAG_UNREGISTER`.
 * @param sig the number that stands before the code to go to; the same each time.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.18
 * @see <linux/rseq.h>
 */
export function rseq(
  rseq: Memory,
  rseq_len: uint | Integer | undefined,
  flags: Flags<'RSEQ_'>,
  sig: u32,
): number {
  const $rseq = argument.retained('rseq', 'rseq', argument.counted('rseq', 'rseq', rseq));
  const $flags = argument.flags32('rseq', 'flags', flags);
  const $sig = argument.flags32('rseq', 'sig', sig);
  const $rseq_len = argument.countOfBytes('rseq', 'rseq_len', rseq_len, 'rseq', $rseq, 0xffffffff);
  return syscall4(
    is.x86_64
      ? 334
      : is.x86
        ? 386
        : is.arm
          ? 398
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 293
            : is.s390x
              ? 383
              : 387,
    $rseq,
    $rseq_len,
    $flags,
    $sig,
  );
}

/**
 * set_robust_list(head) as `linux-syscalls` has it, returning −errno.
 *
 * @param head the list; it must stay until the thread has ended.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.17
 * @see man 2 set_robust_list, <linux/futex.h>
 */
export function set_robust_list(head: struct.robust_list_head | Address | null): number {
  const $head = argument.retained(
    'set_robust_list',
    'head',
    argument.record('set_robust_list', 'head', head, robust_list_headShape),
  );
  return syscall2(
    is.x86_64
      ? 273
      : is.x86
        ? 311
        : is.arm
          ? 338
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 99
            : is.s390x
              ? 304
              : 300,
    $head,
    sizeOf_robust_list_head,
  );
}
