// What importing an entry point adds to Node's start-up: whole processes, interleaved, each against
// one that imports an empty module.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interleaved } from './measure.mjs';

/** Milliseconds that an import may add. */
const limits = new Map([
  ['@linux-syscalls/types', 5],
  ['@linux-syscalls/types/linux/stat', 5],
  ['@linux-syscalls/types/linux/socket', 5],
  ['@linux-syscalls/types/linux/io_uring', 5],
  ['@linux-syscalls/types/asm/signal', 5],
  ['linux-syscalls/raw', Number.POSITIVE_INFINITY],
  ['linux-syscalls/nothrow', Number.POSITIVE_INFINITY],
  ['linux-syscalls', 15],
  ['linux-syscalls/batch', Number.POSITIVE_INFINITY],
  ['linux-syscalls/calls', Number.POSITIVE_INFINITY],
]);

const folder = mkdtempSync(fileURLToPath(new URL('.startUp-', import.meta.url)));
const empty = './empty.mjs';
writeFileSync(join(folder, empty), '');

/** A function that runs a program which imports one module alone, and gives milliseconds. */
function starting(specifier, i) {
  const program = join(folder, `${i}.mjs`);
  writeFileSync(program, `import ${JSON.stringify(specifier)};\n`);
  return () => {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`importing ${specifier} ends with ${status}`);
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
}

try {
  const specifiers = [empty, ...limits.keys()];
  const paths = Object.fromEntries(specifiers.map((name, i) => [name, starting(name, i)]));
  const [base, ...rows] = interleaved(paths);
  console.log(`an empty module: ${base.median.toFixed(1)} ms`);
  for (const { path, median } of rows) {
    const added = median - base.median;
    const beyond = added > limits.get(path) ? `, the limit is ${limits.get(path)}` : '';
    console.log(`${path.padEnd(40)} + ${added.toFixed(1).padStart(5)} ms${beyond}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
