import { typeError } from '@linux-syscalls/errors';

/** Returns the address of a view. `linux-syscalls` registers such a function under the symbol below. */
export type AddressOf = (view: ArrayBufferView) => number | bigint;

const provider: symbol = Symbol.for('@linux-syscalls/types.addressOf');

/** The address of a view that is to be stored in a pointer field. */
export function addressFor(what: string, view: ArrayBufferView): number | bigint {
  const addressOf = (globalThis as Record<symbol, unknown>)[provider];
  if (typeof addressOf !== 'function') {
    throw typeError(
      `${what}: storing a view needs its address: import linux-syscalls, or store a number`,
    );
  }
  return (addressOf as AddressOf)(view);
}

/** The views that pointers in one buffer point to. Most buffers have one pointer, which needs no map. */
interface Pointees {
  readonly offset: number;
  view: ArrayBufferView | undefined;
  others: Map<number, ArrayBufferView> | undefined;
}

/** Its constructor returns the buffer, so a class that extends this gives the buffer its private field. */
const Given = class {
  constructor(buffer: ArrayBufferLike) {
    // biome-ignore lint/correctness/noConstructorReturn: see above.
    return buffer;
  }
} as new (
  buffer: ArrayBufferLike,
) => object;

/**
 * What a buffer retains, in a private field of the buffer itself: collectors pass over a WeakMap again and
 * again, so that its entry costs as much as three buffers.
 */
class Retaining extends Given {
  #pointees: Pointees | undefined;

  static of(buffer: ArrayBufferLike): Pointees | undefined {
    return #pointees in buffer ? (buffer as Retaining).#pointees : undefined;
  }

  static begin(buffer: ArrayBufferLike, pointees: Pointees): void {
    (new Retaining(buffer) as Retaining).#pointees = pointees;
  }
}

/** Keeps `view` alive as long as the buffer with the pointer at `offset` to it. */
export function retain(buffer: ArrayBufferLike, offset: number, view: ArrayBufferView): void {
  const pointees = Retaining.of(buffer);
  if (pointees === undefined) {
    Retaining.begin(buffer, { offset, view, others: undefined });
  } else if (pointees.offset === offset) {
    pointees.view = view;
  } else {
    pointees.others ??= new Map();
    pointees.others.set(offset, view);
  }
}

/** Stops retaining the view of the pointer at `offset`. */
export function release(buffer: ArrayBufferLike, offset: number): void {
  const pointees = Retaining.of(buffer);
  if (pointees === undefined) return;
  if (pointees.offset === offset) pointees.view = undefined;
  else pointees.others?.delete(offset);
}

/** Stops retaining the views of the pointers in a range. */
function releaseRange(buffer: ArrayBufferLike, offset: number, length: number): void {
  const pointees = Retaining.of(buffer);
  if (pointees === undefined) return;
  const end = offset + length;
  if (pointees.offset >= offset && pointees.offset < end) pointees.view = undefined;
  for (const at of pointees.others?.keys() ?? []) {
    if (at >= offset && at < end) pointees.others!.delete(at);
  }
}

/** Clears bytes and releases the views of the pointers in them. */
export function clear(bytes: Uint8Array, at: number, length: number): void {
  bytes.fill(0, at, at + length);
  releaseRange(bytes.buffer, bytes.byteOffset + at, length);
}

/** Copies bytes; the target retains the views of the copied pointers, too. */
export function copyRetaining(source: Uint8Array, target: Uint8Array): void {
  const moved: [number, ArrayBufferView][] = [];
  for (const [at, view] of pointersIn(source.buffer)) {
    const within = at - source.byteOffset;
    if (within >= 0 && within < source.length) moved.push([target.byteOffset + within, view]);
  }
  releaseRange(target.buffer, target.byteOffset, target.length);
  for (const [at, view] of moved) retain(target.buffer, at, view);
  target.set(source);
}

/** The pointers to views in a buffer: their offsets, and the views. */
function pointersIn(buffer: ArrayBufferLike): [number, ArrayBufferView][] {
  const pointees = Retaining.of(buffer);
  if (pointees === undefined) return [];
  const { offset, view, others = [] } = pointees;
  return view === undefined ? [...others] : [[offset, view], ...others];
}
