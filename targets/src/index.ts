import type { ArchName } from '@linux-syscalls/abi/arch';
import { aarch64 } from './aarch64.ts';
import { arm } from './arm.ts';
import { loongarch64 } from './loongarch64.ts';
import { ppc64le } from './ppc64le.ts';
import { riscv64 } from './riscv64.ts';
import { s390x } from './s390x.ts';
import type { Target } from './target.ts';
import { x86 } from './x86.ts';
import { x86_64 } from './x86_64.ts';

export { stable, unstable } from './debian.ts';
export {
  guests,
  hostArchitecture,
  type KernelGuest,
  kernelArchitectures,
  titleOf,
} from './guests.ts';
export type { Kernel, Target } from './target.ts';

/** The build target of every architecture we ship, by name. */
export const targets: Readonly<Record<ArchName, Target>> = {
  x86_64,
  x86,
  arm,
  riscv64,
  aarch64,
  loongarch64,
  s390x,
  ppc64le,
};
