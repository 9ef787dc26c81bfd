import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../console/failure.mjs';
import { capture, findProgram } from '../setup/command.mjs';

const enterScript = join(dirname(fileURLToPath(import.meta.url)), 'enter.sh');

/**
 * What a guest's command finds in its environment: nothing of this machine's. Under an emulator
 * LINUX_SYSCALLS_EMULATOR names it, for the tests that it can't run and their reasons, and
 * LINUX_SYSCALLS_SLOW asks for fewer cases.
 */
const guestEnvironment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/tmp', LANG: 'C.UTF-8' };

/** Far above what the slowest run took: only one that hangs comes there. */
const limitSeconds = 900;

/**
 * A Node of another architecture, on this machine.
 *
 * @typedef {object} Guest
 * @property {string} where what its code runs on, for a reader.
 * @property {boolean} emulated whether each instruction is emulated, and so slow.
 * @property {(args: readonly string[], env: NodeJS.ProcessEnv, folders: Folders) =>
 *   Promise<import('../setup/command.mjs').Result>} node runs Node.
 *
 * @typedef {object} Folders
 * @property {string} tree from copyTree, in which it starts.
 * @property {string} scratch its /tmp.
 */

/**
 * Chooses how this machine runs an architecture: on its own kernel where that can, else emulated.
 *
 * @param {import('../run/architectures.mjs').Architecture} architecture
 * @param {import('../run/architectures.mjs').Architecture} host
 * @param {string} root from {@link nodeRoot}.
 * @param {() => Promise<string>} emulators the folder from {@link emulatorRoot}, if it is needed.
 * @returns {Promise<Guest>}
 */
export async function openGuest(architecture, host, root, emulators) {
  const reasons = [];
  if (architecture.target.kernelArch === host.target.kernelArch) {
    const guest = await tryGuest(architecture, root, '', 'real kernel, 32-bit chroot');
    if (guest) return guest;
    reasons.push('this kernel runs no 32-bit programs');
  }
  const emulator = findEmulator(architecture, await emulators());
  const { output } = await capture([emulator, '--version']);
  const version = /version (\S+)/.exec(output)?.[1];
  const where = [`qemu-user ${version}`, ...reasons].join(', ');
  const guest = await tryGuest(architecture, root, emulator, where);
  if (guest) return guest;
  throw new Failure(`its Node does not start under ${where}`);
}

/**
 * @param {import('../run/architectures.mjs').Architecture} architecture
 * @param {string} root
 * @param {string} emulator a path, or empty.
 * @param {string} where
 * @returns {Promise<Guest | undefined>} undefined if its Node doesn't start.
 */
async function tryGuest(architecture, root, emulator, where) {
  const base = emulator
    ? { ...guestEnvironment, LINUX_SYSCALLS_EMULATOR: where, LINUX_SYSCALLS_SLOW: '1' }
    : guestEnvironment;
  /** @type {Guest['node']} */
  const node = (args, env, { tree, scratch }) =>
    capture(
      ['timeout', '--kill-after=10', String(limitSeconds)]
        .concat(['unshare', '--mount', '--propagation', 'private', enterScript])
        .concat([root, tree, scratch, emulator])
        .concat(['/usr/bin/node', ...args]),
      { env: { ...base, ...env } },
    );
  const scratch = mkdtempSync(join(tmpdir(), 'linux-syscalls-guest-'));
  const { status, output } = await node(
    ['-p', 'process.arch + process.version'],
    {},
    {
      tree: scratch,
      scratch,
    },
  );
  rmSync(scratch, { recursive: true });
  if (status !== 0 || !output.startsWith(`${architecture.node}v`)) return undefined;
  const version = output.trim().slice(`${architecture.node}v`.length);
  return { where: `${where}, Node ${version}`, emulated: emulator !== '', node };
}

/**
 * @param {import('../run/architectures.mjs').Architecture} architecture
 * @param {string} emulators
 */
function findEmulator({ name, target }, emulators) {
  const path = findProgram(join(emulators, 'usr/bin', `qemu-${target.qemu}`));
  if (path) return path;
  throw new Failure(`no emulator of ${name} in ${emulators}`);
}
