import { describe, expect, test } from 'vitest';
import { root } from '../../bootstrap/repository.mjs';
import { readList } from '../../release/lists.ts';
import { missingChangesets, whyNoHistory } from '../../release/missingChangesets.ts';
import { publicNames } from '../../release/names.ts';
import { readTarballs } from '../../release/tarballs.ts';

const tarballs = await readTarballs();

describe.each(tarballs)('$name', (tarball) => {
  test('exports the names that its list has; pnpm release:pack --rewrite writes it anew', async () => {
    expect(publicNames(tarball)).toEqual(readList('names', tarball.short));
  });
});

test('entry points of every kind are in the lists', () => {
  expect(readList('names', 'linux-syscalls')).toEqual(
    expect.arrayContaining(['. openat', '. Path', './batch Batch', './calls calls', './raw SYS']),
  );
  expect(readList('names', 'types')).toEqual(
    expect.arrayContaining(['. struct', expect.stringMatching(/^\.\/linux\/openat2 8 names, /)]),
  );
  expect(readList('names', 'raw-arm')).toContain('. syscall6');
});

test('each list’s last change came with a changeset that names its package, or one is newer', async ({
  skip,
}) => {
  const obstacle = await whyNoHistory(root);
  skip(obstacle !== undefined, obstacle);
  expect(await missingChangesets(root, tarballs)).toEqual([]);
});
