// Generated from Linux 7.3.4 and abi/src/calls/system.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { int, size_t, struct } from '@linux-syscalls/types';
import { refuse, submit } from '../../async/submit.ts';

/**
 * acct(filename) has a line written into a file for every process that ends, or no longer.
 *
 * @param filename the file, which must exist; `null` to stop.
 * @returns 0.
 * @throws {SyscallError} ENOSYS: the kernel was built without it; EPERM: without CAP_SYS_PACCT; EACCES: the file can’t be written, or is none.
 * @see man 2 acct, <linux/acct.h>
 */
export function acct(filename: Path | null, options?: AsyncOptions): Promise<number>;
export function acct(...given: readonly unknown[]): Promise<number> {
  return submit('acct', given);
}

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().getcpu`. */
export function getcpu(..._refused: never[]): Promise<never> {
  return refuse(
    'getcpu',
    'what it reads or changes belongs to the thread that calls it: thread().getcpu',
  );
}

/**
 * getrandom(buf, buflen, flags) fills a buffer from the kernel’s random generator.
 *
 * @param buf receives the bytes.
 * @param buflen how many bytes.
 * @param flags `GRND_NONBLOCK`, `GRND_RANDOM`, `GRND_INSECURE` or 0.
 * @returns how many bytes were filled; all of them up to 256.
 * @throws {SyscallError} EAGAIN: the generator is not ready yet, under `GRND_NONBLOCK`; EINTR: a signal came; only for more than 256 bytes or before the generator is ready.
 * @since Linux 3.17
 * @see man 2 getrandom, <linux/random.h>
 */
export function getrandom(
  buf: Memory,
  buflen?: size_t | Integer,
  flags?: Flags<'GRND_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function getrandom(buf: Memory, options: AsyncOptions): Promise<number>;
export function getrandom(...given: readonly unknown[]): Promise<number> {
  return submit('getrandom', given);
}

/**
 * membarrier(cmd, flags, cpu_id) orders the memory accesses of all threads without their help.
 *
 * @param cmd `MEMBARRIER_CMD_QUERY` asks which there are; `MEMBARRIER_CMD_*`.
 * @param flags `MEMBARRIER_CMD_FLAG_CPU` or 0.
 * @param cpu_id the processor, where that flag is given.
 * @returns for the query the commands that there are, or-ed; else 0.
 * @throws {SyscallError} EINVAL: no such command; EPERM: a private command that the process has not registered for.
 * @since Linux 4.3
 * @see man 2 membarrier, <linux/membarrier.h>
 */
export function membarrier(
  cmd: Flags<'MEMBARRIER_'>,
  flags?: Flags<'MEMBARRIER_'>,
  cpu_id?: int,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function membarrier(cmd: Flags<'MEMBARRIER_'>, options: AsyncOptions): Promise<number>;
export function membarrier(...given: readonly unknown[]): Promise<number> {
  return submit('membarrier', given);
}

/**
 * setdomainname(name, len) changes the NIS domain of the machine, which is none of DNS.
 *
 * It counts for every process of this UTS namespace.
 *
 * @param name the name, without a zero byte.
 * @param len how many bytes of it.
 * @returns 0.
 * @throws {SyscallError} EINVAL: longer than 64 bytes; EPERM: without CAP_SYS_ADMIN in this UTS namespace.
 * @see man 2 setdomainname
 */
export function setdomainname(
  name: Memory,
  len?: int | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function setdomainname(name: Memory, options: AsyncOptions): Promise<number>;
export function setdomainname(...given: readonly unknown[]): Promise<number> {
  return submit('setdomainname', given);
}

/**
 * sethostname(name, len) changes the name of the machine.
 *
 * It counts for every process of this UTS namespace.
 *
 * @param name the name, without a zero byte.
 * @param len how many bytes of it.
 * @returns 0.
 * @throws {SyscallError} EINVAL: longer than 64 bytes; EPERM: without CAP_SYS_ADMIN in this UTS namespace.
 * @see man 2 sethostname
 */
export function sethostname(
  name: Memory,
  len?: int | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function sethostname(name: Memory, options: AsyncOptions): Promise<number>;
export function sethostname(...given: readonly unknown[]): Promise<number> {
  return submit('sethostname', given);
}

/**
 * sysinfo(info) tells uptime, load and memory of the machine.
 *
 * Amounts of memory are in units of `mem_unit` bytes, which is not 1 where they would not fit.
 *
 * Loads are multiples of 2⁻¹⁶.
 *
 * @param info receives them.
 * @returns 0.
 * @see man 2 sysinfo, <linux/sysinfo.h>
 */
export function sysinfo(
  info: struct.sysinfo | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function sysinfo(...given: readonly unknown[]): Promise<number> {
  return submit('sysinfo', given);
}

/**
 * syslog(type, bufp, len) reads the kernel’s log, or changes how it is kept.
 *
 * libc’s function of that name is another thing; it calls this one `klogctl`.
 *
 * No header that programs may use names the types; the man page does.
 *
 * @param type what to do: 3 reads all that is there, 9 tells how much is unread ….
 * @param bufp receives text for types 2, 3 and 4; `null` for the others.
 * @param len the length of `bufp`; for type 8 the level of the console.
 * @returns how many bytes were read or are there; else 0.
 * @throws {SyscallError} EINVAL: no such type, or no buffer for one that needs it; EPERM: without CAP_SYSLOG, where the type or `/proc/sys/kernel/dmesg_restrict` asks for it.
 * @see man 2 syslog
 */
export function syslog(
  type: int,
  bufp: Memory,
  len?: int | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function syslog(type: int, bufp: Memory, options: AsyncOptions): Promise<number>;
export function syslog(...given: readonly unknown[]): Promise<number> {
  return submit('syslog', given);
}

/** `klogctl` of man section 2, which the kernel calls `syslog`. */
export const klogctl: typeof syslog = syslog;

/**
 * uname(buf) names the kernel, its release and the machine.
 *
 * @param buf receives six strings of at most 64 bytes.
 * @returns 0.
 * @see man 2 uname, <linux/utsname.h>
 */
export function uname(
  buf: struct.utsname | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function uname(...given: readonly unknown[]): Promise<number> {
  return submit('uname', given);
}

/**
 * vhangup() hangs up this process’s terminal, as if its line had dropped.
 *
 * All that have the terminal open get SIGHUP, and can read and write it no more.
 *
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_TTY_CONFIG.
 * @see man 2 vhangup
 */
export function vhangup(options?: AsyncOptions): Promise<number>;
export function vhangup(...given: readonly unknown[]): Promise<number> {
  return submit('vhangup', given);
}
