import { expect, test } from 'vitest';
import { renderReport } from '../report/table.ts';
import { totalsOf } from '../report/totals.ts';

const first = totalsOf([
  { name: 'a', state: 'passed' },
  { name: 'b', state: 'failed', reason: 'expected 1 to be 2' },
  { name: 'f', state: 'failed' },
  { name: 'c', state: 'skipped', reason: 'needs Linux 9' },
  { name: 'd', state: 'skipped', reason: 'needs Linux 9' },
  { name: 'e', state: 'skipped', reason: 'needs root' },
]);
const second = totalsOf([
  { name: 'a', state: 'passed' },
  { name: 'c', state: 'skipped', reason: 'needs root' },
]);

test('totals count each state, and skips by reason', () => {
  expect([first.passed, first.failed, first.skipped]).toEqual([1, 2, 3]);
  expect([...first.reasons]).toEqual([
    ['needs Linux 9', 2],
    ['needs root', 1],
  ]);
  expect(first.failures).toEqual(['b: expected 1 to be 2', 'f']);
});

test('a report ends with the sums, alone on a line', () => {
  const lines = renderReport([
    { name: 'x86_64', where: 'native', totals: first },
    { name: 'arm', where: 'qemu-user 11', totals: second },
  ]).split('\n');
  expect(lines.at(-1)).toBe('2 passed, 2 failed, 4 skipped');
  expect(lines).toContain('x86_64: 2 skipped: needs Linux 9');
  expect(lines).toContain('x86_64: FAILED b: expected 1 to be 2');
});

test('a report has one line for an architecture that was left out', () => {
  const report = renderReport([
    { name: 'x86_64', where: 'native', totals: first },
    { name: 'arm', where: 'left out: needs apt; run it on Debian', totals: undefined },
  ]);
  expect(report.match(/^arm .*$/gm)).toHaveLength(1);
  expect(report).toMatch(/^arm +left out: needs apt; run it on Debian/m);
  expect(report).toMatch(/^1 passed, 2 failed, 3 skipped$/m);
});
