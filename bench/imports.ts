// What an entry point costs a program that imports it, in whole processes that take turns: time until
// the program's first statement, beside one that imports an empty module, and memory.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { measuredProgram } from './compile.ts';
import type { ImportCost } from './measured/figures.ts';
import { names } from './measured/files.ts';
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
 * What each entry point costs in each runtime that runs JavaScript. Its time is the fastest of `runs`,
 * beside the fastest start of an empty program: a busy machine only ever adds. All take turns.
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
      ...memoryOf(runtime, modules[i + 1]!),
    }));
  return new Map([...fastest].map(([runtime, times]) => [runtime, costsOf(runtime, times)]));
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
