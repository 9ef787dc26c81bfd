// Generated from Linux 7.3.4 and abi/src/calls/landlock.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf } from '../../arguments/operands.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { LANDLOCK_RULE_NET_PORT, LANDLOCK_RULE_PATH_BENEATH } from '../constants.ts';
import type { Landlock_add_ruleOperands } from '../signatures/operands.ts';
import type { fd, size_t, struct } from '@linux-syscalls/types';
import { refuse, submit } from '../../async/submit.ts';

/**
 * landlock_add_rule(ruleset_fd, LANDLOCK_RULE_PATH_BENEATH, rule_attr, flags) allows access to a file, or to all beneath a directory.
 *
 * @param ruleset_fd a descriptor of `landlock_create_ruleset`.
 * @param rule_attr the rights, and a descriptor of the file, for which `O_PATH` is enough.
 * @param flags `LANDLOCK_ADD_RULE_*` or 0.
 * @returns 0.
 * @throws {SyscallError} EBADF: `parent_fd` is not open; EBADFD: `parent_fd` is of no file that has a path; EINVAL: rights that the set doesn’t handle, or that a file can’t have; ENOMSG: no right at all.
 * @since Linux 5.13
 * @see man 2 landlock_add_rule, <linux/landlock.h>
 */
export function landlock_add_rule(
  ruleset_fd: fd,
  rule_type: typeof LANDLOCK_RULE_PATH_BENEATH,
  rule_attr: struct.landlock_path_beneath_attr | Address | null,
  flags?: Flags<'LANDLOCK_'>,
  options?: AsyncOptions,
): Promise<number>;
/**
 * landlock_add_rule(ruleset_fd, LANDLOCK_RULE_NET_PORT, rule_attr, flags) allows the use of a port.
 *
 * @param ruleset_fd a descriptor of `landlock_create_ruleset`.
 * @param rule_attr the rights and the port, in host order.
 * @param flags `LANDLOCK_ADD_RULE_*` or 0.
 * @returns 0.
 * @throws {SyscallError} EAFNOSUPPORT: this kernel was built without TCP; EINVAL: rights that the set doesn’t handle, or a port above 65535; ENOMSG: no right at all.
 * @since Linux 6.7
 * @see man 2 landlock_add_rule, <linux/landlock.h>
 */
export function landlock_add_rule(
  ruleset_fd: fd,
  rule_type: typeof LANDLOCK_RULE_NET_PORT,
  rule_attr: struct.landlock_net_port_attr | Address | null,
  flags?: Flags<'LANDLOCK_'>,
  options?: AsyncOptions,
): Promise<number>;
/**
 * landlock_add_rule(ruleset_fd, rule_type, rule_attr, flags) adds a rule that allows something.
 *
 * - `LANDLOCK_RULE_PATH_BENEATH` allows access to a file, or to all beneath a directory; `rule_attr`: the rights, and a descriptor of the file, for which `O_PATH` is enough.
 * - `LANDLOCK_RULE_NET_PORT` allows the use of a port; `rule_attr`: the rights and the port, in host order.
 *
 * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the record of a rule depends on its type.
 *
 * @param ruleset_fd a descriptor of `landlock_create_ruleset`.
 * @param rule_type `LANDLOCK_RULE_PATH_BENEATH` or `LANDLOCK_RULE_NET_PORT`.
 * @param rule_attr the rule, a record that the type tells.
 * @param flags `LANDLOCK_ADD_RULE_*` or 0.
 * @returns 0.
 * @throws {SyscallError} ENOSYS: this kernel was built without Landlock; EOPNOTSUPP: Landlock is built in, but not enabled at boot; EBADF: `ruleset_fd` is not open; EINVAL: an unknown type or flag.
 * @since Linux 5.13
 * @see man 2 landlock_add_rule, <linux/landlock.h>
 */
export function landlock_add_rule<Operation extends number>(
  ruleset_fd: fd,
  rule_type: Operation,
  ...operands: [
    ...OperandsOf<
      Operation,
      Landlock_add_ruleOperands,
      [rule_attr?: Operand, flags?: Flags<'LANDLOCK_'>]
    >,
    options?: AsyncOptions,
  ]
): Promise<number>;
export function landlock_add_rule(...given: readonly unknown[]): Promise<number> {
  return submit('landlock_add_rule', given);
}

/**
 * landlock_create_ruleset(attr, size, flags) makes a set of rules that says which rights are handled, or tells the version.
 *
 * Ask for the version first, and name only rights that it knows: 1 has files, 2 `REFER`, 3 `TRUNCATE`, 4 TCP ports, 5 `IOCTL_DEV`, 6 scopes.
 *
 * The record grows with kernels. One that is longer than this kernel’s is taken as long as what it doesn’t know is zero.
 *
 * The descriptor is closed by `execve`.
 *
 * @param attr a `struct landlock_ruleset_attr` of the rights that are denied unless a rule allows them; `null` to ask for the version.
 * @param size the length of `attr`.
 * @param flags `LANDLOCK_CREATE_RULESET_VERSION` or `_ERRATA`, with `null` for `attr`; or 0.
 * @returns a descriptor, which the caller closes; or the version.
 * @throws {SyscallError} ENOSYS: this kernel was built without Landlock; EOPNOTSUPP: Landlock is built in, but not enabled at boot; E2BIG: `attr` has fields this kernel doesn’t know, and they aren’t zero; EINVAL: an unknown right or flag, or a `size` that is too small; ENOMSG: no right is handled at all.
 * @since Linux 5.13
 * @see man 2 landlock_create_ruleset, <linux/landlock.h>
 */
export function landlock_create_ruleset(
  attr?: Memory,
  size?: size_t | Integer,
  flags?: Flags<'LANDLOCK_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function landlock_create_ruleset(options: AsyncOptions): Promise<number>;
export function landlock_create_ruleset(...given: readonly unknown[]): Promise<number> {
  return submit('landlock_create_ruleset', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().landlock_restrict_self`. */
export function landlock_restrict_self(..._refused: never[]): Promise<never> {
  return refuse(
    'landlock_restrict_self',
    'what it reads or changes belongs to the thread that calls it: thread().landlock_restrict_self',
  );
}
