// What `pnpm stress` runs in each runtime: one engine’s operations, and what the process has before and after
// them. Prints one line of JSON.
//   program ‹engine› ‹operations› ‹seed›

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configure } from 'linux-syscalls/async';
import { Ring } from 'linux-syscalls/ring';
import { stressCalls } from './calls.ts';
import { stressRing } from './operations.ts';
import type { Outcome, Workload } from './Workload.ts';

const engines: Readonly<Record<string, (workload: Workload) => Promise<Outcome>>> = {
  threads: (workload) => {
    configure({ ring: false });
    return stressCalls(workload);
  },
  'ring and threads': (workload) => {
    configure({ ring: 'required' });
    return stressCalls(workload);
  },
  'a ring': (workload) => stressRing(workload, { entries: 256, completions: 4096 }),
  'a small ring': (workload) => stressRing(workload, { entries: 4, completions: 8, turn: 16 }),
};

/** As long as a helper thread of the package’s lives that has nothing to do, and some more. */
const idle = 25_000;

interface Held {
  readonly descriptors: number;
  readonly threads: number;
  /** What is alive, in MB. */
  readonly used: number;
  /** What the process has, in MB: engines keep what they may need again. */
  readonly resident: number;
}

interface Collecting {
  readonly gc?: () => void;
  readonly Bun?: { gc(force: boolean): void };
}

function collectGarbage(): void {
  const { gc, Bun } = globalThis as Collecting;
  gc?.();
  Bun?.gc(true);
}

/** What this process has when nothing is under way and nothing is garbage. */
async function held(): Promise<Held> {
  await new Promise((resolve) => setTimeout(resolve, idle));
  collectGarbage();
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    descriptors: readdirSync('/proc/self/fd').length,
    threads: readdirSync('/proc/self/task').length,
    used: Math.round((heapUsed + external) / 1e6),
    resident: Math.round(rss / 1e6),
  };
}

const [engine = '', operations = '', seed = ''] = process.argv.slice(2);
const stress = engines[engine]!;
const skipped = engine === 'threads' ? undefined : Ring.supported().reason;
if (skipped !== undefined) {
  console.log(JSON.stringify({ skipped }));
} else {
  const directory = mkdtempSync(join(tmpdir(), 'stress-'));
  const workload = { operations: Number(operations), seed: Number(seed), directory };
  // What is made once, as a thread pool, is no leak.
  await stress({ ...workload, operations: Math.ceil(workload.operations / 20) });
  const before = await held();
  const start = performance.now();
  const outcome = await stress(workload);
  const seconds = (performance.now() - start) / 1000;
  const after = await held();
  rmSync(directory, { recursive: true });
  console.log(JSON.stringify({ ...outcome, seconds, before, after }));
}
