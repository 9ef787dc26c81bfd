import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { newProject } from './projects.ts';

const programs = inject('programs');
const { npm, pnpm, yarn, bun } = programs;
const thisNode = `Node ${process.versions.node}`;

interface Elsewhere {
  readonly name: string;
  readonly runtime: string;
  /** Makes the installer believe that it is on a Mac. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly lock: readonly string[];
  readonly install: readonly string[];
  readonly run: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

/** Each makes a lockfile for a Mac, and installs here what it names, or fails if it names too little. */
const madeOnMac: readonly Elsewhere[] = [
  {
    name: 'npm',
    runtime: thisNode,
    lock: [...npm, 'install', '--package-lock-only', '--os=darwin', '--cpu=arm64'],
    install: [...npm, 'ci'],
    run: programs.node,
  },
  {
    name: 'pnpm',
    runtime: thisNode,
    settings: {
      'pnpm-workspace.yaml': 'supportedArchitectures: { os: [darwin], cpu: [arm64] }\n',
    },
    lock: [...pnpm, 'install', '--lockfile-only'],
    install: [...pnpm, 'install', '--frozen-lockfile'],
    run: programs.node,
  },
  {
    name: 'yarn with Plug’n’Play',
    runtime: thisNode,
    files: { 'yarn.lock': '' },
    settings: { '.yarnrc.yml': 'supportedArchitectures: { os: [darwin], cpu: [arm64] }\n' },
    lock: [...yarn, 'install', '--mode=update-lockfile'],
    install: [...yarn, 'install', '--immutable'],
    run: [...yarn, 'node'],
  },
  {
    name: 'Bun',
    runtime: 'Bun',
    lock: [...bun, 'install', '--lockfile-only', '--os=darwin', '--cpu=arm64'],
    install: [...bun, 'install', '--frozen-lockfile'],
    run: bun,
  },
];

describe.each(madeOnMac)('$name', ({ runtime, settings = {}, files, lock, install, run }) => {
  describe(runtime, () => {
    test('a lockfile made on a Mac → a call', async () => {
      const project = newProject({ ...files, ...settings });
      project.write({
        'package.json': JSON.stringify({
          private: true,
          type: 'module',
          dependencies: { 'linux-syscalls': inject('version') },
        }),
      });
      await project.install(lock);
      for (const path of Object.keys(settings)) rmSync(join(project.folder, path));
      await project.install(install);
      expect(await project.tell([...run, 'umbrella.js'])).toEqual({ called: true });
    });
  });
});
