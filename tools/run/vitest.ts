import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectoryTask } from 'tempy';
import { root } from '../bootstrap/repository.mjs';
import type { Guest } from '../emulation/guest.ts';
import type { TestRecord } from '../report/reporter.ts';
import { type Outcome, outcomeOf } from '../report/totals.ts';
import { capture, type Result } from '../setup/command.ts';
import { passedIsEnough } from './unchanged.ts';

const vitest = ['node_modules/vitest/vitest.mjs', 'run'];

/** All the examples, whose success is one more test. */
export const tour = 'examples/dist/tour.js';

/**
 * V8's optimising compiler for WebAssembly breaks rollup's parser on riscv64 in Node 20 ("unreachable");
 * its baseline compiler is right everywhere. Under emulation a run this short never wins back what the
 * optimising compiler for JavaScript costs, nor V8's own threads, where one processor is left.
 */
const guestNodeOptions = ['--liftoff-only'];
const emulatedNodeOptions = ['--no-opt', '--single-threaded'];

/**
 * Runs tests on this machine.
 *
 * @param projects of vitest.config.ts.
 * @param filters of test files, as vitest takes them.
 * @param isEnough whether long tests are skipped that passed here and whose inputs haven't changed.
 */
export function runOnHost(
  projects: readonly string[],
  filters: readonly string[] = [],
  isEnough = false,
): Promise<Outcome> {
  return temporaryDirectoryTask(async (scratch) => {
    const report = join(scratch, 'report.json');
    const env = {
      ...process.env,
      LINUX_SYSCALLS_REPORT: report,
      [passedIsEnough]: isEnough ? '1' : '0',
    };
    const chosen = projects.map((name) => `--project=${name}`);
    const command = [process.execPath, ...vitest, ...chosen, ...selection(filters)];
    const result = await capture(command, { cwd: root, env });
    return outcomeOf(recordsOf(result, readIfPresent(report)), result.output);
  });
}

/**
 * Runs the tests that are not the host's alone in a guest, and the tour.
 *
 * @param tree from copyTree.
 */
export function runInGuest(
  guest: Guest,
  tree: string,
  filters: readonly string[],
): Promise<Outcome> {
  return temporaryDirectoryTask(async (scratch) => {
    const args = guestArguments(guest.emulated, ['kernel', 'recording'], filters);
    const env = { LINUX_SYSCALLS_REPORT: '/tmp/report.json' };
    const result = await guest.node(args, env, { tree, scratch });
    const records = recordsOf(result, readIfPresent(join(scratch, 'report.json')));
    if (filters.length > 0) return outcomeOf(records, result.output);
    const { status, output } = await guest.node([tour], {}, { tree, scratch });
    const printed = status === 0 ? result.output : result.output + output;
    return outcomeOf([...records, tourRecord(status)], printed);
  });
}

/**
 * What Node is given, in the top folder of what copyTree made, to run the tests that are not the
 * host's alone.
 *
 * @param emulated whether each instruction is emulated, and so slow.
 * @param projects of vitest.config.ts.
 */
export function guestArguments(
  emulated: boolean,
  projects: readonly string[],
  filters: readonly string[],
): string[] {
  const options = emulated ? [...guestNodeOptions, ...emulatedNodeOptions] : guestNodeOptions;
  const args = [...options, ...vitest, '--configLoader=native'];
  args.push(...projects.map((project) => `--project=${project}`));
  // One worker for all files: starting one takes seconds under emulation.
  if (emulated) args.push('--maxWorkers=1');
  return [...args, ...selection(filters)];
}

function selection(filters: readonly string[]): readonly string[] {
  return filters.length > 0 ? ['--passWithNoTests', ...filters] : [];
}

/**
 * The tour, run as a whole, as one more test.
 *
 * @param status its exit code; undefined if it never ended.
 */
export function tourRecord(status: number | undefined): TestRecord {
  if (status === 0) return { name: tour, state: 'passed' };
  const end = status === undefined ? 'did not end' : `exit code ${status}`;
  return { name: `${tour}: ${end}`, state: 'failed' };
}

/**
 * What became of each test in a run of vitest.
 *
 * @param report what its reporter wrote, if it did.
 */
export function recordsOf({ status }: Result, report: string | undefined): TestRecord[] {
  const records: TestRecord[] =
    report === undefined
      ? [
          {
            name: `vitest itself: it ended with exit code ${status}, without a report`,
            state: 'failed',
          },
        ]
      : JSON.parse(report);
  if (status === 0 || records.some(({ state }) => state === 'failed')) return records;
  return [...records, { name: `vitest itself: exit code ${status}`, state: 'failed' }];
}

function readIfPresent(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
