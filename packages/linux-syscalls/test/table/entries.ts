import { type Architecture, type ArchName, architectures } from '@linux-syscalls/abi/arch';
import { kindOf } from '@linux-syscalls/abi/kinds';
import type { Argument, Call } from '@linux-syscalls/abi/language';
import { operationsOf } from '@linux-syscalls/abi/operations';
import * as throwing from 'linux-syscalls';
import { arch } from 'linux-syscalls/raw';
import { calls } from './calls.ts';
import { tellingValue } from './telling.ts';

export type Wrapper = ((...args: unknown[]) => number) & {
  bigint?: (...args: unknown[]) => bigint;
};

/** A call of the table, or one operation of a call that is many. */
export interface Entry {
  readonly label: string;
  readonly name: string;
  readonly call: Call;
  /** The operation's constant; undefined where the call is one, or for an operation that isn't known. */
  readonly selector: string | undefined;
  readonly route: Call['routes'][ArchName];
}

export const machine: Architecture = architectures[arch as ArchName];
export const constants: Readonly<Record<string, unknown>> = { ...throwing };

export const entries: readonly Entry[] = Object.entries(calls)
  // Each operation of a call that is many is a call of its own, and so are all that aren't known.
  .flatMap(([name, call]) => [
    { label: name, name, call, selector: undefined },
    ...operationsOf(call).flatMap((known) =>
      known.constants
        .filter((constant) => constants[constant] !== undefined)
        .map((selector) => ({ label: `${name} ${selector}`, name, call: known.call, selector })),
    ),
  ])
  .map((entry) => ({ ...entry, route: entry.call.routes[machine.name] }));

/** The argument that tells an entry's operation from the others, if its call is many. */
export function selectorOf({ name }: Entry): string | undefined {
  return calls[name]!.operations?.by;
}

/** Arguments that can't be mistaken for one another. */
export function tellingArguments(entry: Entry): unknown[] {
  const by = selectorOf(entry);
  return entry.call.arguments.map((argument, i) =>
    argument.name === by ? selected(entry.selector) : tellingValue(argument, i),
  );
}

/** The number of an operation, or one that no operation has. */
function selected(selector: string | undefined): number {
  return selector === undefined ? 0x7654_3210 : (constants[selector] as number);
}

export function wrapperOf(form: object, name: string): Wrapper {
  return (form as Readonly<Record<string, Wrapper>>)[name]!;
}

export function argumentValue(name: string, call: Call, args: readonly unknown[]): unknown {
  return args[call.arguments.findIndex((argument) => argument.name === name)];
}

/** How many arguments can't be left out: those before the last without a default. */
export function requiredCount(call: Call): number {
  return call.arguments.findLastIndex((argument) => !hasDefault(argument)) + 1;
}

export function hasDefault(argument: Argument): boolean {
  return kindOf(argument).fallback?.(argument) !== undefined;
}

export function defaultOf(argument: Argument, call: Call, args: readonly unknown[]): bigint {
  if (['ioctlArgument', 'operand', 'unused', 'nothing'].includes(argument.kind)) return 0n;
  if ('optional' in argument) return 0n;
  if ('default' in argument) return BigInt(argument.default!);
  const counted = call.arguments.findIndex(({ name }) => 'of' in argument && name === argument.of);
  // What it counts is left out as well.
  if (counted >= requiredCount(call)) return 0n;
  const { length } = args[counted] as { readonly length: number };
  return BigInt('head' in call.arguments[counted]! ? length - machine.wordBits / 8 : length);
}
