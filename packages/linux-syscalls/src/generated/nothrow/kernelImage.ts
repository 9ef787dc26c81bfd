// Generated from Linux 7.3.4 and abi/src/calls/kernelImage.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { RecordArray, fd, size_t, struct, ulong } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall2, syscall3, syscall4, syscall5 } from '../../trap.ts';
import { ENOSYS } from '../errnos.ts';
import { kexec_segmentShape } from '../shapes.ts';

const nr_delete_module = /* @__PURE__ */ choose(176, 129, 129, 106, 106);

/** delete_module(name, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function delete_module(name: Path, flags: Flags<'O_'> = 0): number {
  const $flags = argument.flags32('delete_module', 'flags', flags);
  const $name = argument.path('delete_module', 'name', name, 0);
  return syscall2(nr_delete_module, $name, $flags);
}

const nr_finit_module = /* @__PURE__ */ choose(313, 350, 379, 273, 273);

/** finit_module(fd, uargs, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function finit_module(fd: fd, uargs: Path, flags: Flags<'MODULE_'> = 0): number {
  const $fd = argument.int32('finit_module', 'fd', fd);
  const $flags = argument.flags32('finit_module', 'flags', flags);
  const $uargs = argument.path('finit_module', 'uargs', uargs, 0);
  return syscall3(nr_finit_module, $fd, $uargs, $flags);
}

const nr_init_module = /* @__PURE__ */ choose(175, 128, 128, 105, 105);

/** init_module(umod, len, uargs) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function init_module(umod: Memory, len: size_t | Integer | undefined, uargs: Path): number {
  const $umod = argument.counted('init_module', 'umod', umod);
  const $len = argument.countOfBytes('init_module', 'len', len, 'umod', $umod, argument.mostNumber);
  const $uargs = argument.path('init_module', 'uargs', uargs, 0);
  return syscall3(nr_init_module, $umod, $len, $uargs);
}

const nr_kexec_file_load = /* @__PURE__ */ choose(320, -1, 401, 294, 294);
const kexec_file_loadRoute = /* @__PURE__ */ choose(0, 1, 0, 0, 0);

/** kexec_file_load(kernel_fd, initrd_fd, cmdline_len, cmdline, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  switch (kexec_file_loadRoute) {
    case 1:
      return -ENOSYS;
    default:
      return syscall5(nr_kexec_file_load, $kernel_fd, $initrd_fd, $cmdline_len, $cmdline, $flags);
  }
}

const nr_kexec_load = /* @__PURE__ */ choose(246, 283, 347, 104, 104);

/** kexec_load(entry, nr_segments, segments, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function kexec_load(
  entry: ulong | Integer,
  nr_segments: size_t | Integer | undefined,
  segments: RecordArray<struct.kexec_segment> | Address | null,
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
  return syscall4(nr_kexec_load, $entry, $nr_segments, $segments, $flags);
}

const nr_reboot = /* @__PURE__ */ choose(169, 88, 88, 142, 142);

/** reboot(magic1, magic2, cmd, arg) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function reboot(
  magic1: Flags<'LINUX_REBOOT_'>,
  magic2: Flags<'LINUX_REBOOT_'>,
  cmd: Flags<'LINUX_REBOOT_'>,
  arg: Path | null,
): number {
  const $magic1 = argument.flags32('reboot', 'magic1', magic1);
  const $magic2 = argument.flags32('reboot', 'magic2', magic2);
  const $cmd = argument.flags32('reboot', 'cmd', cmd);
  const $arg = argument.nullablePath('reboot', 'arg', arg, 0);
  return syscall4(nr_reboot, $magic1, $magic2, $cmd, $arg);
}
