import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Project } from '../../install/project.mjs';
import { newProject, ownRaw } from './projects.ts';
import { versionOf } from './versionOf.ts';

const { npm, node, node22, node24, node26, bun, deno } = inject('programs');

const runtimes = [node, node22, node24, node26].map((program) => ({
  name: `Node ${versionOf(program)}`,
  run: program,
}));
runtimes.push(
  { name: `Bun ${versionOf(bun)}`, run: bun },
  { name: 'Deno', run: [...deno, 'run', '--allow-all'] },
);

let project: Project;
beforeAll(async () => {
  project = newProject();
  await project.install([...npm, 'install', 'linux-syscalls', ownRaw]);
}, 120_000);

describe('npm', () => {
  // This Node has made these calls from what npm installed in installers.test.ts.
  describe.each(runtimes.filter(({ run }) => run !== node))('$name', ({ run }) => {
    test.each([
      ['the umbrella', 'umbrella.js'],
      ['one raw package', 'raw.js'],
    ])('%s → a call', async (_, script) => {
      expect(await project.tell([...run, script])).toEqual({ called: true });
    });
  });

  describe.each(runtimes)('$name', ({ run }) => {
    test.each([
      ['a worker thread', 'worker.js'],
      ['require', 'required.cjs'],
      ['a program in a child', 'spawned.js'],
    ])('%s → a call', async (_, script) => {
      expect(await project.tell([...run, script])).toEqual({ called: true });
    });
  });

  describe.each(runtimes.filter(({ name }) => name.startsWith('Node ')))('$name', ({ run }) => {
    const [major] = versionOf(run).split('.');
    const permission = Number(major) < 24 ? '--experimental-permission' : '--permission';
    const restricted = [...run, '--no-warnings', permission, '--allow-fs-read=*'];

    test('the permission model → an error that names --allow-addons, and a call with it', async () => {
      expect(await project.tell([...restricted, 'raw.js'])).toEqual({
        name: 'Error',
        code: 'ERR_DLOPEN_DISABLED',
        message: expect.stringContaining('--allow-addons'),
      });
      expect(await project.tell([...restricted, '--allow-addons', 'raw.js'])).toEqual({
        called: true,
      });
    });
  });
});
