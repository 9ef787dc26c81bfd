// The C loops, as scene.ts builds them.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { names } from './files.ts';

const [, , folder = ''] = process.argv;

/** A loop of so many rounds; nanoseconds for each. */
type Loop = (rounds: number, ...words: unknown[]) => number;

/** Calls of nothing, which take their words from what was held. */
interface Bare {
  readonly bare: Readonly<Record<string, () => number>>;
  readonly hold: (...words: unknown[]) => void;
}

const addon: unknown = createRequire(import.meta.url)(join(folder, names.addon));

export const loops = addon as Readonly<Record<string, Loop>>;
export const { bare, hold } = addon as Bare;
