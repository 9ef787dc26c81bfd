#!/usr/bin/env node
// `pnpm release:pack`: builds every stub from source, packs every package that is published into
// release/, and tests what is in the tarballs.
//   pnpm release:pack [--rewrite]   writes the lists of contents and names instead of comparing
// Imports nothing that has to be installed first, until it is.
import { readArguments } from './console/arguments.mjs';
import { runMain } from './console/failure.mjs';
import { Steps } from './console/steps.mjs';
import { buildPackages, buildStubs } from './setup/build.mjs';
import { checkCompiler } from './setup/compilers.mjs';
import { checkMachine } from './setup/machine.mjs';
import { preparePackages } from './setup/pnpm.mjs';

await runMain('pnpm release:pack', async () => {
  const { flags } = readArguments(['rewrite']);
  checkMachine();
  checkCompiler();
  const steps = new Steps();
  const env = await preparePackages(steps);
  // A file that an older build left would be packed with the rest.
  const { removeBuilt } = await import('./release/publishable.mjs');
  removeBuilt();
  await steps.run('TypeScript and this machine’s stub', () => buildPackages(env));
  await steps.run('Every stub, anew', () => buildStubs(['--anew'], env));

  const { packAll } = await import('./release/pack.mjs');
  const { readTarballs } = await import('./release/tarballs.mjs');
  const { renderSizes } = await import('./release/sizes.mjs');
  await steps.run('Tarballs', () => packAll(env), String);
  const tarballs = await readTarballs();
  if (flags.has('rewrite')) {
    const { writeContents } = await import('./release/contents.mjs');
    const { publicNames, writeNames } = await import('./release/names.mjs');
    for (const tarball of tarballs) {
      writeContents(tarball);
      writeNames(tarball.short, await publicNames(tarball));
    }
  }
  steps.note(`\n${renderSizes(tarballs)}\n`);

  const { isGreen, runPackedTests, summaryOf } = await import('./run/vitest.mjs');
  const { conclude } = await import('./report/conclude.mjs');
  const tested = await steps.run('Tests of the tarballs', runPackedTests, summaryOf, isGreen);
  return conclude([{ name: 'tarballs', where: 'release/', ...tested }], steps);
});
