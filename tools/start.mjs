#!/usr/bin/env node
// `npm start`: sets up all that this machine needs, then runs the tour. Imports nothing that has to
// be installed first.
import { runMain } from './console/failure.mjs';
import { Steps } from './console/steps.mjs';
import { buildPackages } from './setup/build.mjs';
import { attach } from './setup/command.mjs';
import { checkCompiler } from './setup/compilers.mjs';
import { checkMachine } from './setup/machine.mjs';
import { preparePackages } from './setup/pnpm.mjs';
import { root } from './setup/repository.mjs';

await runMain('npm start', async () => {
  checkMachine();
  checkCompiler();
  const steps = new Steps();
  const env = await preparePackages(steps);
  await steps.run('TypeScript and this machine’s stub', () => buildPackages(env));
  steps.note('');
  return attach([process.execPath, 'examples/dist/tour.js', ...process.argv.slice(2)], {
    cwd: root,
  });
});
