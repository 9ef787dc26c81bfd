// Generated from Linux 7.3.4 and abi/src/calls/security.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, WithOperands } from '../../arguments/operands.ts';
import type { Memory, Pointer } from '../../arguments/views.ts';
import type {
  SECCOMP_GET_ACTION_AVAIL,
  SECCOMP_GET_NOTIF_SIZES,
  SECCOMP_SET_MODE_FILTER,
  SECCOMP_SET_MODE_STRICT,
} from '../constants.ts';
import type { SeccompOperands } from '../signatures/operands.ts';
import type { struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall3, syscall4 } from '../../trap.ts';
import { seccomp_notif_sizesShape, sock_fprogShape } from '../shapes.ts';

/**
 * lsm_get_self_attr(attr, ctx, size, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param attr `LSM_ATTR_CURRENT`, `LSM_ATTR_EXEC` ….
 * @param ctx receives `struct lsm_ctx` records, each as long as its `len` says; `null` only to learn the size.
 * @param size the length of `ctx`, then what was used or is needed.
 * @param flags `LSM_FLAG_SINGLE` asks the one module that the first record names; or 0.
 * @returns −errno, or how many records there are.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.8
 * @see <linux/lsm.h>
 */
export function lsm_get_self_attr(
  attr: Flags<'LSM_'>,
  ctx: Memory,
  size: Int32Array | Uint32Array | Address | null,
  flags: Flags<'LSM_'> = 0,
): number {
  const $attr = argument.flags32('lsm_get_self_attr', 'attr', attr);
  const $ctx = argument.memory('lsm_get_self_attr', 'ctx', ctx);
  const $flags = argument.flags32('lsm_get_self_attr', 'flags', flags);
  const $size = argument.lengthInOut('lsm_get_self_attr', 'size', size, 'ctx', $ctx);
  return argument.lengthOut(
    size,
    syscall4(459 /* lsm_get_self_attr */, $attr, $ctx, $size, $flags),
  );
}

/**
 * lsm_list_modules(ids, size, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param ids receives their `LSM_ID_*`, eight bytes each: a `BigUint64Array`.
 * @param size the length of `ids` in bytes, then what was used or is needed.
 * @param flags 0.
 * @returns −errno, or how many there are.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.8
 * @see <linux/lsm.h>
 */
export function lsm_list_modules(
  ids: Memory,
  size: Int32Array | Uint32Array | Address | null,
  flags: Flags<'LSM_'> = 0,
): number {
  const $ids = argument.memory('lsm_list_modules', 'ids', ids);
  const $flags = argument.flags32('lsm_list_modules', 'flags', flags);
  const $size = argument.lengthInOut('lsm_list_modules', 'size', size, 'ids', $ids);
  return argument.lengthOut(size, syscall3(461 /* lsm_list_modules */, $ids, $size, $flags));
}

/**
 * lsm_set_self_attr(attr, ctx, size, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param attr `LSM_ATTR_CURRENT`, `LSM_ATTR_EXEC` ….
 * @param ctx one `struct lsm_ctx`, whose `id` names the module.
 * @param size the length of `ctx`.
 * @param flags 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.8
 * @see <linux/lsm.h>
 */
export function lsm_set_self_attr(
  attr: Flags<'LSM_'>,
  ctx: Memory,
  size?: uint | Integer,
  flags: Flags<'LSM_'> = 0,
): number {
  const $attr = argument.flags32('lsm_set_self_attr', 'attr', attr);
  const $ctx = argument.counted('lsm_set_self_attr', 'ctx', ctx);
  const $flags = argument.flags32('lsm_set_self_attr', 'flags', flags);
  const $size = argument.countOfBytes('lsm_set_self_attr', 'size', size, 'ctx', $ctx, 0xffffffff);
  return syscall4(460 /* lsm_set_self_attr */, $attr, $ctx, $size, $flags);
}

/**
 * seccomp(SECCOMP_SET_MODE_STRICT, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.17
 * @see man 2 seccomp, <linux/seccomp.h>
 */
export function seccomp(op: typeof SECCOMP_SET_MODE_STRICT, flags: Flags<'SECCOMP_'>): number;
/**
 * seccomp(SECCOMP_SET_MODE_FILTER, flags, uargs) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
 * @param uargs the program; what `filter` points at is not checked.
 * @returns −errno, or 0; a descriptor with `SECCOMP_FILTER_FLAG_NEW_LISTENER`; a thread’s id where `SECCOMP_FILTER_FLAG_TSYNC` met one that refuses.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.17
 * @see man 2 seccomp, <linux/seccomp.h>
 */
export function seccomp(
  op: typeof SECCOMP_SET_MODE_FILTER,
  flags: Flags<'SECCOMP_'>,
  uargs: struct.sock_fprog | Address | null,
): number;
/**
 * seccomp(SECCOMP_GET_ACTION_AVAIL, flags, uargs) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
 * @param uargs the `SECCOMP_RET_*`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.14
 * @see man 2 seccomp, <linux/seccomp.h>
 */
export function seccomp(
  op: typeof SECCOMP_GET_ACTION_AVAIL,
  flags: Flags<'SECCOMP_'>,
  uargs: Uint32Array | Address | null,
): number;
/**
 * seccomp(SECCOMP_GET_NOTIF_SIZES, flags, uargs) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
 * @param uargs receives the sizes.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.0
 * @see man 2 seccomp, <linux/seccomp.h>
 */
export function seccomp(
  op: typeof SECCOMP_GET_NOTIF_SIZES,
  flags: Flags<'SECCOMP_'>,
  uargs: struct.seccomp_notif_sizes | Address | null,
): number;
/** Refused: it takes more or less than was given. */
export function seccomp<Operation extends number, Given extends readonly unknown[]>(
  op: WithOperands<Operation, SeccompOperands, [flags: Flags<'SECCOMP_'>, uargs?: Operand], Given>,
  ...operands: Given
): number;
/**
 * seccomp(op, flags, uargs) as `linux-syscalls` has it, returning −errno.
 *
 * @param op the operation.
 * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
 * @param uargs what the operation takes.
 * @returns −errno, or what the operation returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.17
 * @see man 2 seccomp, <linux/seccomp.h>
 */
export function seccomp<Operation extends number>(
  op: Operation,
  ...operands: OperandsOf<Operation, SeccompOperands, [flags: Flags<'SECCOMP_'>, uargs?: Operand]>
): number;
export function seccomp(op: Flags<'SECCOMP_'>, flags: Flags<'SECCOMP_'>, uargs?: unknown): number {
  const $op = argument.flags32('seccomp', 'op', op);
  const $flags = argument.flags32('seccomp', 'flags', flags);
  let $uargs: Pointer;
  switch ($op) {
    case 0 /* SECCOMP_SET_MODE_STRICT */:
      $uargs = argument.unused('seccomp', 'uargs', uargs as never);
      break;
    case 1 /* SECCOMP_SET_MODE_FILTER */:
      $uargs = argument.record('seccomp', 'uargs', uargs as never, sock_fprogShape);
      break;
    case 2 /* SECCOMP_GET_ACTION_AVAIL */:
      $uargs = argument.numbers('seccomp', 'uargs', uargs as never, 'Uint32Array', 1);
      break;
    case 3 /* SECCOMP_GET_NOTIF_SIZES */:
      $uargs = argument.record('seccomp', 'uargs', uargs as never, seccomp_notif_sizesShape);
      break;
    default:
      $uargs = argument.operand('seccomp', 'uargs', uargs as never);
  }
  return syscall3(
    is.x86_64
      ? 317
      : is.x86
        ? 354
        : is.arm
          ? 383
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 277
            : is.s390x
              ? 348
              : 358,
    $op,
    $flags,
    $uargs,
  );
}
