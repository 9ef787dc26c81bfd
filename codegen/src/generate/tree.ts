import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { rawPackageFiles } from './rawPackages.ts';

/** Generated files that lie among handwritten ones; all others lie in a folder named `generated`. */
const documents: readonly string[] = [
  'docs/coverage.md',
  'docs/names.json',
  'docs/names.md',
  'docs/not-wrapped.md',
  'docs/routes.md',
  'docs/threads.md',
  'docs/unchecked.md',
  ...rawPackageFiles,
];

/** Handwritten files of which one part is generated. */
const partly: readonly string[] = ['README.md'];

/** A generated file that isn't as the generator would write it. */
export interface Drift {
  readonly path: string;
  readonly kind: 'changed' | 'missing' | 'extra';
}

/** Compares what lies below `root` with what should; sorted by path. */
export function findDrift(root: string, files: ReadonlyMap<string, string>): readonly Drift[] {
  const drift: Drift[] = [];
  for (const [path, text] of files) {
    if (!isOwned(path)) throw new Error(`${path} is neither in a generated folder nor listed`);
    if (!existsSync(join(root, path))) drift.push({ path, kind: 'missing' });
    else if (readFileSync(join(root, path), 'utf8') !== text) drift.push({ path, kind: 'changed' });
  }
  for (const path of presentFiles(root)) {
    if (!files.has(path)) drift.push({ path, kind: 'extra' });
  }
  return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Makes what lies below `root` equal to `files`; a file that is right already isn't touched. */
export function writeTree(root: string, files: ReadonlyMap<string, string>): readonly Drift[] {
  const drift = findDrift(root, files);
  for (const { path, kind } of drift) {
    const target = join(root, path);
    if (kind === 'extra') {
      rmSync(target);
    } else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, files.get(path)!);
    }
  }
  return drift;
}

function isOwned(path: string): boolean {
  return path.split('/').includes('generated') || [...documents, ...partly].includes(path);
}

function presentFiles(root: string): readonly string[] {
  return globSync(['**/generated/**', ...documents], {
    cwd: root,
    dot: true,
    ignore: ['**/node_modules/**', '**/dist/**'],
  });
}
