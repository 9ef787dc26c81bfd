import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Argument, Route } from '@linux-syscalls/abi/language';
import { isSlow } from '@linux-syscalls/native/testing';
import { bytesOf, isView } from '@linux-syscalls/native/view';
import fc from 'fast-check';
import { O_RDONLY } from 'linux-syscalls';
import { readMemory } from 'linux-syscalls/raw';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { noRings } from './openRings.ts';
import {
  Attack,
  type AttackKind,
  attackedValue,
  hostileObjects,
  Marker,
  objectsFor,
} from './table/hostile.ts';
import { expectRequest, type Request, requests, wordsOf } from './table/requests.ts';
import { expectRoom, isText } from './table/room.ts';
import { WatchedRing } from './watchedRing.ts';
import { until } from './worker.ts';

// One argument of an operation is an object that runs code of the caller's when it is looked at, and all others lie in
// memory that this code shrinks, detaches or overwrites; or it starts other operations, ends the ring or aborts the
// signal. Either an error says so, and no request is made; or the request is what a plain value would have made.

beforeEach(({ skip }) => skip(noRings !== undefined, noRings));

/** The same cases in each run. */
const seed = 20_261_130;
const numRuns = isSlow ? 3 : 60;

let shared: WatchedRing | undefined;
afterAll(() => shared?.end());

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

type Method = (...args: unknown[]) => unknown;

/** An object by whose methods operations are started. */
const methodsOf = (object: object) => object as Readonly<Record<string, Method>>;

interface Form {
  /** Starts an operation; what it returns settles at its end. */
  start(name: string, args: readonly unknown[], around: Attacked): unknown;
  /** What it settles with if the kernel returns 0, and how many requests that takes. */
  readonly result: unknown;
  readonly count: number;
}

const forms: Readonly<Record<string, Form>> = {
  promise: {
    start: (name, args, { watched, controller }) =>
      methodsOf(watched.ring)[name]!(...args, { signal: controller.signal }),
    result: 0,
    count: 1,
  },
  'promise with hostile options': {
    start(name, args, { watched, controller, attack }) {
      const options = {
        get signal() {
          attack.run();
          return controller.signal;
        },
      };
      return methodsOf(watched.ring)[name]!(...args, options);
    },
    result: 0,
    count: 1,
  },
  callback: {
    start: (name, args, { watched: { ring } }) =>
      new Promise((resolve) => methodsOf(ring.callback)[name]!(...args, resolve)),
    result: 0,
    count: 1,
  },
  chain: {
    start: (name, args, { watched: { ring } }) =>
      ring.link((chain) => {
        chain.nop();
        methodsOf(chain)[name]!(...args);
      }),
    result: [0, 0],
    count: 2,
  },
};

/** What hostile code acts upon, and the promises of what it begins. */
interface Surroundings {
  readonly watched: WatchedRing;
  readonly controller: AbortController;
  readonly begun: Promise<unknown>[];
}

type Action = (around: Surroundings) => void;

const actions: Readonly<Record<string, Action>> = {
  'starts others'({ watched, begun }) {
    const { ring } = watched;
    const path = '/started/'.padEnd(4000, 'x');
    begun.push(ring.openat(-1, path, O_RDONLY), ring.writev(-1, null, 0));
    begun.push(ring.link((chain) => chain.getxattr(path, 'user.name', new Uint8Array(4))));
    const ended = new Promise((resolve) => {
      ring.cancel(ring.callback.read(-1, new Uint8Array(16), 16, resolve));
    });
    begun.push(ended);
    watched.take();
  },
  'ends the ring'({ watched, begun }) {
    begun.push(watched.end());
    shared = undefined;
  },
  'aborts the signal'({ controller }) {
    controller.abort(new Marker('aborted'));
  },
};

const kinds: readonly AttackKind[] = ['shrink', 'detach', 'overwrite', 'throw'];
const attackNames = [...kinds, ...Object.keys(actions)];

type Attacked = Surroundings & { readonly attack: Attack };

function attackedBy(name: string, spared: number): Attacked {
  shared ??= new WatchedRing();
  shared.forget();
  const around: Surroundings = {
    watched: shared,
    controller: new AbortController(),
    begun: [],
  };
  const action = actions[name];
  const kind = action === undefined ? (name as AttackKind) : 'reenter';
  return { ...around, attack: new Attack(kind, spared, () => action!(around)) };
}

/** A place among the arguments, and what stands there. */
const hostileIn = ({ call }: Request): fc.Arbitrary<readonly [place: number, object: string]> =>
  fc.nat({ max: call.arguments.length - 1 }).chain((place) => {
    const fitting = fc.constantFrom(...objectsFor(call.arguments[place]!));
    const any = fc.constantFrom(...Object.keys(hostileObjects));
    return fc.tuple(fc.constant(place), fc.oneof(fitting, any));
  });

test.each(requests)('$name asks the kernel for what was checked', async (request) => {
  const property = fc.asyncProperty(
    fc.constantFrom(...Object.keys(forms)),
    hostileIn(request),
    fc.constantFrom(...attackNames),
    fc.nat({ max: 2 }),
    async (form, [place, object], name, spared) => {
      const attacked = attackedBy(name, spared);
      const { attack } = attacked;
      const args = request.call.arguments.map((argument, i) =>
        i === place
          ? hostileObjects[object]!({ argument, i, attack })
          : attackedValue(argument, i, attack),
      );
      await expectSound(request, forms[form]!, args, attacked);
    },
  );
  await fc.assert(property, { seed, numRuns });
});

test.each(requests)('$name asks for it still when its chain is submitted', async (request) => {
  // What is in memory may change at any time.
  for (const name of attackNames.filter((it) => it !== 'overwrite')) {
    const attacked = attackedBy(name, 0);
    const { attack } = attacked;
    const args = request.call.arguments.map((argument, i) => attackedValue(argument, i, attack));
    const form: Form = {
      start: (name, args, { watched: { ring }, attack }) =>
        ring.link((chain) => {
          methodsOf(chain)[name]!(...args);
          attack.run();
        }),
      result: [0],
      count: 1,
    };
    await expectSound(request, form, args, attacked);
  }
});

test('all of it is given back', async () => {
  shared ??= new WatchedRing();
  shared.forget();
  await until(() => {
    collectGarbage();
    return given.every((view) => view.deref() === undefined);
  });
  // Afterwards, as this overwrites whatever slots refer to.
  await shared.fill();
});

/** Memory that operations were given. */
const given: WeakRef<object>[] = [];

/** Starts an operation, and expects an error and no request, or the request that plain values make. */
async function expectSound(
  request: Request,
  { start, result, count }: Form,
  args: readonly unknown[],
  around: Attacked,
): Promise<void> {
  const { attack, watched, begun } = around;
  for (const value of args) if (isView(value)) given.push(new WeakRef(value));
  const texts = request.call.arguments.map((argument, i) => textOf(argument, args[i]));
  const outcome = outcomeOf(async () => start(request.name, args, around));
  const made = watched.take();
  try {
    expect([0, count]).toContain(made.length);
    if (made.length > 0) attack.aside(() => expectPlain(request, made.at(-1)!, args, texts));
  } finally {
    // Otherwise the next case meets what this one has begun.
    await Promise.allSettled([outcome, ...begun]);
  }
  if (made.length > 0) expect(await outcome).toEqual({ result });
  else expectRefused((await outcome).error);
  expect(watched.ring.inFlight).toBe(0);
}

interface Outcome {
  readonly result?: unknown;
  readonly error?: unknown;
}

async function outcomeOf(start: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { result: await start() };
  } catch (error) {
    return { error };
  }
}

/** A text as it is before the operation, since that is what the kernel gets. */
function textOf(argument: Argument, value: unknown): unknown {
  return isText(argument) && isView(value) ? bytesOf(value).slice() : undefined;
}

function expectPlain(
  request: Request,
  bytes: Uint8Array,
  args: readonly unknown[],
  texts: readonly unknown[],
): void {
  const { call, fields } = request;
  const route: Route = [request.name, ...Object.values(fields)];
  expectRoom({ entry: { call, route }, args, words: wordsOf(request, bytes), bytesAt });
  const plain = args.map((value, i) => texts[i] ?? (isView(value) ? bytesOf(value) : value));
  expectRequest(request, bytes, plain, bytesAt);
}

function bytesAt(address: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  readMemory(address, bytes);
  return bytes;
}

/** Node's kind of error for an argument or a state, or what hostile code threw. */
function expectRefused(error: unknown): void {
  if (error instanceof Marker) return;
  if (!(error instanceof Error)) throw error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || !code.startsWith('ERR_')) throw error;
}
