// Starts a process for each runtime, and for each way of numbers into the stub, one after another.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AT_FDCWD, STATX_BASIC_STATS } from 'linux-syscalls';
import { SYS } from 'linux-syscalls/raw';
import { temporaryDirectoryTask } from 'tempy';
import { run } from '../tools/setup/command.ts';
import { measuredProgram } from './compile.ts';
import type { Comparison } from './measured/comparison.ts';
import type { Growth, WayFigures, WorkFigures } from './measured/figures.ts';
import { names } from './measured/files.ts';
import type { Runtime } from './runtimes.ts';

/** Every work by every path of a runtime. */
export async function measureRuntime(runtime: Runtime, scene: string): Promise<WayFigures[]> {
  if (runtime.name === 'Python') return [{ results: await measurePython(runtime, scene) }];
  const measured: WayFigures[] = [];
  for (const { way, env } of runtime.ways) {
    const choice = measured.length === 0 ? [] : ['numbers'];
    const command = [...runtime.command, measuredProgram('inside'), scene];
    measured.push({ way, results: await figuresOf<WorkFigures[]>(command, choice, env) });
  }
  return measured;
}

/** Programs that hold works of ours against other ways to do them, and what readers know these by. */
export const comparing = {
  records: 'Filling and reading records',
  promises: 'Promises, by the engines of linux-syscalls/async',
  ringing: 'Reads by a ring',
} as const;

/** What these programs find on a runtime; nothing where it runs no JavaScript. */
export async function measureCompared({ command, collecting }: Runtime) {
  if (collecting === undefined) return undefined;
  const found: Record<string, readonly Comparison[]> = {};
  for (const program of Object.keys(comparing)) {
    found[program] = await figuresOf([...command, measuredProgram(program)]);
  }
  return found;
}

/** Many calls and many threads, on this Node; the young generation is so large that nothing is collected. */
export function measureGrowth(scene: string): Promise<Growth> {
  const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];
  return figuresOf([process.execPath, ...flags, measuredProgram('growth/growth'), scene]);
}

function measurePython({ command }: Runtime, scene: string): Promise<WorkFigures[]> {
  const facts = JSON.stringify({ SYS, AT_FDCWD, STATX_BASIC_STATS });
  const script = join(import.meta.dirname, 'measured/inside.py');
  return figuresOf([...command, script, scene], [join(scene, names.library), facts]);
}

/** What a program leaves in the file whose path it gets. */
function figuresOf<T>(
  command: readonly string[],
  rest: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<T> {
  return temporaryDirectoryTask(async (folder) => {
    const file = join(folder, 'figures.json');
    await run([...command, file, ...rest], { env: { ...process.env, ...env } });
    return JSON.parse(readFileSync(file, 'utf8'));
  });
}
