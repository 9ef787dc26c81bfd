import { pin } from '../pin.ts';
import type { KernelTrees } from '../unpack.ts';

/** One subject of the facts: what a maintainer reads while it runs, and the files it makes. */
export interface Subject {
  readonly title: string;
  readonly extract: (
    trees: KernelTrees,
  ) => Promise<Iterable<readonly [path: string, text: string]>>;
}

/** The comment that a file of facts begins with. */
export function about(what: string): string {
  return `Linux ${pin.version}, ${what}.\nExtracted by "pnpm facts". Do not edit.`;
}
