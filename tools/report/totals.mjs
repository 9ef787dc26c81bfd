/**
 * @typedef {object} Totals
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Map<string, number>} reasons of skips, counted.
 * @property {string[]} failures names of what failed.
 */

/**
 * Counts what a run's tests became.
 *
 * @param {readonly import('./reporter.mjs').TestRecord[]} records
 * @returns {Totals}
 */
export function totalsOf(records) {
  /** @type {Totals} */
  const totals = { passed: 0, failed: 0, skipped: 0, reasons: new Map(), failures: [] };
  for (const { name, state, reason = 'no reason given' } of records) {
    totals[state] += 1;
    if (state === 'failed') totals.failures.push(name);
    if (state === 'skipped') totals.reasons.set(reason, (totals.reasons.get(reason) ?? 0) + 1);
  }
  return totals;
}

/**
 * Adds up the totals of several runs.
 *
 * @param {readonly Totals[]} parts
 * @returns {Totals}
 */
export function sumOf(parts) {
  const sum = totalsOf([]);
  for (const part of parts) {
    sum.passed += part.passed;
    sum.failed += part.failed;
    sum.skipped += part.skipped;
    sum.failures.push(...part.failures);
    for (const [reason, count] of part.reasons) {
      sum.reasons.set(reason, (sum.reasons.get(reason) ?? 0) + count);
    }
  }
  return sum;
}
