// What a path of a work is: its name, whose it is ('C', 'ours', 'peer', or 'floor' where it is the least
// that something costs), and how it is measured.

import { createRequire } from 'node:module';
import { addon } from './loop/paths.mjs';
import { functionOfText, perCall, perCallback, perPromise } from './measure.mjs';
import { declareFor, peers, wordsFor } from './peers/index.mjs';

const loop = createRequire(import.meta.url)(addon);

/** The C loop of a work. */
export const inC = (name, words = [], calls = 1) => ({
  path: 'C loop',
  by: 'C',
  calls,
  measure: (rounds) => loop[name](rounds, ...words) / calls,
});

/** The least that Node-API lets a call cost. */
export const bare = (name, words = []) => {
  const call = loop.bare[name];
  const measure = perCall(() => call());
  return {
    path: 'bare Node-API function',
    by: 'floor',
    measure: (rounds) => {
      loop.hold(...words);
      return measure(rounds);
    },
  };
};

/** One of ours; `action` makes so many `calls`. */
export const ours = (path, action, calls = 1) => ({
  path,
  by: 'ours',
  calls,
  measure: perCall(action, calls),
});

/** One of ours that takes numbers, or views that are known: how these reach the stub is a choice. */
export const oursOfNumbers = (path, action) => ({ ...ours(path, action), numbers: true });

/** What the runtime itself has, at once. */
export const its = (path, action, calls = 1) => ({ ...ours(path, action, calls), by: 'peer' });

/** What the runtime itself has, with a callback: one call after another. */
export const itsCallback = (path, action, calls = 1) => ({
  path: `${path}, callback`,
  by: 'peer',
  calls,
  measure: perCallback(action, calls),
});

/** What the runtime itself has, with a promise: one call after another. */
export const itsPromise = (path, action, calls = 1) => ({
  path: `${path}, promise`,
  by: 'peer',
  calls,
  measure: perPromise(action, calls),
});

/** One call by each peer; words are numbers and views, the first of them the call's number. */
export const byPeers = (...words) =>
  byPeersDoing((peer) => {
    const names = words.map((_, i) => `word${i}`);
    const make = functionOfText(['call', ...names], `return () => call(${names});`);
    return make(declareFor(peer, words), ...wordsFor(peer, words));
  });

/** What `make` makes of each peer. */
export const byPeersDoing = (make, calls = 1) =>
  peers.map((peer) => ({
    path: peer.name,
    by: 'peer',
    calls,
    measure: perCall(make(peer), calls),
  }));
