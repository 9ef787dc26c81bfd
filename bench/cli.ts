// `pnpm bench`: measures every work by every path, in a process for each runtime that is here; prints
// tables and what falls short of the goals, and leaves the figures in bench/build/figures.
import { cac } from 'cac';
import { providePrograms } from '../tools/install/programs.ts';
import { step } from '../tools/progress/graph.ts';
import { runCommands } from '../tools/setup/arguments.ts';
import { buildPackages } from '../tools/setup/build.ts';

interface Flags {
  readonly growth?: boolean;
  readonly fetch?: boolean;
  readonly last?: boolean;
  readonly write?: boolean;
}

const cli = cac('tools');

cli
  .command(
    'bench [...runtimes]',
    'Measures every work by every path, on the runtimes that are here',
  )
  .option('--growth', 'Measure many calls and many threads too, which takes a minute')
  .option('--fetch', 'Get the runtimes that the tests of installations use, from a registry')
  .option('--last', 'Measure nothing, show the last run')
  .option('--write', 'Write docs/speed.md and its chart')
  .action(bench);

await runCommands(cli);

async function bench(filters: readonly string[], flags: Flags): Promise<number> {
  await step('TypeScript and this machine’s stub', buildPackages);
  // What follows imports what was built.
  const { measureAll } = await import('./everything.mjs');
  const { lastRun } = await import('./report/kept.mjs');
  const { renderRun } = await import('./report/run.mjs');
  const { writePage } = await import('./report/page.mjs');
  if (flags.fetch) await step('Runtimes', providePrograms);
  if (!flags.last) await measureAll({ filters, withGrowth: flags.growth ?? false });
  const run = lastRun();
  for (const part of renderRun(run)) console.log(`\n${part}`);
  if (flags.write) writePage(run);
  return 0;
}
