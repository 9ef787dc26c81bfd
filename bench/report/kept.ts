// What a run leaves in bench/build/figures: a file for each runtime, one for growth.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { major } from 'semver';
import type { Run, RuntimeFigures } from '../measured/figures.ts';

const folder = join(import.meta.dirname, '../build/figures');
const growthFile = 'growth.json';
const order = ['Node', 'Bun', 'Deno', 'Python'];

/** Keeps a run, and forgets the one before. */
export function keepRun({ runtimes, growth }: Run): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  for (const runtime of runtimes) {
    write(`${runtime.name.toLowerCase()}-${major(runtime.version)}.json`, runtime);
  }
  if (growth) write(growthFile, growth);
}

/** The last run. */
export function lastRun(): Run {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const files = readdirSync(folder);
  const place = ({ name, version }: RuntimeFigures) => order.indexOf(name) * 1000 + major(version);
  const runtimes: RuntimeFigures[] = files.filter((name) => name !== growthFile).map(read);
  return {
    runtimes: runtimes.sort((a, b) => place(a) - place(b)),
    ...(files.includes(growthFile) && { growth: read(growthFile) }),
  };
}
