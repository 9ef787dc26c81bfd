#!/usr/bin/env node
// `pnpm test:kernels`: the tests inside real kernels of the other architectures, booted under
// qemu's emulation of whole machines; prints the same table as `npm test`.
//   pnpm test:kernels [--arch ‹name›]… [‹part of a test file's path›]…
// Imports nothing that has to be installed first, until it is.
import { readArguments } from './console/arguments.mjs';
import { Failure, runMain } from './console/failure.mjs';
import { Steps } from './console/steps.mjs';
import { whyNotInstallable } from './setup/apt.mjs';
import { checkCompiler } from './setup/compilers.mjs';
import { checkMachine } from './setup/machine.mjs';
import { preparePackages } from './setup/pnpm.mjs';

await runMain('pnpm test:kernels', async () => {
  const request = readArguments([], ['x86', 'arm', 'riscv64', 'aarch64']);
  checkMachine();
  checkCompiler();
  const obstacle = whyNotInstallable();
  if (obstacle) throw new Failure(obstacle);
  const steps = new Steps();
  const env = await preparePackages(steps);

  const { runInKernels } = await import('./kernels/suite.mjs');
  const { conclude } = await import('./report/conclude.mjs');
  return conclude(await runInKernels(request, steps, env), steps);
});
