import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type * as root from '../src/index.ts';

/** What the built package exports, typed by its source: type-checking needs no build. */
type Root = typeof root;

// This package as others import it: built, through its exports.
const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));

test('a program is typed by the published declarations as it should be', () => {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const { stdout, status } = spawnSync(
    process.execPath,
    [tsc, '-p', join(here, 'consumer'), '--pretty', 'false'],
    { encoding: 'utf8' },
  );
  expect(stdout).toBe('');
  expect(status).toBe(0);
}, 60_000);

test('copies of a descriptor take each other’s views', () => {
  const { struct } = require('@linux-syscalls/types') as Root;
  const header = require('@linux-syscalls/types/linux/stat') as Pick<Root, 'struct'>;
  expect(header.struct.statx).not.toBe(struct.statx);
  const view = header.struct.statx.alloc({ stx_mask: 4095 });
  expect(struct.statx.toObject(view).stx_mask).toBe(4095);
  expect(struct.statx.from(view).stx_mask).toBe(4095);
  expect(struct.statx.bigint(view).stx_mask).toBe(4095n);
});

test.each([
  'linux/stat.struct',
  'engine',
  'namespace',
  'index',
  'linux/none',
  'linux/stat.declared',
  'linux/netfilter/xt_DSCP-upper',
])('%s is no way in', (path) => {
  expect(() => require(`@linux-syscalls/types/${path}`)).toThrow();
});

test('a header’s module loads the engine, and another header’s only for its names of their records', () => {
  const folder = join(here, '../dist/generated');
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.replace(/\.js$/, ''));
  const loaded = modules.flatMap((module) => {
    const code = readFileSync(join(folder, `${module}.js`), 'utf8');
    return [...code.matchAll(/\b(?:from|import) ?"([^"]*)"/g)]
      .map(([, specifier]) => join('generated', dirname(module), specifier!))
      .filter((other) => other !== 'engine.js')
      .map((other) => `${module} loads ${other}`);
  });
  expect(modules.length).toBeGreaterThan(700);
  expect(loaded.sort()).toEqual([
    'asm/elf loads generated/asm/types.js',
    'asm/statfs loads generated/asm/posix_types.js',
    'mtd/mtd-user loads generated/mtd/mtd-abi.js',
  ]);
});

test('headers that differ only in case are told apart', () => {
  const target = require('@linux-syscalls/types/linux/netfilter/xt_DSCP') as Pick<Root, 'struct'>;
  const match = require('@linux-syscalls/types/linux/netfilter/xt_dscp') as Pick<Root, 'struct'>;
  expect(Object.keys(target.struct)).toContain('xt_DSCP_info');
  expect(Object.keys(match.struct)).toContain('xt_dscp_info');
});

test('every module imports on a machine that is none of ours', () => {
  const program = `
    Object.defineProperty(process, 'arch', { value: 'vax' });
    const { struct } = await import('@linux-syscalls/types');
    const { O_DIRECT, perArch, O_RDONLY } = await import('@linux-syscalls/types/asm/fcntl');
    let message;
    try { struct.iovec.alloc(); } catch (error) { message = error.message; }
    console.log(JSON.stringify([
      struct.iovec.layout.arm.size, struct.iovec.on('arm').alloc({ iov_len: 5 }).iov_len,
      O_RDONLY, typeof O_DIRECT, perArch.O_DIRECT.arm, message,
    ]));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { encoding: 'utf8', cwd: here },
  );
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([
    8,
    5,
    0,
    'undefined',
    65536,
    'struct iovec has no layout on this machine (vax): use layout or on()',
  ]);
});
