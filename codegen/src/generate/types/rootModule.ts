import {
  portableRecords,
  recordAliases,
  rootStructs,
  rootUnions,
} from '@linux-syscalls/abi/records';
import { banner } from '../banner.ts';
import { withAllHeld } from './held.ts';
import type { Refer } from './interface.ts';
import { portableRecord } from './portable.ts';
import type { RecordIndex } from './recordIndex.ts';
import { recordNamespaces } from './records.ts';
import { joined } from './statements.ts';

/**
 * The records that system calls take, which the root module has under the names of man pages too.
 *
 * They are declared here once more, so that the root needs no header.
 */
export function* emitRoot(kernel: string, index: RecordIndex): Iterable<readonly [string, string]> {
  const ofHeaders = [
    ...new Set(Object.values(rootStructs)),
    ...rootUnions.map((tag) => ({ union: tag })),
  ].map((tag) => index.declared(typeof tag === 'string' ? `struct ${tag}` : `union ${tag.union}`));
  const ours = Object.keys(portableRecords).map((name) => portableRecord(name, index));
  const records = withAllHeld([...ofHeaders, ...ours]);
  const known = new Map(Object.entries(recordAliases).map(([alias, tag]) => [tag, alias]));
  const refer: Refer = (kind, name) =>
    `${kind}.${(kind === 'struct' ? known.get(name) : undefined) ?? name}`;
  const namespaces = recordNamespaces(records, recordAliases, refer);
  const text = joined('../../engine.js', [{ ...namespaces, modules: [] }]);
  const first = banner(kernel, 'UAPI headers and abi/src/records.ts');
  yield ['packages/types/src/root/generated/records.ts', `${first}${text}`];
}
