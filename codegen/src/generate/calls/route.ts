import { type ArchName, architectures } from '@linux-syscalls/abi/arch';
import { type Adapted, isAdapted, type Route, type Word } from '@linux-syscalls/abi/language';
import type { Facts } from '../../facts/facts.ts';
import { constantValue } from '../constant.ts';
import { sizeName } from './argument.ts';

/** The number that a kernel's call has on an architecture. */
export function numberOf(facts: Facts, arch: ArchName, call: string): number {
  const row = facts.syscalls[arch].find(({ name }) => name === call);
  if (row === undefined) throw new Error(`${arch} has no call ${call}`);
  return row.number;
}

/** The expression for a register. */
export function wordCode(facts: Facts, arch: ArchName, word: Word): string {
  if (typeof word === 'string') return `$${word}`;
  if (typeof word === 'number') return String(word);
  if ('lo' in word) return `lo($${word.lo})`;
  if ('hi' in word) return `hi($${word.hi})`;
  if ('units' in word) return `$${word.units}InUnits`;
  if ('result' in word) return 'storedResultAddress()';
  if ('sizeOf' in word) return sizeName(word.sizeOf);
  if ('or' in word) {
    const values = word.or.map((name) => constantValue(facts, name, arch));
    return `${values.reduce((all, value) => all | value)} /* ${word.or.join(' | ')} */`;
  }
  const value = `${constantValue(facts, word.constant, arch)} /* ${word.constant} */`;
  return 'set' in word ? `$${word.set} | ${value}` : value;
}

/** The function of raw that makes the trap. */
export function trapOf(route: Route): string {
  return `syscall${route.length - 1}`;
}

/** The functions and sizes that a route uses. */
export function usesOfRoute(route: Route | Adapted): readonly string[] {
  const words = isAdapted(route) ? route.words : (route.slice(1) as readonly Word[]);
  return [
    isAdapted(route) ? `by:${route.by}` : trapOf(route),
    ...words.flatMap((word) => {
      if (typeof word !== 'object') return [];
      if ('lo' in word) return ['lo'];
      if ('hi' in word) return ['hi'];
      if ('units' in word) return ['inUnits'];
      if ('sizeOf' in word) return [sizeName(word.sizeOf)];
      return 'result' in word ? storedResultNames : [];
    }),
  ];
}

const storedResultNames = ['storedResultAddress', 'storedNumber', 'storedBigint'];

/** The unit of an offset on an architecture that counts in units. */
export function unitOf(arch: ArchName): number {
  return architectures[arch].mmapUnit;
}
