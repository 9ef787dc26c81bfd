import type { Facts, Header } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { constantStatements } from './constants.ts';
import { exportMacros, headersWithMacros } from './macros.ts';
import { ModuleNames } from './moduleNames.ts';
import { generatedRoot, moduleSpecifier } from './paths.ts';
import { RecordIndex } from './recordIndex.ts';
import { recordStatements } from './records.ts';
import { emitRoot } from './rootModule.ts';
import { joined, type Statements } from './statements.ts';
import { typedefStatements } from './typedefs.ts';

/** Makes a module of each header. */
export function* emitTypes(facts: Facts): Iterable<readonly [string, string]> {
  const index = new RecordIndex(facts);
  const names = new ModuleNames(facts);
  const paths = new Set<string>();
  for (const header of facts.headers) {
    yield* emitHeader(facts.kernel, header, names.of(header.path), index);
    paths.add(header.path);
  }
  yield* emitRoot(facts.kernel, index);
  for (const path of headersWithMacros) {
    if (!paths.has(path)) yield emitMacros(facts.kernel, path);
  }
}

function* emitHeader(
  kernel: string,
  header: Header,
  name: string,
  index: RecordIndex,
): Iterable<readonly [string, string]> {
  const { path, typedefs } = header;
  const first = banner(kernel, `<${path}>`);
  const engine = moduleSpecifier(path, 'engine.ts', '..');
  const parts: Statements[] = [];
  const constants = constantStatements(path, header.constants);
  if (headersWithMacros.has(path)) {
    parts.push(exported(exportMacros(path)));
    if (constants.statements.length > 0) {
      // Macros use their header's constants, and its module exports the macros: no cycle this way.
      yield [`${generatedRoot}/${name}.constants.ts`, `${first}${joined(engine, [constants])}`];
      parts.push(exported(`export * from '${moduleSpecifier(path, `${name}.constants.ts`)}';`));
    }
  } else {
    parts.push(constants);
  }
  const records = header.records.map(({ kind, name }) => index.declared(`${kind} ${name}`));
  parts.push(recordStatements(path, records, index), typedefStatements(path, typedefs, index));
  if (parts.some(({ statements }) => statements.length > 0)) {
    yield [`${generatedRoot}/${name}.ts`, `${first}${joined(engine, parts)}`];
  }
}

function exported(statement: string): Statements {
  return { engine: [], modules: [], statements: [statement] };
}

/** A header that has nothing but function-like macros. */
function emitMacros(kernel: string, path: string): readonly [string, string] {
  const module = `${generatedRoot}/${path.replace(/\.h$/, '.ts')}`;
  return [module, `${banner(kernel, `<${path}>`)}${exportMacros(path)}\n`];
}
