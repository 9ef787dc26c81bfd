// Generated from Linux 7.3.4 and abi/src/calls/system.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { int, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall0, syscall1, syscall2, syscall3 } from '../../trap.ts';
import { sysinfoShape, utsnameShape } from '../shapes.ts';

/**
 * acct(filename) as `linux-syscalls` has it, returning −errno.
 *
 * @param filename the file, which must exist; `null` to stop.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 acct, <linux/acct.h>
 */
export function acct(filename: Path | null): number {
  const $filename = argument.nullablePath('acct', 'filename', filename, 0);
  return syscall1(
    is.x86_64 ? 163 : is.riscv64 || is.aarch64 || is.loongarch64 ? 89 : 51,
    $filename,
  );
}

/**
 * getcpu(cpu, node) as `linux-syscalls` has it, returning −errno.
 *
 * @param cpu receives its number; `null` if nobody wants it.
 * @param node receives its NUMA node; `null` if nobody wants it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.19
 * @see man 2 getcpu
 */
export function getcpu(
  cpu: Uint32Array | Address | null,
  node: Uint32Array | Address | null,
): number {
  const $cpu = argument.numbers('getcpu', 'cpu', cpu, 'Uint32Array', 1);
  const $node = argument.numbers('getcpu', 'node', node, 'Uint32Array', 1);
  return syscall3(
    is.x86_64
      ? 309
      : is.x86
        ? 318
        : is.arm
          ? 345
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 168
            : is.s390x
              ? 311
              : 302,
    $cpu,
    $node,
    0,
  );
}

/**
 * getrandom(buf, buflen, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param buf receives the bytes.
 * @param buflen how many bytes.
 * @param flags `GRND_NONBLOCK`, `GRND_RANDOM`, `GRND_INSECURE` or 0.
 * @returns −errno, or how many bytes were filled; all of them up to 256.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.17
 * @see man 2 getrandom, <linux/random.h>
 */
export function getrandom(
  buf: Memory,
  buflen?: size_t | Integer,
  flags: Flags<'GRND_'> = 0,
): number {
  const $buf = argument.counted('getrandom', 'buf', buf);
  const $flags = argument.flags32('getrandom', 'flags', flags);
  const $buflen = argument.countOfBytes(
    'getrandom',
    'buflen',
    buflen,
    'buf',
    $buf,
    argument.mostNumber,
  );
  return syscall3(
    is.x86_64
      ? 318
      : is.x86
        ? 355
        : is.arm
          ? 384
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 278
            : is.s390x
              ? 349
              : 359,
    $buf,
    $buflen,
    $flags,
  );
}

/**
 * membarrier(cmd, flags, cpu_id) as `linux-syscalls` has it, returning −errno.
 *
 * @param cmd `MEMBARRIER_CMD_QUERY` asks which there are; `MEMBARRIER_CMD_*`.
 * @param flags `MEMBARRIER_CMD_FLAG_CPU` or 0.
 * @param cpu_id the processor, where that flag is given.
 * @returns −errno, or for the query the commands that there are, or-ed; else 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.3
 * @see man 2 membarrier, <linux/membarrier.h>
 */
export function membarrier(
  cmd: Flags<'MEMBARRIER_'>,
  flags: Flags<'MEMBARRIER_'> = 0,
  cpu_id: int = 0,
): number {
  const $cmd = argument.flags32('membarrier', 'cmd', cmd);
  const $flags = argument.flags32('membarrier', 'flags', flags);
  const $cpu_id = argument.int32('membarrier', 'cpu_id', cpu_id);
  return syscall3(
    is.x86_64
      ? 324
      : is.x86
        ? 375
        : is.arm
          ? 389
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 283
            : is.s390x
              ? 356
              : 365,
    $cmd,
    $flags,
    $cpu_id,
  );
}

/**
 * setdomainname(name, len) as `linux-syscalls` has it, returning −errno.
 *
 * @param name the name, without a zero byte.
 * @param len how many bytes of it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 setdomainname
 */
export function setdomainname(name: Memory, len?: int | Integer): number {
  const $name = argument.counted('setdomainname', 'name', name);
  const $len = argument.countOfBytes('setdomainname', 'len', len, 'name', $name, 0x7fffffff);
  return syscall2(
    is.x86_64 ? 171 : is.riscv64 || is.aarch64 || is.loongarch64 ? 162 : 121,
    $name,
    $len,
  );
}

/**
 * sethostname(name, len) as `linux-syscalls` has it, returning −errno.
 *
 * @param name the name, without a zero byte.
 * @param len how many bytes of it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sethostname
 */
export function sethostname(name: Memory, len?: int | Integer): number {
  const $name = argument.counted('sethostname', 'name', name);
  const $len = argument.countOfBytes('sethostname', 'len', len, 'name', $name, 0x7fffffff);
  return syscall2(
    is.x86_64 ? 170 : is.riscv64 || is.aarch64 || is.loongarch64 ? 161 : 74,
    $name,
    $len,
  );
}

/**
 * sysinfo(info) as `linux-syscalls` has it, returning −errno.
 *
 * @param info receives them.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 sysinfo, <linux/sysinfo.h>
 */
export function sysinfo(info: struct.sysinfo | Address | null): number {
  const $info = argument.record('sysinfo', 'info', info, sysinfoShape);
  return syscall1(is.x86_64 ? 99 : is.riscv64 || is.aarch64 || is.loongarch64 ? 179 : 116, $info);
}

/**
 * syslog(type, bufp, len) as `linux-syscalls` has it, returning −errno.
 *
 * @param type what to do: 3 reads all that is there, 9 tells how much is unread ….
 * @param bufp receives text for types 2, 3 and 4; `null` for the others.
 * @param len the length of `bufp`; for type 8 the level of the console.
 * @returns −errno, or how many bytes were read or are there; else 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 syslog
 */
export function syslog(type: int, bufp: Memory, len?: int | Integer): number {
  const $type = argument.int32('syslog', 'type', type);
  const $bufp = argument.counted('syslog', 'bufp', bufp);
  const $len = argument.countOfBytes('syslog', 'len', len, 'bufp', $bufp, 0x7fffffff);
  return syscall3(is.riscv64 || is.aarch64 || is.loongarch64 ? 116 : 103, $type, $bufp, $len);
}

/** `klogctl` of man section 2, which the kernel calls `syslog`. */
export const klogctl: typeof syslog = syslog;

/**
 * uname(buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param buf receives six strings of at most 64 bytes.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 uname, <linux/utsname.h>
 */
export function uname(buf: struct.utsname | Address | null): number {
  const $buf = argument.record('uname', 'buf', buf, utsnameShape);
  return syscall1(is.x86_64 ? 63 : is.riscv64 || is.aarch64 || is.loongarch64 ? 160 : 122, $buf);
}

/**
 * vhangup() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 vhangup
 */
export function vhangup(): number {
  return syscall0(is.x86_64 ? 153 : is.riscv64 || is.aarch64 || is.loongarch64 ? 58 : 111);
}
