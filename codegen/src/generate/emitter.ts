import type { Facts } from '../facts/facts.ts';

/** Makes generated files from the facts: pairs of a path below the repository's root and its text. */
export type Emitter = (facts: Facts) => Iterable<readonly [path: string, text: string]>;
