// Generated from Linux 7.3.4 and abi/src/calls/kernelImage.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { RecordArray, fd, size_t, struct, ulong } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall2, syscall3, syscall4, syscall5 } from '../../trap.ts';
import { ENOSYS } from '../errnos.ts';
import { kexec_segmentShape } from '../shapes.ts';

/**
 * delete_module(name, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param name its name, without `.ko`.
 * @param flags `O_NONBLOCK`, or-ed with `O_TRUNC` to unload one in use.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 delete_module
 */
export function delete_module(name: Path, flags: Flags<'O_'> = 0): number {
  const $flags = argument.flags32('delete_module', 'flags', flags);
  const $name = argument.string('delete_module', 'name', name, 0);
  return syscall2(
    is.x86_64 ? 176 : is.riscv64 || is.aarch64 || is.loongarch64 ? 106 : 129,
    $name,
    $flags,
  );
}

/**
 * finit_module(fd, uargs, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the file, open for reading.
 * @param uargs its parameters, separated by blanks; `''` for none.
 * @param flags `MODULE_INIT_*` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.8
 * @see man 2 finit_module, <linux/module.h>
 */
export function finit_module(fd: fd, uargs: Path, flags: Flags<'MODULE_'> = 0): number {
  const $fd = argument.int32('finit_module', 'fd', fd);
  const $flags = argument.flags32('finit_module', 'flags', flags);
  const $uargs = argument.string('finit_module', 'uargs', uargs, 0);
  return syscall3(
    is.x86_64
      ? 313
      : is.x86
        ? 350
        : is.arm
          ? 379
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 273
            : is.s390x
              ? 344
              : 353,
    $fd,
    $uargs,
    $flags,
  );
}

/**
 * init_module(umod, len, uargs) as `linux-syscalls` has it, returning −errno.
 *
 * @param umod the module, an ELF file.
 * @param len the length of it.
 * @param uargs its parameters, separated by blanks; `''` for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 init_module
 */
export function init_module(umod: Memory, len: size_t | Integer | undefined, uargs: Path): number {
  const $umod = argument.counted('init_module', 'umod', umod);
  const $len = argument.countOfBytes('init_module', 'len', len, 'umod', $umod, argument.mostNumber);
  const $uargs = argument.string('init_module', 'uargs', uargs, 0);
  return syscall3(
    is.x86_64 ? 175 : is.riscv64 || is.aarch64 || is.loongarch64 ? 105 : 128,
    $umod,
    $len,
    $uargs,
  );
}

/**
 * kexec_file_load(kernel_fd, initrd_fd, cmdline_len, cmdline, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param kernel_fd the kernel.
 * @param initrd_fd its initial file system, unless `KEXEC_FILE_NO_INITRAMFS`.
 * @param cmdline_len the length of `cmdline`, with its NUL.
 * @param cmdline its command line, which ends with a NUL; or `null`.
 * @param flags `KEXEC_FILE_*` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.17
 * @see man 2 kexec_file_load, <linux/kexec.h>
 */
export function kexec_file_load(
  kernel_fd: fd,
  initrd_fd: fd,
  cmdline_len: size_t | Integer | undefined,
  cmdline: Memory,
  flags: Flags<'KEXEC_'> = 0,
): number {
  const $kernel_fd = argument.int32('kexec_file_load', 'kernel_fd', kernel_fd);
  const $initrd_fd = argument.int32('kexec_file_load', 'initrd_fd', initrd_fd);
  const $cmdline = argument.counted('kexec_file_load', 'cmdline', cmdline);
  const $flags = argument.flags32('kexec_file_load', 'flags', flags);
  const $cmdline_len = argument.countOfBytes(
    'kexec_file_load',
    'cmdline_len',
    cmdline_len,
    'cmdline',
    $cmdline,
    argument.mostNumber,
  );
  if (is.x86) {
    return -ENOSYS;
  }
  return syscall5(
    is.x86_64
      ? 320
      : is.arm
        ? 401
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 294
          : is.s390x
            ? 381
            : 382,
    $kernel_fd,
    $initrd_fd,
    $cmdline_len,
    $cmdline,
    $flags,
  );
}

/**
 * kexec_load(entry, nr_segments, segments, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param entry the physical address that it starts at.
 * @param nr_segments how many pieces, at most 16; 0 unloads it.
 * @param segments the pieces, and where each goes.
 * @param flags `KEXEC_ON_CRASH`, `KEXEC_PRESERVE_CONTEXT` … and `KEXEC_ARCH_*`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.13
 * @see man 2 kexec_load, <linux/kexec.h>
 */
export function kexec_load(
  entry: ulong | Integer,
  nr_segments: size_t | Integer | undefined,
  segments: struct.kexec_segment | RecordArray<struct.kexec_segment> | Address | null,
  flags: Flags<'KEXEC_'>,
): number {
  const $entry = argument.word('kexec_load', 'entry', entry);
  const $segments = argument.records('kexec_load', 'segments', segments, kexec_segmentShape, 0);
  const $flags = argument.flags32('kexec_load', 'flags', flags);
  const $nr_segments = argument.countOfRecords(
    'kexec_load',
    'nr_segments',
    nr_segments,
    'segments',
    $segments,
    argument.mostNumber,
    kexec_segmentShape,
  );
  return syscall4(
    is.x86_64
      ? 246
      : is.x86
        ? 283
        : is.arm
          ? 347
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 104
            : is.s390x
              ? 277
              : 268,
    $entry,
    $nr_segments,
    $segments,
    $flags,
  );
}

/**
 * reboot(magic1, magic2, cmd, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param magic1 `LINUX_REBOOT_MAGIC1`.
 * @param magic2 `LINUX_REBOOT_MAGIC2`, or one of its variants.
 * @param cmd `LINUX_REBOOT_CMD_RESTART`, `_POWER_OFF`, `_CAD_OFF` ….
 * @param arg what `LINUX_REBOOT_CMD_RESTART2` is told; `null` for all others.
 * @returns −errno, or 0, if the machine goes on.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 reboot, <linux/reboot.h>
 */
export function reboot(
  magic1: Flags<'LINUX_REBOOT_'>,
  magic2: Flags<'LINUX_REBOOT_'>,
  cmd: Flags<'LINUX_REBOOT_'>,
  arg: Path | null,
): number {
  const $magic1 = argument.flags32('reboot', 'magic1', magic1);
  const $magic2 = argument.flags32('reboot', 'magic2', magic2);
  const $cmd = argument.flags32('reboot', 'cmd', cmd);
  const $arg = argument.nullableString('reboot', 'arg', arg, 0);
  return syscall4(
    is.x86_64 ? 169 : is.riscv64 || is.aarch64 || is.loongarch64 ? 142 : 88,
    $magic1,
    $magic2,
    $cmd,
    $arg,
  );
}
