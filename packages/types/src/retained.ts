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

/** The views that pointers in a buffer point to, by the offset of the pointer. */
const retained = new WeakMap<ArrayBufferLike, Map<number, ArrayBufferView>>();

/** Keeps `view` alive as long as the buffer with the pointer at `offset` to it. */
export function retain(buffer: ArrayBufferLike, offset: number, view: ArrayBufferView): void {
  const pointers = retained.get(buffer);
  if (pointers === undefined) retained.set(buffer, new Map([[offset, view]]));
  else pointers.set(offset, view);
}

/** Stops retaining the view of the pointer at `offset`. */
export function release(buffer: ArrayBufferLike, offset: number): void {
  retained.get(buffer)?.delete(offset);
}

/** Stops retaining the views of the pointers in a range. */
function releaseRange(buffer: ArrayBufferLike, offset: number, length: number): void {
  const pointers = retained.get(buffer);
  if (pointers === undefined) return;
  for (const at of pointers.keys()) {
    if (at >= offset && at < offset + length) pointers.delete(at);
  }
}

/** Clears bytes and releases the views of the pointers in them. */
export function clear(bytes: Uint8Array): void {
  releaseRange(bytes.buffer, bytes.byteOffset, bytes.length);
  bytes.fill(0);
}

/** Copies bytes; the target retains the views of the copied pointers, too. */
export function copyRetaining(source: Uint8Array, target: Uint8Array): void {
  const moved: [number, ArrayBufferView][] = [];
  for (const [at, view] of retained.get(source.buffer) ?? []) {
    const within = at - source.byteOffset;
    if (within >= 0 && within < source.length) moved.push([target.byteOffset + within, view]);
  }
  releaseRange(target.buffer, target.byteOffset, target.length);
  for (const [at, view] of moved) retain(target.buffer, at, view);
  target.set(source);
}
