import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { init, parse } from 'es-module-lexer';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'names');

/**
 * The public names of a package, a line for each: entry point and name, types among them. A header's
 * module is one line, with the number of its names and a digest: what it declares is the kernel's.
 *
 * @param {import('./tarballs.mjs').Tarball} tarball
 * @returns {Promise<string[]>}
 */
export async function publicNames({ manifest, files }) {
  await init;
  /** @type {string[]} */
  const lines = [];
  for (const [entry, target] of Object.entries(manifest.exports)) {
    if (target === null || typeof target === 'string') continue;
    if (entry.includes('*')) lines.push(...headerModules(entry, target, files));
    else lines.push(...declaredIn(files, target.types).map((name) => `${entry} ${name}`));
  }
  return lines.sort();
}

/**
 * @param {string} entry such as `./*`.
 * @param {{ default: string }} target
 * @param {ReadonlyMap<string, Buffer>} files
 */
function headerModules(entry, target, files) {
  const [before = '', after = ''] = target.default.replace('./', '').split('*');
  return [...files.keys()]
    .filter((path) => path.startsWith(before) && path.endsWith(after))
    .map((path) => {
      const [, exported] = parse(String(files.get(path)));
      const names = exported.flatMap((it) => (it.type === 'reexport-all' ? [] : [it.name])).sort();
      const digest = createHash('sha256').update(names.join()).digest('hex').slice(0, 8);
      const module = path.slice(before.length, -after.length);
      return `${entry.replace('*', module)} ${names.length} names, ${digest}`;
    });
}

/**
 * The names that a file of declarations exports, and those of the files that it exports all of.
 *
 * @param {ReadonlyMap<string, Buffer>} files
 * @param {string} path as a manifest has it.
 * @returns {string[]}
 */
function declaredIn(files, path) {
  const declarations = textOf(files, path);
  const others = [...declarations.matchAll(/^export \* from "(.*)\.js"/gm)];
  return [
    ...declared(declarations),
    ...others.flatMap(([, other = '']) => {
      return declaredIn(files, posix.join(posix.dirname(path), `${other}.d.ts`));
    }),
  ];
}

/**
 * The names of the list with which the bundler ends a file of declarations.
 *
 * @param {string} declarations
 */
function declared(declarations) {
  const lists = [...declarations.matchAll(/^export (?:type )?\{([^}]*)\}/gm)];
  return lists
    .flatMap(([, list = '']) => list.split(','))
    .map((name) =>
      name
        .trim()
        .replace(/^type /, '')
        .replace(/^.* as /, ''),
    )
    .filter(Boolean);
}

/**
 * @param {ReadonlyMap<string, Buffer>} files
 * @param {string} path as a manifest has it.
 */
function textOf(files, path) {
  return String(files.get(path.replace('./', '')));
}

/** @param {string} short the name of a package's folder. */
function listOf(short) {
  return join(folder, `${short}.txt`);
}

/**
 * @param {string} short
 * @param {readonly string[]} names
 */
export function writeNames(short, names) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(listOf(short), names.map((name) => `${name}\n`).join(''));
}

/**
 * @param {string} short
 * @returns {string[]} as they are committed.
 */
export function readNames(short) {
  if (!existsSync(listOf(short))) return [];
  return readFileSync(listOf(short), 'utf8').split('\n').filter(Boolean);
}
