// What the form that records has for `arguments/units.ts`.
import type { Integer } from '../../arguments/integers.ts';
import * as units from '../../arguments/units.ts';
import { Deferred, refuseDeferred } from '../Deferred.ts';
import { recording } from '../recording.ts';

export function inUnits(offset: Integer | Deferred, unit: number): number {
  // The kernel takes it in pages, which the stub doesn’t count.
  if (Deferred.is(offset)) return refuseDeferred(recording().name, 'offset');
  return units.inUnits(offset, unit);
}
