import type { Kind, Named, OptionOf } from './kind.ts';

/** One number that holds the length of another argument, and then what it became. */
export interface LengthInOut<Other extends string = string> extends Named {
  readonly kind: 'lengthInOut';
  readonly of: Other;
  /** What selects an option, whose length may count something else than bytes. */
  readonly option?: OptionOf<Other>;
}

export const lengthInOut: Kind<LengthInOut> = {
  rank: 'dependent',
  register: 'memory',
  deferrable: true,
  type: (_, writing) => `Int32Array | Uint32Array | ${writing.type('Address')} | null`,
  check: ({ of, option = [] }, writing) =>
    writing.check(
      option.length > 0 ? 'optionLength' : 'lengthInOut',
      `'${of}'`,
      ...[of, ...option].map((name) => `$${name}`),
    ),
  copied: () => 4,
  store: (_, writing) => `${writing.member('lengthOut')}(${writing.value}`,
  example: () => Int32Array.of(16),
};
