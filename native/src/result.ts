import { inexactResult } from '@linux-syscalls/errors';
import { doubles, EXACT_RESULT, int64s, RESULT, uint64s } from './registers.ts';
import type { RecordLike, View } from './view.ts';

/** The value of a register: an exact integer, signed or unsigned. */
export type Word = number | bigint;

/** An argument of `syscall`: an integer, a view (its address is passed), or null (0 is passed). */
export type Argument = Word | View | RecordLike | null;

/** A local constant: reading a property of a global at each call makes `result` too large to inline. */
const mostExact = Number.MAX_SAFE_INTEGER;

/** The result of the last call; throws if it is beyond 2⁵³ − 1. */
export function result(): number {
  const value = doubles[RESULT]!;
  return value <= mostExact ? value : refuseResult();
}

function refuseResult(): never {
  const exact = exactResult();
  throw inexactResult(
    `The call returned ${exact}, which no number holds: use syscall.bigint`,
    exact,
  );
}

/** The result of the last call, in all bits of the register. */
export function exactResult(): bigint {
  const signed = int64s[EXACT_RESULT]!;
  return signed < 0n && signed >= -4095n ? signed : uint64s[EXACT_RESULT]!;
}
