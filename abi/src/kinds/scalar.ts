import { type ScalarName, scalars } from '../scalars.ts';
import type { Kind, Named, Writing } from './kind.ts';

/** A number of a C type. */
export interface Scalar<Other extends string = string> extends Named {
  readonly kind: 'scalar';
  readonly type: ScalarName;
  readonly default?: number;
  /** If leaving it out would be a pitfall: when it is required. */
  readonly requiredWith?: RequiredWith<Other>;
}

/** Flags of another argument that make this one required. */
export interface RequiredWith<Other extends string = string> {
  /** The argument that has them, of the kind `flags`. */
  readonly argument: Other;
  /** Their constants; one of several bits is set if all its bits are. */
  readonly flags: readonly string[];
  /** The usual value, as code, for the error. */
  readonly usual: string;
}

export const scalar: Kind<Scalar> = {
  rank: (argument) => (argument.requiredWith === undefined ? 'alone' : 'dependent'),
  register: 'number',
  deferrable: ({ type }) => checkOf(type) !== 'flags32',
  type: ({ type }, writing) =>
    scalars[type].bits === 32
      ? writing.type(type)
      : `${writing.type(type)} | ${writing.type('Integer')}`,
  fallback: (argument) =>
    argument.requiredWith === undefined && argument.default !== undefined
      ? String(argument.default)
      : argument.requiredWith && 'undefined',
  check(argument, writing) {
    const check = writing.check(checkOf(argument.type));
    return argument.requiredWith === undefined ? check : required(argument, check, writing);
  },
  data: ({ requiredWith }) => ({
    requiredWith: requiredWith && { argument: requiredWith.argument, flags: requiredWith.flags },
  }),
  example: ({ type }, i) => (scalars[type].bits === 64 ? 0x12_3456_7000 : 0x101 * (i + 1)),
};

const checks = {
  32: { signed: 'int32', unsigned: 'uint32' },
  64: { signed: 'int64', unsigned: 'uint64' },
  word: { signed: 'signedWord', unsigned: 'word' },
} as const;

function checkOf(type: ScalarName): string {
  const { bits, signed, also, eitherSign } = scalars[type];
  if (also !== undefined) return 'id32';
  return eitherSign ? 'flags32' : checks[bits][signed ? 'signed' : 'unsigned'];
}

/** The check of an argument that certain flags require. */
function required(argument: Scalar, check: string, writing: Writing): string {
  const { argument: of, flags, usual } = argument.requiredWith!;
  // Whole masks: O_TMPFILE has the bit of O_DIRECTORY.
  const given = flags.map((flag) => `(~$${of} & ${writing.constant(flag)}) === 0`);
  const names = flags.map((flag) => `'${flag}'`).join(', ');
  const missing = `${writing.member('missing')}(${writing.names}, '${of}', [${names}], '${usual}')`;
  return `${writing.value} !== undefined ? ${check} : ${given.join(' || ')} ? ${missing} : ${argument.default}`;
}
