import type { Kind, Named } from './kind.ts';

/** One number that holds the length of another argument, and then what it became. */
export interface LengthInOut extends Named {
  readonly kind: 'lengthInOut';
  readonly of: string;
}

export const lengthInOut: Kind<LengthInOut> = {
  rank: 'dependent',
  register: 'memory',
  type: (_, writing) => `Int32Array | Uint32Array | ${writing.type('Address')} | null`,
  check: ({ of }, writing) => writing.check('lengthInOut', `'${of}'`, `$${of}`),
  copied: () => 4,
  store: (_, writing) => `${writing.member('lengthOut')}(${writing.value}`,
  example: () => Int32Array.of(16),
};
