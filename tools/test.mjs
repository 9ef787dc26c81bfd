#!/usr/bin/env node
// `npm test`: sets up all that the tests need, runs them on every architecture, prints a table.
//   npm test -- [--require-all] [--arch ‹name›]… [‹part of a test file's path›]…
// Imports nothing that has to be installed first, until it is.
import { readArguments } from './console/arguments.mjs';
import { runMain } from './console/failure.mjs';
import { Steps } from './console/steps.mjs';
import { ensurePackages, whyNotInstallable } from './setup/apt.mjs';
import { checkCompiler } from './setup/compilers.mjs';
import { checkMachine } from './setup/machine.mjs';
import { preparePackages } from './setup/pnpm.mjs';

await runMain('npm test', async () => {
  const { architectures, filters, flags } = readArguments(['require-all']);
  const request = { architectures, filters, requireAll: flags.has('require-all') };
  checkMachine();
  const steps = new Steps();
  if (request.requireAll && !whyNotInstallable()) {
    await steps.run('A C++ compiler', () => ensurePackages(['g++', 'make', 'python3']));
  }
  checkCompiler();
  const env = await preparePackages(steps);

  const { runSuite } = await import('./run/suite.mjs');
  const { conclude } = await import('./report/conclude.mjs');
  return conclude(await runSuite(request, steps, env), steps);
});
