import type { Work } from './Work.ts';

/** What makes calls while this thread goes on. */
export interface Engine<W extends Work = Work> {
  /** Starts work, or throws if it can't; `ended` tells the work its outcome. */
  start(work: W): void;
  /** Starts work again that has another call to make. */
  goOn(work: W): void;
}
