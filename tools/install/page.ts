import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/repository.mjs';
import type { TestRecord } from '../report/reporter.ts';
import type { Cell } from './matrix.ts';

const page = 'docs/installing.md';

/** Names of tests say from which machine to which others things were moved. */
const machine = 'x64';

const head = '| installer | runtimes | situation | what comes of it |';

/** How a runtime is marked in which a test could not run, or failed: that isn't what comes of it by design. */
const mark = / \((?:skipped: [^)]*|FAILED)\)/g;

/**
 * Writes what came of a run into the page.
 *
 * @param cells of all tests.
 */
export function writeMatrix(cells: readonly Cell[]) {
  const text = readFileSync(join(root, page), 'utf8');
  const [start = ''] = text.split(head);
  writeFileSync(join(root, page), `${start}${renderTable(cells)}\n`);
}

/**
 * Compares what came of a run with the page; whether a test could run is not compared.
 *
 * @param cells of all tests.
 * @returns a failure for each difference, with what is to be done about it.
 */
export function compareMatrix(cells: readonly Cell[]): TestRecord[] {
  if (process.arch !== machine) {
    return [{ name: page, state: 'skipped', reason: `${page} has what comes of it on ${machine}` }];
  }
  const drift = driftOf(readFileSync(join(root, page), 'utf8'), cells);
  if (drift.length === 0) return [{ name: page, state: 'passed' }];
  return drift.map((line) => ({
    name: `${page} ${line}: pnpm test:install --rewrite`,
    state: 'failed',
  }));
}

/**
 * @param text of the page.
 * @returns lines of either that the other lacks.
 */
export function driftOf(text: string, cells: readonly Cell[]): string[] {
  // Other tables of the page stand before this one.
  const written = linesOf(text.slice(text.includes(head) ? text.indexOf(head) : text.length));
  const found = linesOf(renderTable(cells));
  return [
    ...found.filter((line) => !written.includes(line)).map((line) => `lacks ${line}`),
    ...written.filter((line) => !found.includes(line)).map((line) => `has ${line}`),
  ];
}

function linesOf(text: string) {
  const lines = text.replaceAll(mark, '').split('\n');
  return lines.filter((line) => line.startsWith('| '));
}

/**
 * A row for each situation of an installer, with all runtimes in which it comes to the same.
 */
export function renderTable(cells: readonly Cell[]): string {
  const runtimes: Map<string, string[]> = new Map();
  for (const { installer, runtime, situation, outcome, came } of cells) {
    const row = [installer, situation, outcome].join(' | ');
    const skipped = came === outcome ? '' : ` (${came})`;
    runtimes.set(row, [...(runtimes.get(row) ?? []), `${runtime}${skipped}`]);
  }
  const lines = [...runtimes].map(([row, names]) => {
    const [installer, situation, outcome] = row.split(' | ');
    return `| ${[installer, names.join(', '), situation, outcome].join(' | ')} |`;
  });
  return [head, '| --- | --- | --- | --- |', ...lines].join('\n');
}
