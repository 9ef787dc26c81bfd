import { type Family, families } from '@linux-syscalls/abi/families';
import { operandTypes, takes } from '@linux-syscalls/abi/takes';
import { requests } from '@linux-syscalls/abi/touched/requests';
import type { Facts } from '../../facts/facts.ts';
import { familyConstants } from '../model/constants.ts';

/**
 * The records that constants at the root bring there: those that they take, by `takes` and the list of
 * requests, and those of their family.
 */
export function recordsOfConstants(facts: Facts): readonly string[] {
  const types = takenTypes();
  const taken = familyConstants(facts).flatMap(({ name }) => types.get(name) ?? []);
  const ofFamilies = Object.values<Family>(families).flatMap(({ records = [] }) =>
    records.map((tag) => `struct ${tag}`),
  );
  return [...new Set([...taken.flatMap(recordIn), ...ofFamilies])];
}

/** The C types that a constant takes; of a request that several drivers implement there are several. */
export function takenTypes(): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, readonly string[]>();
  for (const list of [takes, operandTypes, ...requests.map(({ take }) => take)]) {
    for (const [type, names] of Object.entries(list)) {
      for (const name of names.trim().split(/\s+/)) {
        types.set(name, [...(types.get(name) ?? []), type]);
      }
    }
  }
  return types;
}

/** The record in a type as the lists spell it: `struct tag`, an array of it, or up to one of its fields. */
function recordIn(type: string): readonly string[] {
  return /^(struct|union) \w+/.exec(type)?.slice(0, 1) ?? [];
}
