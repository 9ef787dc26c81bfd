import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/repository.mjs';

/**
 * @typedef {object} Recipe
 * @property {string} bundler
 * @property {Record<string, string>} files that the reader writes, by their names.
 * @property {string[]} commands that the reader types.
 */

/**
 * What docs/bundling.md tells its readers to do.
 *
 * @returns {{ shipping: string[], recipes: Recipe[] }} commands for every bundle, and how to make one.
 */
export function readRecipes() {
  const page = readFileSync(join(root, 'docs/bundling.md'), 'utf8');
  const [common = '', ...sections] = page.split(/^## /m);
  return { shipping: commandsIn(common), recipes: sections.map(recipeIn) };
}

/**
 * @param {string} section
 * @returns {Recipe}
 */
function recipeIn(section) {
  const [, bundler = ''] = /^(.*)\n/.exec(section) ?? [];
  const blocks = section.matchAll(/^```js\n\/\/ (\S+)\n(.*?)^```$/gms);
  const files = Object.fromEntries([...blocks].map(([, name, text]) => [name, text]));
  return { bundler, files, commands: commandsIn(section) };
}

/** @param {string} text */
function commandsIn(text) {
  const blocks = text.matchAll(/^```sh\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, lines = '']) => lines.trim().split('\n'));
}
