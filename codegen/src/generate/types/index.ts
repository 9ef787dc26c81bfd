import type { Facts, Header } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { type RequestEncodings, requestEncodings } from '../model/requestEncodings.ts';
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
  const encodings = requestEncodings(facts);
  const emit = (header: Header) =>
    emitHeader(facts.kernel, header, names.of(header.path), index, encodings);
  const paths = new Set(facts.headers.map(({ path }) => path));
  for (const header of facts.headers) yield* emit(header);
  for (const path of headersWithMacros) {
    // Some headers declare nothing else.
    if (!paths.has(path)) yield* emit({ path, constants: [], records: [], typedefs: [] });
  }
  yield* emitRoot(facts, index);
  yield [
    'packages/types/src/root/generated/requestEncodings.ts',
    encodingsModule(facts.kernel, encodings),
  ];
}

/** The module of how requests of ioctl hold their parts. */
function encodingsModule(kernel: string, encodings: RequestEncodings): string {
  const rows = Object.entries(encodings).map(([arch, encoding]) => {
    return `${arch}: ${JSON.stringify(encoding)},\n`;
  });
  return `${banner(kernel, '<asm/ioctl.h>')}
import type { ArchName } from '@linux-syscalls/abi/arch';
import type { RequestEncoding } from '../../requestEncoding.ts';

export const requestEncodings: Readonly<Record<ArchName, RequestEncoding>> = {
${rows.join('')}};
`;
}

function* emitHeader(
  kernel: string,
  header: Header,
  name: string,
  index: RecordIndex,
  encodings: RequestEncodings,
): Iterable<readonly [string, string]> {
  const { path, constants, typedefs } = header;
  const first = banner(kernel, `<${path}>`);
  const records = header.records.map(({ kind, name }) => index.declared(`${kind} ${name}`));
  const text = joined(moduleSpecifier(path, 'engine', '..'), [
    constantStatements(path, constants, encodings),
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
