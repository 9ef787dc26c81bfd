// Generated from Linux 7.3.4 and abi/src/calls/numa.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { pid_t, ulong } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall3, syscall4, syscall5, syscall6 } from '../../recording/trap.ts';
import { wordBits } from '../word.ts';

export function get_mempolicy(
  mode: Int32Array | Address | null | Deferred,
  nodemask: Memory | Deferred,
  maxnode: ulong | Integer | Deferred,
  addr: Address | null | Deferred,
  flags: Flags<'MPOL_'>,
): number {
  const $mode = argument.numbers('get_mempolicy', 'mode', mode, 'Int32Array', 1);
  const $maxnode = argument.word('get_mempolicy', 'maxnode', maxnode);
  const $addr = argument.address('get_mempolicy', 'addr', addr);
  const $flags = argument.flags32('get_mempolicy', 'flags', flags);
  const $nodemask = argument.measured(
    'get_mempolicy',
    'nodemask',
    nodemask,
    'maxnode',
    $maxnode,
    8,
    64,
    1,
  );
  return syscall5(
    is.x86_64
      ? 239
      : is.x86
        ? 275
        : is.arm
          ? 320
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 236
            : is.s390x
              ? 269
              : 260,
    $mode,
    $nodemask,
    $maxnode,
    $addr,
    $flags,
  );
}

export function mbind(
  addr: Address | null | Deferred,
  len: ulong | Integer | Deferred,
  mode: Flags<'MPOL_'>,
  nodemask: Memory | Deferred,
  maxnode: ulong | Integer | Deferred,
  flags: Flags<'MPOL_'> = 0,
): number {
  const $addr = argument.address('mbind', 'addr', addr);
  const $len = argument.word('mbind', 'len', len);
  const $mode = argument.flags32('mbind', 'mode', mode);
  const $maxnode = argument.word('mbind', 'maxnode', maxnode);
  const $flags = argument.flags32('mbind', 'flags', flags);
  const $nodemask = argument.measured('mbind', 'nodemask', nodemask, 'maxnode', $maxnode, 8, 64, 1);
  return syscall6(
    is.x86_64
      ? 237
      : is.x86
        ? 274
        : is.arm
          ? 319
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 235
            : is.s390x
              ? 268
              : 259,
    $addr,
    $len,
    $mode,
    $nodemask,
    $maxnode,
    $flags,
  );
}

export function migrate_pages(
  pid: pid_t | Deferred,
  maxnode: ulong | Integer | Deferred,
  old_nodes: Memory | Deferred,
  new_nodes: Memory | Deferred,
): number {
  const $pid = argument.int32('migrate_pages', 'pid', pid);
  const $maxnode = argument.word('migrate_pages', 'maxnode', maxnode);
  const $old_nodes = argument.measured(
    'migrate_pages',
    'old_nodes',
    old_nodes,
    'maxnode',
    $maxnode,
    8,
    64,
    1,
  );
  const $new_nodes = argument.measured(
    'migrate_pages',
    'new_nodes',
    new_nodes,
    'maxnode',
    $maxnode,
    8,
    64,
    1,
  );
  return syscall4(
    is.x86_64
      ? 256
      : is.x86
        ? 294
        : is.arm
          ? 400
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 238
            : is.s390x
              ? 287
              : 258,
    $pid,
    $maxnode,
    $old_nodes,
    $new_nodes,
  );
}

export function move_pages(
  pid: pid_t | Deferred,
  count: ulong | Integer | Deferred,
  pages: Memory | Deferred,
  nodes: Memory | Deferred,
  status: Memory | Deferred,
  flags: Flags<'MPOL_'> = 0,
): number {
  const $pid = argument.int32('move_pages', 'pid', pid);
  const $count = argument.word('move_pages', 'count', count);
  const $flags = argument.flags32('move_pages', 'flags', flags);
  const $pages = argument.measured(
    'move_pages',
    'pages',
    pages,
    'count',
    $count,
    wordBits / 8,
    1,
    0,
  );
  const $nodes = argument.measured('move_pages', 'nodes', nodes, 'count', $count, 4, 1, 0);
  const $status = argument.measured('move_pages', 'status', status, 'count', $count, 4, 1, 0);
  return syscall6(
    is.x86_64
      ? 279
      : is.x86
        ? 317
        : is.arm
          ? 344
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 239
            : is.s390x
              ? 310
              : 301,
    $pid,
    $count,
    $pages,
    $nodes,
    $status,
    $flags,
  );
}

export function set_mempolicy(
  mode: Flags<'MPOL_'>,
  nodemask: Memory | Deferred,
  maxnode: ulong | Integer | Deferred,
): number {
  const $mode = argument.flags32('set_mempolicy', 'mode', mode);
  const $maxnode = argument.word('set_mempolicy', 'maxnode', maxnode);
  const $nodemask = argument.measured(
    'set_mempolicy',
    'nodemask',
    nodemask,
    'maxnode',
    $maxnode,
    8,
    64,
    1,
  );
  return syscall3(
    is.x86_64
      ? 238
      : is.x86
        ? 276
        : is.arm
          ? 321
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 237
            : is.s390x
              ? 270
              : 261,
    $mode,
    $nodemask,
    $maxnode,
  );
}

export function set_mempolicy_home_node(
  addr: Address | null | Deferred,
  len: ulong | Integer | Deferred,
  home_node: ulong | Integer | Deferred,
  flags: ulong | Integer | Deferred = 0,
): number {
  const $addr = argument.address('set_mempolicy_home_node', 'addr', addr);
  const $len = argument.word('set_mempolicy_home_node', 'len', len);
  const $home_node = argument.word('set_mempolicy_home_node', 'home_node', home_node);
  const $flags = argument.word('set_mempolicy_home_node', 'flags', flags);
  return syscall4(450 /* set_mempolicy_home_node */, $addr, $len, $home_node, $flags);
}
