import { describe, inject, test } from 'vitest';
import { readRecipes } from '../../install/recipes.mjs';
import { follow } from './follow.ts';

const { node } = inject('programs');

describe.each(readRecipes().bundles)('$title', (recipe) => {
  describe('Node', () => {
    test('a bundle, moved → MissingPackageError, and a call with the raw package beside it', (context) =>
      follow(recipe, node, [...node, 'dist/app.mjs'], context));
  });
});
