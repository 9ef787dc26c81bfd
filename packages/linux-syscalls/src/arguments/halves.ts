import type { Integer } from './integers.ts';

/** The low 32 bits of a value, for a register. */
export function lo(value: Integer): number {
  return typeof value === 'number' ? value >>> 0 : Number(BigInt.asUintN(32, value));
}

/** The high 32 bits of a value, with its sign. */
export function hi(value: Integer): number {
  return typeof value === 'number'
    ? Math.floor(value / 0x1_0000_0000)
    : Number(BigInt.asIntN(32, value >> 32n));
}
