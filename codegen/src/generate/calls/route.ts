import { type ArchName, architectures, archNames } from '@linux-syscalls/abi/arch';
import type { Call, Route, Word } from '@linux-syscalls/abi/language';
import type { Facts } from '../../facts/facts.ts';
import { constantValue } from './constants.ts';

/** The number that a route's call has on an architecture. */
export function numberOf(facts: Facts, arch: ArchName, route: Route): number {
  const row = facts.syscalls[arch].find(({ name }) => name === route[0]);
  if (row === undefined) throw new Error(`${arch} has no call ${route[0]}`);
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
  const value = `${constantValue(facts, arch, word.constant)} /* ${word.constant} */`;
  return 'set' in word ? `$${word.set} | ${value}` : value;
}

/** Whether all architectures have the call, and put the same words into the same registers. */
export function isUniform(call: Call): boolean {
  const shape = (route: Route | null): string => JSON.stringify(route?.slice(1) ?? null);
  const [first, ...others] = archNames.map((arch) => shape(call.routes[arch]));
  return first !== 'null' && others.every((other) => other === first);
}

/** Whether a word of the route passes a view, which only the variadic `syscall` of raw takes. */
export function passesView(call: Call): boolean {
  return call.arguments.some(({ kind }) =>
    ['bytes', 'record', 'records', 'numbers', 'ioctlArgument'].includes(kind),
  );
}

/** The function of raw that makes the trap. */
export function trapOf(call: Call, route: Route): string {
  return passesView(call) ? 'syscall' : `syscall${route.length - 1}`;
}

/** The functions that a route's words use. */
export function usesOfRoute(call: Call, route: Route): readonly string[] {
  return [
    trapOf(call, route),
    ...route.slice(1).flatMap((word) => {
      if (typeof word !== 'object') return [];
      if ('lo' in word) return ['lo'];
      if ('hi' in word) return ['hi'];
      if ('units' in word) return ['inUnits'];
      return 'result' in word ? storedResultNames : [];
    }),
  ];
}

const storedResultNames = ['storedResultAddress', 'storedNumber', 'storedBigint'];

/** The unit of an offset on an architecture that counts in units. */
export function unitOf(arch: ArchName): number {
  return architectures[arch].mmapUnit;
}
