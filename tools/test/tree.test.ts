import { existsSync, lstatSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTree } from '../emulation/copyTree.ts';
import { capture } from '../setup/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'linux-syscalls-tree-'));

beforeAll(() => copyTree(folder), 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('TypeScript becomes JavaScript under its own name', async () => {
  const source = readFileSync(join(folder, 'abi/src/arch/arm.ts'), 'utf8');
  expect(source).toMatch(/export const arm = \{|const arm = \{/);
  expect(source).not.toContain('arm: Architecture');
});

test('the configuration of the tests loads without a compiler', async () => {
  const script = "import('./vitest.config.mjs').then((it) => console.log(it.default.esbuild))";
  const { output } = await capture([process.execPath, '-e', script], { cwd: folder });
  expect(output).toBe('false\n');
});

test('packages come with what they need, and none for this processor only', () => {
  const vite = realpathSync(join(folder, 'node_modules/vite'));
  expect(vite.startsWith(realpathSync(folder))).toBe(true);
  expect(existsSync(join(vite, '../rollup/package.json'))).toBe(true);
  expect(existsSync(join(vite, '../esbuild/package.json'))).toBe(true);
  const native = join(
    vite,
    '../../../',
    `esbuild@${esbuildVersion(vite)}`,
    'node_modules/@esbuild',
  );
  expect(lstatSync(join(native, `linux-${process.arch}`)).isSymbolicLink()).toBe(true);
  expect(existsSync(join(native, `linux-${process.arch}/bin/esbuild`))).toBe(false);
});

function esbuildVersion(vite: string): string {
  return JSON.parse(readFileSync(join(vite, '../esbuild/package.json'), 'utf8')).version;
}
