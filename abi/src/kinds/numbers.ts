import type { Direction, Kind, Named } from './kind.ts';

/** A typed array of a fixed number of elements, or of as many as another argument counts. */
export interface Numbers<Other extends string = string> extends Named {
  readonly kind: 'numbers';
  readonly array: NumberArray;
  /** How many there are where a flag is set that says so. Stands before `length`: builders infer from the first. */
  readonly more?: { readonly flags: Other; readonly flag: string; readonly length: number };
  readonly length: number | Other;
  readonly direction: Direction;
  /** May be left out, which is `null`. */
  readonly optional?: true;
}

/** The typed arrays that arrays of numbers are passed in. */
export type NumberArray =
  | 'Int32Array'
  | 'Uint32Array'
  | 'Int32Array | Uint32Array'
  | 'BigInt64Array'
  | 'BigUint64Array';

export const numbers: Kind<Numbers> = {
  rank: ({ more }) => (more === undefined ? 'alone' : 'dependent'),
  register: 'memory',
  deferrable: true,
  type: ({ array }, writing) => `${array} | ${writing.type('Address')} | null`,
  fallback: ({ optional }) => (optional ? 'null' : undefined),
  check({ array, length, more }, writing) {
    const own = typeof length === 'number' ? String(length) : '0';
    if (more === undefined) return writing.check('numbers', `'${array}'`, own);
    const flag = writing.constant(more.flag);
    const least = `($${more.flags} & ${flag}) === 0 ? ${own} : ${more.length}`;
    return writing.check('numbers', `'${array}'`, least);
  },
  example: ({ array, length }, _, making) =>
    making.numbers(array, typeof length === 'number' ? length : 3),
};
