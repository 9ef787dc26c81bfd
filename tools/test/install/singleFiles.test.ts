import { describe, inject, test } from 'vitest';
import { type Recipe, readRecipes } from '../../install/recipes.mjs';
import { follow } from './follow.ts';
import { versionOf } from './versionOf.ts';

const { node, node22, node24, node26, bun } = inject('programs');

describe.each(readRecipes().singleFiles)('$title', (recipe) => {
  const outcome =
    recipe.shipping.length === 0
      ? 'a call'
      : 'MissingPackageError, and a call with the raw package beside it';
  describe.each(runtimesOf(recipe))('$name', ({ program }) => {
    test(`an executable, moved → ${outcome}`, (context) =>
      follow(recipe, program, ['./dist/app'], context));
  });
});

/** What a recipe is for: the runtime that its title starts with, and newer ones of Node. */
function runtimesOf({ title }: Recipe) {
  const [, least] = /^Node (\d+)/.exec(title) ?? [];
  if (least !== undefined) {
    return [node, node22, node24, node26]
      .map((program) => ({ version: versionOf(program), program }))
      .filter(({ version }) => Number.parseInt(version, 10) >= Number(least))
      .map(({ version, program }) => ({ name: `Node ${version}`, program }));
  }
  if (title.startsWith('bun ')) return [{ name: `Bun ${versionOf(bun)}`, program: node }];
  return [{ name: 'Deno', program: node }];
}
