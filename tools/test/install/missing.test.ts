import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { ConsumerResult, Project } from '../../install/project.ts';
import { newProject, ownRaw } from './projects.ts';

const programs = inject('programs');
const wanted = `${ownRaw}@${inject('version')}`;
const { npm, pnpm, yarnClassic, bun } = programs;

interface Leaving {
  readonly name: string;
  /** The option that leaves out what is optional. */
  readonly by: string;
  readonly add: readonly string[];
  readonly install: readonly string[];
  readonly lockfile: string;
  readonly node: readonly string[];
}

/** The installers that have node_modules. */
const leavingOut: readonly Leaving[] = [
  {
    name: 'npm',
    by: '--omit=optional',
    add: [...npm, 'install'],
    install: [...npm, 'install'],
    lockfile: 'package-lock.json',
    node: programs.node,
  },
  {
    name: 'pnpm',
    by: '--no-optional',
    add: [...pnpm, 'add'],
    install: [...pnpm, 'install'],
    lockfile: 'pnpm-lock.yaml',
    node: programs.node,
  },
  {
    name: 'yarn classic',
    by: '--ignore-optional',
    add: [...yarnClassic, 'add'],
    install: [...yarnClassic, 'install'],
    lockfile: 'yarn.lock',
    node: programs.node,
  },
  {
    name: 'Bun',
    by: '--omit=optional',
    add: [...bun, 'add'],
    install: [...bun, 'install'],
    lockfile: 'bun.lock',
    node: bun,
  },
];

/** The two ways that the error names. */
const ways = [
  {
    way: 'its package is added',
    mend: (project: Project, { add }: Leaving, result: ConsumerResult) =>
      project.install([...add, adviceIn(result)]),
  },
  {
    way: 'all is installed anew',
    mend: (project: Project, { install, lockfile }: Leaving, { message }: ConsumerResult) => {
      expect(message).toMatch(/, or delete node_modules and the lockfile and install again$/);
      for (const path of ['node_modules', lockfile]) {
        rmSync(join(project.folder, path), { recursive: true });
      }
      return project.install(install);
    },
  },
];

describe.each(leavingOut)('$name', (installer) => {
  const { by, add, node } = installer;
  describe(runtimeOf(node), () => {
    test.each(ways)(`${by} → MissingPackageError, and a call once $way`, async ({ mend }) => {
      const project = newProject();
      await project.install([...add, by, 'linux-syscalls']);
      const result = await project.run([...node, 'umbrella.js']);
      expectMissing(result);
      await mend(project, installer, result);
      expect(await project.run([...node, 'umbrella.js'])).toEqual({ called: true });
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

    test.each(ways)(
      'node_modules of another architecture → MissingPackageError, and a call once $way',
      async ({ mend }) => {
        const project = newProject();
        const cpu = process.arch === 'arm64' ? 'x64' : 'arm64';
        await project.install([...npm, 'install', '--os=linux', `--cpu=${cpu}`, 'linux-syscalls']);
        const result = await callIn(project);
        expectMissing(result);
        await mend(project, leavingOut[0]!, result);
        expect(await callIn(project)).toEqual({ called: true });
      },
    );

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

function callIn(project: Project): Promise<ConsumerResult> {
  return project.run([...programs.node, 'umbrella.js']);
}

function runtimeOf(program: readonly string[]): string {
  return program === programs.node ? 'Node' : 'Bun';
}

function expectMissing({ name, code, message }: ConsumerResult): void {
  expect({ name, code }).toEqual({
    name: 'MissingPackageError',
    code: 'ERR_LINUX_SYSCALLS_MISSING_PACKAGE',
  });
  expect(message).toContain(`${ownRaw} is not installed`);
}

/** What the error says to install, which is what then is installed. */
function adviceIn({ message }: ConsumerResult): string {
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
