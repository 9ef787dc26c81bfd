import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { Failure } from '../console/failure.mjs';
import { openGuest } from '../emulation/guest.mjs';
import { emulatorRoot, nodeRoot } from '../emulation/roots.mjs';
import { packAll } from '../release/pack.mjs';
import { totalsOf } from '../report/totals.mjs';
import { ensurePackages, whyNotInstallable } from '../setup/apt.mjs';
import { buildPackages, buildStubs } from '../setup/build.mjs';
import { copyTree } from '../tree/copy.mjs';
import { all, host } from './architectures.mjs';
import { runChecks } from './checks.mjs';
import { isGreen, runInGuest, runOnHost, runPackedTests, summaryOf } from './vitest.mjs';

/**
 * @typedef {import('./architectures.mjs').Architecture} Architecture
 * @typedef {import('./vitest.mjs').Outcome} Outcome
 * @typedef {import('../report/table.mjs').Row & { output: string }} RunRow what a run printed, too.
 *
 * @typedef {object} Request
 * @property {readonly string[]} architectures names; none for all.
 * @property {readonly string[]} filters of test files; none for all.
 * @property {boolean} requireAll whether an architecture left out is a failure.
 */

/**
 * Builds everything and runs every test that was asked for, as many things at once as there are
 * processors.
 *
 * @param {Request} request
 * @param {import('../console/steps.mjs').Steps} steps
 * @param {NodeJS.ProcessEnv} env with pnpm on PATH.
 * @returns {Promise<RunRow[]>} in the order of the table.
 */
export async function runSuite(request, steps, env) {
  const scratch = mkdtempSync(join(tmpdir(), 'linux-syscalls-suite-'));
  try {
    return await runAll(request, steps, env, join(scratch, 'tree'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {Request} request
 * @param {import('../console/steps.mjs').Steps} steps
 * @param {NodeJS.ProcessEnv} env
 * @param {string} tree where to copy what guests need.
 * @returns {Promise<RunRow[]>}
 */
async function runAll(request, steps, env, tree) {
  const limit = pLimit(availableParallelism());
  /**
   * @template T
   * @param {string} title
   * @param {() => Promise<T>} work
   */
  const step = (title, work) => limit(() => steps.run(title, work));

  /**
   * @param {string} title
   * @param {() => Promise<Outcome>} work
   */
  const testStep = (title, work) => limit(() => steps.run(title, work, summaryOf, isGreen));

  const wanted = all.filter(
    ({ name }) => request.architectures.length === 0 || request.architectures.includes(name),
  );
  const foreign = wanted.filter((architecture) => architecture !== host);
  const whole = request.architectures.length === 0 && request.filters.length === 0;

  const packages = step('TypeScript and this machine’s stub', () => buildPackages(env));
  packages.catch(() => {}); // Whoever waits for it later hears of a failure that came before.
  const obstacle = whyNotInstallable();
  const programs = obstacle ? undefined : installPrograms();
  programs?.catch(() => {});
  const stubs = new Map(foreign.map((it) => [it, obstacle ? undefined : provideStub(it)]));
  const guestTree = obstacle ? undefined : provideTree();
  guestTree?.catch(() => {});
  /** @type {Promise<string> | undefined} */
  let emulators;
  const provideEmulators = () => {
    emulators ??= steps.run('Emulators', () => emulatorRoot(host.target.debian));
    return emulators;
  };

  /** @param {Architecture} architecture */
  function provideStub({ name }) {
    const stub = (async () => {
      await programs;
      await step(`${name}: stub`, () => buildStubs([name], env));
    })();
    stub.catch(() => {});
    return stub;
  }

  /** All guests share it, so that it waits for every stub, but fails with none of them. */
  async function provideTree() {
    if (foreign.length === 0) return;
    await Promise.allSettled(stubs.values());
    await packages;
    await step('The tests, for other machines', () => copyTree(tree));
  }

  function installPrograms() {
    const names = ['strace', ...foreign.map(({ target }) => `g++-${target.triplet}`)];
    return steps.run(
      'strace, cross compilers',
      () => ensurePackages(names),
      (installed) => (installed.length > 0 ? 'installed' : 'present'),
    );
  }

  /** @returns {Promise<RunRow>} */
  async function testHost() {
    await packages;
    // Some of its tests compare with what strace, or other machines' compilers and stubs, say.
    await Promise.allSettled([programs, ...stubs.values()]);
    const outcome = await testStep(`${host.name}: tests`, () => runOnHost(request.filters));
    return { name: host.name, where: `native, Node ${process.versions.node}`, ...outcome };
  }

  /**
   * @param {Architecture} architecture
   * @returns {Promise<import('../emulation/guest.mjs').Guest>}
   */
  async function prepareGuest(architecture) {
    if (obstacle) throw new Failure(obstacle);
    const prepareRoot = async () => {
      await ensurePackages(['mmdebstrap']);
      const root = await step(`${architecture.name}: Node`, () => nodeRoot(architecture.target));
      return openGuest(architecture, host, root, provideEmulators);
    };
    const [guest] = await Promise.all([prepareRoot(), stubs.get(architecture)]);
    return guest;
  }

  /**
   * @param {Architecture} architecture
   * @returns {Promise<RunRow>}
   */
  async function testGuest(architecture) {
    const { name } = architecture;
    const guest = await prepareGuest(architecture).catch(failureOf);
    await packages;
    await guestTree;
    if (guest instanceof Failure) return leftOut(name, guest);
    const title = `${name}: tests on ${guest.where}`;
    const outcome = await testStep(title, () => runInGuest(guest, tree, request.filters));
    return { name, where: guest.where, ...outcome };
  }

  /** @returns {Promise<RunRow>} */
  async function check() {
    await packages;
    const outcome = await testStep('Checks of the sources', () => runChecks(env));
    return { name: 'sources', where: 'lint, types, unused code, cycles, drift', ...outcome };
  }

  /** @returns {Promise<RunRow>} */
  async function testTarballs() {
    const name = 'tarballs';
    await packages;
    try {
      if (obstacle) throw new Failure(obstacle);
      await Promise.all(stubs.values());
      await step('Tarballs', () => packAll(env));
    } catch (error) {
      return leftOut(name, failureOf(error));
    }
    const outcome = await testStep('Tests of the tarballs', runPackedTests);
    return { name, where: 'what is published, packed', ...outcome };
  }

  /**
   * @param {string} name
   * @param {Failure} failure
   * @returns {RunRow}
   */
  function leftOut(name, failure) {
    const where = `left out: ${failure.message}`;
    const failed = totalsOf([{ name: where, state: 'failed' }]);
    const totals = request.requireAll ? failed : undefined;
    return { name, where, totals, output: failure.output };
  }

  const rows = wanted.map((it) => (it === host ? testHost() : testGuest(it)));
  if (!whole) return Promise.all(rows);
  // Tarballs are for who publishes: they would make everybody else's run a quarter longer.
  return Promise.all([check(), ...(request.requireAll ? [testTarballs()] : []), ...rows]);
}

/**
 * @param {unknown} error
 * @returns {Failure} it, if it is one; anything else is a mistake of ours and goes on.
 */
function failureOf(error) {
  if (error instanceof Failure) return error;
  throw error;
}
