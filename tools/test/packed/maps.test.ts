import { posix } from 'node:path';
import { decode } from '@jridgewell/sourcemap-codec';
import { describe, expect, test } from 'vitest';
import { readTarballs } from '../../release/tarballs.ts';

const tarballs = await readTarballs();
const maps = tarballs.flatMap(({ name, files }) =>
  [...files.keys()]
    .filter((path) => path.endsWith('.map'))
    .map((path) => ({ name, path, files, map: JSON.parse(String(files.get(path))) })),
);

test('the packages whose sources are published have maps', () => {
  expect([...new Set(maps.map(({ name }) => name))]).toEqual([
    'linux-syscalls',
    '@linux-syscalls/types',
  ]);
});

describe.each(maps)('$name/$path', ({ path, map, files }) => {
  test('leads to sources that are published, and carries none', () => {
    const used = new Set(
      decode(map.mappings)
        .flat()
        .flatMap((segment) => (segment.length > 1 ? [segment[1]!] : [])),
    );
    expect(used.size).toBeGreaterThan(0);
    const sources = [...used].map((index) =>
      posix.join(posix.dirname(path), map.sourceRoot ?? '', map.sources[index]),
    );
    expect(sources.filter((source) => !files.has(source))).toEqual([]);
    expect(map.sourcesContent ?? []).toEqual([]);
  });
});
