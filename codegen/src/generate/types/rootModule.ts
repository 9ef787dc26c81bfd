import { portableRecords, rootStructs, rootUnions } from '@linux-syscalls/abi/records';
import { banner } from '../banner.ts';
import { recordText } from './declaration.ts';
import { moduleSpecifier } from './paths.ts';
import type { DeclaredRecord, RecordIndex } from './recordIndex.ts';

const folder = 'packages/types/src/root/generated';

/**
 * The records that system calls take, which the root module has under the names of man pages.
 *
 * They are declared here once more, each by itself, since a header's module has all of its records
 * in one piece: a program that imports one of these should get no more than it holds.
 */
export function* emitRoot(kernel: string, index: RecordIndex): Iterable<readonly [string, string]> {
  const structs = Object.entries(rootStructs).map(([name, tag]) => {
    return { name, declared: index.declared(`struct ${tag}`) };
  });
  const unions = rootUnions.map((tag) => ({ name: tag, declared: index.declared(`union ${tag}`) }));
  const ours = portableRecords.map((name) => exported(name, name, `../../portable/${name}.ts`));
  const first = banner(kernel, 'UAPI headers and abi/src/records.ts');
  yield [
    `${folder}/struct.ts`,
    `${first}${[...structs.map(fromModule), ...ours].sort().join('\n')}\n`,
  ];
  yield [`${folder}/union.ts`, `${first}${unions.map(fromModule).sort().join('\n')}\n`];
  const needed = withAllUsed([...structs, ...unions].map(({ declared }) => declared));
  for (const [module, records] of byModule(needed)) {
    yield [`${folder}/${module}.ts`, recordsModule(kernel, records)];
  }
}

interface Named {
  readonly name: string;
  readonly declared: DeclaredRecord;
}

function fromModule({ name, declared: { record, module } }: Named): string {
  return exported(name, record.name, `./${module}.ts`);
}

function exported(name: string, tag: string, from: string): string {
  return `export { ${name === tag ? name : `${tag} as ${name}`} } from '${from}';`;
}

/** These records and all that they hold by value, in a stable order. */
function withAllUsed(records: readonly DeclaredRecord[]): readonly DeclaredRecord[] {
  const all = new Set(records);
  // A set may grow while it is gone through.
  for (const { uses } of all) for (const used of uses) all.add(used);
  return [...all].sort((a, b) => (a.record.name < b.record.name ? -1 : 1));
}

/** A module of some of a header's records, each exported by its tag: C's tags share one name space. */
function recordsModule(kernel: string, records: readonly DeclaredRecord[]): string {
  const { path } = records[0]!;
  const texts = records.map((declared) => {
    return { ...declared.record, ...recordText(declared, 'export ', (_, name) => name) };
  });
  const types = texts.flatMap((text) => [...text.types].map((type) => `type ${type}`));
  const names = new Set([...records.map(({ record }) => declareOf(record)), ...types]);
  const engine = moduleSpecifier(path, 'engine.ts', '../..');
  const statements = [
    `import { ${[...names].sort().join(', ')} } from '${engine}';`,
    ...importsOf(path, records),
    ...texts.map((text) => {
      const { name, members, options } = text;
      const declared = `/* @__PURE__ */ ${declareOf(text)}('${name}', ${members}, ${options})`;
      return `\n${text.interfaces}\n\nexport const ${name}: ${text.type} = ${declared};`;
    }),
  ];
  return `${banner(kernel, `<${path}>`)}${statements.join('\n')}\n`;
}

function declareOf({ kind }: DeclaredRecord['record']): string {
  return kind === 'struct' ? 'declareStruct' : 'declareUnion';
}

/** Imports the records of other headers that these hold by value. */
function importsOf(path: string, records: readonly DeclaredRecord[]): string[] {
  const others = new Set(records.flatMap(({ uses }) => uses).filter((used) => used.path !== path));
  return byModule([...others]).map(([module, used]) => {
    const names = used.map(({ record }) => record.name).sort();
    return `import { ${names.join(', ')} } from '${moduleSpecifier(path, `${module}.ts`)}';`;
  });
}

/** Puts records together whose header has the same module, in a stable order. */
function byModule(
  records: readonly DeclaredRecord[],
): readonly (readonly [module: string, records: readonly DeclaredRecord[]])[] {
  const modules = new Map<string, DeclaredRecord[]>();
  for (const declared of records) {
    modules.set(declared.module, [...(modules.get(declared.module) ?? []), declared]);
  }
  return [...modules].sort(([a], [b]) => (a < b ? -1 : 1));
}
