import type { ArchName } from '@linux-syscalls/abi/arch';
import { calls } from '@linux-syscalls/abi/calls';
import type { Call } from '@linux-syscalls/abi/language';
import { settle } from '@linux-syscalls/abi/settle';
import type { Facts } from '../../facts/facts.ts';
import { isPrivate } from '../privateCalls.ts';

/** The calls of the table by name, in one group for each family. */
export type Families = Readonly<Record<string, Readonly<Record<string, Call>>>>;

/** The table, each call with the routes that follow from what each kernel implements. */
export function readTable(facts: Facts): Families {
  const live = liveCalls(facts);
  const has = (arch: ArchName, name: string): boolean => live[arch].has(name);
  return mapValues(calls, (family) => mapValues(family, (entry, name) => settle(name, entry, has)));
}

function liveCalls(facts: Facts): Readonly<Record<ArchName, ReadonlySet<string>>> {
  return mapValues(facts.syscalls, (rows, arch) => {
    const live = rows.filter(({ name, entry }) => entry !== undefined || isPrivate(arch, name));
    return new Set(live.map(({ name }) => name));
  });
}

function mapValues<Key extends string, T, U>(
  from: Readonly<Record<Key, T>>,
  make: (value: T, key: Key) => U,
): Record<Key, U> {
  const entries = Object.entries(from) as [Key, T][];
  return Object.fromEntries(entries.map(([key, value]) => [key, make(value, key)])) as Record<
    Key,
    U
  >;
}
