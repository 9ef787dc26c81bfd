import { readFileSync } from 'node:fs';
import * as root from 'linux-syscalls';
import { expect, test } from 'vitest';

test('docs/names.json has what the root exports, and nothing else that is a value', () => {
  const text = readFileSync(new URL('../../../docs/names.json', import.meta.url), 'utf8');
  const { 'linux-syscalls': listed } = JSON.parse(text) as Record<string, readonly string[]>;
  const { struct, union, ...others } = root;
  const exported = [
    ...Object.keys(struct).map((tag) => `struct ${tag}`),
    ...Object.keys(union).map((tag) => `union ${tag}`),
    ...Object.keys(others),
  ];
  expect(exported.length).toBeGreaterThan(2_000);
  expect(exported.filter((name) => !listed!.includes(name))).toEqual([]);
  const types = ['Address', 'ErrnoName', 'Flags', 'Integer', 'Memory', 'Path', 'Strings', 'View'];
  expect(listed!.filter((name) => !exported.includes(name))).toEqual(types);
});
