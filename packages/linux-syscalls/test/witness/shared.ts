import { struct } from 'linux-syscalls';
import { addressOf } from 'linux-syscalls/raw';

/** An argument as the watched thread makes it; a view of it lies in memory that both threads see. */
export interface Described {
  readonly value?: unknown;
  readonly buffer?: SharedArrayBuffer;
  /** The class of a typed array. */
  readonly view?: string;
  /** The tag of a structure, and of an array of them the length. */
  readonly record?: string;
  readonly length?: number;
}

/** The same argument on this side, and how to make it on the other. */
export interface Shared {
  readonly own: unknown;
  readonly described: Described;
}

const recordIdentity = Symbol.for('@linux-syscalls/types.record');

/** Moves an argument into memory that the watched thread sees, too. */
export function share(value: unknown, kept: boolean): Shared {
  if (!ArrayBuffer.isView(value)) return { own: value, described: { value } };
  // What the kernel would keep lies outside of JavaScript's memory, at one address for all threads.
  if (kept) return { own: value, described: { value: addressOf(value) } };
  const buffer = new SharedArrayBuffer(value.byteLength);
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  new Uint8Array(buffer).set(bytes);
  const identity = (value as { [recordIdentity]?: { tag: string; array: boolean } })[
    recordIdentity
  ];
  if (identity === undefined) {
    const View = value.constructor as new (buffer: SharedArrayBuffer) => ArrayBufferView;
    return { own: new View(buffer), described: { buffer, view: View.name } };
  }
  const { tag: record, array } = identity;
  const { length } = value as unknown as { length: number };
  const descriptor = struct[record as 'iovec'];
  return array
    ? { own: descriptor.arrayView(buffer, 0, length), described: { buffer, record, length } }
    : { own: descriptor.view(buffer), described: { buffer, record } };
}
