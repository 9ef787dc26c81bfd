import { type ArchName, architectures, archNames } from '@linux-syscalls/abi/arch';
import type { Uring } from '@linux-syscalls/abi/language';
import { scalars } from '@linux-syscalls/abi/scalars';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import type { Model, ResolvedCall } from '../model/call.ts';
import { constantValue, sharedConstantValue } from '../model/constant.ts';
import { requestField } from '../model/request.ts';
import type { ResolvedRoute } from '../model/route.ts';
import { selectedAtCall } from '../model/selection.ts';
import { promising } from './sources.ts';
import { Writer } from './Writer.ts';

/** A call that a ring makes where its operation does the same. */
interface Made {
  readonly resolved: ResolvedCall;
  readonly uring: Uring & Required<Pick<Uring, 'sqe' | 'same'>>;
}

/** A number and the place that it goes to or that it is found at, in units of 32 bits. */
type Pair = readonly [place: number, number: number];

/** The words of a call on one architecture, as what its request is made of. */
interface Words {
  readonly copies: readonly Pair[];
  readonly constants: readonly Pair[];
  readonly given: readonly Pair[];
  readonly within: readonly Pair[];
  readonly whole?: number;
}

/** The module that says how a ring makes a call: which halves of its words go where in a request. */
export function ringCallsModule(facts: Facts, model: Model): string {
  const writer = new Writer(promising);
  const rows = [...model.values()].flat().flatMap((resolved) => {
    const { uring } = resolved.call;
    if (uring?.same === undefined) return [];
    const { sqe, same } = uring;
    if (sqe === undefined) throw new Error(`${resolved.name}: a ring makes it without a request`);
    const made = row(facts, writer, { resolved, uring: { ...uring, sqe, same } });
    const names = [resolved.name, ...resolved.aliases.map(({ name }) => name)];
    return names.map((name) => `  ['${name}', ${made}],\n`);
  });
  return `${banner(facts.kernel, 'and abi/src/calls')}
${writer.imports()}import type { RingCall } from '../../async/RingCall.ts';

/** The calls that an operation of io_uring does wholly, and how its request is made of their words. */
export const ringCalls: ReadonlyMap<string, RingCall> = /* @__PURE__ */ new Map<string, RingCall>([
${rows.join('')}]);
`;
}

function row(facts: Facts, writer: Writer, made: Made): string {
  const { operation, same } = made.uring;
  const of = (member: (words: Words) => unknown): string =>
    selectedAtCall(
      archNames,
      (arch) => JSON.stringify(member(wordsOf(facts, arch, made)) ?? null),
      (archs) => archs.map((arch) => writer.is(arch)).join(' || '),
    );
  const members = [
    `operation: '${operation}'`,
    `copies: ${of(({ copies }) => copies)}`,
    `constants: ${of(({ constants }) => constants)}`,
    `given: ${of(({ given }) => given)}`,
    `within: ${of(({ within }) => within)}`,
    ...(same.on === undefined ? [] : [`on: '${same.on}'`]),
    ...(same.whole === undefined ? [] : [`whole: ${of(({ whole }) => whole)}`]),
    ...(same.most === undefined ? [] : [`most: ${same.most}`]),
  ];
  return `{ ${members.join(', ')} }`;
}

/** What each request of a call has besides its words. */
function constantsOf(facts: Facts, arch: ArchName, { sqe, same }: Made['uring']): readonly Pair[] {
  const opcodes: Pair[] = Object.entries(sqe).flatMap(([name, word]) => {
    if (typeof word !== 'number') return [];
    const { at, high } = placeOf(facts, arch, name);
    const pairs: Pair[] = [[at, word]];
    return high === undefined ? pairs : [...pairs, [high, word < 0 ? -1 : 0]];
  });
  if (same.whole === undefined) return opcodes;
  const flags = placeOf(facts, arch, 'rw_flags').at;
  return [...opcodes, [flags, Number(sharedConstantValue(facts, 'RWF_NOWAIT'))]];
}

function wordsOf(facts: Facts, arch: ArchName, { resolved, uring }: Made): Words {
  const { name, call, routes } = resolved;
  const route = routes[arch];
  if (route === null || route.by !== undefined) throw new Error(`${name}: ${arch} has no words`);
  const copies: Pair[] = [];
  const given: Pair[] = [];
  const within: Pair[] = [];
  for (const [field, word] of Object.entries(uring.sqe)) {
    if (typeof word === 'number') continue;
    if (typeof word !== 'string') throw new Error(`${name}: ${field} is no word of the call`);
    const { at, high: highAt } = placeOf(facts, arch, field);
    const [low, high] = halvesOf(arch, route, word);
    copies.push([at, low]);
    if (highAt !== undefined && high !== undefined) copies.push([highAt, high]);
    // What the field has no room for must be nothing.
    if (highAt === undefined && high !== undefined && isLong(resolved, word)) given.push([high, 0]);
  }
  for (const { name: argument } of call.arguments) {
    const isWord = Object.values(uring.sqe).includes(argument);
    const condition = uring.same.given?.[argument] ?? (isWord ? 'any' : 0);
    if (condition === 'any') continue;
    const [low, high] = halvesOf(arch, route, argument);
    if (condition === 'notNegative') {
      within.push([high ?? low, 0x7fff_ffff]);
    } else if (typeof condition === 'number') {
      given.push([low, condition]);
      if (high !== undefined) given.push([high, condition < 0 ? -1 : 0]);
    } else {
      within.push([low, Number(constantValue(facts, condition.within, arch))]);
    }
  }
  const { whole } = uring.same;
  return {
    copies,
    constants: constantsOf(facts, arch, uring),
    given,
    within,
    ...(whole === undefined ? {} : { whole: halvesOf(arch, route, whole)[0] }),
  };
}

/** Where the halves of an argument are among those of the words; a word of 32 bits has no high one. */
function halvesOf(
  arch: ArchName,
  { words }: ResolvedRoute,
  argument: string,
): readonly [low: number, high: number | undefined] {
  const place = (is: 'argument' | 'lo' | 'hi'): number =>
    words.findIndex((word) => is in word && (word as Record<string, unknown>)[is] === argument);
  const whole = place('argument');
  if (whole >= 0)
    return [2 * whole, architectures[arch].wordBits === 64 ? 2 * whole + 1 : undefined];
  const [low, high] = [place('lo'), place('hi')];
  if (low < 0 || high < 0) throw new Error(`${argument} is no word on ${arch}`);
  return [2 * low, 2 * high];
}

/** Whether a word of 64 bits may hold more than 32. */
function isLong({ call }: ResolvedCall, name: string): boolean {
  const argument = call.arguments.find((it) => it.name === name)!;
  if (argument.kind === 'count') return argument.type === 'size_t';
  return argument.kind === 'scalar' && scalars[argument.type].bits !== 32;
}

/** Where a field lies, or its low half, and its high half where it has 64 bits. */
function placeOf(
  facts: Facts,
  arch: ArchName,
  field: string,
): { readonly at: number; readonly high?: number } {
  const { offset, size } = requestField(facts, field);
  const at = offset / 4;
  if (size === 4) return { at };
  if (size !== 8) throw new Error(`${field} shares its word with others`);
  return architectures[arch].byteOrder === 'big' ? { at: at + 1, high: at } : { at, high: at + 1 };
}
