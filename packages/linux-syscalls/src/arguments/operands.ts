import { valueError } from '@linux-syscalls/errors';
import { int64 } from './integers.ts';
import { type Memory, memory, type Pointer } from './views.ts';

/** The operand of an operation that the table doesn't know: a number, a view, an address or nothing. */
export type Operand = Memory | undefined;

/** The operand of an operation that takes none. */
export type Unused = 0 | 0n | null | undefined;

/**
 * The operands of an operation: those in the table if it is known, so that a compiler error names them;
 * else `Others`.
 */
export type OperandsOf<
  Operation extends number,
  Known,
  Others extends readonly unknown[],
> = Operation extends keyof Known ? Extract<Known[Operation], readonly unknown[]> : Others;

/** The operation if the operands match; else a type by which the compiler error names the right ones. */
export type WithOperands<
  Operation extends number,
  Known,
  Others extends readonly unknown[],
  Given extends readonly unknown[],
> =
  Given extends OperandsOf<Operation, Known, Others>
    ? Operation
    : OperandsWanted<OperandsOf<Operation, Known, Others>>;

/** Never assignable from a number: the compiler error shows `operands`. */
interface OperandsWanted<Operands extends readonly unknown[]> {
  readonly operands: Operands;
}

/** The operand of an unknown operation: a number, or a view of any length. */
export function operand(call: string, name: string, value: Operand): Pointer {
  if (value === undefined || value === null) return 0;
  if (typeof value === 'number' || typeof value === 'bigint') return int64(call, name, value);
  return memory(call, name, value);
}

/** An operand that the operation ignores; throws for a value, which would be lost silently. */
export function unused(call: string, name: string, value: Unused): 0 {
  if (value === undefined || value === null || value === 0 || value === 0n) return 0;
  throw valueError(`${call}: ${name} is not taken by this operation: leave it out, or pass 0`);
}
