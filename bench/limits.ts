// What paths may cost, and what of a run falls short of it. Figures are goals, not tests.

import { major } from 'semver';
import { bareAddon } from './imports.ts';
import { isMissed, shownGoal } from './measured/comparison.ts';
import type { Growth, Run, RuntimeFigures, WayFigures } from './measured/figures.ts';
import { shownRatio, shownTime } from './measured/shown.ts';

/**
 * `most` is a ratio to the C loop, or to the path `beside`. A limit is for all runtimes, or for those that
 * `on` names by name and, where it matters, major version; for one `way` of numbers into the stub, or all.
 */
interface Limit {
  readonly work: string;
  readonly path: string;
  readonly most: number;
  readonly beside?: string;
  readonly on?: readonly string[];
  readonly way?: string;
}

const limits: readonly Limit[] = [
  { work: 'getppid', path: 'syscall0', most: 1.18, on: ['Node 20', 'Node 22'], way: 'Node-API' },
  { work: 'getppid', path: 'syscall0', most: 1.22, on: ['Node 24', 'Node 26'], way: 'Node-API' },
  { work: 'getppid', path: 'syscall0', most: 1.06, way: 'FFI' },
  { work: 'getppid', path: 'batch of 256', most: 1.04 },
  { work: 'read of 4 KiB', path: 'syscall, view', most: 1.16, on: ['Node'], way: 'Node-API' },
  {
    work: 'openat, fstat, read, close of a small file',
    path: 'batch',
    most: 1,
    beside: 'fs.readFileSync',
  },
];

/** How many milliseconds an entry point may add to the start of a program. */
const importLimits: Readonly<Record<string, number>> = {
  'linux-syscalls': 15,
  'linux-syscalls/async': 20,
  'linux-syscalls/ring': 10,
  '@linux-syscalls/types': 5,
  '@linux-syscalls/types/linux/stat': 5,
  '@linux-syscalls/types/linux/io_uring': 5,
};

/** How many bytes a bundle of one wrapper may have, unminified. */
export const bundleLimit = 40 * 1024;

/** What growth may cost. */
const growthLimits = {
  /** Bytes of heap for each call. */
  bytes: 0.1,
  /** A call among 10⁸, beside one among 10⁵; both as ratios to C's of the same moment. */
  flat: 1.1,
  /** How much more eight workers do than one, beside threads of C; least. */
  scaling: 0.8,
};

/** Each goal that a run misses, as a line. */
export function allFallingShort({ runtimes, growth }: Run): string[] {
  return [...runtimes.flatMap(fallingShort), ...(growth ? growthFallingShort(growth) : [])];
}

/** Each goal that a runtime's measurements miss, as a line. */
function fallingShort(runtime: RuntimeFigures): string[] {
  const { name, version, ways, imports = [], compared = {} } = runtime;
  const lines = ways.flatMap((measured) => missedIn(runtime, measured));
  for (const it of Object.values(compared).flat().filter(isMissed)) {
    const took = `${shownTime(it.nanoseconds)}, ${shownRatio(it.ratio)} × the first way`;
    lines.push(
      `${name} ${version}: ${it.work}, ${it.path}: ${took}; the goal is ${shownGoal(it.goal!)}`,
    );
  }
  for (const { specifier, milliseconds } of imports) {
    const most = importLimits[specifier];
    if (most === undefined || milliseconds <= most) continue;
    const floor = imports.find((it) => it.specifier === bareAddon)!.milliseconds.toFixed(1);
    const took = `${milliseconds.toFixed(1)} ms, the goal is ${most} ms; ${bareAddon} takes ${floor} ms`;
    lines.push(`${name} ${version}: importing ${specifier} takes ${took}`);
  }
  return lines;
}

function missedIn({ name, version }: RuntimeFigures, { way, results }: WayFigures): string[] {
  const names = [name, `${name} ${major(version)}`];
  const lines: string[] = [];
  for (const { work, path, most, beside, on = names, way: only } of limits) {
    if ((only ?? way) !== way || !on.some((it) => names.includes(it))) continue;
    const rows = results.find((it) => it.work === work)?.rows ?? [];
    const row = rows.find((it) => it.path === path);
    const other = rows.find((it) => it.path === (beside ?? 'C loop'));
    if (!row || !other || row.ratio <= other.ratio * most) continue;
    const ratio = `${(row.ratio / other.ratio).toFixed(3)} × ${other.path}`;
    const by = only ? ` by ${only}` : '';
    const floor = only === 'Node-API' && rows.find((it) => it.by === 'floor');
    const least = floor ? `; a ${floor.path} is ${floor.ratio.toFixed(3)}` : '';
    lines.push(
      `${name} ${version}: ${work}: ${path}${by} is ${ratio}, the goal is ${most}${least}`,
    );
  }
  return lines;
}

/** Each goal that the measurement of growth misses, as a line. */
function growthFallingShort({ calls, bytes, threads }: Growth): string[] {
  const ratioAt = (count: number) => {
    const { ours, c } = calls.find((it) => it.count === count)!;
    return ours / c;
  };
  const flat = ratioAt(1e8) / ratioAt(1e5);
  const [one, most] = [threads[0]!, threads.at(-1)!];
  const scaling = most.ours / one.ours / (most.c / one.c);
  return [
    flat > growthLimits.flat &&
      `a call among 10⁸ is ${flat.toFixed(2)} × one among 10⁵, the goal is ${growthLimits.flat}`,
    bytes > growthLimits.bytes &&
      `a call leaves ${bytes.toFixed(2)} bytes, the goal is ${growthLimits.bytes}`,
    scaling < growthLimits.scaling &&
      `${most.count} workers scale ${scaling.toFixed(2)} × as far as threads of C, the goal is ${growthLimits.scaling}`,
  ].filter((line) => line !== false);
}
