import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the working tree. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * @param {string} path of a file that holds JSON, from the top of the working tree.
 * @returns {any} what it holds: each caller knows its file.
 */
export function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/**
 * Which machines have a stub, as the raw packages tell npm; readable before anything is installed.
 *
 * @returns {{ name: string, os: string[], cpu: string[] }[]}
 */
export function rawPackages() {
  return readdirSync(join(root, 'packages'))
    .filter((folder) => folder.startsWith('raw-'))
    .map((folder) => readJson(`packages/${folder}/package.json`));
}
