import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { architectures } from '@linux-syscalls/abi/arch';
import type { Target } from '@linux-syscalls/targets';
import { temporaryDirectoryTask } from 'tempy';
import { Failure } from '../bootstrap/failure.mjs';
import { capture, type Result } from '../setup/command.ts';

const enterScript = join(import.meta.dirname, 'enter.sh');

/**
 * What a guest's command finds in its environment: nothing of this machine's. Under an emulator
 * LINUX_SYSCALLS_EMULATOR names it, for the tests that it can't run and their reasons, and
 * LINUX_SYSCALLS_SLOW asks for fewer cases.
 */
const guestEnvironment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/tmp', LANG: 'C.UTF-8' };

/** Far above what the slowest run took: only one that hangs comes there. */
const limitSeconds = 900;

/** A Node of another architecture, on this machine. */
export interface Guest {
  /** What its code runs on, for a reader. */
  readonly where: string;
  /** Whether each instruction is emulated, and so slow. */
  readonly emulated: boolean;
  /** Runs Node. */
  readonly node: (
    args: readonly string[],
    env: NodeJS.ProcessEnv,
    folders: Folders,
  ) => Promise<Result>;
}

interface Folders {
  /** From copyTree, in which it starts. */
  readonly tree: string;
  /** Its /tmp. */
  readonly scratch: string;
}

/**
 * Chooses how this machine runs an architecture: on its own kernel where that can, else emulated.
 *
 * @param root from {@link nodeRoot}.
 * @param emulators the folder from {@link emulatorRoot}, if it is needed.
 */
export async function openGuest(
  target: Target,
  host: Target,
  root: string,
  emulators: () => Promise<string>,
): Promise<Guest> {
  const reasons = [];
  if (target.kernelArch === host.kernelArch) {
    const guest = await tryGuest(target, root, '', 'real kernel, 32-bit chroot');
    if (guest) return guest;
    reasons.push('this kernel runs no 32-bit programs');
  }
  const emulator = findEmulator(target, await emulators());
  const { output } = await capture([emulator, '--version']);
  const version = /version (\S+)/.exec(output)?.[1];
  const where = [`qemu-user ${version}`, ...reasons].join(', ');
  const guest = await tryGuest(target, root, emulator, where);
  if (guest) return guest;
  throw new Failure(`its Node does not start under ${where}`);
}

/**
 * @param emulator a path, or empty.
 * @returns undefined if its Node doesn't start.
 */
async function tryGuest(
  target: Target,
  root: string,
  emulator: string,
  where: string,
): Promise<Guest | undefined> {
  const emulation = { LINUX_SYSCALLS_EMULATOR: where, LINUX_SYSCALLS_SLOW: '1' };
  const base = { ...guestEnvironment, ...(emulator && emulation) };
  const node: Guest['node'] = (args, env, { tree, scratch }) =>
    capture(
      [
        ...['timeout', '--kill-after=10', String(limitSeconds)],
        ...['unshare', '--mount', '--propagation', 'private', enterScript],
        ...[root, tree, scratch, emulator, '/usr/bin/node', ...args],
      ],
      { env: { ...base, ...env } },
    );
  const { status, output } = await temporaryDirectoryTask((scratch) =>
    node(['-p', 'process.arch + process.version'], {}, { tree: scratch, scratch }),
  );
  const started = `${architectures[target.name].node}v`;
  if (status !== 0 || !output.startsWith(started)) return undefined;
  const version = output.trim().slice(started.length);
  return { where: `${where}, Node ${version}`, emulated: emulator !== '', node };
}

function findEmulator({ name, qemu }: Target, emulators: string): string {
  const path = join(emulators, 'usr/bin', `qemu-${qemu}`);
  if (existsSync(path)) return path;
  throw new Failure(`no emulator of ${name} in ${emulators}`);
}
