import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is listed of each package, and committed: the files of its tarball, or its public names. */
export type List = 'contents' | 'names';

/** @param short the name of a package's folder. */
const fileOf = (list: List, short: string) => join(import.meta.dirname, list, `${short}.txt`);

export function readList(list: List, short: string): string[] {
  return readFileSync(fileOf(list, short), 'utf8').split('\n').filter(Boolean);
}

export function writeList(list: List, short: string, lines: readonly string[]): void {
  mkdirSync(dirname(fileOf(list, short)), { recursive: true });
  writeFileSync(fileOf(list, short), lines.map((line) => `${line}\n`).join(''));
}
