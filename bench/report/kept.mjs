// What a run leaves in bench/build/figures: a file for each runtime, one for growth.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../build/figures');
const growthFile = 'growth.json';
const order = ['Node', 'Bun', 'Deno', 'Python'];

/** Keeps a run, and forgets the one before. */
export function keepRun({ runtimes, growth }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name, value) =>
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  for (const runtime of runtimes) {
    write(`${runtime.name.toLowerCase()}-${Number.parseInt(runtime.version, 10)}.json`, runtime);
  }
  if (growth) write(growthFile, growth);
}

/** The last run. */
export function lastRun() {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const files = readdirSync(folder);
  const place = ({ name, version }) => order.indexOf(name) * 1000 + Number.parseInt(version, 10);
  return {
    runtimes: files
      .filter((name) => name !== growthFile)
      .map(read)
      .sort((a, b) => place(a) - place(b)),
    growth: files.includes(growthFile) ? read(growthFile) : undefined,
  };
}
