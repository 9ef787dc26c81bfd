import type { Argument } from '@linux-syscalls/abi/language';
import { recordIdentity } from '@linux-syscalls/types';
import { struct } from 'linux-syscalls';
import { allocate, arch } from 'linux-syscalls/raw';
import { tellingValue } from './telling.ts';

// Objects of which each look runs code of a program that means harm, and what that code does.

/** Thrown by the code of a hostile object. */
export class Marker extends Error {}

/** Can change its length; the types of ES2023 don't know it. */
interface Resizable extends ArrayBuffer {
  readonly resizable: boolean;
  resize(length: number): void;
}

function resizableBuffer(length: number): Resizable {
  const Buffer = ArrayBuffer as unknown as new (length: number, options: object) => Resizable;
  return new Buffer(length, { maxByteLength: length });
}

/** What hostile code does when it runs; each is as bad as it can be to a check that came before. */
export const attacks = ['shrink', 'detach', 'overwrite', 'reenter', 'throw'] as const;
export type AttackKind = (typeof attacks)[number];

/** What one call is attacked with: memory of its arguments, and code that runs when they are looked at. */
export class Attack {
  readonly #kind: AttackKind;
  /** How many looks nothing happens at. */
  readonly #spared: number;
  readonly #reenter: () => void;
  readonly #memory: ArrayBuffer[] = [];
  #looks = 0;
  /** Whether hostile code runs now. What it asks the kernel for is its own affair. */
  isUnderWay = false;

  constructor(kind: AttackKind, spared: number, reenter: () => void) {
    this.#kind = kind;
    this.#spared = spared;
    this.#reenter = reenter;
  }

  /** A buffer that the attack changes. */
  buffer(length: number): Resizable {
    const buffer = resizableBuffer(length);
    this.#memory.push(buffer);
    return buffer;
  }

  /** Memory that isn't made here, but attacked as well. */
  take(buffer: ArrayBuffer): void {
    this.#memory.push(buffer);
  }

  /** What every getter, trap and iterator of a hostile object does. */
  readonly run = (): void => {
    if (this.isUnderWay || this.#looks++ < this.#spared) return;
    this.isUnderWay = true;
    try {
      this.#act();
    } finally {
      this.isUnderWay = false;
    }
  };

  /** Looks at hostile objects without an attack, as tests must. */
  aside(look: () => void): void {
    this.isUnderWay = true;
    try {
      look();
    } finally {
      this.isUnderWay = false;
    }
  }

  #act(): void {
    switch (this.#kind) {
      case 'shrink':
        for (const buffer of this.#memory as Resizable[]) if (buffer.resizable) buffer.resize(1);
        return;
      case 'detach':
        for (const buffer of this.#memory.splice(0))
          structuredClone(buffer, { transfer: [buffer] });
        return;
      case 'overwrite':
        // Lengths and sizes that lie there become the greatest of all.
        for (const buffer of this.#memory) new Uint8Array(buffer).fill(0xff);
        return;
      case 'reenter':
        this.#reenter();
        return;
      case 'throw':
        throw new Marker('a hostile object was looked at');
    }
  }
}

type Constructor = new (...args: never[]) => object;

/** As `tellingValue`, over memory that an attack changes. */
export function attackedValue(argument: Argument, i: number, attack: Attack): unknown {
  const value = tellingValue(argument, i);
  if (!ArrayBuffer.isView(value)) return value;
  if (argument.kept !== true) return inMemoryOf(attack, value, value.constructor as Constructor);
  attack.take(value.buffer as ArrayBuffer);
  return value;
}

/** A view with the same bytes that is made as one of its class is, and is of a class that may be another. */
function inMemoryOf(attack: Attack, view: ArrayBufferView, type: Constructor): object {
  const buffer = attack.buffer(view.byteLength);
  new Uint8Array(buffer).set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
  // Without a length it has as many bytes as its buffer has at any time.
  return Reflect.construct(view.constructor, [buffer], type) as object;
}

/** What objects are asked for, and what a liar says then; each answer is another view's. */
const answers: Readonly<Record<PropertyKey, (attack: Attack) => unknown>> = {
  length: () => 4096,
  byteLength: () => 4096,
  byteOffset: () => 8,
  buffer: () => new ArrayBuffer(8192),
  constructor: () => Uint8Array,
  slice: () => () => new Uint8Array(8),
  subarray: () => () => new Uint8Array(8),
  valueOf: () => () => 3,
  toString: () => () => '/lie',
  [Symbol.toStringTag]: () => 'Int32Array',
  [Symbol.toPrimitive]: () => () => 3,
  [Symbol.iterator]: () => [97, 98][Symbol.iterator],
};

/** A prototype that runs the attack for whatever is asked for, and lies. */
function lyingPrototype(attack: Attack, parent: object, identity: unknown): object {
  const prototype = Object.create(parent) as object;
  for (const key of Reflect.ownKeys(answers)) {
    define(prototype, key, attack, () => answers[key]!(attack));
  }
  return define(prototype, recordIdentity, attack, () => identity);
}

function define<T extends object>(
  object: T,
  key: PropertyKey,
  attack: Attack,
  answer: () => unknown,
): T {
  return Object.defineProperty(object, key, {
    get() {
      attack.run();
      return answer();
    },
    configurable: true,
  });
}

/** A handler of which each trap runs the attack, and then tells the truth. */
function watching<T extends object>(attack: Attack): ProxyHandler<T> {
  const truth = Reflect as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;
  const trap =
    (name: string) =>
    (target: T, ...rest: unknown[]) => {
      attack.run();
      // A view's own getters want the view.
      if (name === 'get' && ArrayBuffer.isView(target)) {
        const value = Reflect.get(target, rest[0] as PropertyKey, target);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return truth[name]!(target, ...rest);
    };
  const names = ['get', 'has', 'getPrototypeOf', 'ownKeys', 'getOwnPropertyDescriptor', 'apply'];
  return Object.fromEntries(names.map((name) => [name, trap(name)]));
}

/** A class whose objects have the given prototype; made of what a class of views makes. */
function classWith(prototype: object): Constructor {
  function Hostile(): void {}
  Hostile.prototype = prototype;
  return Hostile as unknown as Constructor;
}

/** What a record of the wanted layout says of itself. */
function identityWanted(argument: Argument): unknown {
  if (argument.kind !== 'record' && argument.kind !== 'records') {
    return (struct.iovec.alloc() as unknown as Record<symbol, unknown>)[recordIdentity];
  }
  const { size } = (struct as unknown as Record<string, { size: number }>)[argument.record]!;
  const array = argument.kind === 'records';
  const common = { kind: 'struct', tag: argument.record, size, architecture: arch };
  return { ...common, native: true, array };
}

/** What a hostile object is made of: the argument, an honest value of it, and what looking at it does. */
interface Making {
  readonly argument: Argument;
  readonly i: number;
  readonly attack: Attack;
}

const viewOf = ({ argument, i }: Making): ArrayBufferView => {
  const value = tellingValue(argument, i);
  if (ArrayBuffer.isView(value)) return value;
  return argument.kind === 'path' || argument.kind === 'string'
    ? Buffer.from(`/bytes/${argument.name}`)
    : new Uint8Array(64);
};

const native = (view: ArrayBufferView): Constructor => {
  // A Buffer's constructor makes no view of memory.
  return (Buffer.isBuffer(view) ? Uint8Array : view.constructor) as Constructor;
};

function hostileView(making: Making, prototypeOf: (parent: object) => object): object {
  const view = viewOf(making);
  const type = native(view);
  const plain = Buffer.isBuffer(view) ? new Uint8Array(view) : view;
  return inMemoryOf(making.attack, plain, classWith(prototypeOf(type.prototype as object)));
}

/** A typed array or record of a hostile subclass. */
function lyingView(making: Making): object {
  const identity = identityWanted(making.argument);
  return hostileView(making, (parent) => lyingPrototype(making.attack, parent, identity));
}

/** The same with a prototype that is a proxy. */
function viewUnderProxy(making: Making): object {
  const handler: ProxyHandler<object> = {
    get(target, key, receiver) {
      making.attack.run();
      return Reflect.get(target, key, receiver);
    },
    has(target, key) {
      making.attack.run();
      return Reflect.has(target, key);
    },
    getPrototypeOf(target) {
      making.attack.run();
      return Reflect.getPrototypeOf(target);
    },
  };
  return hostileView(making, (parent) => new Proxy(parent, handler));
}

/** Bytes that claim to be the wanted record, each time they are asked, and outlive the attack. */
function forgedRecord({ argument, attack }: Making): object {
  const identity = identityWanted(argument);
  const size = (identity as { size?: number } | undefined)?.size ?? 16;
  const forged = new DataView(new ArrayBuffer(3 * size));
  return define(forged, recordIdentity, attack, () => identity);
}

/** The honest value, behind a proxy. */
function proxied({ argument, i, attack }: Making): object {
  const value = attackedValue(argument, i, attack);
  const isObject = typeof value === 'object' && value !== null;
  const proxy = new Proxy(isObject ? value : new Uint8Array(attack.buffer(64)), watching(attack));
  return Array.isArray(value) ? withPlain(proxy, value) : proxy;
}

/** What is no view at all and says of itself that it is one. */
function pretender({ argument, attack }: Making): object {
  return Object.create(lyingPrototype(attack, Object.prototype, identityWanted(argument)));
}

/** The texts that a hostile array gives to whoever takes it for an array. */
export const plainTexts: WeakMap<object, readonly Uint8Array[]> = new WeakMap();

function withPlain<T extends object>(array: T, texts: readonly (string | Uint8Array)[]): T {
  plainTexts.set(
    array,
    texts.map((text) => (typeof text === 'string' ? Buffer.from(text) : text.slice())),
  );
  return array;
}

/** Texts of which each look runs the attack; they are the same at each. */
function lyingTexts({ attack }: Making): object {
  const texts = ['one', 'two', 'three'];
  const array = [...texts];
  texts.forEach((text, i) => {
    define(array, i, attack, () => text);
  });
  return withPlain(
    define(array, Symbol.iterator, attack, () => Array.prototype[Symbol.iterator]),
    texts,
  );
}

/** Texts among which is a view that lies of its length. */
function textsWithLyingView(making: Making): object {
  const { attack } = making;
  const bytes = Buffer.from('bytes');
  const prototype = lyingPrototype(attack, Uint8Array.prototype, undefined);
  const lying = Reflect.construct(Uint8Array, [bytes], classWith(prototype)) as Uint8Array;
  return withPlain(['one', lying, 'three'], ['one', bytes, 'three']);
}

/** What each kind of hostile object is, by what to call it. */
export const hostileObjects: Readonly<Record<string, (making: Making) => unknown>> = {
  'a lying view': lyingView,
  'a view under a proxy': viewUnderProxy,
  'a forged record': forgedRecord,
  'a proxy': proxied,
  'a pretender': pretender,
  'texts with getters': lyingTexts,
  'texts behind a proxy': ({ attack }) =>
    withPlain(new Proxy(['one', 'two'], watching(attack)), ['one', 'two']),
  'texts with a lying view': textsWithLyingView,
  'a function behind a proxy': ({ attack }) => new Proxy(() => 3, watching(attack)),
  'a view that tracks its buffer': ({ attack }) => new Uint8Array(attack.buffer(64)),
  'a DataView that tracks its buffer': ({ attack }) => new DataView(attack.buffer(64)),
  'a buffer that shrinks': ({ attack }) => attack.buffer(64),
  'a view of shared memory': (making) => {
    const view = viewOf(making);
    const shared = new SharedArrayBuffer(view.byteLength);
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    new Uint8Array(shared).set(bytes);
    const where = view instanceof DataView ? [shared, 0, view.byteLength] : [shared];
    return Reflect.construct(native(view), where);
  },
  'a view of growing shared memory': () => {
    const Growable = SharedArrayBuffer as unknown as new (
      length: number,
      options: object,
    ) => SharedArrayBuffer;
    return new Uint8Array(new Growable(64, { maxByteLength: 128 }));
  },
  'memory that was allocated': ({ attack }) => {
    const memory = allocate(64, 32);
    attack.take(memory.buffer);
    return memory;
  },
  '-0': () => -0,
  NaN: () => Number.NaN,
  'a fraction': () => 0.5,
  '2 ** 53': () => 2 ** 53,
  '-1': () => -1,
  '-1n': () => -1n,
  '2n ** 64n - 1n': () => 2n ** 64n - 1n,
  '2n ** 64n': () => 2n ** 64n,
  // biome-ignore-start lint/style/useConsistentBuiltinInstantiation: boxes are what is tried
  'a boxed number': () => new Number(3),
  'a boxed text': () => new String('/boxed'),
  // biome-ignore-end lint/style/useConsistentBuiltinInstantiation: boxes are what is tried
  'a boxed bigint': () => Object(3n),
  'a text': () => '/text',
  'an empty array': () => [],
  null: () => null,
};

/** The objects that a check of an argument looks into, so that code of theirs would run. */
export function objectsFor({ kind }: Argument): readonly string[] {
  switch (kind) {
    case 'strings':
      return ['texts with getters', 'texts behind a proxy', 'texts with a lying view', 'a proxy'];
    case 'record':
    case 'records':
      return ['a lying view', 'a view under a proxy', 'a forged record', 'a proxy', 'a pretender'];
    default:
      return ['a lying view', 'a view under a proxy', 'a proxy'];
  }
}
