import { plainTable } from '../report/plainTable.mjs';

/**
 * Installer × runtime × situation, as the names of the tests tell them: `‹installer› > ‹runtime› >
 * ‹situation› → ‹what comes of it by design›`.
 *
 * @param {readonly import('../report/reporter.mjs').TestRecord[]} records
 * @returns {string}
 */
export function renderMatrix(records) {
  const table = plainTable(
    ['installer', 'runtime', 'situation', 'what it comes to'],
    ['left', 'left', 'left', 'left'],
  );
  const rows = records.map(({ name, state, reason }) => {
    const [, path = ''] = /^\S+: (.*)$/.exec(name) ?? [];
    const [installer = '', runtime = '', ...rest] = unquoted(path).split(' > ');
    const [situation = '', outcome = ''] = rest.join(' > ').split(' → ');
    const came = { passed: outcome, failed: 'FAILED', skipped: `skipped: ${reason}` }[state];
    return [installer, runtime, situation, came];
  });
  rows.sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1));
  table.push(...rows);
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
