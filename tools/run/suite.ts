import { join } from 'node:path';
import type { Target } from '@linux-syscalls/targets';
import { temporaryDirectoryTask } from 'tempy';
import { ensureCompilers } from '../emulation/compilers.ts';
import { copyTree } from '../emulation/copyTree.ts';
import { type Guest, openGuest } from '../emulation/guest.ts';
import { emulatorRoot, nodeRoot } from '../emulation/roots.ts';
import { failed, Graph, resultOf, type Task } from '../progress/graph.ts';
import { packAll } from '../release/pack.ts';
import type { RunRow } from '../report/conclude.ts';
import { isGreen, type Outcome, renderCounts, totalsOf } from '../report/totals.ts';
import { ensurePackages, whyNotInstallable } from '../setup/apt.ts';
import { buildPackages, buildStubs } from '../setup/build.ts';
import { all, host } from './architectures.ts';
import { isWanted, rowsByName } from './byName.ts';
import { runChecks } from './checks.ts';
import { runInGuest, runOnHost } from './vitest.ts';

export interface Request {
  /** Names; none for those of plain runs. */
  readonly architectures: readonly string[];
  /** Of test files; none for all. */
  readonly filters: readonly string[];
  /** Whether all architectures run, and one left out is a failure. */
  readonly requireAll: boolean;
}

/** A row of the table: what it stands for, and the task whose outcome it shows. */
interface Part {
  readonly name: string;
  readonly task: Task<{ readonly where: string; readonly outcome: Outcome }>;
}

const shownOutcome = {
  describe: ({ outcome }: { outcome: Outcome }) => `: ${renderCounts(outcome.totals)}`,
  isGood: ({ outcome }: { outcome: Outcome }) => isGreen(outcome),
};

/**
 * Builds everything and runs every test that was asked for.
 *
 * @returns the rows of the table, in its order.
 */
export function runSuite(request: Request): Promise<RunRow[]> {
  return temporaryDirectoryTask((scratch) => runTasks(request, join(scratch, 'tree')));
}

/** @param tree where to copy what guests need. */
async function runTasks(
  { architectures, filters, requireAll }: Request,
  tree: string,
): Promise<RunRow[]> {
  const wanted = all.filter((it) => isWanted(it, architectures, requireAll));
  const foreign = wanted.filter((architecture) => architecture !== host);
  // The host's own tests ask the compilers and stubs of architectures that are left out, too.
  const built = architectures.length === 0 ? all.filter((it) => it !== host) : foreign;
  const isWhole = architectures.length === 0 && filters.length === 0;
  const graph = new Graph();

  const packages = graph.task('TypeScript and this machine’s stub', [], buildPackages);
  const programs = programsFor(built, graph);
  const stubs = built.map(({ name }) =>
    graph.task(`${name}: stub`, [programs], () => buildStubs([name])),
  );
  // All guests share the copy: it waits for every stub, but does without those that can't be built.
  const copied =
    foreign.length === 0
      ? undefined
      : graph.task('The tests, for other machines', [packages, programs], () => copyTree(tree), {
          after: stubs,
        });

  const testHost = () =>
    graph.task(
      `${host.name}: tests`,
      [packages],
      async () => ({
        where: `native, Node ${process.versions.node}`,
        outcome: await runOnHost(['kernel', 'recording'], filters),
      }),
      shownOutcome,
    );

  // Some of these tests compare with what strace, or other machines' compilers and stubs, say.
  const testTools = () =>
    graph.task(
      'Tests with tools',
      [packages],
      async () => ({
        where: 'facts, docs, examples, with compilers and strace',
        outcome: await runOnHost(['host'], filters, isWhole && !requireAll),
      }),
      { ...shownOutcome, after: [programs, ...stubs] },
    );

  const testGuest = (architecture: Target) => {
    const stub = stubs[built.indexOf(architecture)]!;
    const guest = graph.task(`${architecture.name}: Node`, [programs], () =>
      prepareGuest(architecture),
    );
    return graph.task(
      `${architecture.name}: tests`,
      [guest, stub, copied!],
      async (opened) => ({
        where: opened.where,
        outcome: await runInGuest(opened, tree, filters),
      }),
      {
        ...shownOutcome,
        describe: (result) => ` on ${result.where}${shownOutcome.describe(result)}`,
      },
    );
  };

  const checkSources = () =>
    graph.task(
      'Checks of the sources',
      [packages],
      async () => ({
        where: 'lint, types, unused code, cycles, drift',
        outcome: await runChecks(),
      }),
      shownOutcome,
    );

  const testTarballs = () => {
    const tarballs = graph.task('Tarballs', [packages, programs, ...stubs], () => packAll());
    return graph.task(
      'Tests of the tarballs',
      [tarballs],
      async () => ({
        where: 'what is published, packed',
        outcome: await runOnHost(['packed']),
      }),
      shownOutcome,
    );
  };

  const parts: Part[] = [];
  if (isWhole) parts.push({ name: 'sources', task: checkSources() });
  // Tarballs are for who publishes: they would make everybody else's run a quarter longer.
  if (isWhole && requireAll) parts.push({ name: 'tarballs', task: testTarballs() });
  if (wanted.includes(host)) parts.push({ name: 'tools', task: testTools() });
  for (const it of wanted) {
    parts.push({ name: it.name, task: it === host ? testHost() : testGuest(it) });
  }
  await graph.run();
  await resultOf(packages); // Without them nothing ran.
  const rows = await Promise.all(parts.map((part) => rowOf(part, requireAll)));
  return architectures.length === 0 ? [...rows, ...rowsByName(wanted, filters)] : rows;
}

/** Installs what other architectures are compiled with and emulated by. */
function programsFor(foreign: readonly Target[], graph: Graph): Task<unknown> {
  const obstacle = whyNotInstallable();
  if (obstacle !== undefined) return failed(obstacle);
  // The fuzzer of programs is clang's.
  const names = ['strace', 'clang', 'libclang-rt-dev'];
  if (foreign.length > 0) names.push('mmdebstrap');
  const install = async () => [
    ...(await ensurePackages(names)),
    ...(await ensureCompilers(foreign, host)),
  ];
  return graph.task('strace, clang, cross compilers', [], install, {
    describe: (installed) => (installed.length > 0 ? ': installed' : ': present'),
    isDownload: true,
  });
}

async function prepareGuest(architecture: Target): Promise<Guest> {
  const root = await nodeRoot(architecture);
  return openGuest(architecture, host, root, () => emulatorRoot(host));
}

async function rowOf({ name, task }: Part, requireAll: boolean): Promise<RunRow> {
  const ended = await task.outcome;
  if ('value' in ended) return { name, where: ended.value.where, ...ended.value.outcome };
  const where = `left out: ${ended.failure.message}`;
  const totals = requireAll ? totalsOf([{ name: where, state: 'failed' }]) : undefined;
  return { name, where, totals, output: ended.failure.output };
}
