// Generated from Linux 7.3.4 and abi/src/calls/machine.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { int, size_t, uint, ulong } from '@linux-syscalls/types';
import { refuse, submit } from '../../async/submit.ts';

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it changes what libc has set for the thread that calls it. */
export function arch_prctl(..._refused: never[]): Promise<never> {
  return refuse('arch_prctl', 'it changes what libc has set for the thread that calls it');
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
export function cacheflush(
  start: Address | null,
  end: Address | null,
  flags?: uint,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function cacheflush(
  start: Address | null,
  end: Address | null,
  options: AsyncOptions,
): Promise<number>;
export function cacheflush(...given: readonly unknown[]): Promise<number> {
  return submit('cacheflush', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().get_thread_area`. */
export function get_thread_area(..._refused: never[]): Promise<never> {
  return refuse(
    'get_thread_area',
    'what it reads or changes belongs to the thread that calls it: thread().get_thread_area',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().get_tls`. */
export function get_tls(..._refused: never[]): Promise<never> {
  return refuse(
    'get_tls',
    'what it reads or changes belongs to the thread that calls it: thread().get_tls',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().ioperm`. */
export function ioperm(..._refused: never[]): Promise<never> {
  return refuse(
    'ioperm',
    'what it reads or changes belongs to the thread that calls it: thread().ioperm',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().iopl`. */
export function iopl(..._refused: never[]): Promise<never> {
  return refuse(
    'iopl',
    'what it reads or changes belongs to the thread that calls it: thread().iopl',
  );
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
export function modify_ldt(
  func: int,
  ptr: Memory,
  bytecount?: size_t | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function modify_ldt(func: int, ptr: Memory, options: AsyncOptions): Promise<number>;
export function modify_ldt(...given: readonly unknown[]): Promise<number> {
  return submit('modify_ldt', given);
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
  options?: AsyncOptions,
): Promise<number>;
export function pciconfig_read(...given: readonly unknown[]): Promise<number> {
  return submit('pciconfig_read', given);
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
  options?: AsyncOptions,
): Promise<number>;
export function pciconfig_write(...given: readonly unknown[]): Promise<number> {
  return submit('pciconfig_write', given);
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
  flags?: ulong | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function riscv_flush_icache(
  start: Address | null,
  end: Address | null,
  options: AsyncOptions,
): Promise<number>;
export function riscv_flush_icache(...given: readonly unknown[]): Promise<number> {
  return submit('riscv_flush_icache', given);
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
  flags?: Flags<'RISCV_HWPROBE_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function riscv_hwprobe(
  pairs: Memory,
  pair_count: size_t | Integer,
  cpusetsize: size_t | Integer | undefined,
  cpus: Memory,
  options: AsyncOptions,
): Promise<number>;
export function riscv_hwprobe(...given: readonly unknown[]): Promise<number> {
  return submit('riscv_hwprobe', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it changes what libc has set for the thread that calls it. */
export function set_thread_area(..._refused: never[]): Promise<never> {
  return refuse('set_thread_area', 'it changes what libc has set for the thread that calls it');
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it changes what libc has set for the thread that calls it. */
export function set_tls(..._refused: never[]): Promise<never> {
  return refuse('set_tls', 'it changes what libc has set for the thread that calls it');
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().sgetmask`. */
export function sgetmask(..._refused: never[]): Promise<never> {
  return refuse(
    'sgetmask',
    'what it reads or changes belongs to the thread that calls it: thread().sgetmask',
  );
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: it changes what libc has set for the thread that calls it. */
export function ssetmask(..._refused: never[]): Promise<never> {
  return refuse('ssetmask', 'it changes what libc has set for the thread that calls it');
}
