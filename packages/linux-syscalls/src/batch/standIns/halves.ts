// Stands where the wrappers have `arguments/halves.ts`.
import * as halves from '../../arguments/halves.ts';
import type { Integer } from '../../arguments/integers.ts';
import { Operand } from '../operand.ts';

export function lo(value: Integer | Operand): number | Operand {
  return Operand.is(value) ? value.as('low') : halves.lo(value);
}

export function hi(value: Integer | Operand): number | Operand {
  return Operand.is(value) ? value.as('high') : halves.hi(value);
}
