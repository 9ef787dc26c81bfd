import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';
import { readTable } from '../src/generate/model/table.ts';
import { coverageOf } from '../src/generate/pages/coveragePage.ts';
import { behaviourTests } from '../src/generate/pages/exercised.ts';

test('the README counts what docs/coverage.md shows', () => {
  const named = Object.values(readTable(readFacts())).flatMap((family) => Object.entries(family));
  const { witnessed, exercised } = coverageOf(named, behaviourTests(named.map(([name]) => name)));
  const cells = Object.values(witnessed).reduce((sum, count) => sum + count, 0);
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const prose = readme.replaceAll(/\n> /g, ' ');
  const thousands = cells.toLocaleString('en');
  expect(prose).toContain(`${named.length} calls have a wrapper`);
  expect(prose).toContain(`In ${thousands} cells of calls × architectures`);
  expect(prose).toContain(`tests of behaviour make ${exercised} of the calls`);
});
