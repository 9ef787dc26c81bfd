import { integerFrom, outOfRange, wrongType } from '@linux-syscalls/errors';

/** What a caller may pass for an integer. */
export type Integer = number | bigint;

/** The most that an `int` of the kernel's holds, on every architecture. */
export const mostInt = 0x7fffffff;

/** An integer of 32 bits with sign. */
export function int32(call: string, name: string, value: Integer): number {
  if (typeof value === 'number' && (value | 0) === value) return value;
  return Number(inRange(call, name, value, -0x80000000n, BigInt(mostInt)));
}

/** An integer of 32 bits without sign. */
export function uint32(call: string, name: string, value: Integer): number {
  if (typeof value === 'number' && value >>> 0 === value) return value;
  return Number(inRange(call, name, value, 0n, 0xffffffffn));
}

/**
 * Flags of 32 bits, signed or unsigned: JavaScript's `|` is negative if bit 31 is set. The word is
 * unsigned, as a kernel that takes a `long` would see a sign extension.
 */
export function flags32(call: string, name: string, value: Integer): number {
  if (typeof value === 'number' && ((value | 0) === value || value >>> 0 === value)) {
    return value >>> 0;
  }
  return Number(BigInt.asUintN(32, inRange(call, name, value, -0x80000000n, 0xffffffffn)));
}

/** An id, or −1 for "leave it as it is". */
export function id32(call: string, name: string, value: Integer): number {
  if (typeof value === 'number' && value >>> 0 === value) return value;
  return Number(BigInt.asUintN(32, inRange(call, name, value, -1n, 0xffffffffn)));
}

/** An integer of 64 bits with sign; a number where a number holds it. */
export function int64(call: string, name: string, value: Integer): Integer {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  return narrow(inRange(call, name, value, -0x8000000000000000n, 0x7fffffffffffffffn));
}

/** An integer of 64 bits without sign; a number where a number holds it. */
export function uint64(call: string, name: string, value: Integer): Integer {
  if (typeof value === 'number' && value >= 0 && Number.isSafeInteger(value)) return value;
  return narrow(inRange(call, name, value, 0n, 0xffffffffffffffffn));
}

/** The slow path, for bigints and for invalid values. */
export function inRange(
  call: string,
  name: string,
  value: unknown,
  least: bigint,
  most: bigint,
): bigint {
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    throw wrongType(`${call}: ${name}`, 'a number or bigint', value);
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw outOfRange(`${call}: ${name}`, 'an exact integer', value);
  }
  const exact = BigInt(value);
  if (exact < least || exact > most) {
    throw outOfRange(`${call}: ${name}`, integerFrom(least, most), value);
  }
  return exact;
}

/** A bigint as a number if that is exact: calls of numbers are faster. */
export function narrow(value: bigint): Integer {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
