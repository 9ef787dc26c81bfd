import { renderReport } from './table.mjs';

/**
 * Ends a run: shows what failing parts printed, then the report.
 *
 * @param {readonly import('../run/suite.mjs').RunRow[]} rows
 * @param {import('../console/steps.mjs').Steps} steps
 * @returns {number} the command's exit code.
 */
export function conclude(rows, steps) {
  for (const { name, totals, output } of rows) {
    if ((totals === undefined || totals.failed > 0) && output) {
      steps.note(`\n--- what ${name} printed ---\n${output.trimEnd()}`);
    }
  }
  steps.note(`\n${renderReport(rows)}`);
  return rows.some(({ totals }) => totals && totals.failed > 0) ? 1 : 0;
}
