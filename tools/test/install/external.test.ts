import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { viewingConsumer } from '../../install/consumers.ts';
import type { Project } from '../../install/project.ts';
import { refusingHost } from '../../install/refusing.ts';
import { everywhere, newProject, ownRaw } from './projects.ts';

const { npm, node } = inject('programs');

describe('npm', () => {
  describe('Node that refuses external buffers, as Electron does', () => {
    let project: Project;
    let refusing: readonly string[];
    beforeAll(async () => {
      project = newProject({ 'view.js': viewingConsumer });
      await project.install([...npm, 'install', 'linux-syscalls', ownRaw]);
      const own = ownRaw.replace('/', '+');
      const stub = `node_modules/${ownRaw}/prebuilds/linux-${process.arch}/${own}.node`;
      refusing = await refusingHost(join(project.folder, 'refusing'), join(project.folder, stub));
    });

    // The rings among them lie in memory of this process.
    test.each(everywhere)('%s → a call', async (_, script) => {
      expect(await project.run([...refusing, ...node, script])).toEqual({ called: true });
    });

    test('viewMemory → an error that names readMemory and writeMemory, which work', async () => {
      expect(await project.run([...node, 'view.js'])).toEqual({ called: true });
      expect(await project.run([...refusing, ...node, 'view.js'])).toEqual({
        called: true,
        name: 'Error',
        code: 'ERR_LINUX_SYSCALLS_NO_EXTERNAL_BUFFERS',
        message: expect.stringContaining('use readMemory and writeMemory'),
      });
    });
  });
});
