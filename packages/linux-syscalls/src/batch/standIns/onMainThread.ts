// Stands where the wrappers have `adapters/onMainThread.ts`, which asks which thread it is.
import { requireMainThread } from '../../adapters/onMainThread.ts';
import { type RecordedWord, recordTrap } from '../recording.ts';

export function onMainThread(
  nr: number,
  gettid: number,
  getpid: number,
  word: RecordedWord,
): number {
  requireMainThread(gettid, getpid);
  return recordTrap(nr, [word]);
}
