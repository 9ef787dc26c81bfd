import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { anyAge } from '../../install/installers.ts';
import { newProject, ownRaw } from './projects.ts';

const programs = inject('programs');
const { npm, pnpm, yarnClassic, yarn, bun, deno } = programs;
const thisNode = 'Node';

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
    name: 'yarn classic',
    runtime: thisNode,
    settings: {
      'mac.js': `Object.defineProperty(process, 'platform', { value: 'darwin' });
        Object.defineProperty(process, 'arch', { value: 'arm64' });`,
    },
    lock: [programs.node[0]!, '--import', './mac.js', ...yarnClassic.slice(1), 'install'],
    install: [...yarnClassic, 'install', '--frozen-lockfile'],
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
  {
    name: 'Deno',
    runtime: 'Deno',
    lock: [...deno, 'install', '--lockfile-only', '--os=darwin', '--arch=arm64', anyAge],
    install: [...deno, 'install', '--frozen', anyAge],
    run: [...deno, 'run', '--allow-all'],
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
      expect(existsSync(join(project.folder, 'node_modules', ownRaw))).toBe(false);
      for (const path of [...Object.keys(settings), 'node_modules']) {
        rmSync(join(project.folder, path), { recursive: true, force: true });
      }
      await project.install(install);
      expect(await project.run([...run, 'umbrella.js'])).toEqual({ called: true });
    });
  });
});
