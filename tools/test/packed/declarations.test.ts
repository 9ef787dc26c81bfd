import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../bootstrap/repository.mjs';
import { readTarballs } from '../../release/tarballs.ts';

// What compilers say of the declarations, as they are published, in projects as people have them.

const require = createRequire(import.meta.url);
const page = readFileSync(join(root, 'docs/installing.md'), 'utf8');
const compilers = ['typescript-oldest', 'typescript'].map((name) => {
  const manifest = require.resolve(`${name}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { version, tsc: join(dirname(manifest), 'bin/tsc') };
});

/** The oldest compilers take long, and this machine may be busy. */
const timeout = 120_000;

/** A row of the page’s table of settings: what each compiler makes of an import. */
const settings = [...page.matchAll(/^\| (`.*`) \| (ES module|CommonJS) \| (.*) \| (.*) \|$/gm)].map(
  ([, options = '', kind, ...works]) => ({
    options: Object.fromEntries(
      [...options.matchAll(/`(\w+): (\w+)`/g)].map(([, name, value]) => [name, value]),
    ),
    file: kind === 'CommonJS' ? 'imports.cts' : 'imports.mts',
    works: works.map((cell) => cell === 'works'),
  }),
);

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'linux-syscalls-declarations-'));
  const everything: string[] = [];
  for (const { name, files, manifest } of await readTarballs()) {
    for (const [path, content] of files) {
      if (!path.endsWith('.d.ts') && path !== 'package.json') continue;
      const target = join(folder, 'node_modules', name, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    everything.push(...entriesOf(name, manifest.exports, [...files.keys()]));
  }
  const statements = everything.map((entry) => `import '${entry}';\n`).join('');
  writeFileSync(join(folder, 'everything.mts'), statements);
  for (const file of ['imports.mts', 'imports.cts']) {
    writeFileSync(join(folder, file), "import { openat } from 'linux-syscalls';\nvoid openat;\n");
  }
  for (const short of ['types', 'linux-syscalls']) {
    cpSync(join(root, `packages/${short}/test/consumer`), join(folder, short), { recursive: true });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the page says from which TypeScript on, and the oldest that is tested is that', () => {
  const [, promised] = /TypeScript (\d+\.\d+) or newer/.exec(page) ?? [];
  expect(compilers[0]?.version.startsWith(`${promised}.`)).toBe(true);
  expect(settings.filter(({ works }) => works.includes(false)).length).toBeGreaterThan(0);
});

describe.each(compilers)('TypeScript $version', ({ version, tsc }) => {
  const index = compilers.findIndex((compiler) => compiler.version === version);

  test.each([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ])(
    'has nothing to say of any declaration, with $moduleResolution',
    async (options) => {
      const output = await compile(tsc, options, ['everything.mts']);
      expect(output).toBe('');
    },
    timeout,
  );

  test.each([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ])(
    'types programs as they should be, with $moduleResolution',
    async (options) => {
      const programs = ['errors', 'operations', 'records'].map(
        (name) => `linux-syscalls/${name}.ts`,
      );
      expect(await compile(tsc, options, [...programs, 'types/consumer.ts'])).toBe('');
    },
    timeout,
  );

  test(
    'imports where the page says that it does, and nowhere else',
    async () => {
      expect(settings.length).toBeGreaterThan(4);
      for (const { options, file, works } of settings) {
        const output = await compile(tsc, options, [file]);
        expect({ options, file, works: output === '' }).toEqual({
          options,
          file,
          works: works[index],
        });
      }
    },
    timeout,
  );
});

/** What a compiler says of files, each time in a project of its own settings. */
async function compile(tsc: string, options: object, files: readonly string[]): Promise<string> {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  const project = join(folder, 'tsconfig.json');
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  const arguments_ = [tsc, '-p', project, '--pretty', 'false'];
  return (await execa(process.execPath, arguments_, { reject: false })).stdout;
}

/** Everything that can be imported from a package. */
function entriesOf(name: string, entries: object, files: readonly string[]): string[] {
  return Object.entries(entries).flatMap(([entry, target]) => {
    if (target === null || typeof target === 'string') return [];
    const imported = name + entry.slice(1);
    if (!entry.includes('*')) return [imported];
    const [before = '', after = ''] = target.types.replace('./', '').split('*');
    return files
      .filter((file) => file.startsWith(before) && file.endsWith(after) && !file.includes('-upper'))
      .map((file) => imported.replace('*', file.slice(before.length, -after.length)));
  });
}
