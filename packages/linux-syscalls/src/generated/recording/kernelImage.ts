// Generated from Linux 7.3.4 and abi/src/calls/kernelImage.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordArray, fd, size_t, struct, ulong } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall2, syscall3, syscall4, syscall5 } from '../../recording/trap.ts';
import { ENOSYS } from '../errnos.ts';
import { kexec_segmentShape } from '../shapes.ts';

export function delete_module(name: Path | Deferred, flags: Flags<'O_'> = 0): number {
  const $flags = argument.flags32('delete_module', 'flags', flags);
  const $name = argument.string('delete_module', 'name', name, 0);
  return syscall2(
    is.x86_64 ? 176 : is.riscv64 || is.aarch64 || is.loongarch64 ? 106 : 129,
    $name,
    $flags,
  );
}

export function finit_module(
  fd: fd | Deferred,
  uargs: Path | Deferred,
  flags: Flags<'MODULE_'> = 0,
): number {
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

export function init_module(
  umod: Memory | Deferred,
  len: size_t | Integer | Deferred | undefined,
  uargs: Path | Deferred,
): number {
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

export function kexec_file_load(
  kernel_fd: fd | Deferred,
  initrd_fd: fd | Deferred,
  cmdline_len: size_t | Integer | Deferred | undefined,
  cmdline: Memory | Deferred,
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

export function kexec_load(
  entry: ulong | Integer | Deferred,
  nr_segments: size_t | Integer | Deferred | undefined,
  segments: struct.kexec_segment | RecordArray<struct.kexec_segment> | Address | null | Deferred,
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

export function reboot(
  magic1: Flags<'LINUX_REBOOT_'>,
  magic2: Flags<'LINUX_REBOOT_'>,
  cmd: Flags<'LINUX_REBOOT_'>,
  arg: Path | null | Deferred,
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
