import type { ArchName } from '@linux-syscalls/abi/arch';
import { aarch64 } from './aarch64.ts';
import { arm } from './arm.ts';
import { loongarch64 } from './loongarch64.ts';
import { ppc64le } from './ppc64le.ts';
import { riscv64 } from './riscv64.ts';
import type { Target } from './target.ts';
import { x86 } from './x86.ts';
import { x86_64 } from './x86_64.ts';

/** Programs of an architecture, in the kernel of one. */
export interface KernelGuest {
  readonly program: Target;
  readonly kernel: Target;
}

/**
 * Each architecture in its own kernel, and 32-bit programs in the kernels of 64 bits too: those
 * translate calls, where the native kernel takes them as they are. s390x runs under qemu-user alone so far.
 * They start in this order: what takes longest is first, so that no processor waits for it in the end.
 */
export const guests: readonly KernelGuest[] = [
  { program: x86, kernel: x86_64 },
  { program: riscv64, kernel: riscv64 },
  { program: arm, kernel: arm },
  { program: ppc64le, kernel: ppc64le },
  { program: arm, kernel: aarch64 },
  { program: x86, kernel: x86 },
  { program: loongarch64, kernel: loongarch64 },
  { program: aarch64, kernel: aarch64 },
];

/** The architecture of the machine that runs all tests: their calls reach its kernel without an emulator. */
export const hostArchitecture: ArchName = x86_64.name;

/** The architectures of their programs. */
export const kernelArchitectures: readonly ArchName[] = [
  ...new Set(guests.map(({ program }) => program.name)),
];

export function titleOf({ program, kernel }: KernelGuest): string {
  return kernel === program ? program.name : `${program.name} on ${kernel.name}`;
}
