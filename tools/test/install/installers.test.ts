import { describe, expect, inject, test } from 'vitest';
import { installers } from '../../install/installers.ts';
import { newProject, ownRaw } from './projects.ts';

const programs = inject('programs');

describe.each(installers)('$name', ({ runtime, files, add, run }) => {
  describe(runtime, () => {
    test('the umbrella → a call', async () => {
      const project = newProject(files);
      await project.install(add(programs, ['linux-syscalls']));
      expect(await project.run(run(programs, 'umbrella.js'))).toEqual({ called: true });
    });

    test('one raw package → a call', async () => {
      const project = newProject(files);
      await project.install(add(programs, [ownRaw]));
      expect(await project.run(run(programs, 'raw.js'))).toEqual({ called: true });
    });
  });
});
