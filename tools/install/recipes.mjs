import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/repository.mjs';

/**
 * @typedef {object} Recipe
 * @property {string} title
 * @property {Record<string, string>} files that the reader writes, by their names.
 * @property {string[]} commands that make what is shipped.
 * @property {string[]} shipping commands that put beside it what it needs; none if it needs nothing.
 */

/**
 * What docs/bundling.md tells its readers to do.
 *
 * @returns {{ bundles: Recipe[], singleFiles: Recipe[] }} bundles are shipped as the page says for all of them.
 */
export function readRecipes() {
  const page = readFileSync(join(root, 'docs/bundling.md'), 'utf8');
  const [common = '', bundles = '', singleFiles = ''] = page.split(/^## /m);
  const shipping = commandsIn(common);
  return {
    bundles: recipesIn(bundles).map((recipe) => ({ ...recipe, shipping })),
    singleFiles: recipesIn(singleFiles),
  };
}

/**
 * @param {string} part of the page.
 * @returns {Recipe[]}
 */
function recipesIn(part) {
  return part
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const commands = commandsIn(section);
      return {
        title: section.slice(0, section.indexOf('\n')),
        files: Object.fromEntries([...scriptsIn(section), ...dataIn(section)]),
        commands: commands.filter((command) => !ships(command)),
        shipping: commands.filter(ships),
      };
    });
}

/** @param {string} command */
function ships(command) {
  return command.startsWith('npm install --prefix dist ');
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
