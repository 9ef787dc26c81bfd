import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Project, Told } from '../../install/project.mjs';
import { newProject, ownRaw } from './projects.ts';

const programs = inject('programs');
const wanted = `${ownRaw}@${inject('version')}`;
const { npm, pnpm, yarnClassic, bun } = programs;

/** Where the installers that have node_modules leave out what is optional. */
const leavingOut = [
  { name: 'npm', by: '--omit=optional', add: [...npm, 'install'], node: programs.node },
  { name: 'pnpm', by: '--no-optional', add: [...pnpm, 'add'], node: programs.node },
  {
    name: 'yarn classic',
    by: '--ignore-optional',
    add: [...yarnClassic, 'add'],
    node: programs.node,
  },
  { name: 'Bun', by: '--omit=optional', add: [...bun, 'add'], node: bun },
];

describe.each(leavingOut)('$name', ({ by, add, node }) => {
  describe(runtimeOf(node), () => {
    test(`${by} → MissingPackageError, and a call once its package is added`, async () => {
      const project = newProject();
      await project.install([...add, by, 'linux-syscalls']);
      const told = await project.tell([...node, 'umbrella.js']);
      expectMissing(told);
      await project.install([...add, adviceIn(told)]);
      expect(await project.tell([...node, 'umbrella.js'])).toEqual({ called: true });
    });
  });
});

describe('npm', () => {
  describe(runtimeOf(programs.node), () => {
    test('--omit=optional, the raw package a dependency of one’s own → a call', async () => {
      const project = newProject();
      await project.install([...npm, 'install', '--omit=optional', 'linux-syscalls', ownRaw]);
      expect(await callIn(project)).toEqual({ called: true });
    });

    test('node_modules of another architecture → MissingPackageError, and a call as it advises', async () => {
      const project = newProject();
      const cpu = process.arch === 'arm64' ? 'x64' : 'arm64';
      await project.install([...npm, 'install', '--os=linux', `--cpu=${cpu}`, 'linux-syscalls']);
      const told = await callIn(project);
      expectMissing(told);
      await project.install([...npm, 'install', adviceIn(told)]);
      expect(await callIn(project)).toEqual({ called: true });
    });

    test('a lockfile that lacks this platform → npm ci names it, and a call after npm install', async () => {
      const project = newProject();
      await project.install([...npm, 'install', '--package-lock-only', 'linux-syscalls']);
      pruneLockfile(project);
      await expect(project.install([...npm, 'ci'])).rejects.toMatchObject({
        output: expect.stringMatching(
          new RegExp(`update your lock file with \`npm install\`[^]*Missing: ${wanted}`),
        ),
      });
      await project.install([...npm, 'install']);
      expect(await callIn(project)).toEqual({ called: true });
    });
  });
});

function callIn(project: Project): Promise<Told> {
  return project.tell([...programs.node, 'umbrella.js']);
}

function runtimeOf(program: readonly string[]): string {
  return program === programs.node ? `Node ${process.versions.node}` : 'Bun';
}

function expectMissing({ name, code, message }: Told): void {
  expect({ name, code }).toEqual({
    name: 'MissingPackageError',
    code: 'ERR_LINUX_SYSCALLS_MISSING_PACKAGE',
  });
  expect(message).toContain(`${ownRaw} is not installed`);
}

/** What the error says to install, which is what then is installed. */
function adviceIn({ message }: Told): string {
  const advised = /To mend it: npm install (\S+@[\d.]+\d)/.exec(message ?? '')?.[1];
  expect(advised).toBe(wanted);
  return advised!;
}

/** Makes a lockfile what npm before 11 wrote beside the node_modules of another platform. */
function pruneLockfile({ folder }: Project): void {
  const path = join(folder, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const name = `node_modules/${ownRaw}`;
  expect(lock.packages).toHaveProperty([name]);
  delete lock.packages[name];
  writeFileSync(path, JSON.stringify(lock));
}
