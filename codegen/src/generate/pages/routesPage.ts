import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import {
  type Adapted,
  type Call,
  isAdapted,
  type Route,
  type Word,
} from '@linux-syscalls/abi/language';
import { operationsOf } from '@linux-syscalls/abi/operations';
import type { Facts } from '../../facts/facts.ts';
import { numberOf } from '../model/route.ts';

/** The route matrix: what each call becomes on each architecture. */
export function routesPage(
  facts: Facts,
  families: Readonly<Record<string, Readonly<Record<string, Call>>>>,
): string {
  return `<!-- Generated from Linux ${facts.kernel} syscall tables and abi/src/calls by "pnpm generate". Do not edit. -->

# What each call becomes

A row is a wrapper; a cell is what that architecture's kernel receives: the name and number of its
own call, and what goes into each register. \`lo\` and \`hi\` are halves of a 64-bit value, \`/ 4096\` an
offset in units, \`&result\` the address of eight bytes for the result.
${Object.entries(families)
  .map(([family, calls]) => section(facts, family, calls))
  .join('')}`;
}

function section(facts: Facts, family: string, calls: Readonly<Record<string, Call>>): string {
  const rows = Object.entries(calls).flatMap(([name, call]) => [
    row(facts, `**${name}**`, call),
    // Most operations are what the caller says; these have another number somewhere.
    ...operationsOf(call)
      .filter(({ operation }) => operation.becomes !== undefined)
      .map((known) => row(facts, `**${name}** ${known.name}`, known.call)),
  ]);
  return `
## ${family}

| call | ${archNames.join(' | ')} |
|---|${archNames.map(() => '---|').join('')}
${rows.join('')}`;
}

function row(facts: Facts, title: string, { routes }: Call): string {
  return `| ${title} | ${archNames.map((arch) => cell(facts, arch, routes[arch])).join(' | ')} |\n`;
}

function cell(facts: Facts, arch: ArchName, route: Route | Adapted | null): string {
  if (route === null) return '–';
  if (isAdapted(route)) {
    const made = route.calls.map((name) => `${name} (${numberOf(facts, arch, name)})`);
    return `${made.join(', ')} by ${route.by}(${route.words.map(register).join(', ')})`;
  }
  const [name, ...words] = route;
  return `${name} (${numberOf(facts, arch, name)}): ${words.map(register).join(', ') || '–'}`;
}

function register(word: Word): string {
  if (typeof word !== 'object') return String(word);
  if ('lo' in word) return `lo(${word.lo})`;
  if ('hi' in word) return `hi(${word.hi})`;
  if ('units' in word) return `${word.units} / 4096`;
  if ('result' in word) return '&result';
  if ('sizeOf' in word) return `sizeof ${word.sizeOf}`;
  if ('or' in word) return word.or.join(' \\| ');
  return 'set' in word ? `${word.set} \\| ${word.constant}` : word.constant;
}
