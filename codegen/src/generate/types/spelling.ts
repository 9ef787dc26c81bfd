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

  scalar(type: ScalarType): string {
    const { name, size, signed } = type;
    if (size > 8) throw new Error(`${name} has ${size} bytes, for which there is no scalar yet`);
    const sign = signed ? '' : 'unsigned ';
    if (this.#isWord(name)) return `${sign}long`;
    return this.#known(name, size) ?? `__${signed ? 's' : 'u'}${size * 8}`;
  }

  /** The name itself or what it stands for, whichever the vocabulary has first. */
  #known(name: string, size: number): string | undefined {
    if (scalarNamed(name.split(' '))?.width === size) return name;
    const [target] = this.#targets(name).filter((type) => type.size === size);
    return target && this.#known(target.name, size);
  }

  /** Whether a name stands for something as wide as a register. */
  #isWord(name: string): boolean {
    if (scalarNamed(name.split(' '))?.width === 'word') return true;
    const targets = this.#targets(name);
    const widths = new Set(targets.map(({ size }) => size));
    return (widths.has(4) && widths.has(8)) || targets.some((type) => this.#isWord(type.name));
  }

  /** What a typedef stands for, on the architectures that have it. */
  #targets(name: string): ScalarType[] {
    const target = this.#typedefs.get(name)?.target;
    if (target === undefined) return [];
    const types: readonly CType[] = 'all' in target ? [target.all] : Object.values(target.by);
    // Some headers say `typedef struct x x`, or spell a typedef that another header spells back.
    return types.filter((type): type is ScalarType => type.kind === 'scalar' && type.name !== name);
  }
}
