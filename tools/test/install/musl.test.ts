import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { provideMuslBun, whyNoMusl } from '../../install/musl.ts';
import type { Project } from '../../install/project.ts';
import { capture } from '../../setup/command.ts';
import { everywhere, newProject, ownRaw } from './projects.ts';

const { npm } = inject('programs');
const obstacle = whyNoMusl();

const mapped = `import { readFileSync } from 'node:fs';
console.log(readFileSync('/proc/self/maps', 'utf8'));
`;

describe('npm', () => {
  describe('Bun on musl', () => {
    let project: Project;
    let bun: readonly string[];
    beforeAll(async () => {
      if (obstacle) return;
      bun = await provideMuslBun(join(inject('folder'), 'musl'));
      project = newProject({ 'maps.js': mapped });
      await project.install([...npm, 'install', 'linux-syscalls', ownRaw]);
      const { output } = await capture([...bun, 'maps.js'], { cwd: project.folder });
      expect(output).toMatch(/musl.*libc\.so$/m);
      expect(output).not.toContain('libc.so.6');
    }, 240_000);

    test.for(everywhere)('%s → a call', async ([, script], { skip }) => {
      skip(obstacle !== undefined, obstacle);
      expect(await project.run([...bun, script!])).toEqual({ called: true });
    });
  });
});
