import { inexactResult } from './errors.ts';
import { doubles, EXACT_RESULT, int64s, RESULT, uint64s } from './registers.ts';
import type { RecordLike, View } from './view.ts';

/** What a register takes: an integer that is exact, signed or unsigned. */
export type Word = number | bigint;

/** What `syscall` makes a register of: an integer, the address of a view, or 0 for null. */
export type Argument = Word | View | RecordLike | null;

/** A property of a global is looked up at each call; this is smaller, so that it is compiled into the caller. */
const mostExact = Number.MAX_SAFE_INTEGER;

/** What the call returned, where a number holds it. */
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

/** What the call returned, in all bits of the register. */
export function exactResult(): bigint {
  const signed = int64s[EXACT_RESULT]!;
  return signed < 0n && signed >= -4095n ? signed : uint64s[EXACT_RESULT]!;
}
