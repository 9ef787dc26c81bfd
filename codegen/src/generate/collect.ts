import type { Facts } from '../facts/facts.ts';

/** Makes generated files from the facts: pairs of a path below the repository's root and its text. */
export type Emitter = (facts: Facts) => Iterable<readonly [path: string, text: string]>;

/** Runs the emitters; two of them claiming one path is a mistake that would hide a file. */
export function collect(facts: Facts, emitters: readonly Emitter[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const emit of emitters) {
    for (const [path, text] of emit(facts)) {
      if (files.has(path)) throw new Error(`${path} is generated twice`);
      files.set(path, text);
    }
  }
  return files;
}
