import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/repository.mjs';

const page = 'docs/supply-chain.md';

/**
 * What docs/supply-chain.md tells its readers to type.
 *
 * @param {string} version that they have.
 * @returns {string[]} commands.
 */
export function documentedCommands(version) {
  const [, block = ''] = /^```sh\n(.*?)^```$/ms.exec(readPage()) ?? [];
  return block.replaceAll('VERSION', version).trim().split('\n');
}

/** @returns {string[]} the symbols in the page's table. */
export function documentedSymbols() {
  return [...readPage().matchAll(/^\| `(\w+)`/gm)].map(([, symbol = '']) => symbol);
}

function readPage() {
  return readFileSync(join(root, page), 'utf8');
}
