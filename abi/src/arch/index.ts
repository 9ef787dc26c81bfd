import { aarch64 } from './aarch64.ts';
import type { Architecture } from './architecture.ts';
import { arm } from './arm.ts';
import type { ArchName } from './identities.ts';
import { loongarch64 } from './loongarch64.ts';
import { ppc64le } from './ppc64le.ts';
import { riscv64 } from './riscv64.ts';
import { s390x } from './s390x.ts';
import { x86 } from './x86.ts';
import { x86_64 } from './x86_64.ts';

export type { Architecture } from './architecture.ts';
export { type ArchName, archNames, archOfNode } from './identities.ts';

/** The ABI of every architecture we ship, by name, in the order every table shows them. */
export const architectures: Readonly<Record<ArchName, Architecture>> = {
  x86_64,
  x86,
  arm,
  riscv64,
  aarch64,
  loongarch64,
  s390x,
  ppc64le,
};
