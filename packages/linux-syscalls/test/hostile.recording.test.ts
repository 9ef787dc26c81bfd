import { isAdapted, type Word } from '@linux-syscalls/abi/language';
import { isSlow, type RecordedCall } from '@linux-syscalls/native/testing';
import { bytesOf, isView } from '@linux-syscalls/native/view';
import fc from 'fast-check';
import * as throwing from 'linux-syscalls';
import { AT_FDCWD } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import * as nothrow from 'linux-syscalls/nothrow';
import { errno, SYS } from 'linux-syscalls/raw';
import { SpawnError, spawn } from 'linux-syscalls/spawn';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Call as AsyncCall } from '../src/async/Call.ts';
import type { Engine } from '../src/async/Engine.ts';
import { recordables } from '../src/recording.ts';
import { program } from '../src/trap.ts';
import { type Entry, entries, selectorOf, tellingArguments, wrapperOf } from './table/entries.ts';
import {
  Attack,
  type AttackKind,
  attackedValue,
  attacks,
  hostileObjects,
  Marker,
  objectsFor,
  plainTexts,
} from './table/hostile.ts';
import { recorder } from './table/recorded.ts';
import { expectRoom, isText } from './table/room.ts';
import { expectWords } from './table/words.ts';

// One argument is an object that runs code of the caller's when it is looked at, all others lie in
// memory that this code shrinks, detaches or overwrites, or it calls other wrappers meanwhile. Either
// an error says so, and nothing reaches the kernel; or what does is what a plain value would have sent.

beforeEach(() => recorder.clear());
afterEach(() => recorder.clear());

/** The same cases in each run; an emulated processor is too slow for many. */
const seed = 20_261_129;

/** More where there is more to look into. */
function runsFor({ call }: Entry): number {
  if (isSlow) return 4;
  if (call.arguments.some(({ kind }) => kind === 'strings')) return 300;
  return call.arguments.every(({ kind }) => plainKinds.includes(kind)) ? 12 : 50;
}

const numbers: Readonly<Record<string, number | undefined>> = { ...SYS };

/** What is made of a wrapper, and with it: each calls once. */
const forms: Readonly<
  Record<string, (entry: Entry, args: readonly unknown[]) => void | Promise<void>>
> = {
  throwing: ({ name }, args) => void wrapperOf(throwing, name)(...args),
  nothrow: ({ name }, args) => void wrapperOf(nothrow, name)(...args),
  batch({ name }, args) {
    const batch = new Batch();
    recordInto(batch, name, args);
    batch.run();
  },
  spawn({ name }, args) {
    const batch = new Batch();
    batch.sched_yield();
    recordInto(batch, name, args);
    batch.execve('/spawned', null, null);
    try {
      spawn(batch);
    } catch (error) {
      // Nothing is executed here: the child ends when its calls are recorded, as all others are.
      if (!(error instanceof SpawnError)) throw error;
    }
  },
  async async({ name }, args) {
    await makeAsync(name, args);
  },
};

/** Runs at once, in this thread, what a helper thread would run. */
const atOnce: Engine<AsyncCall> = {
  start(call) {
    program().runProgram(call.program);
    queueMicrotask(() => call.settle());
  },
  goOn: (call) => atOnce.start(call),
};

function makeAsync(name: string, args: readonly unknown[]): Promise<unknown> {
  return AsyncCall.make(atOnce, recordables.get(name)!, args, undefined, false);
}

/** Records a call; one that is refused leaves nothing. */
function recordInto(batch: Batch, name: string, args: readonly unknown[]): void {
  try {
    wrapperOf(batch, name).apply(batch, [...args]);
  } catch (error) {
    batch.run();
    throw error;
  }
}

/** Leaves its paths, lengths and records wherever a wrapper keeps any. */
function reenter(): void {
  const long = '/reentered/'.padEnd(9000, 'x');
  const arrays = [['reentered'], ['REENTERED=1']] as const;
  // Each form has memory of its own.
  for (const form of [throwing, nothrow]) {
    form.mount('/reentered/1', '/reentered/2', 'reentered', 0, '/reentered/3');
    form.openat(AT_FDCWD, long, 0);
    form.execve('/reentered', ...arrays);
    form.getsockname(3, new Uint8Array(4096), Int32Array.of(4096));
    form.name_to_handle_at(3, '/reentered', Uint32Array.of(8, 0, 0, 0), new Uint32Array(2), 0);
  }
  const batch = new Batch();
  batch.openat(AT_FDCWD, long, 0);
  batch.execve('/reentered', ...arrays);
  batch.run();
  // A promise fails as the kernel that isn't there says.
  void makeAsync('openat', [AT_FDCWD, long, 0]).catch(() => {});
  void makeAsync('execve', ['/reentered', ...arrays]).catch(() => {});
}

const placesOf = (entry: Entry): number[] => {
  const by = selectorOf(entry);
  return entry.call.arguments.flatMap(({ name }, i) => (name === by ? [] : [i]));
};

const attacked = entries.filter((entry) => entry.route !== null && placesOf(entry).length > 0);

/** Kinds of arguments into which no check looks further. */
const plainKinds = ['scalar', 'flags', 'count', 'address', 'nothing', 'unused'];

/** A place, what stands there, and what it does: mostly what a check looks into. */
const hostileIn = (entry: Entry): fc.Arbitrary<readonly [number, string, AttackKind]> => {
  const places = placesOf(entry);
  const rich = places.filter((i) => !plainKinds.includes(entry.call.arguments[i]!.kind));
  const any = fc.tuple(
    fc.constantFrom(...places),
    fc.constantFrom(...Object.keys(hostileObjects)),
    fc.constantFrom(...attacks),
  );
  if (rich.length === 0) return any;
  const fitting = fc.constantFrom(...rich).chain((place) => {
    const objects = fc.constantFrom(...objectsFor(entry.call.arguments[place]!));
    return fc.tuple(fc.constant(place), objects, fc.constantFrom(...attacks));
  });
  return fc.oneof({ arbitrary: fitting, weight: 3 }, { arbitrary: any, weight: 1 });
};

test.each(attacked)('$label sends what was checked', async (entry) => {
  const property = fc.asyncProperty(
    fc.constantFrom(...Object.keys(forms)),
    hostileIn(entry),
    fc.nat({ max: 2 }),
    (form, [place, object, kind], spared) =>
      expectSound(form, entry, place, object, new Attack(kind, spared, reenter)),
  );
  await fc.assert(property, { seed, numRuns: runsFor(entry) });
});

async function expectSound(
  form: string,
  entry: Entry,
  place: number,
  object: string,
  attack: Attack,
): Promise<void> {
  const { call } = entry;
  const args = call.arguments.map((argument, i) =>
    i === place
      ? hostileObjects[object]!({ argument, i, attack })
      : attackedValue(argument, i, attack),
  );
  const by = selectorOf(entry);
  call.arguments.forEach(({ name }, i) => {
    if (name === by) args[i] = selected(entry);
  });
  const texts = args.map((value, i) => (isText(call.arguments[i]!) ? textOf(value) : undefined));
  const sent: RecordedCall[] = [];
  const problems: unknown[] = [];
  // What surrounds a child may be the same call: its own is the first behind the one that yields.
  let isAwaited = form !== 'spawn';
  recorder.clear();
  recorder.answer = (received) => {
    if (attack.isUnderWay) return 0;
    if (form === 'spawn' && received.number === SYS.sched_yield) isAwaited = true;
    if (!isAwaited || (form === 'spawn' && !isOf(entry, received))) return 1;
    if (form === 'spawn') isAwaited = false;
    sent.push(received);
    try {
      expect(isOf(entry, received)).toBe(true);
      attack.aside(() => expectPlain(entry, args, texts, received));
    } catch (problem) {
      problems.push(problem);
    }
    return -errno.ENOENT!;
  };
  const error = await errorOf(async () => forms[form]!(entry, args));
  if (problems.length > 0) throw problems[0];
  if (!isAdapted(entry.route)) expect(sent.length).toBeLessThan(2);
  // The asynchronous form is that of the sources, whose class is another.
  if (error === undefined || (error as { code?: unknown }).code === 'ENOENT') return;
  if (!(error instanceof Marker)) expectCoded(error);
  expect(sent).toEqual([]);
}

async function errorOf(action: () => Promise<void>): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** The number of the operation that an entry is of, or one that no operation has. */
function selected(entry: Entry): unknown {
  return tellingArguments(entry)[
    entry.call.arguments.findIndex(({ name }) => name === selectorOf(entry))
  ];
}

/** Whether a call is the one that the entry is of, and not what surrounds a child, or a path's own. */
function isOf({ route }: Entry, { number }: RecordedCall): boolean {
  if (route === null) return false;
  const names = isAdapted(route) ? route.calls : [route[0]];
  return names.some((name) => numbers[name] === number);
}

/** Expects what a plain value in the place of each hostile one would have sent. */
function expectPlain(
  entry: Entry,
  args: readonly unknown[],
  texts: readonly unknown[],
  { words }: RecordedCall,
): void {
  const { bytesAt } = recorder;
  expectRoom({ entry, args, words, bytesAt });
  const { call, route } = entry;
  // What adapters make of their arguments is tested one by one.
  if (route === null || isAdapted(route)) return;
  const plain = args.map((value, i) => texts[i] ?? (isView(value) ? bytesOf(value) : value));
  expectWords(route.slice(1) as readonly Word[], words, call, plain, bytesAt);
}

/** A text as it is before the call: what code of the caller's does to it comes too late, or too early. */
function textOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return plainTexts.get(value) ?? (isView(value) ? bytesOf(value).slice() : undefined);
}

/** Node's kind of error for an argument. */
function expectCoded(error: unknown): void {
  if (!(error instanceof Error)) throw error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || !code.startsWith('ERR_')) throw error;
}
