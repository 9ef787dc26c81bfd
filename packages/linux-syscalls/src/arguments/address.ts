import { wordBits } from '../generated/word.ts';
import { type Integer, inRange, narrow } from './integers.ts';

/** An address in this process; a wrong one makes the call fail with EFAULT, or crashes. */
export type Address = Integer;

const mostWord: bigint = 2n ** BigInt(wordBits) - 1n;
/** The largest word that a number holds exactly on this machine. */
export const mostNumber: number = Math.min(2 ** wordBits - 1, Number.MAX_SAFE_INTEGER);

/** An unsigned integer as wide as a register: a size, or an address. */
export function word(call: string, name: string, value: Integer): Integer {
  if (typeof value === 'number' && value >= 0 && value <= mostNumber && Number.isInteger(value)) {
    return value;
  }
  return narrow(inRange(call, name, value, 0n, mostWord));
}

/** A signed integer as wide as a register. */
export function signedWord(call: string, name: string, value: Integer): Integer {
  if (typeof value === 'number' && (value | 0) === value) return value;
  return narrow(inRange(call, name, value, -mostWord / 2n - 1n, mostWord / 2n));
}

/** An address, or `null` for 0. */
export function address(call: string, name: string, value: Address | null): Integer {
  return value === null ? 0 : word(call, name, value);
}
