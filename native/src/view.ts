import { detached, typeError } from '@linux-syscalls/errors';
import { isArrayBufferView } from './arrayBufferView.ts';

/** Memory of JavaScript's, whose address can be passed to the kernel. */
export type View = ArrayBufferView | ArrayBufferLike;

/**
 * A record of `@linux-syscalls/types`, or an array of them: a DataView whose type shows only its fields
 * and its tag.
 */
export interface RecordLike {
  readonly [Symbol.toStringTag]: `struct ${string}` | `union ${string}`;
}

// Captured once: subclasses can override these, and the caller's code must not run here.
const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
const typedArrayName: (this: unknown) => string | undefined = Object.getOwnPropertyDescriptor(
  typedArray,
  Symbol.toStringTag,
)!.get!;
const typedArrayAt: (this: unknown, index: number) => unknown = typedArray.at;
/** The bytes of a typed array; 0 if its buffer is detached or has shrunk. */
export const typedArrayLength: (this: unknown) => number = getter(typedArray, 'byteLength');
const dataViewLength = getter(DataView.prototype, 'byteLength');
const typedArrayOffset = getter(typedArray, 'byteOffset');
const dataViewOffset = getter(DataView.prototype, 'byteOffset');
const typedArrayBuffer = getter<ArrayBufferLike>(typedArray, 'buffer');
const dataViewBuffer = getter<ArrayBufferLike>(DataView.prototype, 'buffer');
const bufferLength = getter(ArrayBuffer.prototype, 'byteLength');
const sharedLength = getter(SharedArrayBuffer.prototype, 'byteLength');

function getter<T = number>(prototype: object, name: string): (this: unknown) => T {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get as (this: unknown) => T;
}

function answers(method: (this: unknown) => unknown, value: object): boolean {
  try {
    method.call(value);
    return true;
  } catch {
    return false;
  }
}

/** Whether a value is a view, by internal slots. */
export function isView(value: unknown): value is View {
  return isArrayBufferView(value) || isBuffer(value);
}

export function isSharedBuffer(value: unknown): value is SharedArrayBuffer {
  return typeof value === 'object' && value !== null && answers(sharedLength, value);
}

function isBuffer(value: unknown): value is ArrayBufferLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    (answers(bufferLength, value) || isSharedBuffer(value))
  );
}

/** The name of a typed array's type; `undefined` for anything else. */
export function typedArrayNameOf(value: unknown): string | undefined {
  return typedArrayName.call(value);
}

export function isTypedArray(view: unknown): boolean {
  return typedArrayNameOf(view) !== undefined;
}

/** The bytes of a view; 0 if its buffer is detached, except that a DataView throws. */
export function byteLengthOf(view: View): number {
  if (isTypedArray(view)) return typedArrayLength.call(view);
  if (isArrayBufferView(view)) return dataViewLength.call(view);
  return (isSharedBuffer(view) ? sharedLength : bufferLength).call(view);
}

/**
 * Pins a view's address: engines keep small typed arrays on the heap, where they may move, until their
 * `buffer` is read.
 */
export function settle(view: View): void {
  if (isTypedArray(view)) typedArrayBuffer.call(view);
}

/** A view's bytes, by internal slots: a subclass can override `buffer` and `byteOffset`. */
export function bytesOf(view: View): Uint8Array {
  if (!isArrayBufferView(view)) return new Uint8Array(view, 0, byteLengthOf(view));
  const typed = isTypedArray(view);
  const buffer = (typed ? typedArrayBuffer : dataViewBuffer).call(view);
  const offset = (typed ? typedArrayOffset : dataViewOffset).call(view);
  return new Uint8Array(buffer, offset, byteLengthOf(view));
}

/** Throws if a view has lost its bytes, as its address may be in use by others; an empty view is fine. */
export function checkAttached(call: string, name: string, view: View): void {
  try {
    if (isTypedArray(view)) typedArrayAt.call(view, 0);
    else if (isArrayBufferView(view)) dataViewLength.call(view);
    // Throws for a detached buffer. `slice` would read the caller's `constructor`.
    else if (!isSharedBuffer(view)) new Uint8Array(view);
  } catch {
    throw typeError(detached(`${call}: ${name}`));
  }
}
