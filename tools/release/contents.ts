import { readList } from './lists.ts';
import type { Tarball } from './tarballs.ts';

/**
 * How far a file's size may be from the listed one: a list that changed with every docstring would be
 * rewritten unread. What was packed by mistake is far bigger, or a file more.
 */
const tolerance = { bytes: 1000, part: 0.1 };

/** Which files a package has, one a line: size and path. */
export function contentsOf({ files }: Tarball): string[] {
  return [...files].map(([path, { length }]) => `${length}\t${path}`);
}

/**
 * What differs from the committed list: a line for each file that is new, missing, or of another size.
 *
 * @param listed sizes by path.
 */
export function contentsDrift(
  { files }: Pick<Tarball, 'files'>,
  listed: ReadonlyMap<string, number>,
): string[] {
  const found = [...files].flatMap(([path, { length }]) => {
    const size = listed.get(path);
    if (size === undefined) return [`${path} is not in the list`];
    const allowed = Math.max(tolerance.bytes, size * tolerance.part);
    return Math.abs(length - size) <= allowed
      ? []
      : [`${path} has ${length} bytes, and ${size} in the list`];
  });
  const missing = [...listed.keys()].filter((path) => !files.has(path));
  return [...found, ...missing.map((path) => `${path} is missing`)];
}

/** Sizes by path, as they are committed. */
export function readContents(short: string): Map<string, number> {
  return new Map(
    readList('contents', short).map((line) => {
      const [size = '', path = ''] = line.split('\t');
      return [path, Number(size)];
    }),
  );
}
