// Generated from Linux 7.3.4 and abi/src/calls/numa.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { pid_t, ulong } from '@linux-syscalls/types';
import { refuse, submit } from '../../async/submit.ts';

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().get_mempolicy`. */
export function get_mempolicy(..._refused: never[]): Promise<never> {
  return refuse(
    'get_mempolicy',
    'what it reads or changes belongs to the thread that calls it: thread().get_mempolicy',
  );
}

/**
 * mbind(addr, len, mode, nodemask, maxnode, flags) says on which nodes the pages of a range shall lie.
 *
 * Kernels without NUMA, those of 32-bit machines among them, answer ENOSYS.
 *
 * @param addr where, a multiple of the page size.
 * @param len how many bytes.
 * @param mode `MPOL_DEFAULT`, `MPOL_BIND`, `MPOL_INTERLEAVE`, `MPOL_PREFERRED` …, or-ed with `MPOL_F_*_NODES`.
 * @param nodemask the nodes; bit n is node n, in whole groups of 64; `null` for none.
 * @param maxnode one more than the bits of the mask that count.
 * @param flags `MPOL_MF_STRICT`, `MPOL_MF_MOVE`, `MPOL_MF_MOVE_ALL` or 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: an unknown mode or flag, a mask that doesn’t fit it, or a node that is not there; EIO: `MPOL_MF_STRICT` and a page lies elsewhere and can’t move.
 * @see man 2 mbind, <linux/mempolicy.h>
 */
export function mbind(
  addr: Address | null,
  len: ulong | Integer,
  mode: Flags<'MPOL_'>,
  nodemask: Memory,
  maxnode: ulong | Integer,
  flags?: Flags<'MPOL_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function mbind(
  addr: Address | null,
  len: ulong | Integer,
  mode: Flags<'MPOL_'>,
  nodemask: Memory,
  maxnode: ulong | Integer,
  options: AsyncOptions,
): Promise<number>;
export function mbind(...given: readonly unknown[]): Promise<number> {
  return submit('mbind', given);
}

/**
 * migrate_pages(pid, maxnode, old_nodes, new_nodes) moves all pages of a process from some nodes to others.
 *
 * Kernels without NUMA, those of 32-bit machines among them, answer ENOSYS.
 *
 * @param pid the process; 0 for this one.
 * @param maxnode one more than the bits of the mask that count.
 * @param old_nodes the nodes to leave; bit n is node n, in whole groups of 64.
 * @param new_nodes the nodes to go to; bit n is node n, in whole groups of 64.
 * @returns how many pages could not be moved.
 * @throws {SyscallError} EPERM: the process is another’s, or may not use those nodes; ESRCH: no such process; EINVAL: none of the new nodes is there.
 * @since Linux 2.6.16
 * @see man 2 migrate_pages
 */
export function migrate_pages(
  pid: pid_t,
  maxnode: ulong | Integer,
  old_nodes: Memory,
  new_nodes: Memory,
  options?: AsyncOptions,
): Promise<number>;
export function migrate_pages(...given: readonly unknown[]): Promise<number> {
  return submit('migrate_pages', given);
}

/**
 * move_pages(pid, count, pages, nodes, status, flags) moves single pages of a process to nodes, or tells where they lie.
 *
 * Kernels without NUMA, those of 32-bit machines among them, answer ENOSYS.
 *
 * @param pid the process; 0 for this one.
 * @param count how many pages.
 * @param pages their addresses, each as wide as a register: a BigUint64Array, or a Uint32Array on x86 and arm.
 * @param nodes an `int` for each page, the node to move it to; `null` only asks where they lie.
 * @param status receives an `int` for each page, its node or −errno.
 * @param flags `MPOL_MF_MOVE`, `MPOL_MF_MOVE_ALL` or 0.
 * @returns 0, or how many pages could not be moved.
 * @throws {SyscallError} EACCES: a node that this process may not use; ENODEV: a node that is not there; EPERM: the process is another’s, or `MPOL_MF_MOVE_ALL` without CAP_SYS_NICE; ESRCH: no such process.
 * @since Linux 2.6.18
 * @see man 2 move_pages
 */
export function move_pages(
  pid: pid_t,
  count: ulong | Integer,
  pages: Memory,
  nodes: Memory,
  status: Memory,
  flags?: Flags<'MPOL_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function move_pages(
  pid: pid_t,
  count: ulong | Integer,
  pages: Memory,
  nodes: Memory,
  status: Memory,
  options: AsyncOptions,
): Promise<number>;
export function move_pages(...given: readonly unknown[]): Promise<number> {
  return submit('move_pages', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().set_mempolicy`. */
export function set_mempolicy(..._refused: never[]): Promise<never> {
  return refuse(
    'set_mempolicy',
    'what it reads or changes belongs to the thread that calls it: thread().set_mempolicy',
  );
}

/**
 * set_mempolicy_home_node(addr, len, home_node, flags) says which node the pages of a range shall lie on first.
 *
 * Kernels without NUMA, those of 32-bit machines among them, answer ENOSYS.
 *
 * @param addr where, a multiple of the page size.
 * @param len how many bytes.
 * @param home_node the node.
 * @param flags 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: the node is not there, or a flag; EOPNOTSUPP: the range has another policy than `MPOL_BIND` or `MPOL_PREFERRED_MANY`.
 * @since Linux 5.17
 * @see man 2 set_mempolicy_home_node
 */
export function set_mempolicy_home_node(
  addr: Address | null,
  len: ulong | Integer,
  home_node: ulong | Integer,
  flags?: ulong | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function set_mempolicy_home_node(
  addr: Address | null,
  len: ulong | Integer,
  home_node: ulong | Integer,
  options: AsyncOptions,
): Promise<number>;
export function set_mempolicy_home_node(...given: readonly unknown[]): Promise<number> {
  return submit('set_mempolicy_home_node', given);
}
