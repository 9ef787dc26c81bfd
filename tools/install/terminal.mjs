import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from '../setup/command.mjs';

/** Runs commands as a reader of the docs types them, and each program is the pinned one. */
export class Terminal {
  #env;

  /**
   * @param {string} folder that does not exist yet, for what leads to the programs.
   * @param {import('./programs.mjs').Programs} programs
   * @param {readonly string[]} node which one is called `node`.
   * @param {NodeJS.ProcessEnv} env from makeHome.
   */
  constructor(folder, programs, node, env) {
    mkdirSync(folder, { recursive: true });
    const { npm, bun, deno, tools } = programs;
    /** @type {Record<string, string>} */
    const scripts = {
      npm: `exec ${quoted(npm)} "$@"`,
      npx: `program=$1; shift; exec ${quoted(programs.node)} '${tools}'/"$program" "$@"`,
      bun: `exec ${quoted(bun)} "$@"`,
      deno: `exec ${quoted(deno)} "$@"`,
    };
    for (const [name, script] of Object.entries(scripts)) {
      writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(folder, name), 0o755);
    }
    symlinkSync(node[0] ?? '', join(folder, 'node')); // To be copied too.
    this.#env = { ...env, PATH: `${folder}:${env.PATH}` };
  }

  /**
   * @param {string} line
   * @param {string} cwd
   * @returns {Promise<import('../setup/command.mjs').Result>}
   */
  type(line, cwd) {
    return capture(['bash', '-c', line], { cwd, env: this.#env });
  }
}

/** @param {readonly string[]} words */
function quoted(words) {
  return words.map((word) => `'${word}'`).join(' ');
}
