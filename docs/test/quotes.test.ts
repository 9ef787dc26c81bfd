import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

// A block of TypeScript that names a file is a part of that file, word for word but for indentation,
// which the formatter takes away.

interface Quote {
  readonly document: string;
  readonly file: string;
  readonly code: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = globSync(['*.md', 'docs/**/*.md', '{packages/*,examples}/README.md'], {
  cwd: root,
});
const quotes = documents.sort().flatMap(quotesOf);
const programs = globSync('examples/src/*.ts', { cwd: root }).filter(
  (it) => !it.endsWith('tour.ts'),
);

test.each(quotes)('$document quotes $file as it is', ({ file, code }) => {
  expect(withoutIndentation(read(file))).toContain(withoutIndentation(code));
});

test.each(programs)('%s is quoted in a guide, and listed beside the others', (program) => {
  expect(quotes.map(({ file }) => file)).toContain(program);
  expect(read('examples/README.md')).toContain(`](${program.replace('examples/', '')})`);
});

function withoutIndentation(code: string): string {
  return code.replaceAll(/^ +/gm, '');
}

function quotesOf(document: string): Quote[] {
  const blocks = read(document).matchAll(/^```ts (\S+)\n(.*?)^```$/gms);
  return [...blocks].map(([, file, code]) => ({ document, file: file!, code: code! }));
}
