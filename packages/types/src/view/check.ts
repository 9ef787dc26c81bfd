import { invalidType, outOfRange, shown } from '../errors.ts';

/** The integer that a setter was given, as a bigint; or the error that says why it can't be stored. */
export function checkedInteger(
  what: string,
  value: unknown,
  bits: number,
  signed: boolean,
): bigint {
  const exact = typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
  const least = signed ? -(1n << BigInt(bits - 1)) : 0n;
  const greatest = (1n << BigInt(signed ? bits - 1 : bits)) - 1n;
  if (typeof exact === 'bigint' && exact >= least && exact <= greatest) return exact;
  const wanted = `an integer from ${least} to ${greatest}`;
  if (typeof exact === 'bigint') throw outOfRange(`${what} is ${wanted}, not ${exact}`);
  if (typeof exact !== 'number') throw invalidType(`${what} is ${wanted}, not ${shown(value)}`);
  throw outOfRange(
    Number.isInteger(exact)
      ? `${what} is ${wanted}; ${exact} is no exact number, so pass a bigint`
      : `${what} is ${wanted}, not ${exact}`,
  );
}
