// Generated from Linux 7.3.4 and abi/src/calls/security.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, WithOperands } from '../../arguments/operands.ts';
import type { Memory } from '../../arguments/views.ts';
import type {
  SECCOMP_GET_ACTION_AVAIL,
  SECCOMP_GET_NOTIF_SIZES,
  SECCOMP_SET_MODE_FILTER,
  SECCOMP_SET_MODE_STRICT,
} from '../constants.ts';
import type { SeccompOperands } from '../signatures/operands.ts';
import type { struct, uint } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * lsm_get_self_attr(attr, ctx, size, flags) tells what security modules say of the calling thread.
 *
 * `struct.lsm_ctx.iterate` goes through the records.
 *
 * @param attr `LSM_ATTR_CURRENT`, `LSM_ATTR_EXEC` ….
 * @param ctx receives `struct lsm_ctx` records, each as long as its `len` says; `null` only to learn the size.
 * @param size the length of `ctx`, then what was used or is needed.
 * @param flags `LSM_FLAG_SINGLE` asks the one module that the first record names; or 0.
 * @returns how many records there are.
 * @throws {SyscallError} E2BIG: `size` is too small; it now says what is needed; EINVAL: an unknown flag or attribute; ENOSYS: this kernel is older, or was built without security modules; EOPNOTSUPP: no module has that attribute.
 * @since Linux 6.8
 * @see <linux/lsm.h>
 */
export function lsm_get_self_attr(
  attr: Flags<'LSM_'>,
  ctx: Memory,
  size: Int32Array | Uint32Array | Address | null,
  flags: Flags<'LSM_'> = 0,
): number {
  return unwrap(nothrow.lsm_get_self_attr(attr, ctx, size, flags), 'lsm_get_self_attr');
}

/**
 * lsm_list_modules(ids, size, flags) tells which security modules are active, in the order they are asked.
 *
 * @param ids receives their `LSM_ID_*`, eight bytes each: a `BigUint64Array`.
 * @param size the length of `ids` in bytes, then what was used or is needed.
 * @param flags 0.
 * @returns how many there are.
 * @throws {SyscallError} E2BIG: `size` is too small; it now says what is needed; EINVAL: an unknown flag or attribute; ENOSYS: this kernel is older, or was built without security modules; EOPNOTSUPP: no module has that attribute.
 * @since Linux 6.8
 * @see <linux/lsm.h>
 */
export function lsm_list_modules(
  ids: Memory,
  size: Int32Array | Uint32Array | Address | null,
  flags: Flags<'LSM_'> = 0,
): number {
  return unwrap(nothrow.lsm_list_modules(ids, size, flags), 'lsm_list_modules');
}

/**
 * lsm_set_self_attr(attr, ctx, size, flags) asks a security module for another attribute of the calling thread.
 *
 * It counts for the calling thread alone.
 *
 * @param attr `LSM_ATTR_CURRENT`, `LSM_ATTR_EXEC` ….
 * @param ctx one `struct lsm_ctx`, whose `id` names the module.
 * @param size the length of `ctx`.
 * @param flags 0.
 * @returns 0.
 * @throws {SyscallError} E2BIG: `size` is too small; it now says what is needed; EINVAL: an unknown flag or attribute; ENOSYS: this kernel is older, or was built without security modules; EOPNOTSUPP: no module has that attribute; EPERM: the module doesn’t allow it.
 * @since Linux 6.8
 * @see <linux/lsm.h>
 */
export function lsm_set_self_attr(
  attr: Flags<'LSM_'>,
  ctx: Memory,
  size?: uint | Integer,
  flags: Flags<'LSM_'> = 0,
): number {
  return unwrap(nothrow.lsm_set_self_attr(attr, ctx, size, flags), 'lsm_set_self_attr');
}

/**
 * seccomp(SECCOMP_SET_MODE_STRICT, flags) leaves only read, write, exit and sigreturn.
 *
 * V8 and libuv make other calls all the time: a thread that runs JavaScript is killed at once.
 *
 * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
 * @returns 0.
 * @since Linux 3.17
 * @see man 2 seccomp, <linux/seccomp.h>
 */
export function seccomp(op: typeof SECCOMP_SET_MODE_STRICT, flags: Flags<'SECCOMP_'>): number;
/**
 * seccomp(SECCOMP_SET_MODE_FILTER, flags, uargs) has a program decide about every call from now on.
 *
 * It counts for the calling thread and for what it makes from then on: libuv’s pool and other workers go on unfiltered, unless `SECCOMP_FILTER_FLAG_TSYNC` takes them in.
 *
 * The program sees number, architecture and words of a call (`struct seccomp_data`), not what they point at. Let it look at `arch` first: numbers differ between 64-bit and 32-bit programs of one kernel.
 *
 * What V8 and libuv need must pass: memory, futexes, epoll, clocks, signals. A call that is refused with `SECCOMP_RET_KILL_PROCESS` ends Node; `SECCOMP_RET_ERRNO` shows as that errno.
 *
 * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
 * @param uargs the program; what `filter` points at is not checked.
 * @returns 0; a descriptor with `SECCOMP_FILTER_FLAG_NEW_LISTENER`; a thread’s id where `SECCOMP_FILTER_FLAG_TSYNC` met one that refuses.
 * @throws {SyscallError} EACCES: neither `PR_SET_NO_NEW_PRIVS` nor CAP_SYS_ADMIN; EINVAL: an unknown flag, or a program that the kernel refuses; EBUSY: there is a listener already.
 * @since Linux 3.17
 * @see man 2 seccomp, <linux/seccomp.h>
 */
export function seccomp(
  op: typeof SECCOMP_SET_MODE_FILTER,
  flags: Flags<'SECCOMP_'>,
  uargs: struct.sock_fprog | Address | null,
): number;
/**
 * seccomp(SECCOMP_GET_ACTION_AVAIL, flags, uargs) tells whether this kernel knows an action.
 *
 * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
 * @param uargs the `SECCOMP_RET_*`.
 * @returns 0.
 * @throws {SyscallError} EOPNOTSUPP: it doesn’t.
 * @since Linux 4.14
 * @see man 2 seccomp, <linux/seccomp.h>
 */
export function seccomp(
  op: typeof SECCOMP_GET_ACTION_AVAIL,
  flags: Flags<'SECCOMP_'>,
  uargs: Uint32Array | Address | null,
): number;
/**
 * seccomp(SECCOMP_GET_NOTIF_SIZES, flags, uargs) tells how large the records are that listeners exchange.
 *
 * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
 * @param uargs receives the sizes.
 * @returns 0.
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
 * seccomp(op, flags, uargs) restricts which system calls the calling thread may make, for good.
 *
 * - `SECCOMP_SET_MODE_STRICT` leaves only read, write, exit and sigreturn.
 * - `SECCOMP_SET_MODE_FILTER` has a program decide about every call from now on; `uargs`: the program; what `filter` points at is not checked.
 * - `SECCOMP_GET_ACTION_AVAIL` tells whether this kernel knows an action; `uargs`: the `SECCOMP_RET_*`.
 * - `SECCOMP_GET_NOTIF_SIZES` tells how large the records are that listeners exchange; `uargs`: receives the sizes.
 *
 * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the structure depends on it.
 *
 * @param op the operation.
 * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
 * @param uargs what the operation takes.
 * @returns what the operation returns.
 * @throws {SyscallError} EINVAL: an unknown operation or flag; ENOSYS: this kernel was built without it.
 * @since Linux 3.17
 * @see man 2 seccomp, <linux/seccomp.h>
 */
export function seccomp<Operation extends number>(
  op: Operation,
  ...operands: OperandsOf<Operation, SeccompOperands, [flags: Flags<'SECCOMP_'>, uargs?: Operand]>
): number;
export function seccomp(op: Flags<'SECCOMP_'>, flags: Flags<'SECCOMP_'>, uargs?: unknown): number {
  return unwrap(nothrow.seccomp(op, flags, uargs as Operand), 'seccomp');
}
