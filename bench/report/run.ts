// A run for a terminal.

import { allFallingShort } from '../limits.ts';
import type { Run } from '../measured/figures.ts';
import { renderGrowth, renderImports, renderTable } from './table.ts';

/** A run's tables, and what falls short. */
export function renderRun(run: Run): string[] {
  const { runtimes, growth } = run;
  const short = allFallingShort(run);
  return [
    ...runtimes.flatMap((it) => [renderTable(it), ...(it.imports ? [renderImports(it)] : [])]),
    ...(growth ? [renderGrowth(growth)] : []),
    short.length === 0
      ? 'Nothing falls short.'
      : ['What falls short:', ...short.map((line) => `  ${line}`)].join('\n'),
  ];
}
