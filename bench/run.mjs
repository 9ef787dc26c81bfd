// `pnpm bench`: measures every work by every path, prints a table and what is beyond its limit, and
// leaves the figures in bench/build/‹runtime›.json.

import { writeFileSync } from 'node:fs';
import Table from 'cli-table3';
import { limits } from './limits.mjs';
import { interleaved } from './measure.mjs';
import { finish, works } from './works.mjs';

const results = Object.entries(works).map(([work, paths]) => ({ work, rows: interleaved(paths) }));
finish();

const table = new Table({
  head: ['work', 'path', 'ns', '10 % … 90 %', 'ratio'],
  colAligns: ['left', 'left', 'right', 'right', 'right'],
  style: { head: [], border: [] },
  // No line between the paths of a work.
  chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
});
for (const { work, rows } of results) {
  rows.forEach(({ path, median, low, high, ratio }, i) => {
    const spread = `${low.toFixed(0)} … ${high.toFixed(0)}`;
    table.push([i === 0 ? work : '', path, median.toFixed(1), spread, ratio.toFixed(2)]);
  });
}
console.log(table.toString());

for (const { work, path, most } of limits) {
  const { ratio } = results
    .find((result) => result.work === work)
    .rows.find((row) => row.path === path);
  if (ratio > most) console.log(`${work}: ${path} is ${ratio.toFixed(2)} ×, the limit is ${most}`);
}

const runtime = `node-${process.versions.node}`;
const file = new URL(`build/${runtime}.json`, import.meta.url);
writeFileSync(file, `${JSON.stringify({ runtime, arch: process.arch, results }, null, 2)}\n`);
