import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { list } from 'tar';
import { Failure } from '../console/failure.mjs';
import { root } from '../setup/repository.mjs';
import { publishable } from './publishable.mjs';

/** Where tarballs are put. */
export const releaseFolder = join(root, 'release');

/**
 * @typedef {object} Tarball a package as it is published.
 * @property {string} name of the package.
 * @property {string} short the name of its folder in `packages`.
 * @property {string} path
 * @property {number} packed its size in bytes.
 * @property {ReadonlyMap<string, Buffer>} files by their paths in the package, sorted.
 * @property {any} manifest
 */

/**
 * Reads what `pnpm release:pack` made of each package.
 *
 * @returns {Promise<Tarball[]>}
 */
export async function readTarballs() {
  const present = existsSync(releaseFolder) ? readdirSync(releaseFolder) : [];
  return Promise.all(
    publishable().map(async ({ name, short }) => {
      const start = `${name.replace('@', '').replace('/', '-')}-`;
      const file = present.find((it) => it.startsWith(start) && /^\d/.test(it.slice(start.length)));
      if (file === undefined) {
        throw new Failure(`release/ has no tarball of ${name}: pnpm release:pack makes it`);
      }
      const path = join(releaseFolder, file);
      const files = await readFiles(path);
      const manifest = JSON.parse(String(files.get('package.json')));
      return { name, short, path, packed: statSync(path).size, files, manifest };
    }),
  );
}

/**
 * @param {string} path of a tarball.
 * @returns {Promise<Map<string, Buffer>>}
 */
async function readFiles(path) {
  /** @type {[string, Promise<Buffer>][]} */
  const entries = [];
  await list({
    file: path,
    onReadEntry(entry) {
      entries.push([entry.path.replace(/^package\//, ''), entry.concat()]);
    },
  });
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const files = new Map();
  for (const [name, content] of entries) files.set(name, await content);
  return files;
}

/**
 * @param {Tarball} tarball
 * @returns {number} bytes of all files together, as npm tells it.
 */
export function unpackedSize({ files }) {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}
