// How the benchmarks measure: interleaved runs in one process, medians and their spread.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The C loop, built by this machine's compiler. */
export const loop = buildLoop();

function buildLoop() {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const output = join(folder, 'build/loop.node');
  const headers = [process.env.npm_config_nodedir, dirname(dirname(process.execPath))]
    .filter(Boolean)
    .map((root) => join(root, 'include/node'))
    .find((include) => existsSync(join(include, 'node_api.h')));
  mkdirSync(dirname(output), { recursive: true });
  const flags = ['-O2', '-fPIC', '-shared', ...(headers ? [`-I${headers}`] : [])];
  execFileSync(process.env.CC ?? 'cc', [...flags, join(folder, 'loop.c'), '-o', output]);
  return createRequire(import.meta.url)(output);
}

/**
 * A function that measures: nanoseconds for each of the calls that `action` makes.
 *
 * Each has a loop of its own, made from text, so that the engine compiles it for this action alone.
 */
export function perCall(rounds, action, calls = 1) {
  const body = `const start = process.hrtime.bigint();
for (let i = 0; i < ${rounds}; i++) action();
return Number(process.hrtime.bigint() - start) / ${rounds * calls};`;
  return new Function('action', 'process', `return () => {${body}};`)(action, process);
}

/** Runs each in turn, again and again; the first of them is what the others are compared with. */
export function interleaved(paths, runs = 31) {
  const times = new Map(Object.keys(paths).map((name) => [name, []]));
  for (const measure of Object.values(paths)) measure();
  for (let run = 0; run < runs; run++) {
    for (const [name, measure] of Object.entries(paths)) times.get(name).push(measure());
  }
  return [...times].map(([name, values]) => {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (part) => sorted[Math.floor((sorted.length - 1) * part)];
    return { name, median: at(0.5), low: at(0.1), high: at(0.9) };
  });
}

/** Prints a table of what `interleaved` returned. */
export function print(title, rows) {
  console.log(`\n${title}`);
  for (const { name, median, low, high } of rows) {
    const ratio = (median / rows[0].median).toFixed(2);
    const spread = `${low.toFixed(1)} … ${high.toFixed(1)}`;
    console.log(
      `  ${name.padEnd(28)}${median.toFixed(1).padStart(10)} ns${ratio.padStart(8)} ×   ${spread}`,
    );
  }
}
