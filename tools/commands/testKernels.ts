import { Failure } from '../bootstrap/failure.mjs';
import { type Request, runInKernels } from '../kernels/suite.ts';
import { conclude } from '../report/conclude.ts';
import { whyNotInstallable } from '../setup/apt.ts';

/**
 * `pnpm test:kernels`: the tests inside real kernels of the other architectures, booted under qemu's
 * emulation of whole machines; prints the same table as `npm test`.
 */
export async function testKernels(request: Request): Promise<number> {
  const obstacle = whyNotInstallable();
  if (obstacle !== undefined) throw new Failure(obstacle);
  return conclude(await runInKernels(request));
}
