#!/usr/bin/env node
// `npm test`: sets up all that the tests need, runs them on every architecture, prints a table.
//   npm test -- [--require-all] [--arch ‹name›]… [‹part of a test file's path›]…
// Imports nothing that has to be installed first, until it is.
import { parseArgs } from 'node:util';
import { Failure, runMain } from './console/failure.mjs';
import { Steps } from './console/steps.mjs';
import { ensurePackages, whyNotInstallable } from './setup/apt.mjs';
import { checkCompiler } from './setup/compilers.mjs';
import { checkMachine } from './setup/machine.mjs';
import { installPackages, providePnpm } from './setup/pnpm.mjs';
import { rawPackages } from './setup/repository.mjs';

await runMain('npm test', async () => {
  const request = readArguments();
  checkMachine();
  const steps = new Steps();
  if (request.requireAll && !whyNotInstallable()) {
    await steps.run('A C++ compiler', () => ensurePackages(['g++', 'make', 'python3']));
  }
  checkCompiler();
  const env = await steps.run('Finding pnpm', () => providePnpm());
  await steps.run(
    'Packages',
    () => installPackages(env),
    (done) => done,
  );

  const { runSuite } = await import('./run/suite.mjs');
  const { renderReport } = await import('./report/table.mjs');
  const rows = await runSuite(request, steps, env);
  for (const { name, totals, output } of rows) {
    if ((totals === undefined || totals.failed > 0) && output) {
      steps.note(`\n--- what ${name} printed ---\n${output.trimEnd()}`);
    }
  }
  steps.note(`\n${renderReport(rows)}`);
  return rows.some(({ totals }) => totals && totals.failed > 0) ? 1 : 0;
});

function readArguments() {
  const { values, positionals } = parse();
  const known = rawPackages().map(({ name }) => name.slice(name.indexOf('raw-') + 'raw-'.length));
  const architectures = values.arch ?? [];
  const unknown = architectures.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Failure(`--arch is ${unknown} but must be one of ${known.join(', ')}`);
  }
  return { architectures, filters: positionals, requireAll: values['require-all'] ?? false };
}

function parse() {
  try {
    return parseArgs({
      options: { arch: { type: 'string', multiple: true }, 'require-all': { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}
