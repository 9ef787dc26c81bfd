import { plainTable } from '../report/plainTable.ts';
import type { TestRecord } from '../report/reporter.ts';

/** What comes of one situation. */
export interface Cell {
  readonly installer: string;
  readonly runtime: string;
  readonly situation: string;
  /** By design. */
  readonly outcome: string;
  /** What came of it: the outcome, or that it failed or was skipped. */
  readonly came: string;
}

/**
 * Installer × runtime × situation, as the names of the tests tell them: `‹installer› > ‹runtime› >
 * ‹situation› → ‹what comes of it by design›`.
 *
 * @returns sorted.
 */
export function cellsOf(records: readonly TestRecord[]): Cell[] {
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

function keyOf({ installer, runtime, situation, outcome }: Cell) {
  return [installer, runtime, situation, outcome].join('\0');
}

/** @returns a table for a terminal. */
export function renderMatrix(cells: readonly Cell[]): string {
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

/** vitest quotes what it puts into a name. */
function unquoted(name: string) {
  return name.replaceAll(/'([^']*)'/g, '$1');
}
