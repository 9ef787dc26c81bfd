import { checkCompiler } from '../bootstrap/machine.mjs';
import { step } from '../progress/graph.ts';
import { conclude } from '../report/conclude.ts';
import { type Request, runSuite } from '../run/suite.ts';
import { ensurePackages, whyNotInstallable } from '../setup/apt.ts';

/** `npm test`: sets up all that the tests need, runs them, prints a table. */
export async function test(request: Request): Promise<number> {
  if (request.requireAll) {
    if (!whyNotInstallable()) {
      await step('A C++ compiler', () => ensurePackages(['g++', 'make', 'python3']));
    }
    checkCompiler();
  }
  return conclude(await runSuite(request));
}
