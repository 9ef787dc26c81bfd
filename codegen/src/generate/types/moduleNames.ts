import type { Facts } from '../../facts/facts.ts';

/**
 * How the modules of headers are called, as files below the generated root.
 *
 * Pairs of headers differ only in case, as `xt_DSCP.h` and `xt_dscp.h` do: many file systems can't
 * hold both, so the package's `exports` tell them apart, and the files have names of their own.
 */
export class ModuleNames {
  readonly #paths: ReadonlySet<string>;

  constructor({ headers }: Pick<Facts, 'headers'>) {
    this.#paths = new Set(headers.map(({ path }) => path));
  }

  of(path: string): string {
    const name = path.replace(/\.h$/, '');
    const lower = path.toLowerCase();
    return lower !== path && this.#paths.has(lower) ? `${name}-upper` : name;
  }
}
