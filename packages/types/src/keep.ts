import { typeError } from '@linux-syscalls/errors';

/** Tells where a view lies in memory. `linux-syscalls` registers one under this symbol. */
export type AddressOf = (view: ArrayBufferView) => number | bigint;

const provider: symbol = Symbol.for('@linux-syscalls/types.addressOf');

/** The address of a view that is stored in a pointer field. */
export function addressFor(what: string, view: ArrayBufferView): number | bigint {
  const addressOf = (globalThis as Record<symbol, unknown>)[provider];
  if (typeof addressOf !== 'function') {
    throw typeError(
      `${what}: storing a view needs its address, which nothing here can tell: import linux-syscalls, or store a number`,
    );
  }
  return (addressOf as AddressOf)(view);
}

/** What the pointers stored in a buffer point to, by the offset of the pointer. */
const kept = new WeakMap<ArrayBufferLike, Map<number, ArrayBufferView>>();

/** Keeps `view` alive for as long as the buffer that points to it. */
export function keep(buffer: ArrayBufferLike, offset: number, view: ArrayBufferView): void {
  const pointers = kept.get(buffer);
  if (pointers === undefined) kept.set(buffer, new Map([[offset, view]]));
  else pointers.set(offset, view);
}

/** Forgets what the pointer stored there pointed to. */
export function forget(buffer: ArrayBufferLike, offset: number): void {
  kept.get(buffer)?.delete(offset);
}

/** Forgets what the pointers in this range pointed to. */
function release(buffer: ArrayBufferLike, offset: number, length: number): void {
  const pointers = kept.get(buffer);
  if (pointers === undefined) return;
  for (const at of pointers.keys()) {
    if (at >= offset && at < offset + length) pointers.delete(at);
  }
}

/** Clears bytes, and forgets what the pointers among them pointed to. */
export function clear(bytes: Uint8Array): void {
  release(bytes.buffer, bytes.byteOffset, bytes.length);
  bytes.fill(0);
}

/** Copies bytes together with what the pointers among them keep alive. */
export function copyKeeping(source: Uint8Array, target: Uint8Array): void {
  const moved: [number, ArrayBufferView][] = [];
  for (const [at, view] of kept.get(source.buffer) ?? []) {
    const within = at - source.byteOffset;
    if (within >= 0 && within < source.length) moved.push([target.byteOffset + within, view]);
  }
  release(target.buffer, target.byteOffset, target.length);
  for (const [at, view] of moved) keep(target.buffer, at, view);
  target.set(source);
}
