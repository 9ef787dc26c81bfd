import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/repository.mjs';

/**
 * @typedef {object} Recipe
 * @property {string} title
 * @property {Record<string, string>} files that the reader writes, by their names.
 * @property {string[]} commands that the reader types.
 */

/**
 * What docs/bundling.md tells its readers to do.
 *
 * @returns {{ shipping: string[], bundles: Recipe[], singleFiles: Recipe[] }} commands that put beside a
 *   bundle what it needs, and how to make bundles, and executables that need nothing.
 */
export function readRecipes() {
  const page = readFileSync(join(root, 'docs/bundling.md'), 'utf8');
  const [common = '', bundles = '', singleFiles = ''] = page.split(/^## /m);
  return {
    shipping: commandsIn(common),
    bundles: recipesIn(bundles),
    singleFiles: recipesIn(singleFiles),
  };
}

/**
 * @param {string} part of the page.
 * @returns {Recipe[]}
 */
function recipesIn(part) {
  /** @type {Recipe[]} */
  const recipes = [];
  for (const section of part.split(/^### /m).slice(1)) {
    const before = section.includes('\nAs before, ') ? recipes.at(-1)?.files : {};
    recipes.push({
      title: section.slice(0, section.indexOf('\n')),
      files: { ...before, ...Object.fromEntries([...scriptsIn(section), ...dataIn(section)]) },
      commands: commandsIn(section),
    });
  }
  return recipes;
}

/**
 * Blocks that name their file in a comment.
 *
 * @param {string} text
 * @returns {string[][]} names and contents.
 */
function scriptsIn(text) {
  return [...text.matchAll(/^```js\n\/\/ (\S+)\n(.*?)^```$/gms)].map((found) => found.slice(1));
}

/**
 * Blocks whose file is named before them: JSON has no comments.
 *
 * @param {string} text
 * @returns {string[][]} names and contents.
 */
function dataIn(text) {
  return [...text.matchAll(/^`(\S+)`:\n\n```json\n(.*?)^```$/gms)].map((found) => found.slice(1));
}

/** @param {string} text */
function commandsIn(text) {
  const blocks = text.matchAll(/^```sh\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, lines = '']) => lines.trim().split('\n'));
}
