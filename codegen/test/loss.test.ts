import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { architectures } from '@linux-syscalls/abi/arch';
import { afterAll, expect, test } from 'vitest';
import { clang } from '../src/facts/clang.ts';
import { readDebugInfo } from '../src/facts/extract/uapi/debug.ts';
import { refuseLoss } from '../src/facts/loss.ts';
import { readTexts } from '../src/facts/read.ts';

const committed = readTexts();
const records = /^(struct|union)\t.*\n(\t.*\n)*/gm;

/** The committed facts, with the texts of headers changed. */
function withHeaders(change: (text: string, path: string) => string): Map<string, string> {
  return new Map(
    [...committed].map(([path, text]) => [
      path,
      path.startsWith('uapi/') ? change(text, path) : text,
    ]),
  );
}

test('the committed facts have lost nothing', () => {
  expect(() => refuseLoss(committed, committed)).not.toThrow();
});

test('facts without records are refused, and the error counts them', () => {
  const lost = withHeaders((text) => text.replaceAll(records, ''));
  expect(() => refuseLoss(committed, lost)).toThrow(
    /^Facts got lost.* 0 of \d{4,} lines of struct are left, 0 of \d{3,} lines of union are left/,
  );
});

test('facts without the calls of the tables are refused', () => {
  const lost = new Map([...committed].filter(([path]) => !path.startsWith('syscalls/')));
  expect(() => refuseLoss(committed, lost)).toThrow(/ 0 of \d{4} lines of syscalls are left/);
});

test('a kernel may drop a header', () => {
  const dropped = withHeaders((text, path) => (path === 'uapi/linux/dccp.h.txt' ? '' : text));
  expect(() => refuseLoss(committed, dropped)).not.toThrow();
});

test('the first facts of all are compared with nothing', () => {
  expect(() => refuseLoss(new Map(), committed)).not.toThrow();
});

/** Below the working directory, as a cache may lie beside the checkout: clang shortens such names. */
const near = mkdtempSync(fileURLToPath(new URL('../node_modules/.headers-', import.meta.url)));
afterAll(() => rmSync(near, { recursive: true, force: true }));

test('clang names headers in full where they lie near the working directory', async ({ skip }) => {
  const { error } = spawnSync('clang-19', ['--version']);
  skip(error !== undefined, 'clang-19 is not installed');
  mkdirSync(join(near, 'include/linux'), { recursive: true });
  writeFileSync(join(near, 'include/linux/near.h'), 'struct near { int far; };\n');
  const trees = { headers: near, source: near };
  const options = ['-g', '-fno-eliminate-unused-debug-types', '-S', '-emit-llvm', '-o', '-'];
  const text = '#include <linux/near.h>\n';
  const { nodes } = readDebugInfo(await clang(trees, architectures.x86_64, options, text));
  const files = [...nodes.values()].filter(({ kind }) => kind === 'DIFile');
  const names = files.map(({ values }) => values.filename);
  expect(names).toContain(join(near, 'include/linux/near.h'));
});
