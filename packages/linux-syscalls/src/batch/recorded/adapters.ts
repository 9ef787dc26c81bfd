// The adapters of the recording form: those that make one call can be recorded, all others are refused.

import { rangeError, withCode } from '@linux-syscalls/errors';
import { requireMainThread } from '../../adapters/processes.ts';
import { copyAction } from '../../adapters/signals.ts';
import { block } from '../../arguments/sizes.ts';
import type { Pointer } from '../../arguments/views.ts';
import { Copied } from '../Copied.ts';
import { Deferred, refuseDeferred } from '../Deferred.ts';
import { type RecordedWord, recording, recordTrap } from '../recording.ts';

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

export function onMainThread(
  nr: number,
  gettid: number,
  getpid: number,
  word: RecordedWord,
): number {
  requireMainThread(gettid, getpid);
  return recordTrap(nr, [word]);
}

export function withoutErrors(nr: number, ...words: readonly RecordedWord[]): number {
  recording().noError = true;
  return recordTrap(nr, words);
}

/** Throws in place of an adapter, whose work around its calls the stub can’t do. */
export function refuseAdapter(..._words: readonly unknown[]): never {
  const { name } = recording();
  const message = `${name} cannot be recorded on this architecture, where it is more than a call`;
  throw withCode(new TypeError(message), 'ERR_LINUX_SYSCALLS_NOT_RECORDABLE');
}
