// Generated from Linux 7.3.4 and abi/src/arch by "pnpm generate". Do not edit.

// By its name: recipes for single files put another module in its place.
import { createRequire } from 'node:module';
import type { ArchName } from '@linux-syscalls/abi/arch';

const require = createRequire(import.meta.url);

export const requirePackage: Readonly<Record<ArchName, () => unknown>> = {
  x86_64: () => require('@linux-syscalls/raw-x86_64'),
  x86: () => require('@linux-syscalls/raw-x86'),
  arm: () => require('@linux-syscalls/raw-arm'),
  riscv64: () => require('@linux-syscalls/raw-riscv64'),
  aarch64: () => require('@linux-syscalls/raw-aarch64'),
  loongarch64: () => require('@linux-syscalls/raw-loongarch64'),
  s390x: () => require('@linux-syscalls/raw-s390x'),
  ppc64le: () => require('@linux-syscalls/raw-ppc64le'),
};

/** What runs programs of calls. */
export const requireProgram: Readonly<Record<ArchName, () => unknown>> = {
  x86_64: () => require('@linux-syscalls/raw-x86_64/program'),
  x86: () => require('@linux-syscalls/raw-x86/program'),
  arm: () => require('@linux-syscalls/raw-arm/program'),
  riscv64: () => require('@linux-syscalls/raw-riscv64/program'),
  aarch64: () => require('@linux-syscalls/raw-aarch64/program'),
  loongarch64: () => require('@linux-syscalls/raw-loongarch64/program'),
  s390x: () => require('@linux-syscalls/raw-s390x/program'),
  ppc64le: () => require('@linux-syscalls/raw-ppc64le/program'),
};

/** What tells their versions. */
export const requireManifest: Readonly<Record<ArchName, () => unknown>> = {
  x86_64: () => require('@linux-syscalls/raw-x86_64/package.json'),
  x86: () => require('@linux-syscalls/raw-x86/package.json'),
  arm: () => require('@linux-syscalls/raw-arm/package.json'),
  riscv64: () => require('@linux-syscalls/raw-riscv64/package.json'),
  aarch64: () => require('@linux-syscalls/raw-aarch64/package.json'),
  loongarch64: () => require('@linux-syscalls/raw-loongarch64/package.json'),
  s390x: () => require('@linux-syscalls/raw-s390x/package.json'),
  ppc64le: () => require('@linux-syscalls/raw-ppc64le/package.json'),
};
