import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isolatedDeclarationSync, minifySync, transformSync } from 'rolldown/experimental';
import { parseAst } from 'rolldown/parseAst';
import { withRecordsAsJson } from './recordsAsJson.ts';

const importing = /(?<=\bfrom ?['"])\.[^'"]+(?=['"])/g;
/** What minifying loses: that a bundler may drop a descriptor or a constant that nobody uses. */
const pure = /(?<=[=:])(?=(?:declareStructs|declareUnions|hereOf|perArchOf)\()/g;

/** The white space of declarations of types: what remains reads as well, and is a twentieth less. */
const indentation = /^\s+/gm;
const aroundConstant = /, (?=\w+ = )/g;

const isHeader = (file: string): boolean => file.endsWith('.ts') && !file.endsWith('.declared.ts');
const exportsMacros = (file: string): boolean =>
  readFileSync(join('src/generated', file), 'utf8').includes(`/macros/`);

const headers = readdirSync('src/generated', { recursive: true, encoding: 'utf8' }).filter(
  isHeader,
);

/** The modules, without extension, that have something written by hand in them: to be bundled. */
export const withMacros: readonly string[] = headers
  .filter(exportsMacros)
  .map((file) => file.replace(/\.ts$/, ''));

/**
 * Writes the modules of all other headers. Each is one file already, and a bundler would write its
 * thousands of names twice, in their declarations and in a list of what is exported.
 */
export function writeHeaderModules(): void {
  for (const header of headers.filter((file) => !exportsMacros(file))) {
    const file = join('src/generated', header);
    write(file, '.js', scriptOf(file));
    write(file, '.d.ts', declarationsOf(file));
  }
}

function write(file: string, extension: string, code: string): void {
  const target = join('dist', relative('src', file)).replace(/\.ts$/, extension);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(
    target,
    code.replaceAll(importing, (specifier) => specifier.replace(/\.ts$/, '.js')),
  );
}

function scriptOf(file: string): string {
  const { code } = transformSync(file, readFileSync(file, 'utf8'));
  const options = { compress: false, mangle: false, codegen: { removeWhitespace: true } };
  const script = minifySync(file, code, options).code.replaceAll(pure, '/*@__PURE__*/');
  return withRecordsAsJson(script, parseAst(script)).toString();
}

function declarationsOf(file: string): string {
  const { code, errors } = isolatedDeclarationSync(file, readFileSync(file, 'utf8'));
  const [first] = errors;
  if (first !== undefined) throw new Error(`${file}: ${first.message}`);
  return code
    .replaceAll(/^export declare const /gm, 'export const ')
    .replaceAll(indentation, '')
    .replaceAll(aroundConstant, ',\n');
}
