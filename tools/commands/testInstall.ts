import { cellsOf, renderMatrix } from '../install/matrix.ts';
import { compareMatrix, writeMatrix } from '../install/page.ts';
import { providePrograms } from '../install/programs.ts';
import { step } from '../progress/graph.ts';
import { packAll } from '../release/pack.ts';
import { conclude } from '../report/conclude.ts';
import { isGreen, outcomeOf, renderCounts } from '../report/totals.ts';
import { runOnHost } from '../run/vitest.ts';
import { buildPackages, buildStubs } from '../setup/build.ts';

/**
 * `pnpm test:install`: packs every package, publishes the tarballs to a registry of its own on this
 * machine, installs them from there as users do, and prints what came of it.
 *
 * @param filters of test files; none for all.
 * @param rewrite whether to write the table in docs/installing.md instead of comparing it.
 */
export async function testInstall(filters: readonly string[], rewrite: boolean): Promise<number> {
  await step('TypeScript and this machine’s stub', buildPackages);
  await step('Every stub', () => buildStubs([]));
  await step('Tarballs', packAll, { describe: (count) => `: ${count}` });
  await step('Installers and runtimes', providePrograms);
  const tested = await step('Installing from a registry', () => runOnHost(['install'], filters), {
    describe: ({ totals }) => `: ${renderCounts(totals)}`,
    isGood: isGreen,
  });
  const cells = cellsOf(tested.records);
  console.log(`\n${renderMatrix(cells)}`);
  const installing = { name: 'installing', where: 'a registry on loopback', ...tested };
  if (filters.length > 0) return conclude([installing]);

  if (rewrite && isGreen(tested)) writeMatrix(cells);
  const compared = outcomeOf(compareMatrix(cells));
  return conclude([installing, { name: 'its table', where: 'docs/installing.md', ...compared }]);
}
