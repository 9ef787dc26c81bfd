import type { Direction, Kind, Named } from './kind.ts';

/** An array of structures, by their tag in `struct`. */
export interface Records<Other extends string = string> extends Named {
  readonly kind: 'records';
  readonly record: string;
  readonly direction: Direction;
  /** The argument that counts them, or how many there always are. */
  readonly count: Other | number;
}

export const records: Kind<Records> = {
  rank: 'alone',
  register: 'memory',
  deferrable: true,
  type: ({ record, count }, writing) => {
    const one = `${writing.type('struct')}.${record}`;
    const several = `${writing.type('RecordArray')}<${one}> | ${writing.type('Address')} | null`;
    return typeof count === 'number' && count > 1 ? several : `${one} | ${several}`;
  },
  check: ({ record, count }, writing) =>
    writing.check('records', writing.shape(record), typeof count === 'number' ? count : 0),
  example: ({ record }, _, making) => making.records(record, 3),
};
