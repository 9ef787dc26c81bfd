// How each path of a work is made.

import { bare as bareCalls, hold, loops } from './loop.ts';
import {
  functionOfText,
  type Measurable,
  type Measure,
  perCall,
  perCallback,
  perPromise,
} from './measure.ts';
import { declareFor, type Peer, peers, type Value, wordsFor } from './peers/index.ts';

export interface Path extends Measurable {
  readonly path: string;
  /** Whose it is; `floor` is the least that something costs. */
  readonly by: 'C' | 'ours' | 'peer' | 'floor';
  /** Whether it takes numbers alone, or views that are known: how these reach the stub is a choice. */
  readonly numbers?: boolean;
}

/** Something to measure, and the paths that do it, the C loop first. */
export interface Work {
  readonly work: string;
  /** How often each is measured, if seldom: where each is long. */
  readonly runs?: number;
  readonly paths: readonly Path[];
}

/** The C loop of a work. */
export const inC = (name: string, words: readonly unknown[] = [], calls = 1): Path => ({
  path: 'C loop',
  by: 'C',
  calls,
  measure: (rounds) => loops[name]!(rounds, ...words) / calls,
});

/** The least that Node-API lets a call cost. */
export const bare = (name: string, words: readonly unknown[] = []): Path => {
  const call = bareCalls[name]!;
  const measure: Measure = perCall(() => call());
  return {
    path: 'bare Node-API function',
    by: 'floor',
    measure: (rounds) => {
      hold(...words);
      return measure(rounds);
    },
  };
};

/** One of ours; `action` makes so many `calls`. */
export const ours = (path: string, action: () => unknown, calls = 1): Path => ({
  path,
  by: 'ours',
  calls,
  measure: perCall(action, calls),
});

/** One of ours that takes numbers, or views that are known. */
export const oursOfNumbers = (path: string, action: () => unknown): Path => ({
  ...ours(path, action),
  numbers: true,
});

/** What the runtime itself has, synchronously. */
export const its = (path: string, action: () => unknown, calls = 1): Path => ({
  ...ours(path, action, calls),
  by: 'peer',
});

/** What the runtime itself has, with a callback: one call after another. */
export const itsCallback = (path: string, action: (done: () => void) => void, calls = 1): Path => ({
  path: `${path}, callback`,
  by: 'peer',
  calls,
  measure: perCallback(action, calls),
});

/** What the runtime itself has, with a promise: one call after another. */
export const itsPromise = (path: string, action: () => Promise<unknown>, calls = 1): Path => ({
  path: `${path}, promise`,
  by: 'peer',
  calls,
  measure: perPromise(action, calls),
});

/** One call by each peer; the first word is the call's number. */
export const byPeers = (...words: readonly Value[]): Path[] =>
  byPeersDoing((peer) => {
    const names = words.map((_, i) => `word${i}`);
    const make = functionOfText<(...given: unknown[]) => () => unknown>(
      ['call', ...names],
      `return () => call(${names});`,
    );
    return make(declareFor(peer, words), ...wordsFor(peer, words));
  });

/** What `make` makes of each peer. */
export const byPeersDoing = (make: (peer: Peer) => () => unknown, calls = 1): Path[] =>
  peers.map((peer) => ({
    path: peer.name,
    by: 'peer',
    calls,
    measure: perCall(make(peer), calls),
  }));
