import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { distance } from 'fastest-levenshtein';
import type { Facts, Prototype } from '../facts/facts.ts';

/** A call as the kernels define it. */
export interface Definition {
  readonly name: string;
  /** By architecture, where its kernel has the call: the number, and what it defines. */
  readonly on: ReadonlyMap<ArchName, Native>;
  /** The definition that the entry is made from: the first, so that of a 64-bit kernel if one has it. */
  readonly prototype: Prototype;
}

interface Native {
  readonly number: number;
  readonly prototype: Prototype;
  /** What 64-bit kernels define for 32-bit programs. */
  readonly compat?: Prototype;
}

/** Why no entry can be made for a name. */
export class NoSuchCall extends Error {
  override readonly name = 'NoSuchCall';
}

/** Finds what kernels define under a name. */
export function definitionOf(facts: Facts, name: string): Definition {
  const on = new Map(archNames.flatMap((arch) => nativeOn(facts, arch, name)));
  const [first] = on.values();
  if (first === undefined) throw new NoSuchCall(whyNone(facts, name));
  return { name, on, prototype: first.prototype };
}

function nativeOn(facts: Facts, arch: ArchName, name: string): [ArchName, Native][] {
  const row = facts.syscalls[arch].find((candidate) => candidate.name === name);
  const prototype = facts.prototypes[arch].get(row?.entry ?? '');
  if (row === undefined || prototype === undefined) return [];
  const compat = facts.prototypes[arch].get(row.compat ?? '');
  return [[arch, { number: row.number, prototype, ...(compat && { compat }) }]];
}

function whyNone(facts: Facts, name: string): string {
  const rows = archNames.flatMap((arch) => facts.syscalls[arch]);
  if (rows.some((row) => row.name === name)) {
    return `${name} is in a kernel’s table, but Linux ${facts.kernel} defines no prototype for it`;
  }
  return `no table of Linux ${facts.kernel} has ${name}; the nearest names are ${nearest(facts, name).join(', ')}`;
}

/** The three names of live calls that the fewest edits make of it. */
function nearest(facts: Facts, name: string): readonly string[] {
  const live = archNames.flatMap((arch) => facts.syscalls[arch].filter(({ entry }) => entry));
  const names = [...new Set(live.map((row) => row.name))].sort();
  return names.sort((a, b) => distance(a, name) - distance(b, name)).slice(0, 3);
}
