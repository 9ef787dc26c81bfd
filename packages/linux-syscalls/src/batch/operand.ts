import type { sources } from '@linux-syscalls/native/programLayout';
import { wrongValue } from '../arguments/failures.ts';

/** A word that is known only when the program runs: the result of an earlier call. */
export class Operand {
  readonly step: number;
  readonly source: keyof typeof sources;
  /** The most that it may be, where it counts what a view holds. */
  readonly limit: number | undefined;

  constructor(step: number, source: keyof typeof sources, limit?: number) {
    this.step = step;
    this.source = source;
    this.limit = limit;
  }
}

/** Says that an argument must be known when the call is recorded. */
export function refuseOperand(call: string, name: string): never {
  throw wrongValue(call, name, 'is the result of an earlier call, which it cannot be here');
}
