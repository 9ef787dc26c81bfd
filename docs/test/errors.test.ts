import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCodes } from '../../errors/src/codes.ts';

const page = readFileSync(new URL('../errors.md', import.meta.url), 'utf8');

/** The first cells of the rows of a table, which stand in backticks. */
function rowsBelow(heading: string): readonly string[] {
  const [section] = page.split(`## ${heading}\n`)[1]!.split('\n## ');
  return [...section!.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name!).sort();
}

test('the page has every code, and no other', () => {
  expect(rowsBelow('Codes')).toEqual([...errorCodes].sort());
});

test('the page has every class that linux-syscalls exports, and no other', () => {
  const names = readFileSync(
    new URL('../../tools/release/names/linux-syscalls.txt', import.meta.url),
    'utf8',
  );
  const classes = [...names.matchAll(/^\. (\w+Error)$/gm)].map(([, name]) => name!);
  expect(rowsBelow('Classes')).toEqual(classes.sort());
});
