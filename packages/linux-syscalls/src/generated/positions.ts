// Generated from Linux 7.3.4 and abi/src/arch by "pnpm generate". Do not edit.

import type { ArchName } from '@linux-syscalls/abi/arch';

/** Where each architecture's value stands among those of all. */
export const positions: Readonly<Record<ArchName, number>> = {
  x86_64: 0,
  x86: 1,
  arm: 2,
  riscv64: 3,
  aarch64: 4,
  loongarch64: 5,
  s390x: 6,
  ppc64le: 7,
};
