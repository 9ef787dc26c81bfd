// Works of ours beside other ways to do them: for the table of one program, and for docs/speed.md.

import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { shownRatio, shownTime } from './shown.ts';

/** What a path may take at most: a time, or a part of the first path's. */
export type Goal = { readonly nanoseconds: number } | { readonly ratio: number };

/** One way to do a work: how long it takes, and how many times as long as the first way. */
export interface Comparison {
  readonly work: string;
  readonly path: string;
  readonly nanoseconds: number;
  readonly ratio: number;
  readonly goal?: Goal;
}

/** How many times as fast as the first way a path is to be: where that is Node's own, and where it is another's. */
export interface Faster {
  readonly onNode: number;
  readonly elsewhere: number;
}

const isNode = !('Bun' in globalThis) && !('Deno' in globalThis);

/** The part of the first way's time that a path may take in this runtime. */
export function partOf({ onNode, elsewhere }: Faster): Goal {
  return { ratio: 1 / (isNode ? onNode : elsewhere) };
}

export function isMissed({ nanoseconds, ratio, goal }: Comparison): boolean {
  if (goal === undefined) return false;
  return 'ratio' in goal ? ratio > goal.ratio : nanoseconds > goal.nanoseconds;
}

export function shownGoal(goal: Goal): string {
  return 'ratio' in goal ? `${shownRatio(goal.ratio)} ×` : shownTime(goal.nanoseconds);
}

/** Leaves comparisons in the file that the program was given, or prints them. */
export function tell(comparisons: readonly Comparison[]): void {
  const file = process.argv[2];
  if (file !== undefined) {
    writeFileSync(file, JSON.stringify(comparisons));
    return;
  }
  for (const comparison of comparisons) {
    const { work, path, nanoseconds, ratio, goal } = comparison;
    const figures = `${shownTime(nanoseconds).padStart(9)} ${shownRatio(ratio).padStart(6)} ×`;
    const missed = goal && isMissed(comparison) ? `; the goal is ${shownGoal(goal)}` : '';
    console.log(`${work.padEnd(31)} ${path.padEnd(20)} ${figures}${missed}`);
  }
}
