import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { Failure } from '../console/failure.mjs';
import { nodeRoot } from '../emulation/roots.mjs';
import { totalsOf } from '../report/totals.mjs';
import { all } from '../run/architectures.mjs';
import { addTour, guestArguments, isGreen, outcomeOf, summaryOf, tour } from '../run/vitest.mjs';
import { ensurePackages } from '../setup/apt.mjs';
import { buildPackages, buildStubs } from '../setup/build.mjs';
import { copyTree } from '../tree/copy.mjs';
import { boot, emulatorVersion } from './boot.mjs';
import { guests, titleOf } from './guests.mjs';
import { baseArchive, concatenate, overlayArchive } from './initramfs.mjs';
import { unpackKernel } from './kernels.mjs';

/**
 * @typedef {import('../run/vitest.mjs').Outcome} Outcome
 * @typedef {import('./guests.mjs').KernelGuest} KernelGuest
 *
 * @typedef {object} Request
 * @property {readonly string[]} architectures of the guests' programs; none for all.
 * @property {readonly string[]} filters of test files; none for all, and the tour.
 */

/**
 * Runs the tests in booted kernels, as many at once as there are processors.
 *
 * @param {Request} request
 * @param {import('../console/steps.mjs').Steps} steps
 * @param {NodeJS.ProcessEnv} env with pnpm on PATH.
 * @returns {Promise<import('../run/suite.mjs').RunRow[]>} in the order of the table.
 */
export async function runInKernels({ architectures, filters }, steps, env) {
  const wanted = guests.filter(
    ({ program }) => architectures.length === 0 || architectures.includes(program),
  );
  const programs = all.filter(({ name }) => wanted.some(({ program }) => program === name));
  await steps.run('Emulators and compilers', () =>
    ensurePackages([
      ...['cpio', 'mmdebstrap'],
      ...new Set(wanted.flatMap(({ kernel }) => kernel.qemuPackages)),
      ...programs.map(({ target }) => `g++-${target.triplet}`),
    ]),
  );
  await steps.run('TypeScript and this machine’s stub', () => buildPackages(env));
  const names = programs.map(({ name }) => name);
  await steps.run('Stubs', () => buildStubs(names, env));

  const scratch = mkdtempSync(join(tmpdir(), 'linux-syscalls-kernels-'));
  try {
    const overlay = await steps.run('The tests', async () => {
      const tree = join(scratch, 'tree');
      await copyTree(tree);
      return overlayArchive(scratch, tree, tasksOf(filters));
    });
    const limit = pLimit(availableParallelism());
    return await Promise.all(wanted.map((guest) => limit(() => testIn(guest, overlay))));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }

  /**
   * @param {KernelGuest} guest
   * @param {string} overlay
   * @returns {Promise<import('../run/suite.mjs').RunRow>}
   */
  async function testIn(guest, overlay) {
    const name = titleOf(guest);
    try {
      const prepared = await steps.run(`${name}: kernel, Node`, () => prepare(guest));
      const initramfs = join(scratch, `${name.replaceAll(' ', '-')}.cpio`);
      await concatenate([prepared.base, overlay], initramfs);
      const run = () => bootAndRead(guest, prepared.image, initramfs, filters.length === 0);
      return { name, ...(await steps.run(`${name}: tests`, run, summaryOf, isGreen)) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const totals = totalsOf([{ name: error.message, state: 'failed' }]);
      return { name, where: 'not booted', totals, output: error.output };
    }
  }
}

/** @param {KernelGuest} guest */
async function prepare({ program, kernel }) {
  const architecture = all.find(({ name }) => name === program);
  if (architecture === undefined) throw new Error(`no record of ${program}`);
  const files = await unpackKernel(kernel);
  return {
    base: await baseArchive(await nodeRoot(architecture.target), files),
    image: files.image,
  };
}

/**
 * @param {KernelGuest} guest
 * @param {string} image
 * @param {string} initramfs
 * @param {boolean} withTour
 * @returns {Promise<{ where: string } & Outcome>}
 */
async function bootAndRead({ kernel }, image, initramfs, withTour) {
  const told = await boot(kernel, image, initramfs);
  const outcome = outcomeOf(
    { status: told.ended.get('tests') ?? 128, output: told.printed },
    told.report,
  );
  if (withTour) addTour(outcome, told.ended.get('tour'));
  const version = await emulatorVersion(kernel);
  return { where: `kernel ${told.kernel ?? '?'} under qemu-system ${version}`, ...outcome };
}

/**
 * The scripts that a guest runs.
 *
 * @param {readonly string[]} filters
 * @returns {Record<string, string>}
 */
function tasksOf(filters) {
  const args = guestArguments(true, filters).map(quote).join(' ');
  const env = 'LINUX_SYSCALLS_SLOW=1 LINUX_SYSCALLS_REPORT=/tmp/report.json';
  const tests = `${env} node ${args}\n`;
  return filters.length > 0 ? { tests } : { tests, tour: `node ${tour}\n` };
}

/** @param {string} argument */
function quote(argument) {
  return `'${argument.replaceAll("'", "'\\''")}'`;
}
