// Generated from Linux 7.3.4 and abi/src/calls/landlock.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordedWord } from '../../recording/Recording.ts';
import type { fd, size_t } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import { syscall2, syscall3, syscall4 } from '../../recording/trap.ts';
import { landlock_net_port_attrShape, landlock_path_beneath_attrShape } from '../shapes.ts';

export function landlock_add_rule(
  ruleset_fd: fd | Deferred,
  rule_type: Flags<'LANDLOCK_'>,
  rule_attr?: unknown,
  flags: Flags<'LANDLOCK_'> = 0,
): number {
  const $ruleset_fd = argument.int32('landlock_add_rule', 'ruleset_fd', ruleset_fd);
  const $rule_type = argument.flags32('landlock_add_rule', 'rule_type', rule_type);
  const $flags = argument.flags32('landlock_add_rule', 'flags', flags);
  let $rule_attr: RecordedWord;
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

export function landlock_create_ruleset(
  attr: Memory | Deferred = null,
  size?: size_t | Integer | Deferred,
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

export function landlock_restrict_self(
  ruleset_fd: fd | Deferred,
  flags: Flags<'LANDLOCK_'> = 0,
): number {
  const $ruleset_fd = argument.int32('landlock_restrict_self', 'ruleset_fd', ruleset_fd);
  const $flags = argument.flags32('landlock_restrict_self', 'flags', flags);
  return syscall2(446 /* landlock_restrict_self */, $ruleset_fd, $flags);
}
