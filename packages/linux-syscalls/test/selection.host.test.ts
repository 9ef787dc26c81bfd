import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { endianness, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arch } from 'linux-syscalls/raw';
import { afterAll, describe, expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../..', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'linux-syscalls-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** A folder of packages as an installer would leave it, without any raw package. */
const modules = join(directory, 'node_modules');
mkdirSync(join(modules, '@linux-syscalls'), { recursive: true });
install('linux-syscalls', 'linux-syscalls');
install('types', '@linux-syscalls/types');

const isLittle = endianness() === 'LE';

const call = `
  import { getpid, O_RDONLY, struct } from 'linux-syscalls';
  console.log(O_RDONLY, struct.statx.layout.arm.size);
  try {
    getpid();
  } catch ({ name, code, message }) {
    console.log(JSON.stringify({ name, code, message }));
  }`;

test('a missing raw package is named by the first call, with what mends it', () => {
  const [imported, error] = run(call);
  expect(imported).toBe('0 256');
  const { code, message } = JSON.parse(error!);
  expect(code).toBe('ERR_LINUX_SYSCALLS_MISSING_PACKAGE');
  expect(message).toContain(`@linux-syscalls/raw-${arch} is not installed`);
  expect(message).toContain('--omit=optional');
  expect(message).toContain('lockfile');
  expect(message).toContain(`npm install @linux-syscalls/raw-${arch}@`);
});

test.each([
  ['another operating system', 'platform', 'darwin', 'darwin on'],
  ['an architecture without a package', 'arch', 'mips', 'linux on mips:'],
  // Node has one name for both.
  isLittle
    ? ['an architecture of the other byte order', 'arch', 's390x', 'on little-endian s390x:']
    : ['an architecture of the other byte order', 'arch', 'ppc64', 'on big-endian ppc64:'],
])('on %s importing works and a call says why it can not', (_, key, value, machine) => {
  const elsewhere = `Object.defineProperty(process, '${key}', { value: '${value}' });`;
  const [imported, error] = run(`${elsewhere}\nawait import('linux-syscalls');
    const { getpid, O_RDONLY, struct } = await import('linux-syscalls');
    ${call.slice(call.indexOf('console'))}`);
  expect(imported).toBe('0 256');
  const { name, code, message } = JSON.parse(error!);
  expect(name).toBe('UnsupportedArchitectureError');
  expect(code).toBe('ERR_LINUX_SYSCALLS_UNSUPPORTED_ARCH');
  expect(message).toContain(machine);
});

test('with its raw package the same folder makes calls', () => {
  install(`raw-${arch}`, `@linux-syscalls/raw-${arch}`);
  const loader = join(packages, `raw-${arch}/node_modules/node-gyp-build`);
  symlinkSync(loader, join(modules, 'node-gyp-build'));
  expect(
    run("import { getpid } from 'linux-syscalls'; console.log(getpid() === process.pid);"),
  ).toEqual(['true']);
});

test('an error of another copy of the package is one of this copy', () => {
  const other = JSON.stringify(join(packages, 'linux-syscalls/dist/index.js'));
  const printed = run(`
    import { SyscallError } from 'linux-syscalls';
    const other = await import(${other});
    try {
      other.close(-1);
    } catch (error) {
      console.log(other.SyscallError === SyscallError, error instanceof SyscallError, error.code);
    }`);
  expect(printed).toEqual(['false true EBADF']);
});

test('require gives what import gives', () => {
  const script = "console.log(require('linux-syscalls').getpid() === process.pid)";
  expect(execute(['--input-type=commonjs', '-e', script])).toEqual(['true']);
});

describe('a raw package of another version', () => {
  const path = join(modules, `@linux-syscalls/raw-${arch}/package.json`);
  const setVersion = (version: string): string => {
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, version }));
    return manifest.version;
  };

  test.each([
    ['a call', call],
    [
      'a batch',
      `import { Batch } from 'linux-syscalls/batch';
      console.log('imported');
      try {
        const batch = new Batch();
        batch.getpid();
        batch.run();
      } catch ({ name, code, message }) {
        console.log(JSON.stringify({ name, code, message }));
      }`,
    ],
  ])('is refused by %s, which names both and what mends it', (_, script) => {
    const version = setVersion('9.8.7');
    const { name, code, message } = JSON.parse(run(script)[1]!);
    expect(name).toBe('VersionMismatchError');
    expect(code).toBe('ERR_LINUX_SYSCALLS_VERSION_MISMATCH');
    expect(message).toContain(`raw-${arch} ${version}, and found 9.8.7`);
    expect(message).toContain(
      `npm install linux-syscalls@${version} @linux-syscalls/raw-${arch}@${version}`,
    );
    setVersion(version);
    expect(run(script)).not.toContainEqual(expect.stringContaining('VersionMismatchError'));
  });
});

function install(folder: string, name: string): void {
  for (const part of ['package.json', 'dist', 'prebuilds']) {
    const source = join(packages, folder, part);
    if (part === 'prebuilds' && !folder.startsWith('raw-')) continue;
    cpSync(source, join(modules, name, part), { recursive: true });
  }
}

function run(script: string): readonly string[] {
  return execute(['--input-type=module', '-e', script]);
}

function execute(args: readonly string[]): readonly string[] {
  // pnpm puts the workspace's packages on NODE_PATH, where `require` would find them.
  const env = { ...process.env, NODE_PATH: '' };
  return execFileSync(process.execPath, args, { cwd: directory, env, encoding: 'utf8' })
    .trim()
    .split('\n');
}
