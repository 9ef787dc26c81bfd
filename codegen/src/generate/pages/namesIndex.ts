import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { libcConstants } from '@linux-syscalls/abi/libcNames';
import { recordAliases } from '@linux-syscalls/abi/records';
import type { Facts, Header } from '../../facts/facts.ts';
import { errnosOf } from '../machine/errnosModule.ts';
import { familyConstants } from '../model/constants.ts';
import type { Families } from '../model/table.ts';
import { headersWithMacros } from '../types/macros.ts';
import { RecordIndex } from '../types/recordIndex.ts';
import { rootRecords } from '../types/rootModule.ts';
import { typedefStatements } from '../types/typedefs.ts';

const packages = new URL('../../../../packages/', import.meta.url);

/**
 * Every name that can be imported, by module: constants, functions and types by their own, records as
 * `struct tag`. JSON with one line for each module, which `grep` finds as well.
 */
export function namesIndex(facts: Facts, calls: Families): string {
  const index = new RecordIndex(facts);
  const modules = [
    ['linux-syscalls', rootNames(facts, calls, index)] as const,
    ...headersOf(facts).map((header) => {
      const module = `@linux-syscalls/types/${header.path.replace(/\.h$/, '')}`;
      return [module, headerNames(header, index)] as const;
    }),
  ];
  const lines = modules
    .filter(([, names]) => names.length > 0)
    .map(([module, names]) => `${JSON.stringify(module)}: ${JSON.stringify(names)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The headers, and those that have no more than handwritten macros. */
function headersOf({ headers }: Facts): Header[] {
  const paths = new Set(headers.map(({ path }) => path));
  const others = [...headersWithMacros].filter((path) => !paths.has(path));
  return [
    ...headers,
    ...others.map((path) => ({ path, constants: [], records: [], typedefs: [] })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function headerNames({ path, constants, records, typedefs }: Header, index: RecordIndex): string[] {
  const declared = typedefStatements(path, typedefs, index).statements.join('\n');
  const macros = headersWithMacros.has(path)
    ? exportsOf(sourceOf(`types/src/macros/${path.replace(/\.h$/, '.ts')}`))
    : [];
  return sorted([
    ...constants.map(({ name }) => name),
    ...records.map(({ kind, name }) => `${kind} ${name}`),
    ...exportsOf(declared),
    ...macros,
  ]);
}

function rootNames(facts: Facts, calls: Families, index: RecordIndex): string[] {
  const constants = familyConstants(facts).map(({ name }) => name);
  const known = new Set(constants);
  const libc = Object.entries(libcConstants).filter(([, { kernel }]) => known.has(kernel));
  const wrappers = Object.values(calls).flatMap((family) =>
    Object.entries(family).flatMap(([name, { aliases = [] }]) => [name, ...aliases]),
  );
  return sorted([
    ...constants,
    ...libc.map(([name]) => name),
    ...errnosOf(facts).map(({ name }) => name),
    ...wrappers,
    ...rootRecords(facts, index).map(({ record: { kind, name } }) => `${kind} ${name}`),
    ...Object.keys(recordAliases).map((name) => `struct ${name}`),
    ...exportsOf(sourceOf('linux-syscalls/src/index.ts')),
  ]);
}

function sourceOf(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, packages)), 'utf8');
}

/** The names that a module exports by declarations and lists, but for `struct` and `union`. */
function exportsOf(source: string): string[] {
  const declared = source.matchAll(/^export (?:const|function|type|interface|class) (\w+)/gm);
  const lists = source.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  return [
    ...[...declared].map(([, name]) => name!),
    ...[...lists].flatMap(([, names]) => names!.split(',').map((name) => name.trim())),
  ].filter((name) => name !== '' && name !== 'struct' && name !== 'union');
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
