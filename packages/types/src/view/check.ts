import { integerFrom, mustBe, rangeError, wrongType } from '@linux-syscalls/errors';

/** Returns a setter's value as a bigint, or throws if it isn't an integer of that range. */
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
  const wanted = integerFrom(least, greatest);
  if (typeof exact !== 'bigint' && typeof exact !== 'number') throw wrongType(what, wanted, value);
  const inexact = typeof exact === 'number' && Number.isInteger(exact);
  throw rangeError(`${mustBe(what, wanted, value)}${inexact ? ': pass a bigint' : ''}`);
}
