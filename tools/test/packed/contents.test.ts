import { describe, expect, test } from 'vitest';
import { contentsDrift, readContents } from '../../release/contents.ts';
import { limitOf } from '../../release/limits.ts';
import { readTarballs, unpackedSize } from '../../release/tarballs.ts';

const tarballs = await readTarballs();

test('a new file, a missing one and one of another size are each named', () => {
  const files = new Map([
    ['added.js', Buffer.alloc(1)],
    ['grown.js', Buffer.alloc(13_000)],
    ['much the same.js', Buffer.alloc(10_500)],
  ]);
  const listed = new Map([
    ['grown.js', 10_000],
    ['much the same.js', 10_000],
    ['removed.js', 1],
  ]);
  expect(contentsDrift({ files }, listed)).toEqual([
    'added.js is not in the list',
    'grown.js has 13000 bytes, and 10000 in the list',
    'removed.js is missing',
  ]);
});

describe.each(tarballs)('$name', (tarball) => {
  test('has the files that its list names; pnpm release:pack --rewrite writes it anew', () => {
    expect(contentsDrift(tarball, readContents(tarball.short))).toEqual([]);
  });

  test('is no bigger than it may be', () => {
    expect(unpackedSize(tarball)).toBeLessThanOrEqual(limitOf(tarball.short));
  });

  test('has a licence and a page for readers', () => {
    expect(String(tarball.files.get('LICENSE'))).toMatch(/^MIT License/);
    expect(String(tarball.files.get('README.md'))).toMatch(`# ${tarball.name}`);
  });
});
