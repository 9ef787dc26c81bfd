import type { ArchName } from '@linux-syscalls/abi/arch';
import { type Target, targets } from '@linux-syscalls/targets';

/** Programs of an architecture, in the kernel of one. */
export interface KernelGuest {
  readonly program: Target;
  readonly kernel: Target;
}

const { x86_64, x86, arm, riscv64, aarch64 } = targets;

/**
 * Each architecture in its own kernel, and 32-bit programs in the kernels of 64 bits too: those
 * translate calls, where the native kernel takes them as they are. loongarch64 is not among them: beside another
 * guest its vitest gives up before its worker has started. They start in this order: what takes longest
 * is first, so that no processor waits for it in the end.
 */
export const guests: readonly KernelGuest[] = [
  { program: riscv64, kernel: riscv64 },
  { program: x86, kernel: x86 },
  { program: arm, kernel: arm },
  { program: x86, kernel: x86_64 },
  { program: arm, kernel: aarch64 },
  { program: aarch64, kernel: aarch64 },
];

/** The architectures of their programs. */
export const kernelArchitectures: readonly ArchName[] = [
  ...new Set(guests.map(({ program }) => program.name)),
];

export function titleOf({ program, kernel }: KernelGuest): string {
  return kernel === program ? program.name : `${program.name} on ${kernel.name}`;
}
