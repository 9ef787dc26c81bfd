import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { afterAll, expect, test } from 'vitest';

// Every block of TypeScript in the documents is compiled and run where a user's program would be,
// beside an installed `linux-syscalls`; where a block of text follows, it is the whole output.

interface Example {
  readonly name: string;
  /** Where it is written, without the ending. */
  readonly file: string;
  readonly code: string;
  readonly output: string | undefined;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = join(root, 'packages/linux-syscalls');
const scratch = join(home, 'build/examples');
const documents = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: root });
const examples = documents.sort().flatMap(examplesOf);

rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
afterAll(() => rmSync(scratch, { recursive: true }));

for (const { file, code } of examples) writeFileSync(`${file}.ts`, `${code}export {};\n`);
writeFileSync(
  join(scratch, 'tsconfig.json'),
  JSON.stringify({
    extends: relative(scratch, join(root, 'tsconfig.base.json')),
    compilerOptions: {
      types: ['node'],
      allowImportingTsExtensions: false,
      declaration: false,
      isolatedDeclarations: false,
      noEmit: false,
    },
  }),
);
const compiled = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', scratch], {
  encoding: 'utf8',
});

test('the examples are correct TypeScript', () => {
  expect(compiled.stdout).toBe('');
  expect(compiled.status).toBe(0);
  expect(examples.length).toBeGreaterThan(0);
});

test.each(examples)('$name runs and prints what the document shows', ({ file, output }) => {
  const printed = execFileSync(process.execPath, [`${file}.js`], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  if (output !== undefined) expect(printed).toBe(output);
});

function examplesOf(document: string): Example[] {
  const text = readFileSync(join(root, document), 'utf8');
  const blocks = text.matchAll(/^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```$)?/gms);
  return [...blocks].map(([, code, output], i) => {
    const name = `${document}, example ${i + 1}`;
    return { name, file: join(scratch, name.replace(/\W+/g, '-')), code: code!, output };
  });
}
