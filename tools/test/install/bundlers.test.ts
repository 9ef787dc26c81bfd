import { describe, expect, inject, test } from 'vitest';
import { readRecipes } from '../../install/recipes.ts';
import { follow } from './follow.ts';

const { node } = inject('programs');
const { shipping, bundles } = readRecipes();

describe.each(bundles)('$title', (recipe) => {
  describe('Node', () => {
    test('a bundle, moved → MissingPackageError, and a call with the raw package beside it', async () => {
      const { type, run } = await follow(recipe, node);
      const app = [...node, 'dist/app.mjs'];
      expect(await run(app)).toMatchObject({ code: 'ERR_LINUX_SYSCALLS_MISSING_PACKAGE' });
      for (const command of shipping) await type(command);
      expect(await run(app)).toEqual({ called: true });
    });
  });
});
