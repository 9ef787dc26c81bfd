import type { Facts, Header } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { constantStatements } from './constantsModule.ts';
import { emitList } from './emitList.ts';
import { exportMacros, headersWithMacros } from './macros.ts';
import { generatedRoot, moduleSpecifier } from './paths.ts';
import { type DeclaredRecord, RecordIndex } from './recordIndex.ts';
import { recordsModule } from './recordsModule.ts';

const kinds = ['struct', 'union'] as const;

/** Makes a module of each header in the list, and of those whose records these hold by value. */
export function* emitTypes(facts: Facts): Iterable<readonly [string, string]> {
  const index = new RecordIndex(facts);
  const headers = new Map(facts.headers.map((header) => [header.path, header]));
  const withMacros = [...headersWithMacros].filter((path) => headers.has(path));
  for (const path of withUsed([...emitList, ...withMacros], headers, index)) {
    yield* emitHeader(facts.kernel, headers.get(path)!, index);
  }
  for (const path of headersWithMacros) {
    if (!headers.has(path)) yield emitMacros(facts.kernel, path);
  }
}

/** Adds the headers that declare what the records of these hold by value. */
function withUsed(
  paths: readonly string[],
  headers: ReadonlyMap<string, Header>,
  index: RecordIndex,
): readonly string[] {
  const all = new Set(paths);
  for (const path of all) {
    const header = headers.get(path);
    if (header === undefined) throw new Error(`the facts have no <${path}>`);
    // A set may grow while it is gone through: what is added is visited, too.
    for (const { uses } of recordsOf(header, index)) for (const used of uses) all.add(used.path);
  }
  return [...all].sort();
}

function recordsOf({ records }: Header, index: RecordIndex): DeclaredRecord[] {
  return records.map(({ kind, name }) => index.declared(`${kind} ${name}`));
}

function* emitHeader(
  kernel: string,
  header: Header,
  index: RecordIndex,
): Iterable<readonly [string, string]> {
  const { path, constants } = header;
  const name = path.replace(/\.h$/, '');
  const first = banner(kernel, `<${path}>`);
  const statements: string[] = [];
  if (headersWithMacros.has(path) && constants.length > 0) {
    // Macros use their header's constants, and its module exports the macros: no cycle this way.
    const text = constantStatements(path, constants).join('\n');
    yield [`${generatedRoot}/${name}.constants.ts`, `${first}${text}\n`];
    statements.push(`export * from '${moduleSpecifier(path, `${name}.constants.ts`)}';`);
  } else {
    statements.push(...constantStatements(path, constants));
  }
  if (headersWithMacros.has(path)) statements.push(exportMacros(path));
  for (const kind of kinds) {
    const records = recordsOf(header, index).filter(({ record }) => record.kind === kind);
    if (records.length === 0) continue;
    yield [`${generatedRoot}/${name}.${kind}.ts`, recordsModule(first, path, kind, records)];
    statements.push(`export * as ${kind} from '${moduleSpecifier(path, `${name}.${kind}.ts`)}';`);
  }
  yield [`${generatedRoot}/${name}.ts`, `${first}${statements.join('\n')}\n`];
}

/** A header that has nothing but function-like macros. */
function emitMacros(kernel: string, path: string): readonly [string, string] {
  const module = `${generatedRoot}/${path.replace(/\.h$/, '.ts')}`;
  return [module, `${banner(kernel, `<${path}>`)}${exportMacros(path)}\n`];
}
