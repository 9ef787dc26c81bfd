import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Architecture } from '@linux-syscalls/abi/arch';
import type { KernelTrees } from '../../unpack.ts';
import { asmDirectory } from './asmDirectory.ts';

/** What decides which headers there are. */
interface Place {
  readonly trees: KernelTrees;
  readonly architecture: Architecture;
  /** Whether Xen has a port to it. */
  readonly hasXen: boolean;
}

interface LeftOut {
  readonly header: RegExp;
  /** Where it is left out; everywhere if absent. */
  readonly where?: (place: Place) => boolean;
  readonly reason: string;
}

/** UAPI headers that are not read. */
const leftOut: readonly LeftOut[] = [
  {
    header: /^asm\/(unistd|posix_types)[-_]\w+\.h$/,
    reason: 'The variants of other ABIs would overwrite those of this one',
  },
  without('asm/a.out.h', /^linux\/a\.out\.h$/),
  {
    header: /^linux\/byteorder\/big_endian\.h$/,
    where: ({ architecture }) => architecture.byteOrder === 'little',
    reason: 'It defines for the other byte order what the other header defines',
  },
  {
    header: /^linux\/byteorder\/little_endian\.h$/,
    where: ({ architecture }) => architecture.byteOrder === 'big',
    reason: 'It defines for the other byte order what the other header defines',
  },
  without('asm/kvm.h', /^linux\/kvm\.h$/),
  without('asm/kvm_para.h', /^linux\/kvm_para\.h$/),
  {
    header: /^linux\/patchkey\.h$/,
    reason: 'It says itself that it must not be included; linux/soundcard.h includes it',
  },
  {
    header: /^xen\/(evtchn|gntdev|privcmd)\.h$/,
    where: ({ hasXen }) => !hasXen,
    reason: 'Xen has no port to it, and so no size of the types that they take from Xen',
  },
];

/** A header that is left out where the architecture lacks another one that it includes. */
function without(needed: `asm/${string}`, header: RegExp): LeftOut {
  return {
    header,
    where: ({ trees, architecture }) =>
      !existsSync(join(asmDirectory(trees, architecture), needed)),
    reason: `${needed} is missing`,
  };
}

export function isLeftOut(header: string, place: Place): boolean {
  return leftOut.some((entry) => entry.header.test(header) && (entry.where?.(place) ?? true));
}
