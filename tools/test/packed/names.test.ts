import { describe, expect, test } from 'vitest';
import { changesets, namesChanged, publicNames, readNames } from '../../release/names.mjs';
import { readTarballs } from '../../release/tarballs.mjs';

const tarballs = await readTarballs();

describe.each(tarballs)('$name', (tarball) => {
  test('exports the names that its list has; pnpm release:pack --rewrite writes it anew', async () => {
    expect(await publicNames(tarball)).toEqual(readNames(tarball.short));
  });
});

test('entry points of every kind are in the lists', () => {
  expect(readNames('linux-syscalls')).toEqual(
    expect.arrayContaining(['. openat', '. Path', './batch Batch', './calls calls', './raw SYS']),
  );
  expect(readNames('types')).toEqual(
    expect.arrayContaining(['. struct', expect.stringMatching(/^\.\/linux\/openat2 8 names, /)]),
  );
  expect(readNames('raw-arm')).toContain('. syscall6');
});

test('names that changed since the last release come with a changeset', async (context) => {
  const changed = await namesChanged();
  if (changed === undefined) return context.skip('this is no checkout of the repository');
  if (changed) expect(changesets()).not.toEqual([]);
});
