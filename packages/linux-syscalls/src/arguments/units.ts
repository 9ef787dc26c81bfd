import { EINVAL, EOVERFLOW } from '../generated/errnos.ts';
import type { Integer } from './integers.ts';

/**
 * An offset in units, or −errno where the register can't say it.
 *
 * A kernel that counts in units sees neither the bits below nor those above: what other kernels
 * refuse would map something else. The answer is theirs.
 */
export function inUnits(offset: Integer, unit: number): number {
  if (BigInt(offset) % BigInt(unit) !== 0n) return -EINVAL;
  const whole = BigInt(offset) / BigInt(unit);
  return whole < 0n || whole > 0xffffffffn ? -EOVERFLOW : Number(whole);
}
