// Starts a process for each runtime, and for each way of numbers into the stub, one after another.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AT_FDCWD, STATX_BASIC_STATS } from 'linux-syscalls';
import { SYS } from 'linux-syscalls/raw';
import { run } from '../tools/setup/command.ts';
import { library } from './loop/paths.mjs';

const scriptOf = (name) => join(import.meta.dirname, name);

/** Every work by every path of a runtime, and what importing costs there. */
export async function measureRuntime(runtime, scene) {
  const { name, version, ways } = runtime;
  if (name === 'Python') {
    return { name, version, ways: [{ results: await measurePython(runtime, scene) }] };
  }
  const measured = [];
  for (const { way, env } of ways) {
    const choice = measured.length === 0 ? [] : ['numbers'];
    const script = scriptOf('inside.mjs');
    const results = await told([...runtime.command, script, scene], choice, env);
    measured.push({ way, results });
  }
  return { name, version, ways: measured };
}

/** Many calls and many threads, on this Node; the young generation is so large that nothing is collected. */
export function measureGrowth(scene) {
  const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];
  return told([process.execPath, ...flags, scriptOf('growth/growth.mjs'), scene]);
}

function measurePython({ command }, scene) {
  const facts = JSON.stringify({ SYS, AT_FDCWD, STATX_BASIC_STATS });
  return told([...command, scriptOf('inside.py'), scene], [library, facts]);
}

/** What a program leaves in the file whose path it gets. */
async function told(command, rest = [], env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'linux-syscalls-figures-'));
  const file = join(folder, 'figures.json');
  try {
    await run([...command, file, ...rest], { env: { ...process.env, ...env } });
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
