import { kernels } from './kernels.mjs';

/**
 * @typedef {object} KernelGuest
 * @property {import('../../abi/src/arch/index.ts').ArchName} program the architecture of its programs.
 * @property {import('./kernels.mjs').Kernel} kernel
 */

/**
 * Each architecture in its own kernel, and 32-bit programs in the kernels of 64 bits too: those
 * translate calls, where the native kernel takes them as they are.
 *
 * @type {readonly KernelGuest[]}
 */
export const guests = [
  { program: 'x86', kernel: kernels.x86 },
  { program: 'x86', kernel: kernels.x86_64 },
  { program: 'arm', kernel: kernels.arm },
  { program: 'arm', kernel: kernels.aarch64 },
  { program: 'riscv64', kernel: kernels.riscv64 },
  { program: 'aarch64', kernel: kernels.aarch64 },
];

/** @param {KernelGuest} guest */
export function titleOf({ program, kernel }) {
  return kernel.name === program ? program : `${program} on ${kernel.name}`;
}
