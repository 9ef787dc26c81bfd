import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Project } from '../../install/project.ts';
import { nodesOf } from './nodes.ts';
import { everywhere, newProject, ownRaw } from './projects.ts';

const { npm, bun, deno, ...programs } = inject('programs');

const nodes = nodesOf(programs);
const runtimes = [
  ...nodes,
  { name: 'Bun', program: bun },
  { name: 'Deno', program: [...deno, 'run', '--allow-all'] },
];

let project: Project;
beforeAll(async () => {
  project = newProject();
  await project.install([...npm, 'install', 'linux-syscalls', ownRaw]);
}, 120_000);

describe('npm', () => {
  describe.each(runtimes)('$name', ({ program }) => {
    test.each(everywhere)('%s → a call', async (_, script) => {
      expect(await project.run([...program, script])).toEqual({ called: true });
    });
  });

  describe.each(nodes)('$name', ({ major, program }) => {
    const permission = major < 24 ? '--experimental-permission' : '--permission';
    const restricted = [...program, '--no-warnings', permission, '--allow-fs-read=*'];

    test('the permission model → an error that names --allow-addons, and a call with it', async () => {
      expect(await project.run([...restricted, 'raw.js'])).toEqual({
        name: 'Error',
        code: 'ERR_DLOPEN_DISABLED',
        message: expect.stringContaining('--allow-addons'),
      });
      expect(await project.run([...restricted, '--allow-addons', 'raw.js'])).toEqual({
        called: true,
      });
    });
  });
});
