import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer, type MarkedToken } from 'marked';
import { root } from '../bootstrap/repository.mjs';

export interface Recipe {
  readonly title: string;
  /** What the reader writes, by the names of the files. */
  readonly files: Record<string, string>;
  /** What the reader types. */
  readonly commands: string[];
}

/** What docs/bundling.md tells its readers to do. */
export interface Recipes {
  /** Commands that put beside a bundle what it needs. */
  readonly shipping: string[];
  readonly bundles: Recipe[];
  /** How to make executables that need nothing. */
  readonly singleFiles: Recipe[];
}

export function readRecipes(): Recipes {
  const common: Recipe = { title: '', files: {}, commands: [] };
  const parts: Recipe[][] = [];
  let recipe = common;
  let paragraph = '';
  const page = readFileSync(join(root, 'docs/bundling.md'), 'utf8');
  for (const token of lexer(page) as MarkedToken[]) {
    if (token.type === 'heading' && token.depth === 2) parts.push([]);
    if (token.type === 'heading' && token.depth === 3) {
      recipe = { title: token.text, files: {}, commands: [] };
      parts.at(-1)?.push(recipe);
    }
    if (token.type === 'paragraph') {
      paragraph = token.text;
      if (paragraph.startsWith('As before, '))
        Object.assign(recipe.files, parts.at(-1)?.at(-2)?.files);
    }
    if (token.type !== 'code') continue;
    const [first = '', ...rest] = token.text.split('\n');
    if (token.lang === 'sh') recipe.commands.push(first, ...rest);
    // A script names its file in a comment; JSON has none, and is named before.
    if (token.lang === 'js') recipe.files[first.replace('// ', '')] = `${rest.join('\n')}\n`;
    if (token.lang === 'json') recipe.files[/`(\S+)`/.exec(paragraph)![1]!] = `${token.text}\n`;
  }
  const [bundles = [], singleFiles = []] = parts;
  return { shipping: common.commands, bundles, singleFiles };
}
