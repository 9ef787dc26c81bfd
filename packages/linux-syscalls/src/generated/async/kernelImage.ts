// Generated from Linux 7.3.4 and abi/src/calls/kernelImage.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { RecordArray, fd, size_t, struct, ulong } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * delete_module(name, flags) unloads a module.
 *
 * @param name its name, without `.ko`.
 * @param flags `O_NONBLOCK`, or-ed with `O_TRUNC` to unload one in use.
 * @returns 0.
 * @throws {SyscallError} EBUSY: it can’t be unloaded; ENOENT: no such module is loaded; EPERM: without CAP_SYS_MODULE, or modules are disabled; EWOULDBLOCK: others need it.
 * @see man 2 delete_module
 */
export function delete_module(
  name: Path,
  flags?: Flags<'O_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function delete_module(name: Path, options: AsyncOptions): Promise<number>;
export function delete_module(...given: readonly unknown[]): Promise<number> {
  return submit('delete_module', given);
}

/**
 * finit_module(fd, uargs, flags) loads a module from a file.
 *
 * @param fd the file, open for reading.
 * @param uargs its parameters, separated by blanks; `''` for none.
 * @param flags `MODULE_INIT_*` or 0.
 * @returns 0.
 * @throws {SyscallError} EEXIST: a module of that name is loaded; EKEYREJECTED: its signature is not one that this kernel wants; ENOEXEC: it is no module for this kernel; EPERM: without CAP_SYS_MODULE, or modules are disabled; EBADF: `fd` is not open for reading; EINVAL: an unknown flag.
 * @since Linux 3.8
 * @see man 2 finit_module, <linux/module.h>
 */
export function finit_module(
  fd: fd,
  uargs: Path,
  flags?: Flags<'MODULE_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function finit_module(fd: fd, uargs: Path, options: AsyncOptions): Promise<number>;
export function finit_module(...given: readonly unknown[]): Promise<number> {
  return submit('finit_module', given);
}

/**
 * init_module(umod, len, uargs) loads a module from memory.
 *
 * @param umod the module, an ELF file.
 * @param len the length of it.
 * @param uargs its parameters, separated by blanks; `''` for none.
 * @returns 0.
 * @throws {SyscallError} EEXIST: a module of that name is loaded; EKEYREJECTED: its signature is not one that this kernel wants; ENOEXEC: it is no module for this kernel; EPERM: without CAP_SYS_MODULE, or modules are disabled.
 * @see man 2 init_module
 */
export function init_module(
  umod: Memory,
  len: size_t | Integer | undefined,
  uargs: Path,
  options?: AsyncOptions,
): Promise<number>;
export function init_module(...given: readonly unknown[]): Promise<number> {
  return submit('init_module', given);
}

/**
 * kexec_file_load(kernel_fd, initrd_fd, cmdline_len, cmdline, flags) loads a kernel to start later, from files.
 *
 * `reboot` with `LINUX_REBOOT_CMD_KEXEC` starts it.
 *
 * x86 lacks it: ENOSYS, without a trap.
 *
 * @param kernel_fd the kernel.
 * @param initrd_fd its initial file system, unless `KEXEC_FILE_NO_INITRAMFS`.
 * @param cmdline_len the length of `cmdline`, with its NUL.
 * @param cmdline its command line, which ends with a NUL; or `null`.
 * @param flags `KEXEC_FILE_*` or 0.
 * @returns 0.
 * @throws {SyscallError} EBUSY: another is being loaded; EINVAL: segments or flags that make no sense; ENOSYS: this kernel was built without it; EPERM: without CAP_SYS_BOOT, or forbidden by lockdown; EBADF: a descriptor is not open; ENOEXEC: `kernel_fd` is no kernel for this machine.
 * @since Linux 3.17
 * @see man 2 kexec_file_load, <linux/kexec.h>
 */
export function kexec_file_load(
  kernel_fd: fd,
  initrd_fd: fd,
  cmdline_len: size_t | Integer | undefined,
  cmdline: Memory,
  flags?: Flags<'KEXEC_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function kexec_file_load(
  kernel_fd: fd,
  initrd_fd: fd,
  cmdline_len: size_t | Integer | undefined,
  cmdline: Memory,
  options: AsyncOptions,
): Promise<number>;
export function kexec_file_load(...given: readonly unknown[]): Promise<number> {
  return submit('kexec_file_load', given);
}

/**
 * kexec_load(entry, nr_segments, segments, flags) loads a kernel to start later, piece by piece.
 *
 * The lengths inside `segments` are not checked: the kernel reads `bufsz` bytes wherever `buf` points.
 *
 * `reboot` with `LINUX_REBOOT_CMD_KEXEC` starts it.
 *
 * @param entry the physical address that it starts at.
 * @param nr_segments how many pieces, at most 16; 0 unloads it.
 * @param segments the pieces, and where each goes.
 * @param flags `KEXEC_ON_CRASH`, `KEXEC_PRESERVE_CONTEXT` … and `KEXEC_ARCH_*`.
 * @returns 0.
 * @throws {SyscallError} EBUSY: another is being loaded; EINVAL: segments or flags that make no sense; ENOSYS: this kernel was built without it; EPERM: without CAP_SYS_BOOT, or forbidden by lockdown.
 * @since Linux 2.6.13
 * @see man 2 kexec_load, <linux/kexec.h>
 */
export function kexec_load(
  entry: ulong | Integer,
  nr_segments: size_t | Integer | undefined,
  segments: struct.kexec_segment | RecordArray<struct.kexec_segment> | Address | null,
  flags: Flags<'KEXEC_'>,
  options?: AsyncOptions,
): Promise<number>;
export function kexec_load(...given: readonly unknown[]): Promise<number> {
  return submit('kexec_load', given);
}

/**
 * reboot(magic1, magic2, cmd, arg) restarts, stops or suspends the machine, or says what Ctrl-Alt-Del does.
 *
 * It happens at once: nothing is stopped before, and what is not on the disk is lost; see `sync`.
 *
 * In a namespace of processes other than the first it kills that namespace instead of the machine.
 *
 * libc’s function of that name fills in the two magic numbers.
 *
 * @param magic1 `LINUX_REBOOT_MAGIC1`.
 * @param magic2 `LINUX_REBOOT_MAGIC2`, or one of its variants.
 * @param cmd `LINUX_REBOOT_CMD_RESTART`, `_POWER_OFF`, `_CAD_OFF` ….
 * @param arg what `LINUX_REBOOT_CMD_RESTART2` is told; `null` for all others.
 * @returns 0, if the machine goes on.
 * @throws {SyscallError} EINVAL: wrong magic numbers, or an unknown command; EPERM: without CAP_SYS_BOOT.
 * @see man 2 reboot, <linux/reboot.h>
 */
export function reboot(
  magic1: Flags<'LINUX_REBOOT_'>,
  magic2: Flags<'LINUX_REBOOT_'>,
  cmd: Flags<'LINUX_REBOOT_'>,
  arg: Path | null,
  options?: AsyncOptions,
): Promise<number>;
export function reboot(...given: readonly unknown[]): Promise<number> {
  return submit('reboot', given);
}
