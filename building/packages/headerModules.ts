import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The modules of headers, without extension, below `src`; a header's `.declared` is part of its module. */
export const headerModules: readonly string[] = readdirSync('src/generated', {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.declared.ts'))
  .map((file) => join('generated', file.replace(/\.ts$/, '')));

/** Those that have something written by hand in them: to be bundled. */
export const withMacros: readonly string[] = headerModules.filter((module) =>
  sourceOf(module).includes('/macros/'),
);

/** @param module without extension, below `src`. */
export function sourceOf(module: string): string {
  return readFileSync(`src/${module}.ts`, 'utf8');
}
