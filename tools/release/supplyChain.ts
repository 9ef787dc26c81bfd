import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer, type MarkedToken } from 'marked';
import { root } from '../bootstrap/repository.mjs';

const page = () => lexer(readFileSync(join(root, 'docs/supply-chain.md'), 'utf8')) as MarkedToken[];

/**
 * What docs/supply-chain.md tells its readers to type.
 *
 * @param version that they have.
 */
export function documentedCommands(version: string): string[] {
  const block = page().find((token) => token.type === 'code' && token.lang === 'sh');
  return block?.type === 'code' ? block.text.replaceAll('VERSION', version).split('\n') : [];
}

/** The symbols in the page's table. */
export function documentedSymbols(): string[] {
  return page().flatMap((token) =>
    token.type === 'table' ? token.rows.map(([symbol]) => symbol!.text.replaceAll('`', '')) : [],
  );
}
