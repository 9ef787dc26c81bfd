import { inexactResult } from '@linux-syscalls/errors';
import { resultOffset, scratch, scratchAddress } from './scratch.ts';

// Where registers have 32 bits, a result of 64 comes through memory.
const result = new BigUint64Array(scratch.buffer, resultOffset, 1);

/** Where the kernel is told to store it. */
export function storedResultAddress(): number {
  return scratchAddress(resultOffset);
}

/** What was stored, or the error that came instead. */
export function storedBigint(returned: number): bigint {
  return returned < 0 ? BigInt(returned) : result[0]!;
}

/** The same as a number; what a number can't hold is a RangeError, since the call has happened. */
export function storedNumber(call: string, returned: number): number {
  const exact = storedBigint(returned);
  const number = Number(exact);
  if (Number.isSafeInteger(number)) return number;
  const advice = 'which no number holds: its .bigint form returns it';
  throw inexactResult(`${call}: the result is ${exact}, ${advice}`, exact);
}
