// Generated from Linux 7.3.4 and abi/src/calls/numa.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { pid_t, ulong } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall3, syscall4, syscall5, syscall6 } from '../../trap.ts';
import { wordBits } from '../word.ts';

/**
 * get_mempolicy(mode, nodemask, maxnode, addr, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param mode receives the mode, or a node; `null` if nobody wants it.
 * @param nodemask receives the nodes; bit n is node n, in whole groups of 64; `null` if nobody wants it.
 * @param maxnode one more than the bits of the mask that count.
 * @param addr which address with `MPOL_F_ADDR`; else `null`.
 * @param flags `MPOL_F_ADDR`, `MPOL_F_NODE`, `MPOL_F_MEMS_ALLOWED` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 get_mempolicy, <linux/mempolicy.h>
 */
export function get_mempolicy(
  mode: Int32Array | Address | null,
  nodemask: Memory,
  maxnode: ulong | Integer,
  addr: Address | null,
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

/**
 * mbind(addr, len, mode, nodemask, maxnode, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param len how many bytes.
 * @param mode `MPOL_DEFAULT`, `MPOL_BIND`, `MPOL_INTERLEAVE`, `MPOL_PREFERRED` …, or-ed with `MPOL_F_*_NODES`.
 * @param nodemask the nodes; bit n is node n, in whole groups of 64; `null` for none.
 * @param maxnode one more than the bits of the mask that count.
 * @param flags `MPOL_MF_STRICT`, `MPOL_MF_MOVE`, `MPOL_MF_MOVE_ALL` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 mbind, <linux/mempolicy.h>
 */
export function mbind(
  addr: Address | null,
  len: ulong | Integer,
  mode: Flags<'MPOL_'>,
  nodemask: Memory,
  maxnode: ulong | Integer,
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

/**
 * migrate_pages(pid, maxnode, old_nodes, new_nodes) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the process; 0 for this one.
 * @param maxnode one more than the bits of the mask that count.
 * @param old_nodes the nodes to leave; bit n is node n, in whole groups of 64.
 * @param new_nodes the nodes to go to; bit n is node n, in whole groups of 64.
 * @returns −errno, or how many pages could not be moved.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.16
 * @see man 2 migrate_pages
 */
export function migrate_pages(
  pid: pid_t,
  maxnode: ulong | Integer,
  old_nodes: Memory,
  new_nodes: Memory,
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

/**
 * move_pages(pid, count, pages, nodes, status, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the process; 0 for this one.
 * @param count how many pages.
 * @param pages their addresses, each as wide as a register: a BigUint64Array, or a Uint32Array on x86 and arm.
 * @param nodes an `int` for each page, the node to move it to; `null` only asks where they lie.
 * @param status receives an `int` for each page, its node or −errno.
 * @param flags `MPOL_MF_MOVE`, `MPOL_MF_MOVE_ALL` or 0.
 * @returns −errno, or 0, or how many pages could not be moved.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.18
 * @see man 2 move_pages
 */
export function move_pages(
  pid: pid_t,
  count: ulong | Integer,
  pages: Memory,
  nodes: Memory,
  status: Memory,
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

/**
 * set_mempolicy(mode, nodemask, maxnode) as `linux-syscalls` has it, returning −errno.
 *
 * @param mode `MPOL_DEFAULT`, `MPOL_BIND`, `MPOL_INTERLEAVE`, `MPOL_PREFERRED` …, or-ed with `MPOL_F_*_NODES`.
 * @param nodemask the nodes; bit n is node n, in whole groups of 64; `null` for none.
 * @param maxnode one more than the bits of the mask that count.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 set_mempolicy, <linux/mempolicy.h>
 */
export function set_mempolicy(
  mode: Flags<'MPOL_'>,
  nodemask: Memory,
  maxnode: ulong | Integer,
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

/**
 * set_mempolicy_home_node(addr, len, home_node, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param addr where, a multiple of the page size.
 * @param len how many bytes.
 * @param home_node the node.
 * @param flags 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.17
 * @see man 2 set_mempolicy_home_node
 */
export function set_mempolicy_home_node(
  addr: Address | null,
  len: ulong | Integer,
  home_node: ulong | Integer,
  flags: ulong | Integer = 0,
): number {
  const $addr = argument.address('set_mempolicy_home_node', 'addr', addr);
  const $len = argument.word('set_mempolicy_home_node', 'len', len);
  const $home_node = argument.word('set_mempolicy_home_node', 'home_node', home_node);
  const $flags = argument.word('set_mempolicy_home_node', 'flags', flags);
  return syscall4(450 /* set_mempolicy_home_node */, $addr, $len, $home_node, $flags);
}
