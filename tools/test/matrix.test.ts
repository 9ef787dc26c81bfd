import { expect, test } from 'vitest';
import { renderMatrix } from '../install/matrix.mjs';

test('a matrix has a row for each test, sorted, with what it comes to or what became of it', () => {
  const matrix = renderMatrix([
    { name: "a.test.ts: 'npm' > Node 20 > the umbrella → a call", state: 'passed' },
    { name: "b.test.ts: 'npm' > Node 20 > moved > far → an error", state: 'failed' },
    { name: 'c.test.ts: Bun > Bun > alone → a call', state: 'skipped', reason: 'no Bun' },
  ]);
  expect(matrix.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['installer', 'runtime', 'situation', 'what it comes to'],
    ['Bun', 'Bun', 'alone', 'skipped: no Bun'],
    ['npm', 'Node 20', 'moved > far', 'FAILED'],
    ['npm', 'Node 20', 'the umbrella', 'a call'],
  ]);
});
