// A runtime's measurements as a table for terminals.

import { plainTable } from '../../tools/report/plainTable.ts';
import type { Growth, RuntimeFigures } from '../measured/figures.ts';
import { shownBytes, shownRatio, shownTime } from '../measured/shown.ts';
import { rowsOf, worksOf } from './rows.ts';

/** One row for each path of each work. */
export function renderTable(runtime: RuntimeFigures): string {
  const { name, version, ways } = runtime;
  const head = [`${name} ${version}`, 'path', 'median', '10 % … 90 %', '× C', '× best peer'];
  const table = plainTable(head, ['left', 'left', 'right', 'right', 'right', 'right']);
  for (const work of worksOf([runtime])) {
    rowsOf(work, runtime).forEach(({ path, median, low, high, ratio, toPeer }, i) => {
      const spread = `${shownTime(low)} … ${shownTime(high)}`;
      const ratios = [ratio, toPeer].map(shownRatio);
      table.push([i === 0 ? work : '', path, shownTime(median), spread, ...ratios]);
    });
  }
  const note = ways.length > 1 ? `\nWhere nothing is said, ours go by ${ways[0]!.way}.` : '';
  return `${table}${note}`;
}

/** What each entry point adds to a program. */
export function renderImports({ name, version, imports = [] }: RuntimeFigures): string {
  const head = [`${name} ${version} imports`, 'time', 'heap', 'resident'];
  const table = plainTable(head, ['left', 'right', 'right', 'right']);
  for (const { specifier, milliseconds, heap, rss } of imports) {
    table.push([specifier, `${milliseconds.toFixed(1)} ms`, ...[heap, rss].map(shownBytes)]);
  }
  return table.toString();
}

/** What many calls and many threads cost. */
export function renderGrowth({ calls, bytes, threads }: Growth): string {
  const costs = plainTable(['calls of getppid', 'C', 'ours', '× C'], Array(4).fill('right'));
  for (const { count, c, ours } of calls) {
    costs.push([count.toLocaleString('en'), shownTime(c), shownTime(ours), shownRatio(ours / c)]);
  }
  const scaling = plainTable(
    ['threads', 'C, calls/s', 'workers, calls/s', 'C, × one', 'workers, × one'],
    Array(5).fill('right'),
  );
  const one = threads[0]!;
  for (const { count, c, ours } of threads) {
    const millions = [c, ours].map((it) => `${(it / 1e6).toFixed(2)} M`);
    scaling.push([count, ...millions, ...[c / one.c, ours / one.ours].map(shownRatio)]);
  }
  const heap = `${bytes.toFixed(2)} bytes of heap for each of a million calls of numbers`;
  return [costs, heap, scaling].join('\n\n');
}
