// What an entry point costs a program that imports it, in whole processes that take turns: time until
// the program's first statement, beside one that imports an empty module, and memory.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { measuredProgram } from './compile.ts';
import type { ImportCost } from './measured/figures.ts';
import type { Runtime } from './runtimes.ts';

const specifiers = [
  'linux-syscalls',
  'linux-syscalls/nothrow',
  'linux-syscalls/batch',
  'linux-syscalls/spawn',
  'linux-syscalls/ring',
  'linux-syscalls/calls',
  'linux-syscalls/raw',
  '@linux-syscalls/types',
  '@linux-syscalls/types/linux/stat',
  '@linux-syscalls/types/linux/io_uring',
];

const folder = join(import.meta.dirname, 'build/start');

/**
 * What each entry point costs in each runtime that runs JavaScript. Its time is the fastest of `runs`,
 * beside the fastest start of an empty program: a busy machine only ever adds. All take turns.
 */
export function measureImports(
  runtimes: readonly Runtime[],
  runs = 9,
): ReadonlyMap<Runtime, ImportCost[]> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'empty.mjs'), '');
  const programs = ['./empty.mjs', ...specifiers].map(programOf);
  const chosen = runtimes.filter(({ collecting }) => collecting);
  const fastest = new Map(chosen.map((runtime) => [runtime, programs.map(() => Infinity)]));
  for (let run = 0; run < runs; run++) {
    for (const [{ command }, times] of fastest) {
      programs.forEach((program, i) => {
        times[i] = Math.min(times[i]!, printedBy<number>(command, [program]));
      });
    }
  }
  const costsOf = (runtime: Runtime, [empty = 0, ...times]: readonly number[]) =>
    specifiers.map((specifier, i) => ({
      specifier,
      milliseconds: times[i]! - empty,
      ...memoryOf(runtime, specifier),
    }));
  return new Map([...fastest].map(([runtime, times]) => [runtime, costsOf(runtime, times)]));
}

/** Writes a program that imports one module, and then prints how long ago it was started. */
function programOf(specifier: string, i: number): string {
  const file = join(folder, `${i}.mjs`);
  writeFileSync(file, `import '${specifier}';\nconsole.log(performance.now());\n`);
  return file;
}

function memoryOf({ command, collecting = [] }: Runtime, specifier: string) {
  const script = [measuredProgram('importing'), specifier];
  return printedBy<Pick<ImportCost, 'heap' | 'rss'>>([...command, ...collecting], script);
}

/** What a program prints, as JSON. */
function printedBy<T>([program = '', ...flags]: readonly string[], args: readonly string[]): T {
  return JSON.parse(execaSync(program, [...flags, ...args]).stdout);
}
