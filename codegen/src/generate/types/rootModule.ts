import { portableRecords, rootStructs, rootUnions } from '@linux-syscalls/abi/records';
import { banner } from '../banner.ts';
import type { RecordIndex } from './recordIndex.ts';

const folder = 'packages/types/src/root/generated';

/** The records that system calls take, which the root module has under the names of man pages. */
export function* emitRoot(kernel: string, index: RecordIndex): Iterable<readonly [string, string]> {
  const first = banner(kernel, 'UAPI headers and abi/src/records.ts');
  const structs = Object.entries(rootStructs).map(([name, tag]) => {
    return exported(name, tag, modulePath(index, `struct ${tag}`));
  });
  const ours = portableRecords.map((name) => exported(name, name, `../../portable/${name}.ts`));
  const unions = rootUnions.map((tag) => exported(tag, tag, modulePath(index, `union ${tag}`)));
  yield [`${folder}/struct.ts`, `${first}${[...structs, ...ours].sort().join('\n')}\n`];
  yield [`${folder}/union.ts`, `${first}${unions.sort().join('\n')}\n`];
}

function modulePath(index: RecordIndex, cName: string): string {
  const { module, record } = index.declared(cName);
  return `../../generated/${module}.${record.kind}.ts`;
}

function exported(name: string, tag: string, from: string): string {
  return `export { ${name === tag ? name : `${tag} as ${name}`} } from '${from}';`;
}
