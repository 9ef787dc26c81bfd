import { rangeError } from '@linux-syscalls/errors';
// What the form that records has for `adapters/sigactionWithRestorer.ts`.
import { copyAction } from '../../adapters/sigactionWithRestorer.ts';
import { block } from '../../arguments/sizes.ts';
import type { Pointer } from '../../arguments/views.ts';
import { Copied } from '../Copied.ts';
import { Deferred, refuseDeferred } from '../Deferred.ts';
import { recording, recordTrap } from '../recording.ts';

export function sigactionWithRestorer(
  nr: number,
  saRestorer: number,
  actionSize: number,
  signum: number | Deferred,
  act: Pointer | Deferred,
  oldact: Pointer | Deferred,
  setSize: number,
): number {
  const { name, storage } = recording();
  if (Deferred.is(act)) return refuseDeferred(name, 'act');
  if (act === 0) return recordTrap(nr, [signum, act, oldact, setSize]);
  const fault = copyAction(act, newAction(actionSize), saRestorer);
  if (fault !== 0) return fault;
  const copied = new Copied(storage, act, (roomFor) => {
    block(name, 'act', act, actionSize);
    const copy = newAction(actionSize);
    if (copyAction(act, copy, saRestorer) !== 0) {
      throw rangeError(`${name}: act is an address where no action can be read`);
    }
    roomFor(actionSize).set(copy);
  });
  return recordTrap(nr, [signum, copied, oldact, setSize]);
}

function newAction(size: number): Uint8Array {
  return new Uint8Array(new ArrayBuffer(size));
}
