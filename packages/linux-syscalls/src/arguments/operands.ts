import { valueError } from '@linux-syscalls/errors';
import { int64 } from './integers.ts';
import { type Memory, memory, type Pointer } from './views.ts';

/** What an operation may take that the table doesn't know: a number, a view, an address or nothing. */
export type Operand = Memory | undefined;

/** What may stand where an operation takes nothing. */
export type Unused = 0 | 0n | null | undefined;

/**
 * What follows an operation: of one that the table knows what it takes, so that an error of the compiler
 * names that; of another whatever stands in its place.
 */
export type OperandsOf<
  Operation extends number,
  Known,
  Others extends readonly unknown[],
> = Operation extends keyof Known ? Extract<Known[Operation], readonly unknown[]> : Others;

/** An operation with as many operands as it takes; otherwise what the error of the compiler then names. */
export type WithOperands<
  Operation extends number,
  Known,
  Others extends readonly unknown[],
  Given extends readonly unknown[],
> =
  Given extends OperandsOf<Operation, Known, Others>
    ? Operation
    : OperandsWanted<OperandsOf<Operation, Known, Others>>;

/** No number: it shows what should have followed the operation. */
interface OperandsWanted<Operands extends readonly unknown[]> {
  readonly operands: Operands;
}

/** What an unknown operation takes: a number as it is, the address of a view of whatever length. */
export function operand(call: string, name: string, value: Operand): Pointer {
  if (value === undefined || value === null) return 0;
  if (typeof value === 'number' || typeof value === 'bigint') return int64(call, name, value);
  return memory(call, name, value);
}

/** What an operation doesn't look at; a value there is a mistake, and is not dropped without a word. */
export function unused(call: string, name: string, value: Unused): 0 {
  if (value === undefined || value === null || value === 0 || value === 0n) return 0;
  throw valueError(`${call}: ${name} is not taken by this operation: leave it out, or pass 0`);
}
