// Generated from Linux 7.3.4 and abi/src/calls/machine.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand } from '../../arguments/operands.ts';
import type { Memory, Pointer } from '../../arguments/views.ts';
import type { int, size_t, u32, uint, ulong } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { perform } from '../../adapters/perform.ts';
import { withSignedResult, withoutErrors } from '../../adapters/results.ts';
import { syscall0, syscall1, syscall2, syscall3, syscall5 } from '../../trap.ts';
import {
  ARCH_ENABLE_TAGGED_ADDR,
  ARCH_GET_CPUID,
  ARCH_GET_FS,
  ARCH_GET_GS,
  ARCH_GET_MAX_TAG_BITS,
  ARCH_GET_UNTAG_MASK,
  ARCH_GET_XCOMP_GUEST_PERM,
  ARCH_GET_XCOMP_PERM,
  ARCH_GET_XCOMP_SUPP,
  ARCH_REQ_XCOMP_GUEST_PERM,
  ARCH_REQ_XCOMP_PERM,
  ARCH_SET_CPUID,
  ARCH_SET_FS,
  ARCH_SET_GS,
  ARCH_SHSTK_DISABLE,
  ARCH_SHSTK_ENABLE,
  ARCH_SHSTK_LOCK,
  ARCH_SHSTK_STATUS,
} from '../constants.ts';
import { ENOSYS } from '../errnos.ts';
import { sizeOf_user_desc } from '../sizes.ts';

/**
 * arch_prctl(option, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param option the operation.
 * @param arg2 what it takes.
 * @returns −errno, or what the operation returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 arch_prctl, <asm/prctl.h>
 */
export function arch_prctl(option: number, arg2?: Operand): number;
export function arch_prctl(option: Flags<'ARCH_'>, arg2?: unknown): number {
  const $option = argument.flags32('arch_prctl', 'option', option);
  let $arg2: Pointer;
  switch ($option) {
    case ARCH_SET_FS:
    case ARCH_SET_GS:
    case ARCH_SET_CPUID:
    case ARCH_REQ_XCOMP_PERM:
    case ARCH_REQ_XCOMP_GUEST_PERM:
    case ARCH_ENABLE_TAGGED_ADDR:
    case ARCH_SHSTK_ENABLE:
    case ARCH_SHSTK_DISABLE:
    case ARCH_SHSTK_LOCK:
      $arg2 = argument.word('arch_prctl', 'arg2', arg2 as never);
      break;
    case ARCH_GET_FS:
    case ARCH_GET_GS:
    case ARCH_GET_XCOMP_SUPP:
    case ARCH_GET_XCOMP_PERM:
    case ARCH_GET_XCOMP_GUEST_PERM:
    case ARCH_GET_UNTAG_MASK:
    case ARCH_GET_MAX_TAG_BITS:
    case ARCH_SHSTK_STATUS:
      $arg2 = argument.numbers('arch_prctl', 'arg2', arg2 as never, 'BigUint64Array', 1);
      break;
    case ARCH_GET_CPUID:
      $arg2 = argument.unused('arch_prctl', 'arg2', arg2 as never);
      break;
    default:
      $arg2 = argument.operand('arch_prctl', 'arg2', arg2 as never);
  }
  if (is.x86_64 || is.x86) {
    return syscall2(is.x86_64 ? 158 : 384, $option, $arg2);
  }
  return -ENOSYS;
}

/**
 * cacheflush(start, end, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param start where they begin.
 * @param end where they end.
 * @param flags 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 cacheflush
 */
export function cacheflush(start: Address | null, end: Address | null, flags: uint = 0): number {
  const $start = argument.address('cacheflush', 'start', start);
  const $end = argument.address('cacheflush', 'end', end);
  const $flags = argument.uint32('cacheflush', 'flags', flags);
  if (is.arm) {
    return syscall3(983042 /* ARM_cacheflush */, $start, $end, $flags);
  }
  return -ENOSYS;
}

/**
 * get_thread_area(u_info) as `linux-syscalls` has it, returning −errno.
 *
 * @param u_info the segment, a `user_desc`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 get_thread_area, <asm/ldt.h>
 */
export function get_thread_area(u_info: Memory): number {
  const $u_info = argument.block('get_thread_area', 'u_info', u_info, sizeOf_user_desc);
  if (is.x86) {
    return syscall1(244 /* get_thread_area */, $u_info);
  }
  return -ENOSYS;
}

/**
 * get_tls() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the address.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.15
 * @see <asm/unistd.h>
 */
export function get_tls(): number {
  if (is.arm) {
    return syscall0(983046 /* ARM_get_tls */);
  }
  return -ENOSYS;
}

/**
 * ioperm(from, num, turn_on) as `linux-syscalls` has it, returning −errno.
 *
 * @param from the first port.
 * @param num how many.
 * @param turn_on 1 or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ioperm
 */
export function ioperm(from: ulong | Integer, num: ulong | Integer, turn_on: int): number {
  const $from = argument.word('ioperm', 'from', from);
  const $num = argument.word('ioperm', 'num', num);
  const $turn_on = argument.int32('ioperm', 'turn_on', turn_on);
  if (is.x86_64 || is.x86) {
    return syscall3(is.x86_64 ? 173 : 101, $from, $num, $turn_on);
  }
  return -ENOSYS;
}

/**
 * iopl(level) as `linux-syscalls` has it, returning −errno.
 *
 * @param level 3, or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 iopl
 */
export function iopl(level: uint): number {
  const $level = argument.uint32('iopl', 'level', level);
  if (is.x86_64 || is.x86) {
    return syscall1(is.x86_64 ? 172 : 110, $level);
  }
  return -ENOSYS;
}

/**
 * modify_ldt(func, ptr, bytecount) as `linux-syscalls` has it, returning −errno.
 *
 * @param func 0 reads, 1 and 0x11 write an entry, 2 reads the default.
 * @param ptr receives entries; or one `user_desc` to write.
 * @param bytecount its length in bytes.
 * @returns −errno, or how many bytes were read; 0 for a write.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 modify_ldt, <asm/ldt.h>
 */
export function modify_ldt(func: int, ptr: Memory, bytecount?: size_t | Integer): number {
  const $func = argument.int32('modify_ldt', 'func', func);
  const $ptr = argument.counted('modify_ldt', 'ptr', ptr);
  const $bytecount = argument.countOfBytes(
    'modify_ldt',
    'bytecount',
    bytecount,
    'ptr',
    $ptr,
    argument.mostNumber,
  );
  if (is.x86_64) {
    return perform(withSignedResult(154 /* modify_ldt */, $func, $ptr, $bytecount));
  }
  if (is.x86) {
    return syscall3(123 /* modify_ldt */, $func, $ptr, $bytecount);
  }
  return -ENOSYS;
}

/**
 * pciconfig_read(bus, dfn, off, len, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param bus its bus.
 * @param dfn its device and function.
 * @param off where to read.
 * @param len how much: 1, 2 or 4 bytes.
 * @param buf receives it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 pciconfig_read
 */
export function pciconfig_read(
  bus: ulong | Integer,
  dfn: ulong | Integer,
  off: ulong | Integer,
  len: size_t | Integer | undefined,
  buf: Memory,
): number {
  const $bus = argument.word('pciconfig_read', 'bus', bus);
  const $dfn = argument.word('pciconfig_read', 'dfn', dfn);
  const $off = argument.word('pciconfig_read', 'off', off);
  const $buf = argument.counted('pciconfig_read', 'buf', buf);
  const $len = argument.countOfBytes(
    'pciconfig_read',
    'len',
    len,
    'buf',
    $buf,
    argument.mostNumber,
  );
  if (is.x86_64 || is.x86 || is.riscv64 || is.aarch64 || is.loongarch64 || is.s390x) {
    return -ENOSYS;
  }
  return syscall5(is.arm ? 272 : 198, $bus, $dfn, $off, $len, $buf);
}

/**
 * pciconfig_write(bus, dfn, off, len, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param bus its bus.
 * @param dfn its device and function.
 * @param off where to write.
 * @param len how much: 1, 2 or 4 bytes.
 * @param buf what to write.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 pciconfig_write
 */
export function pciconfig_write(
  bus: ulong | Integer,
  dfn: ulong | Integer,
  off: ulong | Integer,
  len: size_t | Integer | undefined,
  buf: Memory,
): number {
  const $bus = argument.word('pciconfig_write', 'bus', bus);
  const $dfn = argument.word('pciconfig_write', 'dfn', dfn);
  const $off = argument.word('pciconfig_write', 'off', off);
  const $buf = argument.counted('pciconfig_write', 'buf', buf);
  const $len = argument.countOfBytes(
    'pciconfig_write',
    'len',
    len,
    'buf',
    $buf,
    argument.mostNumber,
  );
  if (is.x86_64 || is.x86 || is.riscv64 || is.aarch64 || is.loongarch64 || is.s390x) {
    return -ENOSYS;
  }
  return syscall5(is.arm ? 273 : 199, $bus, $dfn, $off, $len, $buf);
}

/**
 * riscv_flush_icache(start, end, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param start where they begin.
 * @param end where they end.
 * @param flags 1 for this thread alone, or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.15
 * @see man 2 riscv_flush_icache
 */
export function riscv_flush_icache(
  start: Address | null,
  end: Address | null,
  flags: ulong | Integer = 0,
): number {
  const $start = argument.address('riscv_flush_icache', 'start', start);
  const $end = argument.address('riscv_flush_icache', 'end', end);
  const $flags = argument.word('riscv_flush_icache', 'flags', flags);
  if (is.riscv64) {
    return syscall3(259 /* riscv_flush_icache */, $start, $end, $flags);
  }
  return -ENOSYS;
}

/**
 * riscv_hwprobe(pairs, pair_count, cpusetsize, cpus, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param pairs of `riscv_hwprobe` records: `key` asks, `value` receives.
 * @param pair_count how many.
 * @param cpusetsize the length of `cpus` in bytes.
 * @param cpus a mask of processors that all must agree; `null` for all.
 * @param flags `RISCV_HWPROBE_WHICH_CPUS` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
  const $pair_count = argument.word('riscv_hwprobe', 'pair_count', pair_count);
  const $cpus = argument.counted('riscv_hwprobe', 'cpus', cpus);
  const $flags = argument.flags32('riscv_hwprobe', 'flags', flags);
  const $pairs = argument.measured(
    'riscv_hwprobe',
    'pairs',
    pairs,
    'pair_count',
    $pair_count,
    16,
    1,
    0,
  );
  const $cpusetsize = argument.countOfBytes(
    'riscv_hwprobe',
    'cpusetsize',
    cpusetsize,
    'cpus',
    $cpus,
    argument.mostNumber,
  );
  if (is.riscv64) {
    return syscall5(258 /* riscv_hwprobe */, $pairs, $pair_count, $cpusetsize, $cpus, $flags);
  }
  return -ENOSYS;
}

/**
 * set_thread_area(u_info) as `linux-syscalls` has it, returning −errno.
 *
 * @param u_info the segment, a `user_desc`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 set_thread_area, <asm/ldt.h>
 */
export function set_thread_area(u_info: Memory): number {
  const $u_info = argument.block('set_thread_area', 'u_info', u_info, sizeOf_user_desc);
  if (is.x86) {
    return syscall1(243 /* set_thread_area */, $u_info);
  }
  return -ENOSYS;
}

/**
 * set_tls(value) as `linux-syscalls` has it, returning −errno.
 *
 * @param value the address.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see <asm/unistd.h>
 */
export function set_tls(value: Address | null): number {
  const $value = argument.address('set_tls', 'value', value);
  if (is.arm) {
    return syscall1(983045 /* ARM_set_tls */, $value);
  }
  return -ENOSYS;
}

/**
 * sgetmask() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the mask; bit 0 is signal 1.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sgetmask
 */
export function sgetmask(): number {
  if (is.x86_64 || is.arm || is.riscv64 || is.aarch64 || is.loongarch64 || is.s390x) {
    return -ENOSYS;
  }
  return perform(withoutErrors(68 /* sgetmask */));
}

/**
 * ssetmask(newmask) as `linux-syscalls` has it, returning −errno.
 *
 * @param newmask the mask; bit 0 is signal 1.
 * @returns −errno, or what it was before.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sgetmask
 */
export function ssetmask(newmask: u32): number {
  const $newmask = argument.flags32('ssetmask', 'newmask', newmask);
  if (is.x86_64 || is.arm || is.riscv64 || is.aarch64 || is.loongarch64 || is.s390x) {
    return -ENOSYS;
  }
  return perform(withoutErrors(69 /* ssetmask */, $newmask));
}
