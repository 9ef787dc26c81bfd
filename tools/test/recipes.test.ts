import { expect, test } from 'vitest';
import { readRecipes } from '../install/recipes.mjs';

const { bundles, singleFiles } = readRecipes();
const raw = expect.stringMatching(/^npm install --prefix dist @linux-syscalls\/raw-/);

test('docs/bundling.md has a recipe for each bundler, and one way to ship what they make', () => {
  expect(bundles.map(({ title }) => title)).toEqual(['esbuild', 'rolldown', 'webpack']);
  for (const { title, commands, shipping } of bundles) {
    expect(commands).toEqual([expect.stringMatching(`^npx ${title}`)]);
    expect(shipping).toEqual([raw]);
  }
});

test('docs/bundling.md has a recipe for each runtime that makes an executable', () => {
  expect(
    singleFiles.map(({ title, files, shipping }) => ({
      title,
      files: Object.keys(files),
      shipping,
    })),
  ).toEqual([
    { title: 'bun build --compile', files: ['carried.js', 'start.js'], shipping: [] },
    { title: 'deno compile', files: [], shipping: [] },
    { title: expect.stringMatching(/^Node 20 and newer:/), files: ['sea.json'], shipping: [raw] },
    { title: expect.stringMatching(/^Node 26:/), files: ['sea.json'], shipping: [raw] },
  ]);
  expect(singleFiles.map(({ commands }) => commands.length)).toEqual([1, 1, 4, 2]);
});
