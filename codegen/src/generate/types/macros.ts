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

/** How a header's module imports what is written by hand of it. */
export function macrosOf(header: string): string {
  return moduleSpecifier(header, `macros/${header.replace(/\.h$/, '')}`, '..');
}
