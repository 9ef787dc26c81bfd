import type { ArchName } from '@linux-syscalls/abi/arch';
import { aarch64 } from './aarch64.ts';
import { arm } from './arm.ts';
import { loongarch64 } from './loongarch64.ts';
import { ppc64le, ppc64leOf64K } from './ppc64le.ts';
import { riscv64 } from './riscv64.ts';
import { s390x } from './s390x.ts';
import type { Target } from './target.ts';
import { x86 } from './x86.ts';
import { x86_64 } from './x86_64.ts';

/** Programs of an architecture, in the kernel of one. */
export interface KernelGuest {
  readonly program: Target;
  readonly kernel: Target;
  /** The test files that it runs, where the others would tell nothing that another guest doesn't, and why. */
  readonly only?: { readonly files: readonly string[]; readonly reason: string };
}

/** Whose results depend on the size of a page. */
const aboutPages: readonly string[] = [
  'native/test/addresses.test.ts',
  'native/test/loading.test.ts',
  'native/test/memory.test.ts',
  'native/test/other-stack.test.ts',
  ...[
    'allocations',
    'asyncSame',
    'batchMemory',
    'control',
    'descriptors',
    'eventSources',
    'fileSystems',
    'foreignMemory',
    'io',
    'ioUring',
    'machine',
    'memory',
    'numa',
    'pages',
    'processControl',
    'processCreation',
    'race',
    'ring',
    'roundtrip/regressions',
    'roundtrip/resource',
    'roundtrip/stat',
    'roundtrip/statx',
    'roundtrip/sysinfo',
    'spawn',
    'spawnWithoutParent',
    'status',
    'systemV',
    'tracing',
    'transfer',
  ].map((name) => `packages/linux-syscalls/test/${name}.test.ts`),
];

/**
 * Each architecture in its own kernel, and 32-bit programs in the kernels of 64 bits too: those
 * translate calls, where the native kernel takes them as they are. POWER's kernel comes with pages of two sizes.
 * They start in this order: what takes longest is first, so that no processor waits for it in the end.
 */
export const guests: readonly KernelGuest[] = [
  { program: s390x, kernel: s390x },
  { program: riscv64, kernel: riscv64 },
  { program: x86, kernel: x86_64 },
  { program: arm, kernel: arm },
  { program: ppc64le, kernel: ppc64le },
  { program: aarch64, kernel: aarch64 },
  { program: x86, kernel: x86 },
  { program: arm, kernel: aarch64 },
  { program: loongarch64, kernel: loongarch64 },
  {
    program: ppc64le,
    kernel: ppc64leOf64K,
    only: { files: aboutPages, reason: 'it differs from its other kernel by the size of a page' },
  },
];

/** The architecture of the machine that runs all tests: their calls reach its kernel without an emulator. */
export const hostArchitecture: ArchName = x86_64.name;

/** The architectures of their programs. */
export const kernelArchitectures: readonly ArchName[] = [
  ...new Set(guests.map(({ program }) => program.name)),
];

export function titleOf({ program, kernel }: KernelGuest): string {
  const { difference } = kernel.kernel;
  const name = kernel.name === program.name ? program.name : `${program.name} on ${kernel.name}`;
  return difference === undefined ? name : `${name}, ${difference}`;
}
