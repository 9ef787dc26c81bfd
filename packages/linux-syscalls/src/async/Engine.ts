import type { Work } from './Work.ts';

/** What makes calls while this thread goes on. */
export interface Engine<W extends Work = Work> {
  /** Begins; throws if it can't. What becomes of it the work is told by `ended`. */
  start(work: W): void;
  /** Begins again what has more to do. */
  goOn(work: W): void;
}
