// Generated from Linux 7.3.4 and abi/src/calls/machine.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand } from '../../arguments/operands.ts';
import type { Memory } from '../../arguments/views.ts';
import type { int, size_t, u32, uint, ulong } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * arch_prctl(option, arg2) sets and tells what only x86 processors have.
 *
 * x86 has those of `cpuid` and of state alone.
 *
 * - `ARCH_SET_FS` sets the base of FS; `arg2`: an address.
 * - `ARCH_GET_FS` tells the base of FS; `arg2`: receives the address.
 * - `ARCH_SET_GS` sets the base of GS; `arg2`: an address.
 * - `ARCH_GET_GS` tells the base of GS; `arg2`: receives the address.
 * - `ARCH_GET_CPUID` tells whether `cpuid` may be used.
 * - `ARCH_SET_CPUID` allows `cpuid`, or lets it end in SIGSEGV; `arg2`: 1 or 0.
 * - `ARCH_GET_XCOMP_SUPP` tells the state that the kernel can save; `arg2`: receives a mask.
 * - `ARCH_GET_XCOMP_PERM` tells the state that this process may use; `arg2`: receives a mask.
 * - `ARCH_REQ_XCOMP_PERM` asks to use more state, as AMX needs; `arg2`: the feature’s number.
 * - `ARCH_GET_XCOMP_GUEST_PERM` tells the state that its guests may use; `arg2`: receives a mask.
 * - `ARCH_REQ_XCOMP_GUEST_PERM` asks that guests may use more state; `arg2`: its number.
 * - `ARCH_GET_UNTAG_MASK` tells which bits of addresses count; `arg2`: receives a mask.
 * - `ARCH_ENABLE_TAGGED_ADDR` lets high bits of addresses be tags; `arg2`: how many bits.
 * - `ARCH_GET_MAX_TAG_BITS` tells how many bits may be tags; `arg2`: receives how many.
 * - `ARCH_SHSTK_ENABLE` turns shadow stacks on; `arg2`: `ARCH_SHSTK_*`.
 * - `ARCH_SHSTK_DISABLE` turns shadow stacks off; `arg2`: `ARCH_SHSTK_*`.
 * - `ARCH_SHSTK_LOCK` lets them no more be turned on or off; `arg2`: `ARCH_SHSTK_*`.
 * - `ARCH_SHSTK_STATUS` tells which are on; `arg2`: receives `ARCH_SHSTK_*`.
 *
 * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: whether it takes a number or memory depends on it.
 *
 * arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param option the operation.
 * @param arg2 what it takes.
 * @returns what the operation returns.
 * @throws {SyscallError} EINVAL: this kernel does not know the operation; EPERM: an address beyond those of processes, or a feature that is not to be had.
 * @see man 2 arch_prctl, <asm/prctl.h>
 */
export function arch_prctl(option: number, arg2?: Operand): number;
export function arch_prctl(option: Flags<'ARCH_'>, arg2?: unknown): number {
  return unwrap(nothrow.arch_prctl(option, arg2 as Operand), 'arch_prctl');
}

/**
 * cacheflush(start, end, flags) makes instructions that were written visible.
 *
 * x86_64, x86, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param start where they begin.
 * @param end where they end.
 * @param flags 0.
 * @returns 0.
 * @throws {SyscallError} EFAULT: nothing is mapped there; EINVAL: flags, or an end before the start.
 * @see man 2 cacheflush
 */
export function cacheflush(start: Address | null, end: Address | null, flags: uint = 0): number {
  return unwrap(nothrow.cacheflush(start, end, flags), 'cacheflush');
}

/**
 * get_thread_area(u_info) tells of a segment for thread-local memory.
 *
 * x86_64, arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param u_info the segment, a `user_desc`.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `entry_number` is none of those segments.
 * @see man 2 get_thread_area, <asm/ldt.h>
 */
export function get_thread_area(u_info: Memory): number {
  return unwrap(nothrow.get_thread_area(u_info), 'get_thread_area');
}

/**
 * get_tls() tells this thread’s pointer to its thread-local memory.
 *
 * x86_64, x86, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @returns the address.
 * @throws {SyscallError} ENOSYS: a 64-bit kernel, which lacks it for programs of 32 bits.
 * @since Linux 4.15
 * @see <asm/unistd.h>
 */
export function get_tls(): number {
  return unwrap(nothrow.get_tls(), 'get_tls');
}

/**
 * ioperm(from, num, turn_on) lets this thread use ports of the machine, or no more.
 *
 * arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param from the first port.
 * @param num how many.
 * @param turn_on 1 or 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: beyond port 65535; EPERM: without CAP_SYS_RAWIO.
 * @see man 2 ioperm
 */
export function ioperm(from: ulong | Integer, num: ulong | Integer, turn_on: int): number {
  return unwrap(nothrow.ioperm(from, num, turn_on), 'ioperm');
}

/**
 * iopl(level) lets this thread use all ports of the machine, or no more.
 *
 * arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param level 3, or 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: greater than 3; EPERM: more than before without CAP_SYS_RAWIO.
 * @see man 2 iopl
 */
export function iopl(level: uint): number {
  return unwrap(nothrow.iopl(level), 'iopl');
}

/**
 * modify_ldt(func, ptr, bytecount) reads or writes this process’s table of segments.
 *
 * arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param func 0 reads, 1 and 0x11 write an entry, 2 reads the default.
 * @param ptr receives entries; or one `user_desc` to write.
 * @param bytecount its length in bytes.
 * @returns how many bytes were read; 0 for a write.
 * @throws {SyscallError} EINVAL: an entry that makes no sense, or a length that is not that of one; ENOSYS: the kernel was built without it, or no such `func`.
 * @see man 2 modify_ldt, <asm/ldt.h>
 */
export function modify_ldt(func: int, ptr: Memory, bytecount?: size_t | Integer): number {
  return unwrap(nothrow.modify_ldt(func, ptr, bytecount), 'modify_ldt');
}

/**
 * pciconfig_read(bus, dfn, off, len, buf) reads from the configuration of a PCI device.
 *
 * x86_64, x86, riscv64, aarch64, loongarch64 and s390x lack it: ENOSYS, without a trap.
 *
 * @param bus its bus.
 * @param dfn its device and function.
 * @param off where to read.
 * @param len how much: 1, 2 or 4 bytes.
 * @param buf receives it.
 * @returns 0.
 * @throws {SyscallError} ENODEV: no such device; ENOSYS: the kernel was built without it; EPERM: without CAP_SYS_ADMIN.
 * @see man 2 pciconfig_read
 */
export function pciconfig_read(
  bus: ulong | Integer,
  dfn: ulong | Integer,
  off: ulong | Integer,
  len: size_t | Integer | undefined,
  buf: Memory,
): number {
  return unwrap(nothrow.pciconfig_read(bus, dfn, off, len, buf), 'pciconfig_read');
}

/**
 * pciconfig_write(bus, dfn, off, len, buf) writes to the configuration of a PCI device.
 *
 * x86_64, x86, riscv64, aarch64, loongarch64 and s390x lack it: ENOSYS, without a trap.
 *
 * @param bus its bus.
 * @param dfn its device and function.
 * @param off where to write.
 * @param len how much: 1, 2 or 4 bytes.
 * @param buf what to write.
 * @returns 0.
 * @throws {SyscallError} ENODEV: no such device; ENOSYS: the kernel was built without it; EPERM: without CAP_SYS_ADMIN.
 * @see man 2 pciconfig_write
 */
export function pciconfig_write(
  bus: ulong | Integer,
  dfn: ulong | Integer,
  off: ulong | Integer,
  len: size_t | Integer | undefined,
  buf: Memory,
): number {
  return unwrap(nothrow.pciconfig_write(bus, dfn, off, len, buf), 'pciconfig_write');
}

/**
 * riscv_flush_icache(start, end, flags) makes instructions that were written visible to all processors.
 *
 * x86_64, x86, arm, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param start where they begin.
 * @param end where they end.
 * @param flags 1 for this thread alone, or 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: an unknown flag.
 * @since Linux 4.15
 * @see man 2 riscv_flush_icache
 */
export function riscv_flush_icache(
  start: Address | null,
  end: Address | null,
  flags: ulong | Integer = 0,
): number {
  return unwrap(nothrow.riscv_flush_icache(start, end, flags), 'riscv_flush_icache');
}

/**
 * riscv_hwprobe(pairs, pair_count, cpusetsize, cpus, flags) tells what processors can do.
 *
 * A key that the kernel does not know becomes −1.
 *
 * x86_64, x86, arm, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param pairs of `riscv_hwprobe` records: `key` asks, `value` receives.
 * @param pair_count how many.
 * @param cpusetsize the length of `cpus` in bytes.
 * @param cpus a mask of processors that all must agree; `null` for all.
 * @param flags `RISCV_HWPROBE_WHICH_CPUS` or 0.
 * @returns 0.
 * @throws {SyscallError} EINVAL: an unknown flag, or a mask without a processor.
 * @since Linux 6.4
 * @see <asm/hwprobe.h>
 */
export function riscv_hwprobe(
  pairs: Memory,
  pair_count: size_t | Integer,
  cpusetsize: size_t | Integer | undefined,
  cpus: Memory,
  flags: Flags<'RISCV_HWPROBE_'> = 0,
): number {
  return unwrap(nothrow.riscv_hwprobe(pairs, pair_count, cpusetsize, cpus, flags), 'riscv_hwprobe');
}

/**
 * set_thread_area(u_info) sets a segment for thread-local memory.
 *
 * `entry_number` −1 takes a free one, and receives which.
 *
 * libc has its thread-local memory in such a segment: to change that one ends the process.
 *
 * x86_64, arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param u_info the segment, a `user_desc`.
 * @returns 0.
 * @throws {SyscallError} EINVAL: `entry_number` is none of those segments; ESRCH: none is free.
 * @see man 2 set_thread_area, <asm/ldt.h>
 */
export function set_thread_area(u_info: Memory): number {
  return unwrap(nothrow.set_thread_area(u_info), 'set_thread_area');
}

/**
 * set_tls(value) sets this thread’s pointer to its thread-local memory.
 *
 * libc’s own lies there: to move it ends the process.
 *
 * x86_64, x86, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
 *
 * @param value the address.
 * @returns 0.
 * @see <asm/unistd.h>
 */
export function set_tls(value: Address | null): number {
  return unwrap(nothrow.set_tls(value), 'set_tls');
}

/**
 * sgetmask() tells which of the first 32 signals this thread blocks.
 *
 * `rt_sigprocmask` has all signals, on every architecture.
 *
 * x86_64, arm, riscv64, aarch64, loongarch64 and s390x lack it: ENOSYS, without a trap.
 *
 * @returns the mask; bit 0 is signal 1.
 * @see man 2 sgetmask
 */
export function sgetmask(): number {
  return unwrap(nothrow.sgetmask(), 'sgetmask');
}

/**
 * ssetmask(newmask) blocks some of the first 32 signals.
 *
 * The other signals are blocked no more. But a kernel of 64 bits, as ppc64le has always and x86 may have, takes the mask for a signed number: with signal 32 it blocks all after it.
 *
 * `rt_sigprocmask` has all signals, on every architecture.
 *
 * x86_64, arm, riscv64, aarch64, loongarch64 and s390x lack it: ENOSYS, without a trap.
 *
 * @param newmask the mask; bit 0 is signal 1.
 * @returns what it was before.
 * @see man 2 sgetmask
 */
export function ssetmask(newmask: u32): number {
  return unwrap(nothrow.ssetmask(newmask), 'ssetmask');
}
