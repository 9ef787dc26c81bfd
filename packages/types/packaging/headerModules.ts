import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isolatedDeclarationSync, minifySync, transformSync } from 'rolldown/experimental';

/** The package, which the headers' modules take the engine from: one copy, one set of types. */
export const root = '@linux-syscalls/types';

const importing = /(?<=\bfrom ?['"])\.[^'"]+(?=['"])/g;
const pure = /=(?=(?:declareStruct|declareUnion|hereOf|perArchOf)\()/g;

/**
 * Writes the modules of the headers, file by file as in `src`: to be bundled they are too many, and
 * a bundler would write each name twice, in its declaration and in a list of what is exported.
 */
export function writeHeaderModules(): void {
  const generated = readdirSync('src/generated', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src/generated', file));
  for (const file of generated) write(file, '.js', scriptOf(file));
  const declared = new Set(generated);
  // A set may grow while it is gone through: what is imported is visited, too.
  for (const file of declared) {
    for (const imported of write(file, '.d.ts', declarationsOf(file))) declared.add(imported);
  }
}

/** Writes what became of a source file, and gives the source files that this imports. */
function write(file: string, extension: string, code: string): readonly string[] {
  const imported: string[] = [];
  const text = code.replaceAll(importing, (specifier) => {
    if (specifier.endsWith('/engine.ts')) return root;
    imported.push(join(dirname(file), specifier));
    return specifier.replace(/\.ts$/, '.js');
  });
  const target = join('dist', relative('src', file)).replace(/\.ts$/, extension);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  return imported;
}

function scriptOf(file: string): string {
  const { code } = transformSync(file, readFileSync(file, 'utf8'));
  const options = { compress: false, mangle: false, codegen: { removeWhitespace: true } };
  // What minifying loses: that a bundler may drop a descriptor or a constant that nobody uses.
  return minifySync(file, code, options).code.replaceAll(pure, '=/*@__PURE__*/');
}

function declarationsOf(file: string): string {
  const { code, errors } = isolatedDeclarationSync(file, readFileSync(file, 'utf8'));
  const [first] = errors;
  if (first !== undefined) throw new Error(`${file}: ${first.message}`);
  return code.replaceAll(/^export declare const /gm, 'export const ');
}
