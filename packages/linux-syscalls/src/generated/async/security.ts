// Generated from Linux 7.3.4 and abi/src/calls/security.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import { refuse, submit } from '../../async/submit.ts';

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().lsm_get_self_attr`. */
export function lsm_get_self_attr(..._refused: never[]): Promise<never> {
  return refuse(
    'lsm_get_self_attr',
    'what it reads or changes belongs to the thread that calls it: thread().lsm_get_self_attr',
  );
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
  flags?: Flags<'LSM_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function lsm_list_modules(
  ids: Memory,
  size: Int32Array | Uint32Array | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function lsm_list_modules(...given: readonly unknown[]): Promise<number> {
  return submit('lsm_list_modules', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().lsm_set_self_attr`. */
export function lsm_set_self_attr(..._refused: never[]): Promise<never> {
  return refuse(
    'lsm_set_self_attr',
    'what it reads or changes belongs to the thread that calls it: thread().lsm_set_self_attr',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().seccomp`. */
export function seccomp(..._refused: never[]): Promise<never> {
  return refuse(
    'seccomp',
    'what it reads or changes belongs to the thread that calls it: thread().seccomp',
  );
}
