import type { Direction, Kind, Named, OptionOf } from './kind.ts';

/** Bytes, counted by another argument, whose length is the default of the count. */
export interface Bytes<Other extends string = string> extends Named {
  readonly kind: 'bytes';
  readonly direction: Direction;
  readonly count: Other;
  /** What selects an option, of which the kernel may touch more than the count says. */
  readonly option?: OptionOf<Other>;
  /** What stands before them and isn't counted. */
  readonly head?: 'long';
  /** May be left out, which is `null`. */
  readonly optional?: true;
}

export const bytes: Kind<Bytes> = {
  rank: 'alone',
  register: 'memory',
  deferrable: true,
  type: (_, writing) => writing.type('Memory'),
  fallback: ({ optional }) => (optional ? 'null' : undefined),
  // The check of a count looks at what it counts once more.
  check({ count, option }, writing) {
    if (option !== undefined) return writing.check('option', ...option.map((name) => `$${name}`));
    return writing.check(writing.sibling(count)?.kind === 'count' ? 'counted' : 'memory');
  },
  example: (_, i, making) => making.bytes(16 + i),
};
