import { isArrayBufferView } from '@linux-syscalls/native/arrayBufferView';

// A field of a record or a subclass of the caller's may override `buffer` and the like. These are the
// intrinsic getters, which also throw for other types.
const dataView = DataView.prototype;
const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;

const bufferOfDataView = getterOf(dataView, 'buffer');
const offsetOfDataView = getterOf(dataView, 'byteOffset');
const lengthOfDataView = getterOf(dataView, 'byteLength');
const bufferOfTypedArray = getterOf(typedArray, 'buffer');
const offsetOfTypedArray = getterOf(typedArray, 'byteOffset');
const lengthOfTypedArray = getterOf(typedArray, 'byteLength');
const atOfTypedArray = Uint8Array.prototype.at;
const tagOfTypedArray = getterOf(typedArray, Symbol.toStringTag);

function getterOf(prototype: object, name: string | symbol): (this: unknown) => unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get!;
}

/** The buffer of a record or an array of elements. */
export function bufferOf(view: DataView): ArrayBufferLike {
  return bufferOfDataView.call(view) as ArrayBufferLike;
}

/** The byte offset of a record or an array of elements in its buffer. */
export function byteOffsetOf(view: DataView): number {
  return offsetOfDataView.call(view) as number;
}

/** The length of a record or an array of elements in bytes. */
export function byteLengthOf(view: DataView): number {
  return lengthOfDataView.call(view) as number;
}

/** The bytes of any view or buffer: the same memory, not a copy. */
export function bytesUnder(source: ArrayBufferView | ArrayBufferLike): Uint8Array {
  if (!isArrayBufferView(source)) return new Uint8Array(source);
  // The intrinsic getter returns a tag for typed arrays only, whatever their prototype is.
  if (tagOfTypedArray.call(source) === undefined) {
    const view = source as DataView;
    return new Uint8Array(bufferOf(view), byteOffsetOf(view), byteLengthOf(view));
  }
  return new Uint8Array(
    bufferOfTypedArray.call(source) as ArrayBufferLike,
    offsetOfTypedArray.call(source) as number,
    lengthOfTypedArray.call(source) as number,
  );
}

/** Throws if the buffer of some bytes is detached or has become too short for them. */
export function checkAttached(bytes: Uint8Array): void {
  // Only an empty array has no element at 0, and storing one that is nowhere is harmless.
  if (bytes[0] === undefined) atOfTypedArray.call(bytes, 0);
}

/** A class of views. The length is required, since a length-tracking view could change its length later. */
export type ViewOf<View> = new (
  buffer: ArrayBufferLike,
  byteOffset: number,
  byteLength: number,
) => View;

/** The class that all classes of views extend. */
export const BaseView: ViewOf<DataView> = DataView;
