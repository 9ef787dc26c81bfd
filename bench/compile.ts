import { join } from 'node:path';
import { root } from '../tools/bootstrap/repository.mjs';
import { run } from '../tools/setup/command.ts';

/** Compiles what runs in the measured runtimes: to JavaScript that differs in its types alone. */
export async function compileMeasured(): Promise<void> {
  await run(['node_modules/.bin/tsc', '-p', 'bench/tsconfig.measured.json'], { cwd: root });
}

/** @param name of a module in `measured`, without its extension. */
export function measuredProgram(name: string): string {
  return join(import.meta.dirname, 'build/measured', `${name}.js`);
}
