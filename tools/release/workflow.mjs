import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/repository.mjs';

const file = '.github/workflows/release.yml';

/**
 * What the hosted CI does at a release.
 *
 * @returns {{ pack: string[], version: string[], publish: string[], publishing: NodeJS.ProcessEnv }}
 *   commands, and what the one that publishes finds in its environment.
 */
export function readWorkflow() {
  const text = readFileSync(join(root, file), 'utf8');
  /** @param {RegExp} pattern */
  const command = (pattern) => {
    const [, words] = pattern.exec(text) ?? [];
    if (words === undefined) throw new Error(`${file} has no ${pattern}`);
    return words.split(' ');
  };
  const publishing = [...text.matchAll(/^ +(PNPM_CONFIG_\w+): "(.*)"$/gm)];
  return {
    pack: command(/^ +- run: (pnpm release:pack)$/m),
    version: command(/^ +version: (.+)$/m),
    publish: command(/^ +publish: (.+)$/m),
    publishing: Object.fromEntries(publishing.map(([, name, value]) => [name, value])),
  };
}
