import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { release } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { TestRecord } from '../../tools/report/reporter.ts';
import { inputsOf, skipIfUnchanged } from '../../tools/run/unchanged.ts';
import { packageFolder, raw } from '../testing/index.ts';

// Runs the tests of stubs and batches on a stub built with AddressSanitizer, which ends the process at the
// first invalid access; fuzzes the interpreter of programs; lets helper threads race under ThreadSanitizer.

const run = promisify(execFile);
const native = fileURLToPath(new URL('..', import.meta.url));
const root = dirname(native);
const compiler = process.env.CXX || 'g++';
const library = spawnSync(compiler, ['-print-file-name=libasan.so'], { encoding: 'utf8' });
// A compiler without the library prints the bare name, which isn't a path.
const sanitizer = library.stdout?.trim() ?? '';
const headers = [dirname(dirname(process.execPath)), '/usr', '/usr/local']
  .map((prefix) => join(prefix, 'include/node'))
  .find((folder) => existsSync(join(folder, 'node_api.h')));
const missing = !existsSync(sanitizer)
  ? `${compiler} has no libasan`
  : headers === undefined
    ? 'the headers of Node are not beside it'
    : undefined;

const nativeSources = ['native/{glue,fuzz,test}/**', `packages/raw-${raw.arch}/native/**`];

/** What a test depends on that compiles files of this repository. */
function inputs(files: readonly string[], program: string): string {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return inputsOf([...nativeSources, ...files], [stdout, release(), process.version]);
}

/** Compiles this machine's stub with AddressSanitizer, with flags as close as possible to the real ones. */
async function buildStub(): Promise<string> {
  const folder = join(native, 'build/sanitized');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${raw.arch}.node`);
  const own = join(packageFolder(raw.arch), 'native');
  const sources = ['stub', 'ffi', 'program', 'spawn', 'threads', 'pool'].map(
    (name) => `glue/${name}.cc`,
  );
  const defined = ['-DNAPI_VERSION=8', '-DNODE_ADDON_API_DISABLE_CPP_EXCEPTIONS'];
  const included = ['node_modules/node-addon-api', headers!, 'glue', own].map((it) => `-I${it}`);
  const flags = ['-std=c++20', '-g', '-O1', '-fno-exceptions', '-fno-rtti', '-fvisibility=hidden'];
  const kind = ['-shared', '-fPIC', '-fsanitize=address'];
  const all = [...flags, ...kind, ...defined, ...included, ...sources, join(own, 'spawn.S')];
  await run(compiler, [...all, '-o', file], { cwd: native });
  return file;
}

test('tests of stubs and batches touch no memory but their own', {
  timeout: 600_000,
}, async (context) => {
  context.skip(missing !== undefined, missing);
  const scripts = ['{abi,building,errors,native}/**', 'packages/*/{src,test}/**'];
  skipIfUnchanged(context, inputs(scripts, compiler));
  const stub = await buildStub();
  const report = join(dirname(stub), 'report.json');
  rmSync(report, { force: true });
  const env = {
    ...process.env,
    LINUX_SYSCALLS_NATIVE: stub,
    LINUX_SYSCALLS_REPORT: report,
    LD_PRELOAD: sanitizer,
    // Node never frees what lives until exit, and tries allocations that are too large.
    ASAN_OPTIONS: 'detect_leaks=0:allocator_may_return_null=1',
  };
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  // loading.test.ts loads other stubs than the one in LINUX_SYSCALLS_NATIVE.
  const own = readdirSync(join(native, 'test')).filter(
    (name) => name.endsWith('.test.ts') && name !== 'loading.test.ts',
  );
  const others = ['batch', 'threads.test.ts', 'asyncSpawn.test.ts'].map(
    (name) => `packages/linux-syscalls/test/${name}`,
  );
  const tests = [...own.map((name) => `native/test/${name}`), ...others];
  const args = [vitest, 'run', '--project=kernel', ...tests];
  const maxBuffer = 64 * 1024 * 1024;
  const error = await run(process.execPath, args, { cwd: root, env, maxBuffer }).catch((it) => it);
  if (error instanceof Error) throw new Error(failuresIn(report), { cause: error });
});

/** What failed in a run of vitest, in a line: the end of a long log is all that some readers get. */
function failuresIn(report: string): string {
  if (!existsSync(report)) return 'vitest ended without a report';
  const records: readonly TestRecord[] = JSON.parse(readFileSync(report, 'utf8'));
  const failed = records.filter(({ state }) => state === 'failed');
  return failed.map(({ name, reason }) => `${name}: ${reason}`).join('; ') || 'no test failed';
}

test.for([
  ['ThreadSanitizer', 'libtsan.so', 'thread'],
  ['AddressSanitizer', 'libasan.so', 'address,undefined'],
])(
  'helper threads race for nothing and lose no job, says %s',
  {
    timeout: 120_000,
  },
  async ([, name, kind], context) => {
    const found = spawnSync(compiler, [`-print-file-name=${name}`], { encoding: 'utf8' });
    context.skip(!existsSync(found.stdout?.trim() ?? ''), `${compiler} has no ${name}`);
    skipIfUnchanged(context, inputs([], compiler));
    const folder = join(native, 'build/sanitized');
    mkdirSync(folder, { recursive: true });
    const program = join(folder, `threads-${kind}`);
    const own = join(packageFolder(raw.arch), 'native');
    const sources = [
      ...['test/threads/stress.cc', 'glue/threads.cc', 'glue/program.cc', 'glue/spawn.cc'],
      join(own, 'spawn.S'),
    ];
    const flags = ['-std=c++20', '-g', '-O1', '-fno-sanitize-recover=all', `-fsanitize=${kind}`];
    const all = [...flags, '-Iglue', `-I${own}`, ...sources, '-o', program];
    await run(compiler, all, { cwd: native });
    for (const seed of [1, 2, 3]) {
      const { stdout, stderr } = await run(program, ['10000', `${seed}`]);
      expect(stdout).toMatch(/^10000 ended, [1-9]\d* cancelled, [1-9]\d* in children\n$/);
      expect(stderr).toBe('');
    }
  },
);

test('the interpreter of programs stays in its memory, whatever it is given', {
  timeout: 120_000,
}, async (context) => {
  const clang = process.env.CLANGXX || 'clang++';
  const isThere = spawnSync(clang, ['--version']).status === 0;
  context.skip(!isThere, `libFuzzer needs ${clang}`);
  skipIfUnchanged(context, inputs(['tools/commands/fuzz.ts'], clang));
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const args = [tsx, 'tools/cli.ts', 'fuzz', '--seconds', '10'];
  const { stdout } = await run(process.execPath, args, { cwd: root });
  expect(stdout).toMatch(/\d+ programs, none of which broke out/);
});
