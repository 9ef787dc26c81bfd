import { expect, test } from 'vitest';
import { readRecipes } from '../install/recipes.mjs';

test('docs/bundling.md has a recipe for each bundler, and one way to ship what they make', () => {
  const { shipping, recipes } = readRecipes();
  expect(shipping).toEqual([expect.stringMatching(/^npm install --prefix dist /)]);
  expect(recipes.map(({ bundler }) => bundler)).toEqual(['esbuild', 'rolldown', 'webpack']);
  for (const { bundler, commands } of recipes) {
    expect(commands).toEqual([expect.stringMatching(`^npx ${bundler}`)]);
  }
});
