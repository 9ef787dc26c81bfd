import { plainTable } from './plainTable.ts';
import { renderCounts, type Totals } from './totals.ts';

export interface Row {
  /** The architecture, or what else ran. */
  readonly name: string;
  /** Where it ran, or why it didn't. */
  readonly where: string;
  /** Undefined for what was left out. */
  readonly totals: Totals | undefined;
}

/**
 * The end of a run, for a reader and for a script: the table, why tests were skipped, what failed,
 * and the sum as the last line.
 */
export function renderReport(rows: readonly Row[]): string {
  const table = plainTable(
    ['architecture', 'where it ran', 'passed', 'failed', 'skipped'],
    ['left', 'left', 'right', 'right', 'right'],
  );
  for (const { name, where, totals } of rows) {
    const counts = totals ? [totals.passed, totals.failed, totals.skipped] : ['-', '-', '-'];
    table.push([name, where, ...counts]);
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
  if (lines.at(-1) !== '') lines.push('');
  const sum = (state: 'passed' | 'failed' | 'skipped') =>
    rows.reduce((total, { totals }) => total + (totals?.[state] ?? 0), 0);
  lines.push(
    renderCounts({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }),
  );
  return lines.join('\n');
}
