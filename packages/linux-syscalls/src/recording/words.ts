// `arguments/words.ts` for the recording form.

import type { Integer } from '../arguments/integers.ts';
import * as words from '../arguments/words.ts';
import { Deferred, refuseDeferred } from './Deferred.ts';
import { recording } from './Recording.ts';

export function inUnits(offset: Integer | Deferred, unit: number): number {
  // The kernel takes the offset in units, by which the stub can’t divide.
  if (Deferred.is(offset)) return refuseDeferred(recording().name, 'offset');
  return words.inUnits(offset, unit);
}

export function lo(value: Integer | Deferred): number | Deferred {
  return Deferred.is(value) ? value.as('low') : words.lo(value);
}

export function hi(value: Integer | Deferred): number | Deferred {
  return Deferred.is(value) ? value.as('high') : words.hi(value);
}
