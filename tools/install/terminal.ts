import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../setup/command.ts';
import { capture } from '../setup/command.ts';
import type { Programs } from './programs.ts';

/** Runs commands as a reader of the docs types them, and each program is the pinned one. */
export class Terminal {
  #env;

  /**
   * @param folder that does not exist yet, for what leads to the programs.
   * @param node which one is called `node`.
   * @param env from makeHome.
   */
  constructor(folder: string, programs: Programs, node: readonly string[], env: NodeJS.ProcessEnv) {
    mkdirSync(folder, { recursive: true });
    const { npm, bun, deno, tools } = programs;
    const scripts: Record<string, string> = {
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

  type(line: string, cwd: string): Promise<Result> {
    return capture(['bash', '-c', line], { cwd, env: this.#env });
  }
}

function quoted(words: readonly string[]) {
  return words.map((word) => `'${word}'`).join(' ');
}
