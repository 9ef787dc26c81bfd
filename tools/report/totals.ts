import type { TestRecord } from './reporter.ts';

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  /** Of skips, counted. */
  readonly reasons: Map<string, number>;
  /** What failed, and with which error where that is known. */
  readonly failures: string[];
}

/** What a run of tests came to. */
export interface Outcome {
  readonly records: readonly TestRecord[];
  readonly totals: Totals;
  /** What was printed, to be shown if something failed. */
  readonly output: string;
}

export function outcomeOf(records: readonly TestRecord[], output = ''): Outcome {
  return { records, totals: totalsOf(records), output };
}

/** Counts what a run's tests became. */
export function totalsOf(records: readonly TestRecord[]): Totals {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0, reasons: new Map(), failures: [] };
  for (const { name, state, reason } of records) {
    totals[state] += 1;
    if (state === 'failed') totals.failures.push(reason ? `${name}: ${reason}` : name);
    if (state === 'skipped') {
      const why = reason ?? 'no reason given';
      totals.reasons.set(why, (totals.reasons.get(why) ?? 0) + 1);
    }
  }
  return totals;
}

/** Whether nothing failed. */
export function isGreen({ totals }: Outcome): boolean {
  return totals.failed === 0;
}

/** The counts of each state, in the words of the last line of a report. */
export function renderCounts({
  passed,
  failed,
  skipped,
}: Omit<Totals, 'reasons' | 'failures'>): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
