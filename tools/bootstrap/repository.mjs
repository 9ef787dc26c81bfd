import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the working tree. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * @param {string} path of a file that holds JSON, from the top of the working tree.
 * @returns {any} what it holds: each caller knows its file.
 */
export const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The values of `process.arch` for which there is a stub. */
export const supportedArchitectures = () =>
  readdirSync(join(root, 'packages'))
    .filter((folder) => folder.startsWith('raw-'))
    .flatMap((folder) => readJson(`packages/${folder}/package.json`).cpu);
