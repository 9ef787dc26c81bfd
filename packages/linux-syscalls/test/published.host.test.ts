import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../../', import.meta.url));

const require = createRequire(import.meta.url);

interface Entry {
  readonly default: string;
  readonly types: string;
}

test.each(['linux-syscalls', 'raw-x86_64'])(
  'each entry point of %s is one file and its declarations, and so is what they share',
  (name) => {
    const manifest = JSON.parse(readFileSync(`${packages}${name}/package.json`, 'utf8'));
    const entries = (Object.values(manifest.exports) as (Entry | string)[]).filter(
      (entry): entry is Entry => typeof entry === 'object',
    );
    const files = entries.flatMap((entry) => [entry.default, entry.types]);
    if (name === 'linux-syscalls') {
      const shared = ['child.js', 'child.d.ts', 'trap.js', 'trap.d.ts', 'trap.deno.js'];
      shared.push('recording.js', 'recording.d.ts');
      files.push(...shared.map((file) => `./dist/${file}`));
    }
    const built = readdirSync(`${packages}${name}/dist`);
    expect(built.map((file) => `./dist/${file}`).sort()).toEqual(files.sort());
  },
);

test.each([
  ...[
    ...['index', 'nothrow', 'trap', 'trap.deno', 'recording', 'batch', 'raw', 'spawn', 'memory'],
    ...['events', 'values', 'ring'],
  ].map((entry) => `linux-syscalls/dist/${entry}`),
  ...['types/dist/index', 'raw-x86_64/dist/index'],
])('%s.js is ASCII: of any other text V8 keeps two bytes for each character', (file) => {
  const script = readFileSync(`${packages}${file}.js`, 'utf8');
  expect(script.match(/[^\0-\x7f]/g)).toBeNull();
});

test('what Deno loads of the wrappers and batches is nothing of Node’s, which would take it 15 ms', () => {
  const folder = `${packages}linux-syscalls/`;
  const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  // Runtimes take the first condition that they know.
  expect(Object.keys(manifest.imports['#trap'])[0]).toBe('deno');
  const { default: wrappers } = manifest.exports['.'];
  const { default: nothrow } = manifest.exports['./nothrow'];
  const { default: batch } = manifest.exports['./batch'];
  const shared = ['./dist/recording.js', manifest.imports['#trap'].deno];
  const imported = [wrappers, nothrow, batch, ...shared].map((file) => {
    const script = readFileSync(`${folder}${file}`, 'utf8');
    return [...script.matchAll(/^import\b.*"(.*)";$/gm)].map((match) => match[1]).sort();
  });
  const both = ['#trap', '@linux-syscalls/types'];
  expect(imported).toEqual([
    both,
    both,
    ['#trap', './recording.js', '@linux-syscalls/types'],
    both,
    [],
  ]);
});

test('an error of a wrapper points at the wrapper, whether maps are looked at or not', () => {
  const program = `
    import { read } from 'linux-syscalls';
    try { read(-1, new Uint8Array(1)); } catch (error) { console.log(error.stack.split('\\n')[1]); }`;
  const script = readFileSync(`${packages}linux-syscalls/dist/index.js`, 'utf8').split('\n');
  for (const flags of [[], ['--enable-source-maps']]) {
    const { stdout } = spawnSync(
      process.execPath,
      [...flags, '--input-type=module', '--eval', program],
      { encoding: 'utf8', cwd: `${packages}linux-syscalls` },
    );
    const [, file, line] = /at read \(.*\/dist\/(.*):(\d+):\d+\)$/m.exec(stdout)!;
    expect(file).toBe('index.js');
    expect(script[Number(line) - 1]).toMatch(/unwrap\(.*"read"/);
  }
});

test('programs are typed by the published declarations as they should be', () => {
  expect(compiled('consumer')).toBe('');
});

test('what the compiler says of a wrong operand names what is wanted', () => {
  const folder = `${packages}linux-syscalls/test/diagnostics`;
  const lines = readFileSync(`${folder}/operands.ts`, 'utf8').split('\n');
  const wanted = lines.flatMap((line, index) => {
    const [, type] = / \/\/ ('.*')$/.exec(line) ?? [];
    return type === undefined ? [] : [`${index + 1}: ${type}`];
  });
  const errors = compiled('diagnostics').split(/^\S*operands\.ts\((\d+),\d+\): /m);
  const said = errors.flatMap((line, index) => {
    const [, type] =
      /not assignable to parameter of type ('.*')\.$/m.exec(errors[index + 1] ?? '') ?? [];
    return index % 2 === 0 ? [] : [`${line}: ${type}`];
  });
  expect(wanted.length).toBeGreaterThan(15);
  expect(said).toEqual(wanted);
});

/** What the compiler says of the programs in a folder of tests. */
function compiled(folder: string): string {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const { stdout } = spawnSync(
    process.execPath,
    [tsc, '-p', `${packages}linux-syscalls/test/${folder}`, '--pretty', 'false'],
    { encoding: 'utf8' },
  );
  return stdout;
}
