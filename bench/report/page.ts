// docs/speed.md and its chart, from one run.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { major } from 'semver';
import { root } from '../../tools/bootstrap/repository.mjs';
import { bareAddon } from '../imports.ts';
import { allFallingShort } from '../limits.ts';
import { type Comparison, shownGoal } from '../measured/comparison.ts';
import type { Growth, Run, RuntimeFigures } from '../measured/figures.ts';
import { shownBytes, shownRatio, shownTime } from '../measured/shown.ts';
import { comparing } from '../measuring.ts';
import { renderChart } from './chart.ts';
import { type ComparedRow, rowsOf, worksOf } from './rows.ts';

/** What the chart shows: the others differ less, or are of interest to fewer. */
const charted = [
  'getppid',
  'read of 4 KiB',
  'openat, fstat, read, close of a small file',
  'statx of 10,000 paths, each',
];

/** Of several Nodes, the newest that is supported for long. */
const chartedNode = 'Node 24';

const titleOf = ({ name, version }: RuntimeFigures) => `${name} ${major(version)}`;

/** The rows of a work on one runtime. */
interface Column {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

/** Writes both. */
export function writePage(run: Run): void {
  const { runtimes, growth } = run;
  const chosen = runtimes.filter(
    (it) => it.imports && (it.name !== 'Node' || titleOf(it) === chartedNode),
  );
  writeFileSync(join(root, 'docs/speed.svg'), renderChart(charted, chosen));
  const page = [
    ...introduction(runtimes),
    ...worksOf(runtimes).flatMap((work) => workTable(work, runtimes)),
    ...Object.keys(comparing).flatMap((program) => comparedTable(program as Comparing, runtimes)),
    ...importsTable(runtimes.filter(({ imports }) => imports)),
    ...(growth ? growthTables(growth) : []),
    ...shortfalls(allFallingShort(run)),
  ];
  writeFileSync(join(root, 'docs/speed.md'), `${page.join('\n')}\n`);
}

function introduction(runtimes: readonly RuntimeFigures[]): string[] {
  const { machine } = runtimes[0]!;
  const versions = runtimes.map(({ name, version }) => `${name} ${version}`).join(', ');
  return [
    '<!-- Generated from one run by "pnpm bench --growth --write". Do not edit. -->',
    '',
    '# How fast calls are',
    '',
    '![How many times as long as a loop in C each path takes, on Node, Bun and Deno](speed.svg)',
    '',
    `Measured on ${machine.date}, on ${machine.processor}, Linux ${machine.kernel}, ${machine.arch}, with`,
    `${versions}.`,
    'Your machine has other times, and similar ratios.',
    '',
    'On each runtime every path runs in one process, in turns of a millisecond or two beside a loop in C; a',
    'ratio is the median of those within one turn of all. In a cell the first number is the ratio to the C',
    'loop, the second that to the best peer there (which is *slanted*): below 1 we are faster. Peers call',
    "libc's `syscall`, declared for the words of the work; callbacks and promises are made one after another,",
    'so that these show how long one takes and not how many can be under way. A bare Node-API function takes',
    "nothing, calls libc's `syscall` and returns nothing: what goes through Node-API costs hardly less.",
    '',
    'How numbers reach the stub is said where it is not what a runtime does by itself: `by FFI` is with',
    '`LINUX_SYSCALLS_FFI=1`, `by Node-API` with `LINUX_SYSCALLS_FFI=0`.',
  ];
}

function workTable(work: string, runtimes: readonly RuntimeFigures[]): string[] {
  const columns = runtimes
    .map((runtime) => ({ title: titleOf(runtime), rows: rowsOf(work, runtime) }))
    .filter(({ rows }) => rows.length > 0);
  const cellOf = ({ rows }: Column, wanted: string) => {
    const row = rows.find(({ path }) => path === wanted);
    if (!row) return '';
    if (row.by === 'C') return shownTime(row.median);
    if (row.isBestPeer) return `*${shownRatio(row.ratio)}*`;
    if (row.by === 'floor') return shownRatio(row.ratio);
    return [row.ratio, row.toPeer].filter(Boolean).map(shownRatio).join(' · ');
  };
  return [
    '',
    `## ${work}`,
    '',
    ...markdownTable(
      ['', ...columns.map(({ title }) => title)],
      pathsOf(columns).map((path) => [path, ...columns.map((column) => cellOf(column, path))]),
    ),
  ];
}

/** Paths of all runtimes: ours come before peers. */
function pathsOf(columns: readonly Column[]): string[] {
  const rows = columns.flatMap((column) => column.rows);
  const by = (whose: string) => rows.filter((row) => row.by === whose).map(({ path }) => path);
  return [...new Set(['C', 'floor', 'ours', 'peer'].flatMap(by))];
}

type Comparing = keyof typeof comparing;

/** Works of ours beside the first way to do each: `time · how many times as long`. */
function comparedTable(program: Comparing, all: readonly RuntimeFigures[]): string[] {
  const runtimes = all.filter(({ compared }) => compared);
  const of = ({ compared }: RuntimeFigures): readonly Comparison[] => compared![program] ?? [];
  const shown = (it: Comparison | undefined) =>
    it ? [shownTime(it.nanoseconds), shownRatio(it.ratio)].join(' · ') : '';
  const rows = runtimes[0] ? of(runtimes[0]) : [];
  return [
    '',
    `## ${comparing[program]}`,
    '',
    'In a cell the first number is the time of one, the second how many times as long that is as the first',
    'way to do it; in turns, as above. A goal is a time, or such a ratio on Node; other runtimes have their own.',
    '',
    ...markdownTable(
      ['', '', ...runtimes.map(titleOf), 'goal'],
      rows.map(({ work, path, goal }, i) => [
        rows[i - 1]?.work === work ? '' : work,
        path,
        ...runtimes.map((it) => shown(of(it).find((at) => at.work === work && at.path === path))),
        goal ? shownGoal(goal) : '',
      ]),
    ),
  ];
}

function importsTable(runtimes: readonly RuntimeFigures[]): string[] {
  const specifiers = runtimes[0]?.imports?.map(({ specifier }) => specifier) ?? [];
  const cell = ({ imports = [] }: RuntimeFigures, wanted: string) => {
    const { milliseconds, heap } = imports.find(({ specifier }) => specifier === wanted)!;
    return `${milliseconds.toFixed(1)} ms, ${shownBytes(heap)}`;
  };
  return [
    '',
    '## Importing',
    '',
    'What an import adds to a program: the time that it takes more than the import of an empty module, as the',
    'median of processes, and heap that stays. What a module with a native addon takes, the loops in C here, is the floor of',
    'all that have a stub. Most of the rest goes into parsing what is exported: of a bundle only what you use',
    'is left, and with a folder for its cache in `NODE_COMPILE_CACHE` Node, from version 22.1, keeps what it',
    'has parsed.',
    '',
    ...markdownTable(
      ['', ...runtimes.map(titleOf)],
      specifiers.map((it) => [
        it === bareAddon ? it : `\`${it}\``,
        ...runtimes.map((runtime) => cell(runtime, it)),
      ]),
    ),
  ];
}

function growthTables({ calls, bytes, threads }: Growth): string[] {
  const one = threads[0]!;
  const perSecond = (rate: number) => `${(rate / 1e6).toFixed(2)} M`;
  return [
    '',
    '## Many calls, many threads',
    '',
    `A call of numbers leaves ${bytes.toFixed(2)} bytes of heap behind, as a million of them show. \`syscall0\` of`,
    '`getppid`, so often:',
    '',
    ...markdownTable(
      ['calls', 'C', '`syscall0`', 'ratio'],
      calls.map(({ count, c, ours }) => [
        count.toLocaleString('en'),
        shownTime(c),
        shownTime(ours),
        shownRatio(ours / c),
      ]),
    ),
    '',
    'The same call by so many threads at once, in calls per second and as a multiple of one thread; the most of',
    'five runs each:',
    '',
    ...markdownTable(
      ['threads', 'C', '', 'workers', ''],
      threads.map(({ count, c, ours }) => [
        `${count}`,
        perSecond(c),
        shownRatio(c / one.c),
        perSecond(ours),
        shownRatio(ours / one.ours),
      ]),
    ),
  ];
}

function shortfalls(short: readonly string[]): string[] {
  const lines = short.length > 0 ? short.map((line) => `- ${line}`) : ['Nothing.'];
  return ['', '## What falls short of our goals', '', ...lines];
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)];
}
