import type { Facts, Header } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { constantStatements } from './constantsModule.ts';
import { exportMacros, headersWithMacros } from './macros.ts';
import { ModuleNames } from './moduleNames.ts';
import { generatedRoot, moduleSpecifier } from './paths.ts';
import { RecordIndex } from './recordIndex.ts';
import { recordsModule } from './recordsModule.ts';
import { emitRoot } from './rootModule.ts';
import { typedefStatements } from './typedefsModule.ts';

const kinds = ['struct', 'union'] as const;

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
  const { path, constants, typedefs } = header;
  const first = banner(kernel, `<${path}>`);
  const statements: string[] = [];
  const isAlone = header.records.length + typedefs.length === 0 && !headersWithMacros.has(path);
  if (!isAlone && constants.length > 0) {
    // Macros use their header's constants, and its module exports the macros: no cycle this way.
    // And a file of nothing but constants needs no bundler, which would list each name twice.
    const text = constantStatements(path, constants).join('\n');
    yield [`${generatedRoot}/${name}.constants.ts`, `${first}${text}\n`];
    statements.push(`export * from '${moduleSpecifier(path, `${name}.constants.ts`)}';`);
  } else {
    statements.push(...constantStatements(path, constants));
  }
  if (headersWithMacros.has(path)) statements.push(exportMacros(path));
  statements.push(...typedefStatements(path, typedefs, index));
  for (const kind of kinds) {
    const records = header.records
      .filter((record) => record.kind === kind)
      .map((record) => index.declared(`${kind} ${record.name}`));
    if (records.length === 0) continue;
    yield [`${generatedRoot}/${name}.${kind}.ts`, recordsModule(first, path, kind, records)];
    statements.push(`export * as ${kind} from '${moduleSpecifier(path, `${name}.${kind}.ts`)}';`);
  }
  if (statements.length > 0) {
    yield [`${generatedRoot}/${name}.ts`, `${first}${statements.join('\n')}\n`];
  }
}

/** A header that has nothing but function-like macros. */
function emitMacros(kernel: string, path: string): readonly [string, string] {
  const module = `${generatedRoot}/${path.replace(/\.h$/, '.ts')}`;
  return [module, `${banner(kernel, `<${path}>`)}${exportMacros(path)}\n`];
}
