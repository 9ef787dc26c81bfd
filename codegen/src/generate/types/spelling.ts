import { type ArchName, architectures, archNames } from '@linux-syscalls/abi/arch';
import { scalarNamed } from '../../../../packages/types/src/c/scalars.ts';
import type { CType, Facts, Typedef } from '../../facts/facts.ts';

type ScalarType = CType & { readonly kind: 'scalar' };

/** Spells the kernel's scalars with the vocabulary of `packages/types`, which has no typedefs. */
export class Spelling {
  readonly #typedefs: ReadonlyMap<string, Typedef>;

  constructor(facts: Facts) {
    this.#typedefs = new Map(
      facts.headers.flatMap(({ typedefs }) => typedefs.map((typedef) => [typedef.name, typedef])),
    );
  }

  /** The vocabulary's name for a scalar on an architecture. */
  scalar({ name, size, signed }: ScalarType, arch: ArchName): string {
    if (this.#isWord(name)) return signed ? 'long' : 'unsigned long';
    return this.#known(name, size, arch) ?? `__${signed ? 's' : 'u'}${size * 8}`;
  }

  /** The name itself or what it stands for, whichever the vocabulary has first. */
  #known(name: string, size: number, arch: ArchName): string | undefined {
    const width = scalarNamed(name.split(' '))?.width;
    if (width === size || width === 'word') return name;
    const target = this.#targets(name).get(arch);
    return target && this.#known(target.name, size, arch);
  }

  /** Whether a name stands for something as wide as a register on every architecture. */
  #isWord(name: string): boolean {
    if (scalarNamed(name.split(' '))?.width === 'word') return true;
    const targets = [...this.#targets(name)];
    if (targets.length < archNames.length) return false;
    return targets.every(([arch, { size }]) => size * 8 === architectures[arch].wordBits);
  }

  /** What a typedef stands for, on the architectures that have it. */
  #targets(name: string): Map<ArchName, ScalarType> {
    const target = this.#typedefs.get(name)?.target;
    const targets = new Map<ArchName, ScalarType>();
    if (target === undefined) return targets;
    for (const arch of archNames) {
      const type = 'all' in target ? target.all : target.by[arch];
      // Typedefs can be cyclic: `typedef struct x x`, or two headers that refer to each other.
      if (type?.kind === 'scalar' && type.name !== name) targets.set(arch, type);
    }
    return targets;
  }
}
