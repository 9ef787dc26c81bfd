// `pnpm bench`: measures every work by every path, in a process for each runtime that is here; prints
// tables and what falls short of the goals, and leaves the figures in bench/build/figures.
import { cac } from 'cac';
import { providePrograms } from '../tools/install/programs.ts';
import { step } from '../tools/progress/graph.ts';
import { runCommands } from '../tools/setup/arguments.ts';
import { buildPackages } from '../tools/setup/build.ts';
import { attach } from '../tools/setup/command.ts';
import { compileMeasured, measuredProgram } from './compile.ts';

interface Flags {
  readonly growth?: boolean;
  readonly fetch?: boolean;
  readonly last?: boolean;
  readonly write?: boolean;
}

const cli = cac('bench');

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

cli
  .command('bench:bundles', 'What a program that uses one wrapper weighs once bundled')
  .action(async () => (await import('./bundles.ts')).showBundles());

const programs = {
  'bench:fields': ['fields', 'What fields of records cost beside plain DataView code'],
  'bench:memory': ['memory', 'What memory costs that is freed'],
  'bench:promises': ['promises', 'What promises cost beside node:fs and node:child_process'],
  'bench:recording': ['recording', 'What it costs to record a call into a batch'],
  'bench:records': ['records', 'What filling records costs beside typed arrays by hand'],
  'bench:ring': ['ringing', 'What reads by a ring cost beside fs.promises'],
  'bench:spawn': ['spawning', 'What starting a program costs beside spawnSync'],
  'bench:wrappers': ['wrappers', 'What wrappers cost on top of the raw call'],
} as const;
for (const [command, [program, description]] of Object.entries(programs)) {
  cli.command(command, description).action(async () => {
    await compileMeasured();
    return attach([process.execPath, measuredProgram(program)]);
  });
}

cli
  .command(
    'stress [...runtimes]',
    'Cancels many operations at random, on the runtimes that are here',
  )
  .option('--operations <number>', 'How many of each engine', { default: 100_000 })
  .option('--seed <number>', 'Which choices', { default: 1 })
  .action(async (filters: string[], { operations, seed }) => {
    await step('TypeScript and this machine’s stub', buildPackages);
    return (await import('./stress.ts')).stress({ filters, operations, seed });
  });

await runCommands(cli);

async function bench(filters: readonly string[], flags: Flags): Promise<number> {
  await step('TypeScript and this machine’s stub', buildPackages);
  await step('What is measured', compileMeasured);
  // What follows imports what was built.
  const { measureAll } = await import('./everything.ts');
  const { lastRun } = await import('./report/kept.ts');
  const { renderRun } = await import('./report/run.ts');
  const { writePage } = await import('./report/page.ts');
  if (flags.fetch) await step('Runtimes', providePrograms);
  if (!flags.last) await measureAll({ filters, withGrowth: flags.growth ?? false });
  const run = lastRun();
  for (const part of renderRun(run)) console.log(`\n${part}`);
  if (flags.write) writePage(run);
  return 0;
}
