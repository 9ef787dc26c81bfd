import type { AnyRecord } from '@linux-syscalls/types';
import { type Address, address } from './address.ts';
import { outOfRange, wrongType, wrongValue } from './failures.ts';
import type { Integer } from './integers.ts';

/** A view of bytes: a typed array, a DataView, a buffer, or a record of `@linux-syscalls/types`. */
export type View = ArrayBufferView | ArrayBufferLike | AnyRecord;

/** What the kernel reads or writes: a view, an address, or `null` for none. */
export type Memory = View | Address | null;

/** What goes into a register for it: an address, or a view whose address the stub takes. */
export type Pointer = Integer | ArrayBufferView | ArrayBufferLike;

// A subclass can lie about its length. These getters of the language can't, and throw for what is
// no view of their kind.
const getter = <T>(prototype: object, key: PropertyKey): ((view: unknown) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get as (this: unknown) => T;
  return Function.prototype.call.bind(get) as (view: unknown) => T;
};
const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
/** The name of a typed array's type; `undefined` for anything else. */
export const typedArrayName: (value: unknown) => string | undefined = getter(
  typedArray,
  Symbol.toStringTag,
);
const typedArrayBytes = getter<number>(typedArray, 'byteLength');
const typedArrayBuffer = getter<ArrayBufferLike>(typedArray, 'buffer');
const dataViewBytes = getter<number>(DataView.prototype, 'byteLength');
const arrayBufferBytes = getter<number>(ArrayBuffer.prototype, 'byteLength');
const sharedArrayBufferBytes = getter<number>(SharedArrayBuffer.prototype, 'byteLength');

/** The number of bytes of a view, or −1 for what is none. */
export function bytesIn(call: string, name: string, value: unknown): number {
  if (typedArrayName(value) !== undefined) {
    const length = typedArrayBytes(value);
    if (length === 0) refuseDetached(call, name, typedArrayBuffer(value));
    return length;
  }
  const read = ArrayBuffer.isView(value)
    ? dataViewBytes
    : isInstance(value, arrayBufferBytes)
      ? arrayBufferBytes
      : isInstance(value, sharedArrayBufferBytes)
        ? sharedArrayBufferBytes
        : undefined;
  if (read === undefined) return -1;
  try {
    const length = read(value);
    if (length === 0 && read === arrayBufferBytes) refuseDetached(call, name, value as ArrayBuffer);
    return length;
  } catch {
    throw detached(call, name);
  }
}

function isInstance(value: unknown, bytes: (view: unknown) => number): boolean {
  try {
    return bytes(value) >= 0;
  } catch {
    return false;
  }
}

/** A detached buffer looks empty; on Node 20 only making a view over it tells them apart. */
function refuseDetached(call: string, name: string, buffer: ArrayBufferLike): void {
  try {
    new Uint8Array(buffer);
  } catch {
    throw detached(call, name);
  }
}

/** The error for a view that lost its memory. */
export function detached(call: string, name: string): TypeError {
  return wrongValue(call, name, 'has a detached buffer: its memory was transferred away');
}

/** A pointer to bytes for which the table knows no length. */
export function memory(call: string, name: string, value: Memory): Pointer {
  if (value === null || typeof value === 'number' || typeof value === 'bigint') {
    return address(call, name, value);
  }
  if (bytesIn(call, name, value) < 0) {
    throw wrongType(call, name, 'a view, an address or null', value);
  }
  return value as Pointer;
}

/** How wide the elements of the typed arrays are that calls take. */
export const elementBytes = { Int32Array: 4, Uint32Array: 4, BigInt64Array: 8, BigUint64Array: 8 };

/** A pointer to so many elements of a typed array of exactly this type. */
export function numbers(
  call: string,
  name: string,
  value: Memory,
  array: keyof typeof elementBytes,
  length: number,
): Pointer {
  if (value === null || typeof value === 'number' || typeof value === 'bigint') {
    return address(call, name, value);
  }
  if (typedArrayName(value) !== array) {
    throw wrongType(call, name, `an ${array}, an address or null`, value);
  }
  const held = bytesIn(call, name, value) / elementBytes[array];
  if (held < length) {
    throw outOfRange(call, `${name} holds ${held} numbers but ${length} are needed`);
  }
  return value as Pointer;
}
