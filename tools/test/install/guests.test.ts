import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchName, architectures, archNames, archOfNode } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Guest, openGuest } from '../../emulation/guest.ts';
import { emulatorRoot, nodeRoot } from '../../emulation/roots.ts';
import { readResult } from '../../install/project.ts';
import { ensurePackages, whyNotInstallable } from '../../setup/apt.ts';
import { newProject, ownRaw } from './projects.ts';

const { npm } = inject('programs');
const host = archOfNode(process.arch)!;
const obstacle = whyNotInstallable();

/** Emulated, and with a first call that compiles nothing. */
const timeout = 240_000;

describe('npm', () => {
  describe.each(archNames.filter((name) => name !== host))(
    'Node of Debian for %s',
    (arch: ArchName) => {
      let guest: Guest;
      beforeAll(async () => {
        if (obstacle) return;
        await ensurePackages(['mmdebstrap']);
        const root = await nodeRoot(targets[arch]);
        const emulators = () => emulatorRoot(targets[host]);
        guest = await openGuest(targets[arch], targets[host], root, emulators);
      }, timeout);

      test(
        'the umbrella → a call',
        async ({ skip }) => {
          skip(obstacle !== undefined, obstacle);
          expect(await runInGuest(guest, architectures[arch].node)).toEqual({ called: true });
        },
        timeout,
      );

      test(
        `node_modules of ${process.arch}, moved → MissingPackageError`,
        async ({ skip }) => {
          skip(obstacle !== undefined, obstacle);
          const { code, message } = await runInGuest(guest, process.arch);
          expect(code).toBe('ERR_LINUX_SYSCALLS_MISSING_PACKAGE');
          expect(message).toContain(`npm install @linux-syscalls/raw-${arch}@${inject('version')}`);
          expect(message).not.toContain(ownRaw);
        },
        timeout,
      );
    },
  );
});

/** Installs for one processor, and runs the umbrella's consumer in a guest. */
async function runInGuest(guest: Guest, cpu: string) {
  const project = newProject();
  await project.install([...npm, 'install', '--os=linux', `--cpu=${cpu}`, 'linux-syscalls']);
  const scratch = mkdtempSync(join(inject('folder'), 'scratch-'));
  return readResult(await guest.node(['umbrella.js'], {}, { tree: project.folder, scratch }));
}
