import type { ArchName } from '@linux-syscalls/abi/arch';

interface LeftOut {
  readonly header: RegExp;
  /** Where it is left out; everywhere if absent. */
  readonly on?: readonly ArchName[];
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
    on: ['arm', 'riscv64', 'aarch64'],
    reason: 'Only x86 has the asm/a.out.h that it needs',
  },
  {
    header: /^linux\/byteorder\/big_endian\.h$/,
    reason: 'Every architecture here is little-endian',
  },
  {
    header: /^linux\/kvm\.h$/,
    on: ['arm'],
    reason: 'Kernels for arm have no KVM: asm/kvm.h is missing',
  },
  {
    header: /^linux\/kvm_para\.h$/,
    on: ['riscv64'],
    reason: 'asm/kvm_para.h is missing',
  },
  {
    header: /^linux\/patchkey\.h$/,
    reason: 'It says itself that it must not be included; linux/soundcard.h has what it holds',
  },
  {
    header: /^xen\/(evtchn|gntdev|privcmd)\.h$/,
    reason: "They need Xen's own headers, which UAPI doesn't have",
  },
];

export function isLeftOut(header: string, arch: ArchName): boolean {
  return leftOut.some((entry) => entry.header.test(header) && (entry.on?.includes(arch) ?? true));
}
