import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tarball } from './tarballs.ts';

const folder = join(import.meta.dirname, 'contents');

/**
 * How far a file's size may be from the listed one: a list that changed with every docstring would be
 * rewritten unread. What was packed by mistake is far bigger, or a file more.
 */
const tolerance = { bytes: 1000, part: 0.1 };

/** @param short the name of a package's folder. */
function listOf(short: string) {
  return join(folder, `${short}.txt`);
}

/** Writes which files a package has now, one a line: size and path. */
export function writeContents({ short, files }: Tarball) {
  mkdirSync(folder, { recursive: true });
  const lines = [...files].map(([path, { length }]) => `${length}\t${path}\n`);
  writeFileSync(listOf(short), lines.join(''));
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

/** @returns sizes by path, as they are committed. */
export function readContents(short: string): Map<string, number> {
  return new Map(
    readFileSync(listOf(short), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [size = '', path = ''] = line.split('\t');
        return [path, Number(size)];
      }),
  );
}
