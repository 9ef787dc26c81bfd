import { plainTable } from '../report/plainTable.mjs';

/**
 * @typedef {object} Cell what comes of one situation.
 * @property {string} installer
 * @property {string} runtime
 * @property {string} situation
 * @property {string} outcome by design.
 * @property {string} came what came of it: the outcome, or that it failed or was skipped.
 */

/**
 * Installer × runtime × situation, as the names of the tests tell them: `‹installer› > ‹runtime› >
 * ‹situation› → ‹what comes of it by design›`.
 *
 * @param {readonly import('../report/reporter.mjs').TestRecord[]} records
 * @returns {Cell[]} sorted.
 */
export function cellsOf(records) {
  return records
    .map(({ name, state, reason }) => {
      const [, path = ''] = /^\S+: (.*)$/.exec(name) ?? [];
      const [installer = '', runtime = '', ...rest] = unquoted(path).split(' > ');
      const [situation = '', outcome = ''] = rest.join(' > ').split(' → ');
      const came = { passed: outcome, failed: 'FAILED', skipped: `skipped: ${reason}` }[state];
      return { installer, runtime, situation, outcome, came };
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** @param {Cell} cell */
function keyOf({ installer, runtime, situation, outcome }) {
  return [installer, runtime, situation, outcome].join('\0');
}

/**
 * @param {readonly Cell[]} cells
 * @returns {string} a table for a terminal.
 */
export function renderMatrix(cells) {
  const table = plainTable(
    ['installer', 'runtime', 'situation', 'what it comes to'],
    ['left', 'left', 'left', 'left'],
  );
  table.push(
    ...cells.map(({ installer, runtime, situation, came }) => [
      installer,
      runtime,
      situation,
      came,
    ]),
  );
  return table.toString().replaceAll(/ +$/gm, '');
}

/**
 * vitest quotes what it puts into a name.
 *
 * @param {string} name
 */
function unquoted(name) {
  return name.replaceAll(/'([^']*)'/g, '$1');
}
