import { inexactResult } from '@linux-syscalls/errors';
import { resultOffset, scratch, scratchAddress } from './scratch.ts';

// On 32-bit machines the kernel stores a 64-bit result in memory.
const result = new BigUint64Array(scratch.buffer, resultOffset, 1);

/** The address at which the kernel stores the result. */
export function storedResultAddress(): number {
  return scratchAddress(resultOffset);
}

/** The stored result, or the call's error. */
export function storedBigint(returned: number): bigint {
  return returned < 0 ? BigInt(returned) : result[0]!;
}

/** The same as a number; throws a RangeError, after the call, if a number can't hold it. */
export function storedNumber(call: string, returned: number): number {
  const exact = storedBigint(returned);
  const number = Number(exact);
  if (Number.isSafeInteger(number)) return number;
  const advice = 'which no number holds: its .bigint form returns it';
  throw inexactResult(`${call}: the result is ${exact}, ${advice}`, exact);
}
