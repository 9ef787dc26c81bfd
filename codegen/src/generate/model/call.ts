import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import type { Call } from '@linux-syscalls/abi/language';
import { type KnownOperation, operationsOf } from '@linux-syscalls/abi/operations';
import type { Facts } from '../../facts/facts.ts';
import { constantValue } from './constant.ts';
import { type ResolvedRoute, resolveRoute } from './route.ts';
import type { Families } from './table.ts';

/** A call of the table, resolved with the facts of headers and kernels. */
export interface ResolvedCall {
  readonly name: string;
  readonly call: Call;
  readonly aliases: readonly Alias[];
  /** The known operations of a multiplexer. */
  readonly operations: readonly ResolvedOperation[];
  /** The constants that may be or-ed into what selects an operation. */
  readonly ignoring: readonly Label[];
  readonly routes: Readonly<Record<ArchName, ResolvedRoute | null>>;
}

/** Another name of a call, and the architectures whose kernels have it. */
export interface Alias {
  readonly name: string;
  readonly kernels: readonly ArchName[];
}

export interface ResolvedOperation extends KnownOperation {
  /** Every constant that selects it. */
  readonly labels: readonly Label[];
  /** The value that each kernel gets, if one differs. */
  readonly sent?: Readonly<Record<ArchName, Sent>>;
}

/** A constant, and its number where that is the same everywhere. */
export interface Label {
  readonly constant: string;
  readonly number: number | undefined;
}

interface Sent {
  readonly constant: string;
  readonly number: bigint;
}

/** The families of the table, each call resolved once. */
export type Model = ReadonlyMap<string, readonly ResolvedCall[]>;

export function resolveTable(facts: Facts, calls: Families): Model {
  return new Map(
    Object.entries(calls).map(([family, members]) => [
      family,
      Object.entries(members).map(([name, call]) => resolveCall(facts, name, call)),
    ]),
  );
}

function resolveCall(facts: Facts, name: string, call: Call): ResolvedCall {
  return {
    name,
    call,
    aliases: (call.aliases ?? []).map((alias) => ({
      name: alias,
      kernels: archNames.filter((arch) => facts.syscalls[arch].some((row) => row.name === alias)),
    })),
    operations: operationsOf(call).map((known) => resolveOperation(facts, known)),
    ignoring: (call.operations?.ignoring ?? []).map((constant) => labelOf(facts, constant)),
    routes: onEach((arch) => resolveRoute(facts, arch, call.routes[arch])),
  };
}

function resolveOperation(facts: Facts, known: KnownOperation): ResolvedOperation {
  const labels = known.constants.map((constant) => labelOf(facts, constant));
  const { becomes } = known.operation;
  if (becomes === undefined) return { ...known, labels };
  const sent = onEach((arch): Sent => {
    const constant = becomes[arch] ?? known.name;
    return { constant, number: constantValue(facts, constant, arch) };
  });
  return { ...known, labels, sent };
}

function labelOf(facts: Facts, constant: string): Label {
  const numbers = archNames.map((arch) => {
    try {
      return Number(constantValue(facts, constant, arch));
    } catch {
      return undefined;
    }
  });
  return { constant, number: new Set(numbers).size === 1 ? numbers[0] : undefined };
}

function onEach<T>(valueOn: (arch: ArchName) => T): Readonly<Record<ArchName, T>> {
  return Object.fromEntries(archNames.map((arch) => [arch, valueOn(arch)])) as Record<ArchName, T>;
}
