// What the form that records has for `adapters/onMainThread.ts`.
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
