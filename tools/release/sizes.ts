import { plainTable } from '../report/plainTable.ts';
import { limitOf } from './limits.ts';
import type { Tarball } from './tarballs.ts';
import { unpackedSize } from './tarballs.ts';

/** What was packed, as a table. */
export function renderSizes(tarballs: readonly Tarball[]): string {
  const table = plainTable(
    ['package', 'version', 'files', 'packed', 'unpacked', 'at most'],
    ['left', 'left', 'right', 'right', 'right', 'right'],
  );
  for (const tarball of tarballs) {
    const { name, manifest, files, packed, short } = tarball;
    const sizes = [packed, unpackedSize(tarball), limitOf(short)];
    table.push([name, manifest.version, files.size, ...sizes.map(kilobytes)]);
  }
  return table.toString();
}

function kilobytes(bytes: number) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
