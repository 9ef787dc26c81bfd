// What the form that records has for `arguments/halves.ts`.
import * as halves from '../../arguments/halves.ts';
import type { Integer } from '../../arguments/integers.ts';
import { Deferred } from '../Deferred.ts';

export function lo(value: Integer | Deferred): number | Deferred {
  return Deferred.is(value) ? value.as('low') : halves.lo(value);
}

export function hi(value: Integer | Deferred): number | Deferred {
  return Deferred.is(value) ? value.as('high') : halves.hi(value);
}
