import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { packageFolder, raw } from '../testing/index.ts';

test('the example in the README prints what the README says', () => {
  const folder = packageFolder(raw.arch);
  const readme = readFileSync(`${folder}/README.md`, 'utf8');
  const block = (language: string) =>
    new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(readme)![1]!;
  const code = block('js').replace(/^import (.*) from (.*);$/m, 'const $1 = require($2);');
  const printed: string[] = [];
  const console = { log: (...values: unknown[]) => printed.push(`${values.join(' ')}\n`) };
  new Function('require', 'console', code)(createRequire(`${folder}/README.md`), console);
  expect(printed.join('')).toBe(block('text'));
});
