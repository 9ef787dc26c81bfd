import { plainTable } from '../report/plainTable.mjs';
import { limitOf } from './limits.mjs';
import { unpackedSize } from './tarballs.mjs';

/**
 * What was packed, as a table.
 *
 * @param {readonly import('./tarballs.mjs').Tarball[]} tarballs
 * @returns {string}
 */
export function renderSizes(tarballs) {
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

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
