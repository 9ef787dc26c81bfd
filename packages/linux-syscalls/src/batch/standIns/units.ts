// Stands where the wrappers have `arguments/units.ts`.
import type { Integer } from '../../arguments/integers.ts';
import * as units from '../../arguments/units.ts';
import { Operand, refuseOperand } from '../operand.ts';
import { recording } from '../recording.ts';

export function inUnits(offset: Integer | Operand, unit: number): number {
  // The kernel takes it in pages, which the stub doesn’t count.
  if (Operand.is(offset)) return refuseOperand(recording().name, 'offset');
  return units.inUnits(offset, unit);
}
