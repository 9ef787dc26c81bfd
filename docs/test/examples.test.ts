import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { transformWithEsbuild } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';

// Every block of TypeScript in the documents is compiled and run where a user's program would be,
// beside an installed `linux-syscalls`; where a block of text follows, it is the whole output.

interface Example {
  readonly name: string;
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

describe.each(examples)('$name', ({ name, code, output }) => {
  const file = join(scratch, `${name.replace(/\W+/g, '-')}.ts`);
  writeFileSync(file, `${code}export {};\n`);

  test('runs and prints what the document shows', async () => {
    const { code: script } = await transformWithEsbuild(code, file, {
      loader: 'ts',
      target: 'node20.19',
    });
    const printed = execFileSync(process.execPath, ['--input-type=module', '-'], {
      cwd: home,
      input: script,
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    if (output !== undefined) expect(printed).toBe(output);
  });
});

test('the examples are correct TypeScript', () => {
  writeFileSync(
    join(scratch, 'tsconfig.json'),
    JSON.stringify({
      extends: relative(scratch, join(root, 'tsconfig.base.json')),
      compilerOptions: { types: ['node'], isolatedDeclarations: false },
    }),
  );
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', scratch], { stdio: 'pipe' });
  expect(examples.length).toBeGreaterThan(0);
});

function examplesOf(document: string): Example[] {
  const text = readFileSync(join(root, document), 'utf8');
  const blocks = text.matchAll(/^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```$)?/gms);
  return [...blocks].map(([, code, output], i) => ({
    name: `${document}, example ${i + 1}`,
    code: code!,
    output,
  }));
}
