// What an entry point costs a program that imports it, in whole processes that take turns: time until
// the program's first statement, beside one that imports an empty module, and memory.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const specifiers = [
  'linux-syscalls',
  'linux-syscalls/nothrow',
  'linux-syscalls/batch',
  'linux-syscalls/spawn',
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
 * @returns costs by runtime.
 */
export function measureImports(runtimes, runs = 9) {
  const [empty, ...programs] = ['./empty.mjs', ...specifiers].map(programOf);
  const chosen = runtimes.filter(({ collecting }) => collecting);
  const fastest = new Map(chosen.map((runtime) => [runtime, {}]));
  for (let run = 0; run < runs; run++) {
    for (const [{ command }, times] of fastest) {
      for (const program of [empty, ...programs]) {
        times[program] = Math.min(times[program] ?? Infinity, told(command, [program]));
      }
    }
  }
  const costsOf = ([runtime, times]) =>
    specifiers.map((specifier, i) => ({
      specifier,
      milliseconds: times[programs[i]] - times[empty],
      ...memoryOf(runtime, specifier),
    }));
  return new Map([...fastest].map((entry) => [entry[0], costsOf(entry)]));
}

/** Writes a program that imports one module, and then tells how long ago it was started. */
function programOf(specifier, i) {
  const folder = join(import.meta.dirname, '../build/start');
  const file = join(folder, `${i}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'empty.mjs'), '');
  writeFileSync(file, `import '${specifier}';\nconsole.log(performance.now());\n`);
  return file;
}

function memoryOf({ command, collecting }, specifier) {
  const script = join(import.meta.dirname, 'importing.mjs');
  return told([...command, ...collecting], [script, specifier]);
}

/** What a program says, as JSON. */
function told([program, ...flags], args) {
  const { status, stdout, stderr } = spawnSync(program, [...flags, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ends with ${status}:\n${stderr}`);
  return JSON.parse(stdout);
}
