import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchName, architectures, archNames } from '@linux-syscalls/abi/arch';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Project } from '../../install/project.ts';
import { newProject } from './projects.ts';

const { npm, node } = inject('programs');

async function installFor(os: string, cpu: string): Promise<Project> {
  const project = newProject();
  const target = [`--os=${os}`, `--cpu=${cpu}`];
  await project.install([...npm, 'install', ...target, 'linux-syscalls']);
  return project;
}

/** Our packages that were installed beside the umbrella. */
function installedIn({ folder }: Project): string[] {
  return readdirSync(join(folder, 'node_modules/@linux-syscalls')).sort();
}

const machines = archNames.map((arch: ArchName) => ({ arch, cpu: architectures[arch].node }));

describe('npm', () => {
  describe.each(machines)('for linux $cpu', ({ arch, cpu }) => {
    test('the umbrella → exactly one raw package', async () => {
      expect(installedIn(await installFor('linux', cpu))).toEqual([`raw-${arch}`, 'types']);
    });
  });

  describe.each([
    { os: 'darwin', cpu: 'arm64' },
    { os: 'darwin', cpu: 'x64' },
    { os: 'win32', cpu: 'x64' },
  ])('Node as on $os $cpu', ({ os, cpu }) => {
    let project: Project;
    beforeAll(async () => {
      project = await installFor(os, cpu);
      project.write({
        'elsewhere.js': `Object.defineProperty(process, 'platform', { value: '${os}' });
          Object.defineProperty(process, 'arch', { value: '${cpu}' });`,
      });
    });
    const run = (script: string) => project.run([...node, '--import', './elsewhere.js', script]);

    test('the umbrella → no raw package', () => {
      expect(installedIn(project)).toEqual(['types']);
    });

    test('importing the umbrella, and a call → UnsupportedArchitectureError', async () => {
      expect(await run('umbrella.js')).toEqual({
        name: 'UnsupportedArchitectureError',
        code: 'ERR_LINUX_SYSCALLS_UNSUPPORTED_ARCH',
        message: expect.stringContaining(`this is ${os} on ${cpu}`),
      });
    });

    test('types → they work', async () => {
      expect(await run('types.js')).toEqual({ called: true });
    });
  });
});
