import { join } from 'node:path';
import { guests, type KernelGuest, type Target, titleOf } from '@linux-syscalls/targets';
import { temporaryDirectoryTask } from 'tempy';
import { ensureCompilers } from '../emulation/compilers.ts';
import { copyTree } from '../emulation/copyTree.ts';
import { nodeRoot } from '../emulation/roots.ts';
import { Graph, resultOf, type Task } from '../progress/graph.ts';
import type { RunRow } from '../report/conclude.ts';
import { isGreen, outcomeOf, renderCounts, totalsOf } from '../report/totals.ts';
import { host } from '../run/architectures.ts';
import { guestArguments, recordsOf, tour, tourRecord } from '../run/vitest.ts';
import { ensurePackages } from '../setup/apt.ts';
import { buildPackages, buildStubs } from '../setup/build.ts';
import { boot, emulatorVersion } from './boot.ts';
import { machineEmulator } from './emulators.ts';
import { baseArchive, concatenate, overlayArchive, tasksArchive } from './initramfs.ts';
import { unpackKernel } from './kernels.ts';

export interface Request {
  /** Of the guests' programs; none for all. */
  readonly architectures: readonly string[];
  /** Of test files; none for all, and the tour. */
  readonly filters: readonly string[];
}

/**
 * Runs the tests in booted kernels, as many at once as there are processors.
 *
 * @returns the rows of the table, in its order.
 */
export function runInKernels(request: Request): Promise<RunRow[]> {
  return temporaryDirectoryTask((scratch) => runTasks(request, scratch));
}

async function runTasks({ architectures, filters }: Request, scratch: string): Promise<RunRow[]> {
  const wanted = guests.filter(
    ({ program }) => architectures.length === 0 || architectures.includes(program.name),
  );
  const programs = [...new Set(wanted.map(({ program }) => program))];
  const graph = new Graph();
  const installed = graph.task('Emulators and compilers', [], () => install(wanted, programs));
  const packages = graph.task('TypeScript and this machine’s stub', [], buildPackages);
  const stubs = graph.task('Stubs', [installed, packages], () =>
    buildStubs(programs.map(({ name }) => name)),
  );
  const overlay = graph.task('The tests', [stubs], async () => {
    const tree = join(scratch, 'tree');
    await copyTree(tree);
    return overlayArchive(scratch, tree);
  });

  const testIn = (guest: KernelGuest): Task<RunRow> => {
    const name = titleOf(guest);
    const base = graph.task(`${name}: kernel, Node`, [overlay], () => prepare(guest));
    return graph.task(
      `${name}: tests`,
      [base, overlay],
      async ({ archive, image, emulator }, tests) => {
        const scripts = scriptsOf(guest, filters);
        const own = join(scratch, name.replaceAll(' ', '-'));
        const initramfs = `${own}.cpio`;
        await concatenate([archive, tests, await tasksArchive(own, scripts)], initramfs);
        const booted = await bootAndRead(guest, emulator, image, initramfs, filters);
        return { name, ...booted };
      },
      { describe: ({ totals }) => `: ${renderCounts(totals)}`, isGood: isGreen },
    );
  };
  const rows = wanted.map((guest) => ({ name: titleOf(guest), task: testIn(guest) }));
  await graph.run();
  await resultOf(overlay); // Without it nothing ran.
  return Promise.all(rows.map(rowOf));
}

async function rowOf({ name, task }: { name: string; task: Task<RunRow> }): Promise<RunRow> {
  const ended = await task.outcome;
  if ('value' in ended) return ended.value;
  const { message, output } = ended.failure;
  return {
    name,
    where: 'not booted',
    totals: totalsOf([{ name: message, state: 'failed' }]),
    output,
  };
}

async function install(wanted: readonly KernelGuest[], programs: readonly Target[]) {
  const added = await ensurePackages(['cpio', 'mmdebstrap']);
  added.push(...(await ensureCompilers(programs, host)));
  // apt has one turn for all; what is unpacked for a guest is part of its preparation.
  for (const { kernel } of wanted) {
    if (kernel.kernel.emulatorSuite === undefined) {
      added.push(...(await ensurePackages(kernel.kernel.emulator)));
    }
  }
  return added;
}

async function prepare({ program, kernel }: KernelGuest) {
  const files = await unpackKernel(kernel);
  const archive = await baseArchive(await nodeRoot(program), files);
  return { archive, image: files.image, emulator: await machineEmulator(kernel, host) };
}

async function bootAndRead(
  { kernel, only }: KernelGuest,
  emulator: string,
  image: string,
  initramfs: string,
  asked: readonly string[],
) {
  const said = await boot(kernel, emulator, image, initramfs);
  const status = said.ended.get('tests') ?? 128;
  const records = recordsOf({ status, output: said.printed }, said.report);
  const isWhole = asked.length === 0;
  if (isWhole && only === undefined) records.push(tourRecord(said.ended.get('tour')));
  const version = await emulatorVersion(emulator);
  const part =
    only === undefined || !isWhole ? '' : `, ${only.files.length} files alone: ${only.reason}`;
  const where = `kernel ${said.kernel ?? '?'} under qemu-system ${version}${part}`;
  return { where, ...outcomeOf(records, said.printed) };
}

/** The scripts that a guest runs, in the order of their names. */
function scriptsOf({ only }: KernelGuest, asked: readonly string[]): Record<string, string> {
  const filters = asked.length > 0 ? asked : (only?.files ?? []);
  // What the recording stub writes down no kernel sees: emulators of processes show the same, sooner.
  const args = guestArguments(true, ['kernel'], filters).map(quote).join(' ');
  const env = 'LINUX_SYSCALLS_SLOW=1 LINUX_SYSCALLS_REPORT=/tmp/report.json';
  const tests = `${env} node ${args}\n`;
  return filters.length > 0 ? { tests } : { tests, tour: `node ${tour}\n` };
}

function quote(argument: string): string {
  return `'${argument.replaceAll("'", "'\\''")}'`;
}
