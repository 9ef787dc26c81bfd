import { expect, test } from 'vitest';
import { cellsOf, renderMatrix } from '../install/matrix.ts';
import { driftOf, renderTable } from '../install/page.ts';
import type { TestRecord } from '../report/reporter.ts';

const records: readonly TestRecord[] = [
  { name: "a.test.ts: 'npm' > Node 20 > the umbrella → a call", state: 'passed' },
  { name: 'a.test.ts: npm > Node 22 > the umbrella → a call', state: 'passed' },
  { name: 'b.test.ts: npm > Node 20 > moved > far → an error', state: 'failed' },
  { name: 'c.test.ts: Bun > Bun > alone → a call', state: 'skipped', reason: 'no Bun' },
];
const cells = cellsOf(records);

test('a matrix has a row for each test, sorted, with what it comes to or what became of it', () => {
  expect(
    renderMatrix(cells)
      .split('\n')
      .map((line) => line.split(/ {2,}/)),
  ).toEqual([
    ['installer', 'runtime', 'situation', 'what it comes to'],
    ['Bun', 'Bun', 'alone', 'skipped: no Bun'],
    ['npm', 'Node 20', 'moved > far', 'FAILED'],
    ['npm', 'Node 20', 'the umbrella', 'a call'],
    ['npm', 'Node 22', 'the umbrella', 'a call'],
  ]);
});

const passed = cellsOf(records.map(({ name }) => ({ name, state: 'passed' })));

test('a page has a row for each situation, and says where a test could not run', () => {
  expect(renderTable(passed.slice(0, 1))).toContain('| Bun | Bun | alone | a call |');
  expect(renderTable(cells)).toContain('| Bun | Bun (skipped: no Bun) | alone | a call |');
  expect(renderTable(cells)).toContain('| npm | Node 20, Node 22 | the umbrella | a call |');
});

test('a page that lacks a situation, or has one too many, or another outcome is told apart', () => {
  const settings = '| settings | TypeScript |\n| --- | --- |\n| none | works |\n';
  const page = `# Page\n\n${settings}\n${renderTable(passed)}\n`;
  expect(driftOf(page, passed)).toEqual([]);
  expect(driftOf(page, cells)).toEqual([]); // Skips are no difference.
  expect(driftOf(page, passed.slice(1))).toEqual(['has | Bun | Bun | alone | a call |']);
  expect(driftOf(page.replace('an error', 'a call'), passed)).toEqual([
    'lacks | npm | Node 20 | moved > far | an error |',
    'has | npm | Node 20 | moved > far | a call |',
  ]);
  expect(driftOf('', passed.slice(0, 1))[0]).toContain('lacks | installer |');
});
