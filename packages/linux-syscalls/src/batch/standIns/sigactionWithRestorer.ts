// Stands where the wrappers have `adapters/sigactionWithRestorer.ts`, which looks at the record.
import { copyAction } from '../../adapters/sigactionWithRestorer.ts';
import type { Pointer } from '../../arguments/views.ts';
import { Operand, refuseOperand } from '../operand.ts';
import { recording, recordTrap } from '../recording.ts';

export function sigactionWithRestorer(
  nr: number,
  saRestorer: number,
  actionSize: number,
  signum: number | Operand,
  act: Pointer | Operand,
  oldact: Pointer | Operand,
  setSize: number,
): number {
  if (act instanceof Operand) return refuseOperand(recording().name, 'act');
  const fault =
    act === 0 ? 0 : copyAction(act, new Uint8Array(new ArrayBuffer(actionSize)), saRestorer);
  if (fault !== 0) return fault;
  recording().again = true;
  return recordTrap(nr, [signum, act, oldact, setSize]);
}
