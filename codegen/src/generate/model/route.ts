import { type ArchName, architectures } from '@linux-syscalls/abi/arch';
import { type Adapted, isAdapted, type Route, type Word } from '@linux-syscalls/abi/language';
import type { Facts } from '../../facts/facts.ts';
import { constantValue } from './constant.ts';

/** A call of a kernel. */
export interface KernelCall {
  readonly name: string;
  readonly number: number;
}

/** A route with numbers in place of names. */
export interface ResolvedRoute {
  /** The adapter, if the route has one. */
  readonly by?: string;
  readonly calls: readonly KernelCall[];
  readonly words: readonly ResolvedWord[];
}

/** What goes into a register, or to an adapter. */
export type ResolvedWord =
  | { readonly argument: string }
  | { readonly lo: string }
  | { readonly hi: string }
  /** An argument in units of so many bytes. */
  | { readonly units: string; readonly unit: number }
  /** A number, and the constants that it is made of. */
  | { readonly number: bigint; readonly of?: readonly string[] }
  | { readonly set: string; readonly number: bigint; readonly of: readonly string[] }
  | { readonly sizeOf: string }
  /** The address of eight bytes into which the kernel stores the result. */
  | { readonly result: 'loff_t' };

export function resolveRoute(
  facts: Facts,
  arch: ArchName,
  route: Route | Adapted | null,
): ResolvedRoute | null {
  if (route === null) return null;
  const called = (name: string): KernelCall => ({ name, number: numberOf(facts, arch, name) });
  const resolved = (word: Word): ResolvedWord => resolveWord(facts, arch, word);
  if (isAdapted(route)) {
    const { by, calls, words } = route;
    return { by, calls: calls.map(called), words: words.map(resolved) };
  }
  const [name, ...words] = route;
  return { calls: [called(name)], words: words.map(resolved) };
}

function resolveWord(facts: Facts, arch: ArchName, word: Word): ResolvedWord {
  const constantOf = (name: string): bigint => constantValue(facts, name, arch);
  if (typeof word === 'string') return { argument: word };
  if (typeof word === 'number') return { number: BigInt(word) };
  if ('units' in word) return { units: word.units, unit: architectures[arch].mmapUnit };
  if ('or' in word) {
    return { number: word.or.map(constantOf).reduce((all, value) => all | value), of: word.or };
  }
  if ('set' in word) {
    return { set: word.set, number: constantOf(word.constant), of: [word.constant] };
  }
  return 'constant' in word ? { number: constantOf(word.constant), of: [word.constant] } : word;
}

/** The number that a kernel's call has on an architecture. */
export function numberOf(facts: Facts, arch: ArchName, call: string): number {
  const row = facts.syscalls[arch].find(({ name }) => name === call);
  if (row === undefined) throw new Error(`${arch} has no call ${call}`);
  return row.number;
}
