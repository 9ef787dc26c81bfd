#!/usr/bin/env node
// `pnpm test:install`: packs every package, publishes the tarballs to a registry of its own on this
// machine, installs them from there as users do, and prints what came of it.
//   pnpm test:install [‹part of a test file's path›]…
// Imports nothing that has to be installed first, until it is.
import { readArguments } from './console/arguments.mjs';
import { runMain } from './console/failure.mjs';
import { Steps } from './console/steps.mjs';
import { buildPackages, buildStubs } from './setup/build.mjs';
import { checkCompiler } from './setup/compilers.mjs';
import { checkMachine } from './setup/machine.mjs';
import { installPackages, providePnpm } from './setup/pnpm.mjs';

await runMain('pnpm test:install', async () => {
  const { filters } = readArguments([]);
  checkMachine();
  checkCompiler();
  const steps = new Steps();
  const env = await steps.run('Finding pnpm', () => providePnpm());
  await steps.run(
    'Packages',
    () => installPackages(env),
    (done) => done,
  );
  await steps.run('TypeScript and this machine’s stub', () => buildPackages(env));
  await steps.run('Every stub', () => buildStubs([], env));

  const { packAll } = await import('./release/pack.mjs');
  const { providePrograms } = await import('./install/programs.mjs');
  const { renderMatrix } = await import('./install/matrix.mjs');
  const { isGreen, runInstallTests, summaryOf } = await import('./run/vitest.mjs');
  const { conclude } = await import('./report/conclude.mjs');
  await steps.run('Tarballs', () => packAll(env), String);
  await steps.run('Installers and runtimes', () => providePrograms());
  const { records, ...outcome } = await steps.run(
    'Installing from a registry',
    () => runInstallTests(filters),
    summaryOf,
    isGreen,
  );
  steps.note(`\n${renderMatrix(records)}`);
  return conclude([{ name: 'installing', where: 'a registry on loopback', ...outcome }], steps);
});
