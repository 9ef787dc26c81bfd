import { typeError } from './errors.ts';

/** Memory of JavaScript's: its address can be passed to the kernel. */
export type View = ArrayBufferView | ArrayBufferLike;

/**
 * A record of `@linux-syscalls/types`, or an array of them: a view that shows its fields and nothing of a
 * view but what it says of itself.
 */
export interface RecordLike {
  readonly [Symbol.toStringTag]: `struct ${string}` | `union ${string}`;
}

// Captured once: a subclass can redefine them, and code of the caller's must not run here.
const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
const typedArrayName: (this: unknown) => string | undefined = Object.getOwnPropertyDescriptor(
  typedArray,
  Symbol.toStringTag,
)!.get!;
const typedArrayAt: (this: unknown, index: number) => unknown = typedArray.at;
/** How many bytes a typed array has; none when its buffer is detached or has shrunk. */
export const typedArrayLength: (this: unknown) => number = getter(typedArray, 'byteLength');
const dataViewLength = getter(DataView.prototype, 'byteLength');
const typedArrayOffset = getter(typedArray, 'byteOffset');
const dataViewOffset = getter(DataView.prototype, 'byteOffset');
const typedArrayBuffer = getter<ArrayBufferLike>(typedArray, 'buffer');
const dataViewBuffer = getter<ArrayBufferLike>(DataView.prototype, 'buffer');
const bufferLength = getter(ArrayBuffer.prototype, 'byteLength');
const sharedLength = getter(SharedArrayBuffer.prototype, 'byteLength');

const isArrayBufferView = ArrayBuffer.isView;

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

/** Tells views from all other objects, whatever their prototypes claim. */
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

/** How many bytes a view shows; 0 when its buffer is detached, but for a DataView, which throws. */
export function byteLengthOf(view: View): number {
  if (isTypedArray(view)) return typedArrayLength.call(view);
  if (isArrayBufferView(view)) return dataViewLength.call(view);
  return (isSharedBuffer(view) ? sharedLength : bufferLength).call(view);
}

/**
 * Makes a view's bytes stay where they are: engines keep those of small typed arrays among their
 * objects, until somebody asks for the buffer.
 */
export function settle(view: View): void {
  if (isTypedArray(view)) typedArrayBuffer.call(view);
}

/** The bytes that a view shows, whatever a subclass says of itself. */
export function bytesOf(view: View): Uint8Array {
  if (!isArrayBufferView(view)) return new Uint8Array(view, 0, byteLengthOf(view));
  const typed = isTypedArray(view);
  const buffer = (typed ? typedArrayBuffer : dataViewBuffer).call(view);
  const offset = (typed ? typedArrayOffset : dataViewOffset).call(view);
  return new Uint8Array(buffer, offset, byteLengthOf(view));
}

/** An empty view is fine, one that lost its bytes is not: its address would be another's. */
export function checkAttached(call: string, name: string, view: View): void {
  try {
    if (isTypedArray(view)) typedArrayAt.call(view, 0);
    else if (isArrayBufferView(view)) dataViewLength.call(view);
    // Refuses a detached buffer, and asks it for no `constructor`, as `slice` would.
    else if (!isSharedBuffer(view)) new Uint8Array(view);
  } catch {
    throw typeError(`${call}: ${name} is a view whose buffer is detached or has shrunk`);
  }
}
