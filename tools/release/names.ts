import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { EntryPoint, Tarball } from './tarballs.ts';

// API Extractor would write these lists, by a compiler of its own: it comes with TypeScript 6, takes one
// entry point at a time, and there are a thousand headers.

/**
 * The public names of a package, a line for each: entry point and name, types among them. A header's
 * module is one line, with the number of its names and a digest: what it declares is the kernel's.
 */
export function publicNames({ manifest, files }: Tarball): string[] {
  const lines: string[] = [];
  for (const [entry, target] of Object.entries(manifest.exports)) {
    if (target === null || typeof target === 'string') continue;
    if (entry.includes('*')) lines.push(...headerModules(entry, target, files));
    else lines.push(...exportedBy(target.types, files).map((name) => `${entry} ${name}`));
  }
  return lines.sort();
}

type Files = Tarball['files'];

/** @param entry such as `./*`. */
function headerModules(entry: string, target: EntryPoint, files: Files): string[] {
  const [before = '', after = ''] = target.default.replace('./', '').split('*');
  return [...files.keys()]
    .filter((path) => path.startsWith(before) && path.endsWith(after))
    .map((path) => {
      const names = exportedBy(path, files).sort();
      const digest = createHash('sha256').update(names.join()).digest('hex').slice(0, 8);
      const module = path.slice(before.length, -after.length);
      return `${entry.replace('*', module)} ${names.length} names, ${digest}`;
    });
}

/**
 * The names that a module exports, and in declarations those of the modules that it exports all of.
 *
 * @param target a path as a manifest has it.
 */
function exportedBy(target: string, files: Files): string[] {
  const path = target.replace('./', '');
  const { staticExports } = parseSync(path, String(files.get(path))).module;
  return staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ exportName, moduleRequest }) => {
      if (exportName.name !== null) return [exportName.name];
      if (!path.endsWith('.d.ts')) return [];
      const other = moduleRequest!.value.replace(/\.js$/, '.d.ts');
      return exportedBy(posix.join(posix.dirname(path), other), files);
    });
}
