import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isolatedDeclarationSync, minifySync, transformSync } from 'rolldown/experimental';
import { parseAst } from 'rolldown/parseAst';
import { withRecordsAsJson } from '../bundling/recordsAsJson.ts';

const importing = /(?<=\bfrom ?['"])\.[^'"]+(?=['"])/g;
/** What minifying loses: that a bundler may drop a descriptor or a constant that nobody uses. */
const pure = /(?<=[=:])(?=(?:declareStructs|declareUnions|hereOf|perArchOf)\()/g;

/** The white space of declarations of types: what remains reads as well, and is a twentieth less. */
const indentation = /^\s+/gm;
const aroundConstant = /, (?=\w+ = )/g;

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

/**
 * Writes the modules of all other headers. Each is one file already, and a bundler would write its
 * thousands of names twice, in their declarations and in a list of what is exported.
 */
export function writeHeaderModules(): void {
  for (const module of headerModules.filter((one) => !withMacros.includes(one))) {
    mkdirSync(dirname(`dist/${module}`), { recursive: true });
    writeFileSync(`dist/${module}.js`, importingScripts(scriptOf(module)));
    writeFileSync(`dist/${module}.d.ts`, importingScripts(declarationsOf(module)));
  }
}

function sourceOf(module: string): string {
  return readFileSync(`src/${module}.ts`, 'utf8');
}

function importingScripts(code: string): string {
  return code.replaceAll(importing, (specifier) => specifier.replace(/\.ts$/, '.js'));
}

function scriptOf(module: string): string {
  const file = `${module}.ts`;
  const { code } = transformSync(file, sourceOf(module));
  const options = { compress: false, mangle: false, codegen: { removeWhitespace: true } };
  const script = minifySync(file, code, options).code.replaceAll(pure, '/*@__PURE__*/');
  return withRecordsAsJson(script, parseAst(script)).toString();
}

function declarationsOf(module: string): string {
  const file = `${module}.ts`;
  const { code, errors } = isolatedDeclarationSync(file, sourceOf(module));
  const [first] = errors;
  if (first !== undefined) throw new Error(`${file}: ${first.message}`);
  return code
    .replaceAll(/^export declare const /gm, 'export const ')
    .replaceAll(indentation, '')
    .replaceAll(aroundConstant, ',\n');
}
