// What an entry point costs a program that imports it: time and memory, in whole processes that take turns.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { spreadOf } from '../measure.mjs';

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

/** Medians of `runs` processes for each entry point. */
export function measureImports({ command, collecting }, runs = 3) {
  const told = new Map(specifiers.map((specifier) => [specifier, []]));
  for (let run = 0; run < runs; run++) {
    for (const [specifier, all] of told) {
      const [program, ...flags] = [...command, ...collecting];
      const script = join(import.meta.dirname, 'importing.mjs');
      const { status, stdout, stderr } = spawnSync(program, [...flags, script, specifier], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`importing ${specifier} ends with ${status}:\n${stderr}`);
      all.push(JSON.parse(stdout));
    }
  }
  return [...told].map(([specifier, all]) => {
    const median = (key) => spreadOf(all.map((it) => it[key])).median;
    const [milliseconds, heap, rss] = ['milliseconds', 'heap', 'rss'].map(median);
    return { specifier, milliseconds, heap, rss };
  });
}
