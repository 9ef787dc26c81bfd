import type { Kind, Named } from './kind.ts';

/** A number of a family of flags or of constants; flags may have bit 31 and be negative. */
export interface Flags extends Named {
  readonly kind: 'flags';
  /** A key of `families`. */
  readonly family: string;
  /** 64 where the kernel takes 64 bits of them, on every architecture. */
  readonly bits?: 64;
  readonly default?: number;
  /** Flags that are refused before the kernel sees them, each with the reason. */
  readonly refusing?: Readonly<Record<string, string>>;
}

export const flags: Kind<Flags> = {
  rank: 'alone',
  register: 'number',
  type({ bits, family }, writing) {
    const type = `${writing.type('Flags')}<'${family}'>`;
    return bits === 64 ? `${type} | bigint` : type;
  },
  fallback: (argument) => (argument.default === undefined ? undefined : String(argument.default)),
  check({ bits, refusing = {} }, writing) {
    const check = writing.check(bits === 64 ? 'uint64' : 'flags32');
    const rows = Object.entries(refusing).map(
      ([flag, reason]) => `[${writing.constant(flag)}, '${flag}', ${JSON.stringify(reason)}]`,
    );
    if (rows.length === 0) return check;
    return `${writing.member('withoutRefused')}(${writing.names}, ${check}, [${rows.join(', ')}])`;
  },
  data: ({ refusing }) => ({ refusing: refusing && Object.keys(refusing) }),
  example: ({ bits }, i) => (bits === 64 ? 0x12_8000_0010 + i : 0x8000_0010 + i),
};
