#!/usr/bin/env node
// `pnpm bench`: measures every work by every path, in a process for each runtime that is here; prints
// tables and what falls short of the goals, and leaves the figures in bench/build/figures.
//   pnpm bench [--growth] [--fetch] [--last] [--write] [‹runtime›]…
// --growth measures many calls and many threads too, which takes a minute.
// --fetch gets the runtimes that the tests of installations use; all else works without a network.
// --last measures nothing and shows the last run.
// --write writes docs/speed.md and its charts.

import { readArguments } from '../tools/console/arguments.mjs';
import { Failure, runMain } from '../tools/console/failure.mjs';
import { Steps } from '../tools/console/steps.mjs';
import { providePrograms } from '../tools/install/programs.mjs';
import { fallingShort, growthFallingShort } from './limits.mjs';
import { buildLoops } from './loop/build.mjs';
import { measureGrowth, measureRuntime } from './measuring.mjs';
import { keepRun, lastRun } from './report/kept.mjs';
import { describeMachine } from './report/machine.mjs';
import { writePage } from './report/page.mjs';
import { renderGrowth, renderImports, renderTable } from './report/table.mjs';
import { findRuntimes, howToHave } from './runtimes.mjs';
import { makeScene, removeScene } from './scene.mjs';

await runMain('pnpm bench', async () => {
  const { flags, filters } = readArguments(['growth', 'fetch', 'last', 'write']);
  const steps = new Steps();
  if (flags.has('fetch')) await steps.run('Runtimes', () => providePrograms());
  if (!flags.has('last')) await measure(flags, filters, steps);

  const { runtimes, growth } = lastRun();
  for (const runtime of runtimes) {
    steps.note(`\n${renderTable(runtime)}`);
    if (runtime.imports) steps.note(`\n${renderImports(runtime)}`);
  }
  if (growth) steps.note(`\n${renderGrowth(growth)}`);
  const short = [...runtimes.flatMap(fallingShort), ...(growth ? growthFallingShort(growth) : [])];
  steps.note(short.length > 0 ? '\nWhat falls short:' : '\nNothing falls short.');
  for (const line of short) steps.note(`  ${line}`);
  if (flags.has('write')) writePage({ runtimes, growth, short });
  return 0;
});

async function measure(flags, filters, steps) {
  const { runtimes, absent } = findRuntimes();
  for (const name of absent) steps.note(`${name}: not here. To have it: ${howToHave}`);
  const chosen = runtimes.filter(({ name, version }) => {
    const title = `${name} ${version}`.toLowerCase();
    return filters.length === 0 || filters.some((it) => title.startsWith(it.toLowerCase()));
  });
  if (chosen.length === 0) throw new Failure(`no runtime here is called ${filters.join(' or ')}`);
  await steps.run('C loops', buildLoops);
  const scene = await steps.run('Files', async () => makeScene());
  try {
    const machine = describeMachine();
    const measured = [];
    for (const runtime of chosen) {
      const title = `${runtime.name} ${runtime.version}`;
      const figures = await steps.run(title, () => measureRuntime(runtime, scene));
      measured.push({ ...figures, machine });
    }
    const growth = flags.has('growth')
      ? await steps.run('Many calls, many threads', () => measureGrowth(scene))
      : undefined;
    keepRun({ runtimes: measured, growth });
  } finally {
    removeScene(scene);
  }
}
