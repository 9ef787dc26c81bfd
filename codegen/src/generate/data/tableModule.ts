import { archNames } from '@linux-syscalls/abi/arch';
import { families } from '@linux-syscalls/abi/families';
import { kindOf } from '@linux-syscalls/abi/kinds';
import type { Argument, Call, Operation } from '@linux-syscalls/abi/language';
import { argumentsOf } from '@linux-syscalls/abi/operations';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { familyConstants } from '../model/constants.ts';

/** The table as data that programs read: all but its prose, which the docstrings have. */
export function tableModule(facts: Facts, calls: readonly (readonly [string, Call])[]): string {
  const shared = sharedArguments(calls.map(([, call]) => call));
  const members = calls.map(([name, call]) => `  ${name}: ${literal(callData(call, shared))},\n`);
  const constants = familyConstants(facts);
  const known = Object.entries(families).map(([name, { doc }]) => {
    const names = constants.filter(({ family }) => family === name).map((it) => it.name);
    return `  ${key(name)}: ${literal({ does: doc, constants: names })},\n`;
  });
  return `${banner(facts.kernel, 'and abi/src')}
import type { ArchName, Argument, Call, FlagFamily } from '../calls/shape.ts';

const everywhere = (route: Call['routes'][ArchName]): Call['routes'] => ({
  ${archNames.map((arch) => `${arch}: route`).join(', ')},
});

/** What several calls take. */
const shared: readonly Argument[] = [
${[...shared.keys()].map((text) => `  ${text},\n`).join('')}];

/** Every call that has a wrapper, by its name. */
export const calls: Readonly<Record<string, Call>> = {
${members.join('')}};

/** The families of flags and constants that arguments name, and what belongs to each. */
export const families: Readonly<Record<string, FlagFamily>> = {
${known.join('')}};
`;
}

/** Code, in place of a value. */
class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** The arguments that are the same in several places, as code, with their places in a list. */
type Shared = ReadonlyMap<string, number>;

function sharedArguments(calls: readonly Call[]): Shared {
  const counts = new Map<string, number>();
  for (const argument of calls.flatMap(argumentsOf)) {
    const text = literal(argumentData(argument));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const several = [...counts].filter(([, count]) => count > 2).map(([text]) => text);
  return new Map(several.sort().map((text, i) => [text, i]));
}

function argumentCode(argument: Argument, shared: Shared): Code {
  const text = literal(argumentData(argument));
  const place = shared.get(text);
  return new Code(place === undefined ? text : `shared[${place}]!`);
}

function callData(call: Call, shared: Shared): Record<string, unknown> {
  const { does, result, routes, operations, aliases, since, waits, of, uring, see } = call;
  return {
    does,
    arguments: call.arguments.map((argument) => argumentCode(argument, shared)),
    result: result.kind,
    routes: routesData(routes),
    operations: operations && {
      by: operations.by,
      ignoring: operations.ignoring,
      known: Object.fromEntries(
        Object.entries(operations.known).map(([name, known]) => [
          name,
          operationData(known, shared),
        ]),
      ),
    },
    aliases,
    since,
    waits,
    of,
    uring: uring && { operation: uring.operation, use: uring.use },
    see,
  };
}

function operationData(operation: Operation, shared: Shared): Record<string, unknown> {
  const { does, also, becomes, result, since } = operation;
  const data = { does, also, becomes, result: result?.kind, since };
  const args = operation.arguments.map((argument) => argumentCode(argument, shared));
  return { ...data, arguments: args };
}

/** What an argument is, without the sentences about it, in an order that entries don't decide. */
function argumentData({ doc, ...argument }: Argument): Record<string, unknown> {
  const { kind, name, ...more } = { ...argument, ...kindOf(argument).data?.(argument) };
  const members = Object.entries(more).sort(([a], [b]) => (a < b ? -1 : 1));
  return { kind, name, ...Object.fromEntries(members) };
}

function routesData(routes: Call['routes']): unknown {
  const [first, ...others] = archNames.map((arch) => literal(routes[arch]));
  return others.every((other) => other === first) ? new Code(`everywhere(${first})`) : routes;
}

/** A value as source code; members that are undefined are left out. */
function literal(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{ ${members.map(([name, member]) => `${key(name)}: ${literal(member)}`).join(', ')} }`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
