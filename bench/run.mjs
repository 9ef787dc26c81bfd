#!/usr/bin/env node
// `pnpm bench`: measures every work by every path, in a process for each runtime that is here; prints
// tables and what falls short of the goals, and leaves the figures in bench/build/figures.
//   pnpm bench [--growth] [--fetch] [--last] [--write] [‹runtime›]…
// --growth measures many calls and many threads too, which takes a minute.
// --fetch gets the runtimes that the tests of installations use; the rest works without a network.
// --last measures nothing and shows the last run.
// --write writes docs/speed.md and its chart.
// Imports nothing that has to be installed or built first, until it is.

import { readArguments } from '../tools/console/arguments.mjs';
import { runMain } from '../tools/console/failure.mjs';
import { Steps } from '../tools/console/steps.mjs';
import { buildPackages } from '../tools/setup/build.mjs';
import { preparePackages } from '../tools/setup/pnpm.mjs';

await runMain('pnpm bench', async () => {
  const { flags, filters } = readArguments(['growth', 'fetch', 'last', 'write']);
  const steps = new Steps();
  const env = await preparePackages(steps);
  await steps.run('TypeScript and this machine’s stub', () => buildPackages(env));

  const { providePrograms } = await import('../tools/install/programs.mjs');
  const { measureAll } = await import('./everything.mjs');
  const { lastRun } = await import('./report/kept.mjs');
  const { renderRun } = await import('./report/run.mjs');
  const { writePage } = await import('./report/page.mjs');
  if (flags.has('fetch')) await steps.run('Runtimes', () => providePrograms());
  if (!flags.has('last')) await measureAll({ filters, withGrowth: flags.has('growth'), steps });
  const run = lastRun();
  for (const part of renderRun(run)) steps.note(`\n${part}`);
  if (flags.has('write')) writePage(run);
  return 0;
});
