import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { packageFolder, raw } from '../testing/index.ts';

// A stub built with AddressSanitizer, which stops the process at the first byte that it reads or writes
// where none is its own, runs the tests of stubs and batches; the interpreter of programs is fuzzed.

const run = promisify(execFile);
const native = fileURLToPath(new URL('..', import.meta.url));
const root = dirname(native);
const compiler = process.env.CXX || 'g++';
const library = spawnSync(compiler, ['-print-file-name=libasan.so'], { encoding: 'utf8' });
// A compiler without the library says its bare name.
const sanitizer = library.stdout?.trim() ?? '';
const headers = [dirname(dirname(process.execPath)), '/usr', '/usr/local']
  .map((prefix) => join(prefix, 'include/node'))
  .find((folder) => existsSync(join(folder, 'node_api.h')));
const missing = !existsSync(sanitizer)
  ? `${compiler} has no libasan`
  : headers === undefined
    ? 'the headers of Node are not beside it'
    : undefined;

/** Compiles the sources of this machine's stub anew, with checks and as little else changed as can be. */
async function buildStub(): Promise<string> {
  const folder = join(native, 'build/sanitized');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${raw.arch}.node`);
  const own = join(packageFolder(raw.arch), 'native');
  const sources = ['stub', 'ffi', 'program', 'spawn'].map((name) => `glue/${name}.cc`);
  const defined = ['-DNAPI_VERSION=8', '-DNODE_ADDON_API_DISABLE_CPP_EXCEPTIONS'];
  const included = ['node_modules/node-addon-api', headers!, 'glue', own].map((it) => `-I${it}`);
  const flags = ['-std=c++20', '-g', '-O1', '-fno-exceptions', '-fno-rtti', '-fvisibility=hidden'];
  const kind = ['-shared', '-fPIC', '-fsanitize=address'];
  const all = [...flags, ...kind, ...defined, ...included, ...sources, join(own, 'spawn.S')];
  await run(compiler, [...all, '-o', file], { cwd: native });
  return file;
}

test('tests of stubs and batches touch no memory but their own', {
  timeout: 120_000,
}, async (context) => {
  context.skip(missing !== undefined, missing);
  const stub = await buildStub();
  const env = {
    ...process.env,
    LINUX_SYSCALLS_NATIVE: stub,
    LINUX_SYSCALLS_REPORT: undefined,
    LD_PRELOAD: sanitizer,
    // Node never frees what lives as long as it does, and asks for more memory than there is.
    ASAN_OPTIONS: 'detect_leaks=0:allocator_may_return_null=1',
  };
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  // How stubs are found is tried with other files than the one that is named.
  const own = readdirSync(join(native, 'test')).filter(
    (name) => name.endsWith('.test.ts') && name !== 'loading.test.ts',
  );
  const tests = [...own.map((name) => `native/test/${name}`), 'packages/linux-syscalls/test/batch'];
  const args = [vitest, 'run', '--project=kernel', ...tests];
  await expect(run(process.execPath, args, { cwd: root, env })).resolves.toBeDefined();
});

test('the interpreter of programs stays in its memory, whatever it is given', {
  timeout: 120_000,
}, async (context) => {
  const clang = process.env.CLANGXX || 'clang++';
  const isThere = spawnSync(clang, ['--version']).status === 0;
  context.skip(!isThere, `libFuzzer needs ${clang}`);
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const args = [tsx, 'tools/cli.ts', 'fuzz', '--seconds', '10'];
  const { stdout } = await run(process.execPath, args, { cwd: root });
  expect(stdout).toMatch(/\d+ programs, none of which broke out/);
});
