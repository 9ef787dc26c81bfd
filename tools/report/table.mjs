import { plainTable } from './plainTable.mjs';
import { sumOf } from './totals.mjs';

/**
 * @typedef {object} Row
 * @property {string} name of the architecture, or of what else ran.
 * @property {string} where it ran, or why it didn't.
 * @property {import('./totals.mjs').Totals | undefined} totals undefined for what was left out.
 */

/**
 * The end of a run, for a reader and for a script: the table, why tests were skipped, what failed,
 * and the sum as the last line.
 *
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function renderReport(rows) {
  const table = plainTable(
    ['architecture', 'where it ran', 'passed', 'failed', 'skipped'],
    ['left', 'left', 'right', 'right', 'right'],
  );
  for (const { name, where, totals } of rows) {
    table.push(
      totals
        ? [name, where, totals.passed, totals.failed, totals.skipped]
        : [name, where, '-', '-', '-'],
    );
  }
  const lines = [table.toString(), ''];
  for (const { name, totals } of rows) {
    for (const [reason, count] of totals?.reasons ?? []) {
      lines.push(`${name}: ${count} skipped: ${reason}`);
    }
  }
  for (const { name, totals } of rows) {
    for (const failure of totals?.failures ?? []) lines.push(`${name}: FAILED ${failure}`);
  }
  const sum = sumOf(rows.flatMap(({ totals }) => totals ?? []));
  if (lines.at(-1) !== '') lines.push('');
  lines.push(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  return lines.join('\n');
}
