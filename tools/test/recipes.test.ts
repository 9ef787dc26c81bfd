import { expect, test } from 'vitest';
import { readRecipes } from '../install/recipes.ts';

const { shipping, bundles, singleFiles } = readRecipes();

test('docs/bundling.md has a recipe for each bundler, and one way to ship what they make', () => {
  expect(shipping).toEqual([expect.stringMatching(/^npm install --prefix dist /)]);
  expect(bundles.map(({ title }) => title)).toEqual(['esbuild', 'rolldown', 'webpack']);
  for (const { title, commands } of bundles) {
    expect(commands).toEqual([expect.stringMatching(`^npx ${title}`)]);
  }
});

test('docs/bundling.md has a recipe for each runtime that makes an executable', () => {
  expect(
    singleFiles.map(({ title, files, commands }) => ({
      title,
      files: Object.keys(files),
      by: commands.at(-1),
    })),
  ).toEqual([
    {
      title: 'bun build --compile',
      files: ['carried.js', 'start.js'],
      by: expect.stringMatching('^bun build --compile '),
    },
    {
      title: 'Node 20 and newer: one executable',
      files: ['carried.js', 'sea.json'],
      by: expect.stringMatching('^npx postject '),
    },
    {
      title: 'Node 26: one executable, one step',
      files: ['carried.js', 'sea.json'],
      by: expect.stringMatching('^node --build-sea '),
    },
    { title: 'deno compile', files: [], by: expect.stringMatching('^deno compile ') },
  ]);
});
