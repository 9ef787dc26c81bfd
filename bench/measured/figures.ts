// What is measured, as it is kept.

import type { Comparison } from './comparison.ts';
import type { Spread } from './measure.ts';
import type { Path } from './paths.ts';

/** One path of a work: nanoseconds for each call, and how many times as long as the C loop. */
export interface Row extends Spread {
  readonly path: string;
  readonly by: Path['by'];
  readonly ratio: number;
}

export interface WorkFigures {
  readonly work: string;
  readonly rows: readonly Row[];
}

/** The same works by one way of numbers into the stub. */
export interface WayFigures {
  readonly way?: string;
  readonly results: readonly WorkFigures[];
}

/** What an entry point costs a program that imports it. */
export interface ImportCost {
  readonly specifier: string;
  readonly milliseconds: number;
  /** Bytes of heap that stay, and of resident memory. */
  readonly heap: number;
  readonly rss: number;
}

export interface Machine {
  readonly date: string;
  readonly arch: string;
  readonly kernel: string;
  readonly processor: string;
}

export interface RuntimeFigures {
  readonly name: string;
  readonly version: string;
  readonly ways: readonly WayFigures[];
  readonly machine: Machine;
  readonly imports?: readonly ImportCost[];
  /** By the name of the program that measures them. */
  readonly compared?: Readonly<Record<string, readonly Comparison[]>>;
}

/** So many calls, or threads; ours beside C. */
export interface Growing {
  readonly count: number;
  readonly c: number;
  readonly ours: number;
}

export interface Growth {
  /** Nanoseconds for each of so many calls. */
  readonly calls: readonly Growing[];
  /** Bytes of heap that a call leaves behind. */
  readonly bytes: number;
  /** Calls in a second of so many threads. */
  readonly threads: readonly Growing[];
}

export interface Run {
  readonly runtimes: readonly RuntimeFigures[];
  readonly growth?: Growth;
}
