// What an entry point costs a program that imports it, each in a process of its own that take turns: the time of
// the import, beside that of an empty module, and memory.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { measuredProgram } from './compile.ts';
import type { ImportCost } from './measured/figures.ts';
import { names } from './measured/files.ts';
import { spreadOf } from './measured/measure.ts';
import type { Runtime } from './runtimes.ts';

const folder = join(import.meta.dirname, 'build/start');

/** A module that loads a small native addon, and nothing else: below this no entry point with a stub comes. */
export const bareAddon = 'a module with a native addon';

const specifiers = [
  bareAddon,
  'linux-syscalls',
  'linux-syscalls/nothrow',
  'linux-syscalls/batch',
  'linux-syscalls/spawn',
  'linux-syscalls/async',
  'linux-syscalls/events',
  'linux-syscalls/ring',
  'linux-syscalls/calls',
  'linux-syscalls/raw',
  '@linux-syscalls/types',
  '@linux-syscalls/types/linux/stat',
  '@linux-syscalls/types/linux/io_uring',
];

/**
 * What each entry point costs in each runtime that runs JavaScript. Its time is the median of `runs`, less that of
 * an empty module. The start of the runtime isn't in it, which varies by more than most imports take.
 *
 * @param files the folder that has the addon of the C loops.
 */
export function measureImports(
  runtimes: readonly Runtime[],
  files: string,
  runs = 9,
): ReadonlyMap<Runtime, ImportCost[]> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'empty.mjs'), '');
  writeFileSync(join(folder, 'addon.mjs'), loading(join(files, names.addon)));
  const modules = ['empty.mjs', ...specifiers].map(moduleOf);
  const programs = modules.map(programOf);
  const chosen = runtimes.filter(({ collecting }) => collecting);
  const measured = new Map(chosen.map((runtime) => [runtime, programs.map((): number[] => [])]));
  for (let run = 0; run < runs; run++) {
    for (const [{ command }, times] of measured) {
      programs.forEach((program, i) => {
        times[i]!.push(printedBy<number>(command, [program]));
      });
    }
  }
  const costsOf = (runtime: Runtime, times: readonly number[][]) => {
    const [empty = 0, ...medians] = times.map((all) => spreadOf(all).median);
    return specifiers.map((specifier, i) => ({
      specifier,
      milliseconds: medians[i]! - empty,
      ...memoryOf(runtime, modules[i + 1]!),
    }));
  };
  return new Map([...measured].map(([runtime, times]) => [runtime, costsOf(runtime, times)]));
}

function loading(addon: string): string {
  return `import { createRequire } from 'node:module';
createRequire(import.meta.url)(${JSON.stringify(addon)});
`;
}

/** What a program imports for one of the specifiers, or for a file of the folder. */
function moduleOf(specifier: string): string {
  if (specifier === bareAddon) return join(folder, 'addon.mjs');
  return specifier.endsWith('.mjs') ? join(folder, specifier) : specifier;
}

/** Writes a program that imports one module, and prints how long that took. */
function programOf(specifier: string, i: number): string {
  const file = join(folder, `${i}.mjs`);
  writeFileSync(
    file,
    `const start = performance.now();
await import('${specifier}');
console.log(performance.now() - start);
`,
  );
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
