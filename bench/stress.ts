// `pnpm stress`: many operations of all sorts, cancelled at random, by each engine on each runtime that is here.

import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../tools/bootstrap/repository.mjs';
import { step } from '../tools/progress/graph.ts';
import { plainTable } from '../tools/report/plainTable.ts';
import { capture } from '../tools/setup/command.ts';
import { findRuntimes, howToHave, type Runtime, runtimesNamed } from './runtimes.ts';

interface Request {
  /** Beginnings of names, such as `node 24`; none for all. */
  readonly filters: readonly string[];
  readonly operations: number;
  readonly seed: number;
}

interface Held {
  readonly descriptors: number;
  readonly threads: number;
  readonly used: number;
  readonly resident: number;
}

/** What the program prints at its end. */
interface Figures {
  readonly ended: number;
  readonly cancelled: number;
  readonly seconds: number;
  readonly before: Held;
  readonly after: Held;
}

const engines = ['threads', 'ring and threads', 'a ring', 'a small ring'];
const program = join(import.meta.dirname, 'build/stress.js');

/**
 * By how much each may grow: by a few MB what is alive, as what was compiled; by more what the process has,
 * as engines keep memory for what they may need again.
 */
const growth: Readonly<Record<keyof Held, number>> = {
  descriptors: 0,
  threads: 0,
  used: 4,
  resident: 128,
};
const kinds = Object.keys(growth) as (keyof Held)[];

/** Runs all, prints a table, and returns the exit code: 1 if an operation was lost, or something leaked. */
export async function stress({ filters, operations, seed }: Request): Promise<number> {
  const { runtimes, absent } = findRuntimes();
  for (const name of absent) console.log(`${name}: not here. To have it: ${howToHave}`);
  const chosen = runtimesNamed(runtimes, filters).filter(({ collecting }) => collecting);
  // The tests run the same: each runtime gets what it makes of the sources, and imports what is published.
  await build({
    entryPoints: [join(root, 'packages/linux-syscalls/test/stress/program.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['linux-syscalls'],
  });
  const table = plainTable(
    [
      'runtime',
      'engine',
      'ended',
      'cancelled',
      'seconds',
      'descriptors',
      'threads',
      'MB used',
      'MB resident',
      '',
    ],
    ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left'],
  );
  let failures = 0;
  for (const runtime of chosen) {
    const title = `${runtime.name} ${runtime.version}`;
    for (const engine of engines) {
      const row = await step(`${title}, ${engine}`, () => one(runtime, engine, operations, seed));
      if (row.problem !== '') failures++;
      table.push([title, engine, ...row.cells, row.problem]);
    }
  }
  console.log(`${table}`);
  return failures === 0 ? 0 : 1;
}

interface Row {
  readonly cells: readonly string[];
  /** Empty if there is none. */
  readonly problem: string;
}

async function one(
  { command, collecting = [] }: Runtime,
  engine: string,
  operations: number,
  seed: number,
): Promise<Row> {
  const flags = [...command, ...collecting];
  const { status, output } = await capture([...flags, program, engine, `${operations}`, `${seed}`]);
  const last = output.trim().split('\n').at(-1)!;
  if (status !== 0) {
    console.log(output);
    return { cells: noFigures, problem: `exit code ${status}` };
  }
  const told = JSON.parse(last) as Figures | { readonly skipped: string };
  if ('skipped' in told) return { cells: noFigures, problem: '' };
  const { ended, cancelled, seconds, before, after } = told;
  const change = (of: keyof Held) => `${before[of]} → ${after[of]}`;
  const leaks = kinds.filter((kind) => after[kind] > before[kind] + growth[kind]);
  return {
    cells: [
      ...[ended.toLocaleString('en'), cancelled.toLocaleString('en'), seconds.toFixed(0)],
      ...kinds.map(change),
    ],
    problem: leaks.length === 0 ? '' : `leaks ${leaks.join(', ')}`,
  };
}

const noFigures: readonly string[] = ['–', '–', '–', '–', '–', '–', '–'];
