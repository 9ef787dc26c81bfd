// Generated from Linux 7.3.4 and abi/src/calls/landlock.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, WithOperands } from '../../arguments/operands.ts';
import type { Memory, Pointer } from '../../arguments/views.ts';
import type { LANDLOCK_RULE_NET_PORT, LANDLOCK_RULE_PATH_BENEATH } from '../constants.ts';
import type { Landlock_add_ruleOperands } from '../signatures/operands.ts';
import type { fd, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { syscall2, syscall3, syscall4 } from '../../trap.ts';
import { landlock_net_port_attrShape, landlock_path_beneath_attrShape } from '../shapes.ts';

/**
 * landlock_add_rule(ruleset_fd, LANDLOCK_RULE_PATH_BENEATH, rule_attr, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param ruleset_fd a descriptor of `landlock_create_ruleset`.
 * @param rule_attr the rights, and a descriptor of the file, for which `O_PATH` is enough.
 * @param flags `LANDLOCK_ADD_RULE_*` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.13
 * @see man 2 landlock_add_rule, <linux/landlock.h>
 */
export function landlock_add_rule(
  ruleset_fd: fd,
  rule_type: typeof LANDLOCK_RULE_PATH_BENEATH,
  rule_attr: struct.landlock_path_beneath_attr | Address | null,
  flags?: Flags<'LANDLOCK_'>,
): number;
/**
 * landlock_add_rule(ruleset_fd, LANDLOCK_RULE_NET_PORT, rule_attr, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param ruleset_fd a descriptor of `landlock_create_ruleset`.
 * @param rule_attr the rights and the port, in host order.
 * @param flags `LANDLOCK_ADD_RULE_*` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.7
 * @see man 2 landlock_add_rule, <linux/landlock.h>
 */
export function landlock_add_rule(
  ruleset_fd: fd,
  rule_type: typeof LANDLOCK_RULE_NET_PORT,
  rule_attr: struct.landlock_net_port_attr | Address | null,
  flags?: Flags<'LANDLOCK_'>,
): number;
/** Refused: it takes more or less than was given. */
export function landlock_add_rule<Operation extends number, Given extends readonly unknown[]>(
  ruleset_fd: fd,
  rule_type: WithOperands<
    Operation,
    Landlock_add_ruleOperands,
    [rule_attr?: Operand, flags?: Flags<'LANDLOCK_'>],
    Given
  >,
  ...operands: Given
): number;
/**
 * landlock_add_rule(ruleset_fd, rule_type, rule_attr, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param ruleset_fd a descriptor of `landlock_create_ruleset`.
 * @param rule_type `LANDLOCK_RULE_PATH_BENEATH` or `LANDLOCK_RULE_NET_PORT`.
 * @param rule_attr the rule, a record that the type tells.
 * @param flags `LANDLOCK_ADD_RULE_*` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.13
 * @see man 2 landlock_add_rule, <linux/landlock.h>
 */
export function landlock_add_rule<Operation extends number>(
  ruleset_fd: fd,
  rule_type: Operation,
  ...operands: OperandsOf<
    Operation,
    Landlock_add_ruleOperands,
    [rule_attr?: Operand, flags?: Flags<'LANDLOCK_'>]
  >
): number;
export function landlock_add_rule(
  ruleset_fd: fd,
  rule_type: Flags<'LANDLOCK_'>,
  rule_attr?: unknown,
  flags: Flags<'LANDLOCK_'> = 0,
): number {
  const $ruleset_fd = argument.int32('landlock_add_rule', 'ruleset_fd', ruleset_fd);
  const $rule_type = argument.flags32('landlock_add_rule', 'rule_type', rule_type);
  const $flags = argument.flags32('landlock_add_rule', 'flags', flags);
  let $rule_attr: Pointer;
  switch ($rule_type) {
    case 1 /* LANDLOCK_RULE_PATH_BENEATH */:
      $rule_attr = argument.record(
        'landlock_add_rule',
        'rule_attr',
        rule_attr as never,
        landlock_path_beneath_attrShape,
      );
      break;
    case 2 /* LANDLOCK_RULE_NET_PORT */:
      $rule_attr = argument.record(
        'landlock_add_rule',
        'rule_attr',
        rule_attr as never,
        landlock_net_port_attrShape,
      );
      break;
    default:
      $rule_attr = argument.operand('landlock_add_rule', 'rule_attr', rule_attr as never);
  }
  return syscall4(445 /* landlock_add_rule */, $ruleset_fd, $rule_type, $rule_attr, $flags);
}

/**
 * landlock_create_ruleset(attr, size, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param attr a `struct landlock_ruleset_attr` of the rights that are denied unless a rule allows them; `null` to ask for the version.
 * @param size the length of `attr`.
 * @param flags `LANDLOCK_CREATE_RULESET_VERSION` or `_ERRATA`, with `null` for `attr`; or 0.
 * @returns −errno, or a descriptor, which the caller closes; or the version.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.13
 * @see man 2 landlock_create_ruleset, <linux/landlock.h>
 */
export function landlock_create_ruleset(
  attr: Memory = null,
  size?: size_t | Integer,
  flags: Flags<'LANDLOCK_'> = 0,
): number {
  const $attr = argument.counted('landlock_create_ruleset', 'attr', attr);
  const $flags = argument.flags32('landlock_create_ruleset', 'flags', flags);
  const $size = argument.countOfBytes(
    'landlock_create_ruleset',
    'size',
    size,
    'attr',
    $attr,
    argument.mostNumber,
  );
  return syscall3(444 /* landlock_create_ruleset */, $attr, $size, $flags);
}

/**
 * landlock_restrict_self(ruleset_fd, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param ruleset_fd a descriptor of `landlock_create_ruleset`.
 * @param flags `LANDLOCK_RESTRICT_SELF_*` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.13
 * @see man 2 landlock_restrict_self, <linux/landlock.h>
 */
export function landlock_restrict_self(ruleset_fd: fd, flags: Flags<'LANDLOCK_'> = 0): number {
  const $ruleset_fd = argument.int32('landlock_restrict_self', 'ruleset_fd', ruleset_fd);
  const $flags = argument.flags32('landlock_restrict_self', 'flags', flags);
  return syscall2(446 /* landlock_restrict_self */, $ruleset_fd, $flags);
}
