import { EINVAL, EOVERFLOW } from '../generated/errnos.ts';
import type { Integer } from './integers.ts';

/** The low 32 bits of a value, unsigned. */
export function lo(value: Integer): number {
  return typeof value === 'number' ? value >>> 0 : Number(BigInt.asUintN(32, value));
}

/** The high 32 bits of a value, signed. */
export function hi(value: Integer): number {
  return typeof value === 'number'
    ? Math.floor(value / 0x1_0000_0000)
    : Number(BigInt.asIntN(32, value >> 32n));
}

/**
 * An offset in units, for calls such as mmap2; −errno if it is no whole number of units or doesn't fit.
 *
 * The kernel would drop these bits and map elsewhere, so return the error that 64-bit kernels give.
 */
export function inUnits(offset: Integer, unit: number): number {
  if (BigInt(offset) % BigInt(unit) !== 0n) return -EINVAL;
  const whole = BigInt(offset) / BigInt(unit);
  return whole < 0n || whole > 0xffffffffn ? -EOVERFLOW : Number(whole);
}
