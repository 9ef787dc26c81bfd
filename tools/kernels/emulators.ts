import { join } from 'node:path';
import type { Target } from '@linux-syscalls/targets';
import { unpackPrograms } from '../emulation/programs.ts';
import { ensurePackages } from '../setup/apt.ts';

/** What all of qemu's packages of machines need in their own version. */
const shared = ['qemu-system-common', 'qemu-system-data'];

/**
 * Provides the emulator that boots the kernel of an architecture: this system's own, or a newer one.
 *
 * @returns its path, or its name where it is installed.
 */
export async function machineEmulator({ qemu, kernel }: Target, host: Target): Promise<string> {
  const program = `qemu-system-${qemu}`;
  const { emulator, emulatorSuite: suite } = kernel;
  if (suite === undefined) {
    await ensurePackages(emulator);
    return program;
  }
  const release = suite.replace(/-backports$/, '');
  const folder = await unpackPrograms({
    name: program,
    debianArch: host.debian,
    attempts: [
      {
        suites: [...new Set([release, suite])],
        packages: [...emulator, ...shared].map((name) => `${name}/${suite}`),
      },
    ],
    files: {},
    folders: [],
    expected: `usr/bin/${program}`,
  });
  return join(folder, 'usr/bin', program);
}
