// Generated from Linux 7.3.4 and abi/src/calls/system.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { int, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall0, syscall1, syscall2, syscall3 } from '../../recording/trap.ts';
import { sysinfoShape, utsnameShape } from '../shapes.ts';

export function acct(filename: Path | null | Deferred): number {
  const $filename = argument.nullablePath('acct', 'filename', filename, 0);
  return syscall1(
    is.x86_64 ? 163 : is.riscv64 || is.aarch64 || is.loongarch64 ? 89 : 51,
    $filename,
  );
}

export function getcpu(
  cpu: Uint32Array | Address | null | Deferred,
  node: Uint32Array | Address | null | Deferred,
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

export function getrandom(
  buf: Memory | Deferred,
  buflen?: size_t | Integer | Deferred,
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

export function membarrier(
  cmd: Flags<'MEMBARRIER_'>,
  flags: Flags<'MEMBARRIER_'> = 0,
  cpu_id: int | Deferred = 0,
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

export function setdomainname(name: Memory | Deferred, len?: int | Integer | Deferred): number {
  const $name = argument.counted('setdomainname', 'name', name);
  const $len = argument.countOfBytes('setdomainname', 'len', len, 'name', $name, 0x7fffffff);
  return syscall2(
    is.x86_64 ? 171 : is.riscv64 || is.aarch64 || is.loongarch64 ? 162 : 121,
    $name,
    $len,
  );
}

export function sethostname(name: Memory | Deferred, len?: int | Integer | Deferred): number {
  const $name = argument.counted('sethostname', 'name', name);
  const $len = argument.countOfBytes('sethostname', 'len', len, 'name', $name, 0x7fffffff);
  return syscall2(
    is.x86_64 ? 170 : is.riscv64 || is.aarch64 || is.loongarch64 ? 161 : 74,
    $name,
    $len,
  );
}

export function sysinfo(info: struct.sysinfo | Address | null | Deferred): number {
  const $info = argument.record('sysinfo', 'info', info, sysinfoShape);
  return syscall1(is.x86_64 ? 99 : is.riscv64 || is.aarch64 || is.loongarch64 ? 179 : 116, $info);
}

export function syslog(
  type: int | Deferred,
  bufp: Memory | Deferred,
  len?: int | Integer | Deferred,
): number {
  const $type = argument.int32('syslog', 'type', type);
  const $bufp = argument.counted('syslog', 'bufp', bufp);
  const $len = argument.countOfBytes('syslog', 'len', len, 'bufp', $bufp, 0x7fffffff);
  return syscall3(is.riscv64 || is.aarch64 || is.loongarch64 ? 116 : 103, $type, $bufp, $len);
}

/** `klogctl` of man section 2, which the kernel calls `syslog`. */
export const klogctl: typeof syslog = syslog;

export function uname(buf: struct.utsname | Address | null | Deferred): number {
  const $buf = argument.record('uname', 'buf', buf, utsnameShape);
  return syscall1(is.x86_64 ? 63 : is.riscv64 || is.aarch64 || is.loongarch64 ? 160 : 122, $buf);
}

export function vhangup(): number {
  return syscall0(is.x86_64 ? 153 : is.riscv64 || is.aarch64 || is.loongarch64 ? 58 : 111);
}
