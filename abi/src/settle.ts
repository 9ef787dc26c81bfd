import { type Architecture, type ArchName, architectures } from './arch/index.ts';
import type { Adapted, Call, Route, Routes, Word } from './call.ts';
import type { CallName, Choice, Entry, Written } from './entry.ts';

/** Resolves an entry's routes for each architecture. */
export function settle(
  name: string,
  entry: Entry,
  has: (arch: ArchName, kernelCall: string) => boolean,
): Call {
  const routes = Object.values(architectures).map((architecture) => {
    const route = settleOn(entry.routes, architecture, (call) => has(architecture.name, call));
    if (route !== undefined) return [architecture.name, route] as const;
    throw new Error(`${name}: ${architecture.name} has none of the calls that the entry names`);
  });
  return { ...entry, routes: Object.fromEntries(routes) as Routes };
}

type Settled = Route | Adapted | null;

/** The same on one architecture; undefined where its kernel lacks the calls. */
export function settleOn(
  choice: Choice,
  architecture: Architecture,
  has: (kernelCall: string) => boolean,
): Settled | undefined {
  if (choice === null) return null;
  if ('firstOf' in choice) {
    return firstDefined(choice.firstOf, (one) => settleOn(one, architecture, has));
  }
  if ('quirk' in choice) {
    const own = choice.choices[String(architecture[choice.quirk])];
    return own === undefined ? undefined : settleOn(own, architecture, has);
  }
  const nameOf = (calls: CallName): string | undefined => [calls].flat().find(has);
  if ('by' in choice) {
    const { by, calls } = choice;
    const names = calls.map(nameOf).filter((name) => name !== undefined);
    const words = wordsOn(choice.words, architecture);
    return names.length < calls.length ? undefined : { by, calls: names, words };
  }
  const [calls, ...written] = choice;
  const name = nameOf(calls);
  return name === undefined ? undefined : [name, ...wordsOn(written, architecture)];
}

function firstDefined<T, U>(all: readonly T[], of: (one: T) => U | undefined): U | undefined {
  for (const one of all) {
    const found = of(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function wordsOn(written: readonly Written[], architecture: Architecture): readonly Word[] {
  const words: Word[] = [];
  for (const one of written) words.push(...registersOf(one, words.length, architecture));
  return words;
}

/** The words for registers, where so many registers are filled already. */
function registersOf(written: Written, filled: number, architecture: Architecture): Word[] {
  const { long64, byteOrder, mmapUnit } = architecture;
  if (typeof written !== 'object') return [written];
  if ('wide' in written) {
    if (long64 === 'register') return [written.wide];
    const halves: Word[] = [{ lo: written.wide }, { hi: written.wide }];
    const pair = byteOrder === 'little' ? halves : halves.reverse();
    return long64 === 'even-pair' && filled % 2 === 1 ? [0, ...pair] : pair;
  }
  if ('longs' in written) {
    return long64 === 'register'
      ? [written.longs, 0]
      : [{ lo: written.longs }, { hi: written.longs }];
  }
  if ('where' in written) {
    const { word, constant, where } = written;
    if (!architecture[where]) return [word];
    return [typeof word === 'string' ? { set: word, constant } : { or: [...word.or, constant] }];
  }
  if ('units' in written && mmapUnit === 1) return [written.units];
  return [written];
}
