import type { Architecture } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';

interface LeftOut {
  readonly header: RegExp;
  /** Where it is left out; everywhere if absent. */
  readonly where?: (architecture: Architecture) => boolean;
  readonly reason: string;
}

/** UAPI headers that are not read. */
const leftOut: readonly LeftOut[] = [
  {
    header: /^asm\/(unistd|posix_types)[-_]\w+\.h$/,
    reason: 'The variants of other ABIs would overwrite those of this one',
  },
  {
    header: /^linux\/a\.out\.h$/,
    where: ({ name }) => targets[name].kernelArch !== 'x86',
    reason: 'Only x86 has the asm/a.out.h that it needs',
  },
  {
    header: /^linux\/byteorder\/big_endian\.h$/,
    where: ({ byteOrder }) => byteOrder === 'little',
    reason: 'It defines for the other byte order what the other header defines',
  },
  {
    header: /^linux\/byteorder\/little_endian\.h$/,
    where: ({ byteOrder }) => byteOrder === 'big',
    reason: 'It defines for the other byte order what the other header defines',
  },
  {
    header: /^linux\/kvm\.h$/,
    where: ({ name }) => name === 'arm',
    reason: 'Kernels for arm have no KVM: asm/kvm.h is missing',
  },
  {
    header: /^linux\/kvm_para\.h$/,
    where: ({ name }) => name === 'riscv64',
    reason: 'asm/kvm_para.h is missing',
  },
  {
    header: /^linux\/patchkey\.h$/,
    reason: 'It says itself that it must not be included; linux/soundcard.h includes it',
  },
  {
    header: /^xen\/(evtchn|gntdev|privcmd)\.h$/,
    where: ({ name }) => ['riscv64', 'loongarch64', 's390x'].includes(name),
    reason: 'Xen has no port to it, and so no size of the types that they take from Xen',
  },
];

export function isLeftOut(header: string, architecture: Architecture): boolean {
  return leftOut.some(
    (entry) => entry.header.test(header) && (entry.where?.(architecture) ?? true),
  );
}
