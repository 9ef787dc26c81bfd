#!/usr/bin/env node
// `pnpm test:install`: packs every package, publishes the tarballs to a registry of its own on this
// machine, installs them from there as users do, and prints what came of it.
//   pnpm test:install [--rewrite] [‹part of a test file's path›]…
// --rewrite writes the table in docs/installing.md instead of comparing it.
// Imports nothing that has to be installed first, until it is.
import { readArguments } from './console/arguments.mjs';
import { runMain } from './console/failure.mjs';
import { Steps } from './console/steps.mjs';
import { buildPackages, buildStubs } from './setup/build.mjs';
import { checkCompiler } from './setup/compilers.mjs';
import { checkMachine } from './setup/machine.mjs';
import { preparePackages } from './setup/pnpm.mjs';

await runMain('pnpm test:install', async () => {
  const { filters, flags } = readArguments(['rewrite']);
  checkMachine();
  checkCompiler();
  const steps = new Steps();
  const env = await preparePackages(steps);
  await steps.run('TypeScript and this machine’s stub', () => buildPackages(env));
  await steps.run('Every stub', () => buildStubs([], env));

  const { packAll } = await import('./release/pack.mjs');
  const { providePrograms } = await import('./install/programs.mjs');
  const { cellsOf, renderMatrix } = await import('./install/matrix.mjs');
  const { compareMatrix, writeMatrix } = await import('./install/page.mjs');
  const { isGreen, runInstallTests, summaryOf } = await import('./run/vitest.mjs');
  const { conclude } = await import('./report/conclude.mjs');
  const { totalsOf } = await import('./report/totals.mjs');
  await steps.run('Tarballs', () => packAll(env), String);
  await steps.run('Installers and runtimes', () => providePrograms());
  const tested = await steps.run(
    'Installing from a registry',
    () => runInstallTests(filters),
    summaryOf,
    isGreen,
  );
  const cells = cellsOf(tested.records);
  steps.note(`\n${renderMatrix(cells)}`);
  const installing = { name: 'installing', where: 'a registry on loopback', ...tested };
  if (filters.length > 0) return conclude([installing], steps);

  if (flags.has('rewrite') && isGreen(tested)) writeMatrix(cells);
  const written = { name: 'its table', where: 'docs/installing.md', output: '' };
  return conclude([installing, { ...written, totals: totalsOf(compareMatrix(cells)) }], steps);
});
