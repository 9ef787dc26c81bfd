import { aarch64 } from './aarch64.ts';
import type { Architecture, ArchName } from './architecture.ts';
import { arm } from './arm.ts';
import { riscv64 } from './riscv64.ts';
import { x86 } from './x86.ts';
import { x86_64 } from './x86_64.ts';

export type { Architecture, ArchName } from './architecture.ts';

/** Every architecture we ship, by name, in the order every table shows them. */
export const architectures: Readonly<Record<ArchName, Architecture>> = {
  x86_64,
  x86,
  arm,
  riscv64,
  aarch64,
};

export const archNames: readonly ArchName[] = Object.keys(architectures) as ArchName[];

/** Maps Node's `process.arch` to our name; the only place that does. */
export function archOfNode(nodeArch: string): ArchName | undefined {
  return archNames.find((name) => architectures[name].node === nodeArch);
}
