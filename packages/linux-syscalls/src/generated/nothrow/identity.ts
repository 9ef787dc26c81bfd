// Generated from Linux 7.3.4 and abi/src/calls/identity.ts by "pnpm generate". Do not edit.

import { choose } from '../../machine/choose.ts';
import { syscall0 } from '../../raw.ts';

const nr_getpid = /* @__PURE__ */ choose({
  x86_64: 39,
  x86: 20,
  arm: 20,
  riscv64: 172,
  aarch64: 172,
});

/** getpid() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function getpid(): number {
  return syscall0(nr_getpid);
}

const nr_gettid = /* @__PURE__ */ choose({
  x86_64: 186,
  x86: 224,
  arm: 224,
  riscv64: 178,
  aarch64: 178,
});

/** gettid() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function gettid(): number {
  return syscall0(nr_gettid);
}
