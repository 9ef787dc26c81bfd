// Generated from Linux 7.3.4 and abi/src/calls/system.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { int, size_t, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { choose } from '../../machine/choose.ts';
import { syscall0, syscall1, syscall2, syscall3 } from '../../trap.ts';
import { new_utsnameShape, sysinfoShape } from '../shapes.ts';

const nr_acct = /* @__PURE__ */ choose(163, 51, 51, 89, 89);

/** acct(filename) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function acct(filename: Path | null): number {
  const $filename = argument.nullablePath('acct', 'filename', filename, 0);
  return syscall1(nr_acct, $filename);
}

const nr_getcpu = /* @__PURE__ */ choose(309, 318, 345, 168, 168);

/** getcpu(cpu, node) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getcpu(
  cpu: Uint32Array | Address | null,
  node: Uint32Array | Address | null,
): number {
  const $cpu = argument.numbers('getcpu', 'cpu', cpu, 'Uint32Array', 1);
  const $node = argument.numbers('getcpu', 'node', node, 'Uint32Array', 1);
  return syscall3(nr_getcpu, $cpu, $node, 0);
}

const nr_getrandom = /* @__PURE__ */ choose(318, 355, 384, 278, 278);

/** getrandom(buf, buflen, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall3(nr_getrandom, $buf, $buflen, $flags);
}

const nr_membarrier = /* @__PURE__ */ choose(324, 375, 389, 283, 283);

/** membarrier(cmd, flags, cpu_id) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function membarrier(
  cmd: Flags<'MEMBARRIER_'>,
  flags: Flags<'MEMBARRIER_'> = 0,
  cpu_id: int = 0,
): number {
  const $cmd = argument.flags32('membarrier', 'cmd', cmd);
  const $flags = argument.flags32('membarrier', 'flags', flags);
  const $cpu_id = argument.int32('membarrier', 'cpu_id', cpu_id);
  return syscall3(nr_membarrier, $cmd, $flags, $cpu_id);
}

const nr_setdomainname = /* @__PURE__ */ choose(171, 121, 121, 162, 162);

/** setdomainname(name, len) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function setdomainname(name: Memory, len?: int | Integer): number {
  const $name = argument.counted('setdomainname', 'name', name);
  const $len = argument.countOfBytes('setdomainname', 'len', len, 'name', $name, 0x7fffffff);
  return syscall2(nr_setdomainname, $name, $len);
}

const nr_sethostname = /* @__PURE__ */ choose(170, 74, 74, 161, 161);

/** sethostname(name, len) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function sethostname(name: Memory, len?: int | Integer): number {
  const $name = argument.counted('sethostname', 'name', name);
  const $len = argument.countOfBytes('sethostname', 'len', len, 'name', $name, 0x7fffffff);
  return syscall2(nr_sethostname, $name, $len);
}

const nr_sysinfo = /* @__PURE__ */ choose(99, 116, 116, 179, 179);

/** sysinfo(info) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function sysinfo(info: struct.sysinfo | Address | null): number {
  const $info = argument.record('sysinfo', 'info', info, sysinfoShape);
  return syscall1(nr_sysinfo, $info);
}

const nr_syslog = /* @__PURE__ */ choose(103, 103, 103, 116, 116);

/** syslog(type, bufp, len) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function syslog(type: int, bufp: Memory, len?: int | Integer): number {
  const $type = argument.int32('syslog', 'type', type);
  const $bufp = argument.counted('syslog', 'bufp', bufp);
  const $len = argument.countOfBytes('syslog', 'len', len, 'bufp', $bufp, 0x7fffffff);
  return syscall3(nr_syslog, $type, $bufp, $len);
}

/** `klogctl` of man section 2, which the kernel calls `syslog`. */
export const klogctl: typeof syslog = syslog;

const nr_uname = /* @__PURE__ */ choose(63, 122, 122, 160, 160);

/** uname(buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function uname(buf: struct.new_utsname | Address | null): number {
  const $buf = argument.record('uname', 'buf', buf, new_utsnameShape);
  return syscall1(nr_uname, $buf);
}

const nr_vhangup = /* @__PURE__ */ choose(153, 111, 111, 58, 58);

/** vhangup() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function vhangup(): number {
  return syscall0(nr_vhangup);
}
