import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { umbrellaConsumer } from '../../install/consumers.mjs';
import { toldIn } from '../../install/project.mjs';
import { readRecipes } from '../../install/recipes.mjs';
import { capture, run } from '../../setup/command.mjs';
import { newProject, ownRaw } from './projects.ts';

const { npm, node, bundlers } = inject('programs');
const env = inject('env');
const { shipping, recipes } = readRecipes();

/** A command of the page as it is typed here: the pinned bundlers, this machine, this version. */
function typed(command: string): readonly string[] {
  const words = command
    .replace('@linux-syscalls/raw-x86_64', ownRaw)
    .replace('VERSION', inject('version'))
    .split(' ');
  if (words[0] === 'npm') return [...npm, ...words.slice(1)];
  expect(words[0]).toBe('npx');
  return [...node, join(bundlers, words[1]!), ...words.slice(2)];
}

describe.each(recipes)('$bundler', ({ files, commands }) => {
  describe(`Node ${process.versions.node}`, () => {
    test('a bundle, moved → MissingPackageError, and a call with the raw package beside it', async () => {
      const project = newProject({ 'app.js': umbrellaConsumer, ...files });
      await project.install([...npm, 'install', 'linux-syscalls']);
      for (const command of commands) await project.install(typed(command));

      const elsewhere = mkdtempSync(join(inject('folder'), 'elsewhere-'));
      renameSync(join(project.folder, 'dist'), join(elsewhere, 'dist'));
      rmSync(project.folder, { recursive: true }); // Nothing of it may be needed any more.
      const tell = async () =>
        toldIn(await capture([...node, 'dist/app.mjs'], { cwd: elsewhere, env }));
      expect(await tell()).toMatchObject({ code: 'ERR_LINUX_SYSCALLS_MISSING_PACKAGE' });
      for (const command of shipping) await run(typed(command), { cwd: elsewhere, env });
      expect(await tell()).toEqual({ called: true });
    });
  });
});
