import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';
import { collect } from '../src/generate/collect.ts';
import { emitErrnos } from '../src/generate/errnos.ts';
import { emitNumbers } from '../src/generate/numbers.ts';
import { findDrift, writeTree } from '../src/generate/tree.ts';

const facts = readFacts();
const files = collect(facts, [emitNumbers, emitErrnos]);
const path = 'packages/raw-arm/src/generated/errno.ts';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generated-'));
  writeTree(root, files);
});

afterEach(() => rmSync(root, { recursive: true }));

test('what was just written has not drifted', () => {
  expect(findDrift(root, files)).toEqual([]);
});

test('a generated file that was edited is reported, and written again', () => {
  writeFileSync(join(root, path), `${files.get(path)}// edited\n`);
  expect(findDrift(root, files)).toEqual([{ path, kind: 'changed' }]);
  writeTree(root, files);
  expect(readFileSync(join(root, path), 'utf8')).toBe(files.get(path));
});

test('a generated file that was deleted is reported', () => {
  rmSync(join(root, path));
  expect(findDrift(root, files)).toEqual([{ path, kind: 'missing' }]);
});

test('a file that nothing generates is reported, and removed', () => {
  const stray = 'packages/raw-arm/src/generated/stray.ts';
  writeFileSync(join(root, stray), '');
  expect(findDrift(root, files)).toEqual([{ path: stray, kind: 'extra' }]);
  writeTree(root, files);
  expect(findDrift(root, files)).toEqual([]);
});

test('handwritten files beside generated ones are left alone', () => {
  const handwritten = join(root, 'packages/raw-arm/trap.h');
  writeFileSync(handwritten, '#error\n');
  writeTree(root, files);
  expect(readFileSync(handwritten, 'utf8')).toBe('#error\n');
});

test('a path outside of generated folders is refused', () => {
  const outside = new Map([['packages/raw-arm/trap.h', '']]);
  expect(() => writeTree(root, outside)).toThrow('packages/raw-arm/trap.h is neither');
});

test('two emitters that claim one path are refused', () => {
  expect(() => collect(facts, [emitErrnos, emitErrnos])).toThrow('is generated twice');
});

test('generating twice gives the same bytes', () => {
  expect(collect(readFacts(), [emitNumbers, emitErrnos])).toEqual(files);
});
