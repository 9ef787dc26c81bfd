// What runs in each runtime: measures works by every path that the runtime has, in this one process, and
// leaves what it found in a file.
//   inside.mjs ‹folder of the scene› ‹file› [numbers]
// With `numbers` it measures only works for which it matters how numbers reach the stub.

import { writeFileSync } from 'node:fs';
import { interleaved } from './measure.mjs';
import { works } from './works/index.mjs';

const [, , , file, choice] = process.argv;
const usualRuns = 21;

const results = [];
for (const { work, numbers, runs = usualRuns, paths } of works) {
  if (choice === 'numbers' && !numbers) continue;
  const rows = await interleaved(paths, runs);
  results.push({
    work,
    rows: rows.map(({ path, by, median, low, high }) => ({ path, by, median, low, high })),
  });
}
writeFileSync(file, JSON.stringify(results));
process.exit(0); // what a peer left running is of no interest
