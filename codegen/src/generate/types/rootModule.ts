import {
  portableRecords,
  recordAliases,
  rootStructs,
  rootUnions,
} from '@linux-syscalls/abi/records';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { recordsOfConstants } from './constantRecords.ts';
import { withAllHeld } from './held.ts';
import type { Refer } from './interface.ts';
import { portableRecord } from './portable.ts';
import type { DeclaredRecord, RecordIndex } from './recordIndex.ts';
import { recordNamespaces } from './records.ts';
import { joined } from './statements.ts';

/**
 * The records that system calls take, which the root module has under the names of man pages too.
 *
 * They are declared here once more, so that the root needs no header.
 */
export function* emitRoot(facts: Facts, index: RecordIndex): Iterable<readonly [string, string]> {
  const records = rootRecords(facts, index);
  const known = new Map(Object.entries(recordAliases).map(([alias, tag]) => [tag, alias]));
  const refer: Refer = (kind, name) =>
    `${kind}.${(kind === 'struct' ? known.get(name) : undefined) ?? name}`;
  const namespaces = recordNamespaces(records, recordAliases, refer);
  const text = joined('../../engine.ts', [{ ...namespaces, modules: [] }]);
  const first = banner(facts.kernel, 'UAPI headers, abi/src/records.ts, families.ts and takes.ts');
  yield ['packages/types/src/root/generated/records.ts', `${first}${text}`];
}

/** The records at the root, and those that they contain. */
export function rootRecords(facts: Facts, index: RecordIndex): readonly DeclaredRecord[] {
  const names = new Set([
    ...Object.values(rootStructs).map((tag) => `struct ${tag}`),
    ...rootUnions.map((tag) => `union ${tag}`),
    ...recordsOfConstants(facts),
  ]);
  const ofHeaders = [...names].map((name) => index.declared(name));
  const ours = Object.keys(portableRecords).map((name) => portableRecord(name, index));
  return withAllHeld([...ofHeaders, ...ours]);
}
