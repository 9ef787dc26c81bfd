import type { Direction, Kind, Named } from './kind.ts';

/** Memory of a length that the table can't know. */
export interface Pointer extends Named {
  readonly kind: 'pointer';
  readonly direction: Direction;
  /** Why the table can’t know it. */
  readonly unknown: string;
  /** May be left out, which is `null`. */
  readonly optional?: true;
}

export const pointer: Kind<Pointer> = {
  rank: 'alone',
  register: 'memory',
  deferrable: true,
  type: (_, writing) => writing.type('Memory'),
  fallback: ({ optional }) => (optional ? 'null' : undefined),
  check: (_, writing) => writing.check('memory'),
  unknown: ({ unknown }) => unknown,
  data: () => ({ unknown: undefined }),
  example: (_, _i, making) => making.bytes(1024),
};
