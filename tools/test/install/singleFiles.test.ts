import { describe, expect, inject, test } from 'vitest';
import { type Recipe, readRecipes } from '../../install/recipes.ts';
import { follow } from './follow.ts';
import { nodesOf } from './nodes.ts';

const programs = inject('programs');

/** How `deno compile` fails where it can’t download what it puts into executables. */
const unreachable = /base binary[\s\S]*error sending request/;

describe.each(readRecipes().singleFiles)('$title', (recipe) => {
  describe.each(runtimesOf(recipe))('$name', ({ program }) => {
    test('an executable, moved → a call', async ({ skip }) => {
      const { type, run } = await follow(recipe, program, ({ output }) =>
        skip(
          unreachable.test(output),
          'the runtime of Deno’s executables can’t be downloaded here',
        ),
      );
      expect(await run(['./dist/app'])).toEqual({ called: true });
      await type('rm dist/app'); // A hundred megabytes.
    });
  });
});

/** What a recipe is for: the runtime that its title starts with, and newer ones of Node. */
function runtimesOf({ title }: Recipe) {
  const [, least] = /^Node (\d+)/.exec(title) ?? [];
  if (least !== undefined) return nodesOf(programs).filter(({ major }) => major >= Number(least));
  return [{ name: title.startsWith('bun ') ? 'Bun' : 'Deno', program: programs.node }];
}
