// What the form that records has for `adapters/withoutErrors.ts`.
import { type RecordedWord, recording, recordTrap } from '../recording.ts';

export function withoutErrors(nr: number, ...words: readonly RecordedWord[]): number {
  recording().noError = true;
  return recordTrap(nr, words);
}
