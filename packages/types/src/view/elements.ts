import { rangeError, shown, valueError } from '@linux-syscalls/errors';
import { identify, type RecordIdentity } from '../identity.ts';
import { BaseView, byteLengthOf, bytesUnder, type ViewOf } from '../memory.ts';
import type { Codec } from './codec.ts';
import { storing } from './fieldCodec.ts';
import { inspectSymbol, inspectWith } from './inspect.ts';
import { plainElements, withoutBigints } from './plain.ts';

/** The members of an array of elements. */
export interface Elements extends DataView, Iterable<unknown> {
  readonly length: number;
  at(index: number): unknown;
  set(index: number, value: unknown): void;
}

export type ElementsClass = ViewOf<Elements>;

const elementSymbol: unique symbol = Symbol('element');

interface Element extends Codec {
  readonly what: string;
  readonly stride: number;
  readonly store: NonNullable<Codec['store']>;
}

let storeAt: (elements: ElementsView, at: number, value: unknown, element: Element) => void;

/** The base of arrays of elements. It keeps the bytes that elements are stored in, which are opened once. */
class ElementsView extends BaseView {
  #bytes: Uint8Array | undefined;

  static {
    storeAt = (elements, at, value, { store }) => {
      elements.#bytes ??= bytesUnder(elements);
      store(elements.#bytes, at, value);
    };
  }
}

type WithElement = ElementsView & { readonly [elementSymbol]: Element };

/**
 * The class of arrays whose elements have this codec, each of `stride` bytes.
 *
 * An index isn't a property of the view: its lookup reaches a proxy among the prototypes. So the view
 * itself is a DataView, of which the stub gets the address in one step.
 */
export function elementsClass(
  what: string,
  stride: number,
  codec: Codec,
  identity?: RecordIdentity,
): ElementsClass {
  const element: Element = { ...codec, what, stride, store: storing(codec) };
  const plain = (view: DataView): unknown[] =>
    plainElements(view, 0, byteLengthOf(view), stride, codec);
  const Class = class extends ElementsView {
    get length(): number {
      return byteLengthOf(this) / stride;
    }

    at(index: number): unknown {
      const bytes = byteLengthOf(this);
      const offset = (Math.trunc(index) || 0) * stride;
      const at = offset < 0 ? bytes + offset : offset;
      return at >= 0 && at < bytes ? codec.read(this, at) : undefined;
    }

    set(index: number, value: unknown): void {
      const bytes = byteLengthOf(this);
      const offset = (Math.trunc(index) || 0) * stride;
      const at = offset < 0 ? bytes + offset : offset;
      if (!(at >= 0 && at < bytes)) {
        throw rangeError(`${what} has ${bytes / stride} elements: no [${shown(index)}]`);
      }
      storeAt(this, at, value, element);
    }

    *[Symbol.iterator](): Generator<unknown> {
      const bytes = byteLengthOf(this);
      for (let at = 0; at < bytes; at += stride) yield codec.read(this, at);
    }
  };
  Object.defineProperties(Class.prototype, {
    [elementSymbol]: { value: element },
    [Symbol.toStringTag]: { value: what },
    [inspectSymbol]: {
      value: inspectWith(what, plain),
    },
    toJSON: {
      value(this: DataView) {
        return withoutBigints(plain(this));
      },
    },
  });
  identify(Class.prototype, identity && { ...identity, array: true });
  Object.setPrototypeOf(Class.prototype, indexing);
  Object.freeze(Class.prototype);
  return Class;
}

const indexing: DataView = new Proxy(Object.create(DataView.prototype) as DataView, {
  get(target, key, receiver: WithElement) {
    const index = indexOf(key);
    if (index === undefined) return Reflect.get(target, key, receiver);
    const { stride, read } = receiver[elementSymbol];
    return index * stride < byteLengthOf(receiver) ? read(receiver, index * stride) : undefined;
  },
  set(_target, key, value, receiver: WithElement) {
    const index = indexOf(key);
    const element = receiver[elementSymbol];
    const { what, stride } = element;
    if (index === undefined) throw valueError(`${what} has no element ${shown(key)}`);
    const length = byteLengthOf(receiver) / stride;
    if (index >= length) throw rangeError(`${what} has ${length} elements: no [${shown(index)}]`);
    storeAt(receiver, index * stride, value, element);
    return true;
  },
});

/** The index that a property key stands for, by the rules of typed arrays. */
function indexOf(key: string | symbol): number | undefined {
  if (typeof key === 'symbol') return undefined;
  const index = Number(key);
  return Number.isInteger(index) && index >= 0 && String(index) === key ? index : undefined;
}
