import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { moduleSpecifier } from './paths.ts';

const folder = fileURLToPath(new URL('../../../../packages/types/src/macros', import.meta.url));

/** The headers whose function-like macros are written by hand, each in a file that mirrors its path. */
export const headersWithMacros: ReadonlySet<string> = new Set(
  globSync('*/**/*.ts', { cwd: folder })
    .map((file) => file.replace(/\.ts$/, '.h'))
    .sort(),
);

/** Makes what is written by hand part of a header's module. */
export function exportMacros(header: string): string {
  const file = header.replace(/\.h$/, '.ts');
  return `export * from '${moduleSpecifier(header, `macros/${file}`, '..')}';`;
}
