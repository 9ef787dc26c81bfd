import type { Facts, Header } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { constantStatements } from './constants.ts';
import { headersWithMacros, macrosOf } from './macros.ts';
import { ModuleNames } from './moduleNames.ts';
import { generatedRoot, moduleSpecifier } from './paths.ts';
import { RecordIndex } from './recordIndex.ts';
import { recordStatements } from './records.ts';
import { emitRoot } from './rootModule.ts';
import { joined } from './statements.ts';
import { typedefStatements } from './typedefs.ts';

/** Makes a module of each header. */
export function* emitTypes(facts: Facts): Iterable<readonly [string, string]> {
  const index = new RecordIndex(facts);
  const names = new ModuleNames(facts);
  const emit = (header: Header) => emitHeader(facts.kernel, header, names.of(header.path), index);
  const paths = new Set(facts.headers.map(({ path }) => path));
  for (const header of facts.headers) yield* emit(header);
  for (const path of headersWithMacros) {
    // Some headers declare nothing else.
    if (!paths.has(path)) yield* emit({ path, constants: [], records: [], typedefs: [] });
  }
  yield* emitRoot(facts, index);
}

function* emitHeader(
  kernel: string,
  header: Header,
  name: string,
  index: RecordIndex,
): Iterable<readonly [string, string]> {
  const { path, constants, typedefs } = header;
  const first = banner(kernel, `<${path}>`);
  const records = header.records.map(({ kind, name }) => index.declared(`${kind} ${name}`));
  const text = joined(moduleSpecifier(path, 'engine', '..'), [
    constantStatements(path, constants),
    recordStatements(path, records, index),
    typedefStatements(path, typedefs, index),
  ]);
  const module = (file: string): string => `${generatedRoot}/${file}.ts`;
  if (!headersWithMacros.has(path)) {
    if (text !== '') yield [module(name), `${first}${text}`];
    return;
  }
  // Macros use what their header declares, and its module exports the macros: no cycle this way.
  const declared = `${name}.declared`;
  if (text !== '') yield [module(declared), `${first}${text}`];
  const parts = [...(text === '' ? [] : [moduleSpecifier(path, declared)]), macrosOf(path)];
  const all = parts.map((specifier) => `export * from '${specifier}';\n`).join('');
  yield [module(name), `${first}${all}`];
}
