import type { Direction, Kind, Named } from './kind.ts';

/** A structure, by its tag in `struct`. */
export interface Record extends Named {
  readonly kind: 'record';
  readonly record: string;
  readonly direction: Direction;
  /** May be left out, which is `null`. */
  readonly optional?: true;
}

export const record: Kind<Record> = {
  rank: 'alone',
  register: 'memory',
  deferrable: true,
  type: ({ record: tag }, writing) =>
    `${writing.type('struct')}.${tag} | ${writing.type('Address')} | null`,
  fallback: ({ optional }) => (optional ? 'null' : undefined),
  check: ({ record: tag }, writing) => writing.check('record', writing.shape(tag)),
  example: ({ record: tag }, _i, making) => making.record(tag),
};
