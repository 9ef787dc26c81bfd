import type { Direction, Kind, Named } from './kind.ts';

/** Memory whose size follows from another argument's value. */
export interface Measured<Other extends string = string> extends Named {
  readonly kind: 'measured';
  readonly direction: Direction;
  readonly by: Other;
  readonly measure: Measure;
}

/** `bytes` for every `each` of another argument, rounded up. */
export interface Measure {
  readonly bytes: number | 'word';
  readonly each: number;
  /** Subtracted from the other argument first. */
  readonly less?: number;
}

export const measured: Kind<Measured> = {
  rank: 'dependent',
  register: 'memory',
  deferrable: true,
  type: (_, writing) => writing.type('Memory'),
  check({ by, measure: { bytes, each, less = 0 } }, writing) {
    return writing.check('measured', `'${by}'`, `$${by}`, writing.size(bytes), each, less);
  },
  example: (_, _i, making) => making.bytes(0x4000),
};
