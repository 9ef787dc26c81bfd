import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { totalsOf } from '../report/totals.mjs';
import { capture } from '../setup/command.mjs';
import { root } from '../setup/repository.mjs';

/**
 * @typedef {object} Outcome
 * @property {import('../report/totals.mjs').Totals} totals
 * @property {readonly import('../report/reporter.mjs').TestRecord[]} records
 * @property {string} output what was printed, to be shown if something failed.
 */

const vitest = ['node_modules/vitest/vitest.mjs', 'run'];

/** The whole of the examples, whose success is one more test. */
export const tour = 'examples/dist/tour.js';

/**
 * V8's optimising compiler for WebAssembly breaks rollup's parser on riscv64 in Node 20 ("unreachable");
 * its baseline compiler is right everywhere. Under emulation, what the one for JavaScript costs in a
 * run this short never comes back, nor what threads of V8's own cost, where one processor is left.
 */
const guestNodeOptions = ['--liftoff-only'];
const emulatedNodeOptions = ['--no-opt', '--single-threaded'];

/**
 * Runs all kinds of tests on this machine but those of tarballs, which run once these are packed.
 *
 * @param {readonly string[]} filters of test files, as vitest takes them.
 * @returns {Promise<Outcome>}
 */
export function runOnHost(filters) {
  return runProjects(['kernel', 'recording', 'host'], filters);
}

/**
 * Runs the tests of the tarballs in release/.
 *
 * @returns {Promise<Outcome>}
 */
export function runPackedTests() {
  return runProjects(['packed'], []);
}

/**
 * Runs the tests that install the tarballs in release/ from a registry.
 *
 * @param {readonly string[]} filters
 * @returns {Promise<Outcome>}
 */
export function runInstallTests(filters) {
  return runProjects(['install'], filters);
}

/**
 * @param {readonly string[]} projects of vitest.config.ts.
 * @param {readonly string[]} filters
 * @returns {Promise<Outcome>}
 */
function runProjects(projects, filters) {
  return withScratch(async (scratch) => {
    const report = join(scratch, 'report.json');
    const env = { ...process.env, LINUX_SYSCALLS_REPORT: report };
    const chosen = projects.map((name) => `--project=${name}`);
    const args = [...vitest, ...chosen, ...selection(filters)];
    const command = [process.execPath, ...args];
    return outcomeOf(await capture(command, { cwd: root, env }), readIfPresent(report));
  });
}

/**
 * Runs the tests that are not the host's alone in a guest, and the tour.
 *
 * @param {import('../emulation/guest.mjs').Guest} guest
 * @param {string} tree from copyTree.
 * @param {readonly string[]} filters
 * @returns {Promise<Outcome>}
 */
export function runInGuest(guest, tree, filters) {
  return withScratch(async (scratch) => {
    const args = guestArguments(guest.emulated, filters);
    const env = { LINUX_SYSCALLS_REPORT: '/tmp/report.json' };
    const result = await guest.node(args, env, { tree, scratch });
    const outcome = outcomeOf(result, readIfPresent(join(scratch, 'report.json')));
    if (filters.length === 0) {
      const { status, output } = await guest.node([tour], {}, { tree, scratch });
      addTour(outcome, status);
      if (status !== 0) outcome.output += output;
    }
    return outcome;
  });
}

/**
 * What Node is given, in the top folder of what copyTree made, to run the tests that are not the
 * host's alone.
 *
 * @param {boolean} emulated whether each instruction is emulated, and so slow.
 * @param {readonly string[]} filters
 * @returns {string[]}
 */
export function guestArguments(emulated, filters) {
  const options = emulated ? [...guestNodeOptions, ...emulatedNodeOptions] : guestNodeOptions;
  const args = [...options, ...vitest, '--configLoader=native'];
  args.push('--project=kernel', '--project=recording');
  // One worker for all files: starting one takes seconds under emulation.
  if (emulated) args.push('--maxWorkers=1');
  return [...args, ...selection(filters)];
}

/**
 * Counts the tour, run as a whole, as one more test.
 *
 * @param {Outcome} outcome
 * @param {number | undefined} status its exit code; undefined if it never ended.
 */
export function addTour({ totals }, status) {
  if (status === 0) {
    totals.passed += 1;
  } else {
    totals.failed += 1;
    totals.failures.push(
      `${tour}: ${status === undefined ? 'did not end' : `exit code ${status}`}`,
    );
  }
}

/** @param {readonly string[]} filters */
function selection(filters) {
  return filters.length > 0 ? ['--passWithNoTests', ...filters] : [];
}

/**
 * What a run of vitest came to.
 *
 * @param {import('../setup/command.mjs').Result} result
 * @param {string | undefined} report what its reporter wrote, if it did.
 * @returns {Outcome}
 */
export function outcomeOf({ status, output }, report) {
  const records = recordsOf(report);
  const totals = totalsOf(records);
  if (status !== 0 && totals.failed === 0) {
    totals.failed = 1;
    totals.failures.push(`vitest itself: exit code ${status}`);
  }
  return { totals, records, output };
}

/**
 * @param {string | undefined} report
 * @returns {import('../report/reporter.mjs').TestRecord[]}
 */
function recordsOf(report) {
  if (report !== undefined) return JSON.parse(report);
  return [{ name: 'vitest itself: it ended without a report', state: 'failed' }];
}

/** @param {string} path */
function readIfPresent(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * @template T
 * @param {(folder: string) => Promise<T>} work
 */
async function withScratch(work) {
  const folder = mkdtempSync(join(tmpdir(), 'linux-syscalls-test-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Outcome} outcome */
export function isGreen({ totals }) {
  return totals.failed === 0;
}

/** @param {Outcome} outcome */
export function summaryOf({ totals }) {
  return `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`;
}
