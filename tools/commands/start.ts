import { root } from '../bootstrap/repository.mjs';
import { step } from '../progress/graph.ts';
import { buildPackages } from '../setup/build.ts';
import { attach } from '../setup/command.ts';

/** `npm start`: builds all that this machine needs, then runs the tour. */
export async function start(args: readonly string[]): Promise<number> {
  await step('TypeScript and this machine’s stub', buildPackages);
  console.log();
  return attach([process.execPath, 'examples/dist/tour.js', ...args], { cwd: root });
}
