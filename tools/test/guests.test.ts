import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { guests, titleOf } from '@linux-syscalls/targets';
import { expect, test } from 'vitest';
import { root } from '../bootstrap/repository.mjs';

test('each guest has a title of its own', () => {
  const titles = guests.map(titleOf);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the test files that a guest is limited to are there', () => {
  const files = guests.flatMap(({ only }) => only?.files ?? []);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
