import { type Row, renderReport } from './table.ts';

/** A row, and what its run printed. */
export interface RunRow extends Row {
  readonly output: string;
}

/**
 * Ends a run: shows what failing parts printed, then the report.
 *
 * @returns the command's exit code.
 */
export function conclude(rows: readonly RunRow[]): number {
  for (const { name, totals, output } of rows) {
    if ((totals === undefined || totals.failed > 0) && output) {
      console.log(`\n--- what ${name} printed ---\n${output.trimEnd()}`);
    }
  }
  console.log(`\n${renderReport(rows)}`);
  return rows.some(({ totals }) => totals && totals.failed > 0) ? 1 : 0;
}
