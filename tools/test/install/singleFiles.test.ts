import { describe, inject, test } from 'vitest';
import { type Recipe, readRecipes } from '../../install/recipes.mjs';
import { follow } from './follow.ts';
import { nodesOf } from './nodes.ts';

const programs = inject('programs');

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
  if (least !== undefined) return nodesOf(programs).filter(({ major }) => major >= Number(least));
  return [{ name: title.startsWith('bun ') ? 'Bun' : 'Deno', program: programs.node }];
}
