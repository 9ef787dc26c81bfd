import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, run } from '../setup/command.mjs';

/**
 * @typedef {object} Told what a consumer says: whether the call was made, or the error.
 * @property {boolean} [called]
 * @property {string} [name]
 * @property {string} [code]
 * @property {string} [message]
 */

/** A user's project in a folder of its own. */
export class Project {
  /** @type {string} */
  folder;
  #env;

  /**
   * @param {string} folder
   * @param {NodeJS.ProcessEnv} env from makeHome.
   * @param {Readonly<Record<string, string>>} [files] by path.
   */
  constructor(folder, env, files = {}) {
    this.folder = folder;
    this.#env = env;
    mkdirSync(folder, { recursive: true });
    this.write({ 'package.json': '{ "private": true, "type": "module" }\n', ...files });
  }

  /** @param {Readonly<Record<string, string>>} files by path. */
  write(files) {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(this.folder, path), text);
  }

  /**
   * Runs an installer, which must succeed.
   *
   * @param {readonly string[]} command
   */
  install(command) {
    return run(command, { cwd: this.folder, env: this.#env });
  }

  /**
   * Runs a consumer.
   *
   * @param {readonly string[]} command
   * @returns {Promise<Told>}
   */
  async tell(command) {
    return toldIn(await capture(command, { cwd: this.folder, env: this.#env }));
  }
}

/**
 * @param {import('../setup/command.mjs').Result} result of a consumer.
 * @returns {Told}
 */
export function toldIn({ status, output }) {
  const line = output.split('\n').find((it) => it.startsWith('{"'));
  if (status !== 0 || line === undefined) throw new Error(`exit code ${status}:\n${output}`);
  return JSON.parse(line);
}
