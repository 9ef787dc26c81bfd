import type { Direction, Kind, Named, OptionOf } from './kind.ts';

/** Bytes that another argument counts; the default of that count is their length. */
export interface Bytes<Other extends string = string> extends Named {
  readonly kind: 'bytes';
  readonly direction: Direction;
  readonly count: Other;
  /** The arguments that select a socket option, for which the kernel may touch more than the count. */
  readonly option?: OptionOf<Other>;
  /** A head that comes before the counted bytes. */
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
