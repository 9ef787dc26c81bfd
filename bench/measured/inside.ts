// What runs in each runtime: measures works by every path that the runtime has, in this one process, and
// leaves what it found in a file.
//   inside.js ‹folder of the scene› ‹file› [numbers]
// With `numbers` it measures of ours only what takes numbers alone: how these reach the stub differs.

import { writeFileSync } from 'node:fs';
import type { WorkFigures } from './figures.ts';
import { interleaved } from './measure.ts';
import type { Path } from './paths.ts';
import { works } from './works/index.ts';

const [, , , file = '', choice] = process.argv;
const usualRuns = 21;

const results: WorkFigures[] = [];
for (const { work, runs = usualRuns, paths } of works) {
  const chosen = choice === 'numbers' ? withNumbers(paths) : paths;
  if (chosen.length === 0) continue;
  const rows = await interleaved(chosen, runs);
  results.push({
    work,
    rows: rows.map(({ path, by, median, low, high, ratio }) => {
      return { path, by, median, low, high, ratio };
    }),
  });
}
writeFileSync(file, JSON.stringify(results));
process.exit(0); // what a peer left running is of no interest

/** Our paths of numbers, and what they are held against; none if there are none. */
function withNumbers(paths: readonly Path[]): readonly Path[] {
  const has = paths.some(({ numbers }) => numbers);
  return has ? paths.filter(({ by, numbers }) => by !== 'ours' || numbers) : [];
}
