// What a view tells about itself may be overridden by a field of the same name, or by a subclass
// of the caller's: these are the intrinsics, which also prove the type.
const dataView = DataView.prototype;
const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;

type Getter<T> = (view: ArrayBufferView) => T;

const bufferOfDataView = getter<ArrayBufferLike>(dataView, 'buffer');
const offsetOfDataView = getter<number>(dataView, 'byteOffset');
const lengthOfDataView = getter<number>(dataView, 'byteLength');
const bufferOfTypedArray = getter<ArrayBufferLike>(typedArray, 'buffer');
const offsetOfTypedArray = getter<number>(typedArray, 'byteOffset');
const lengthOfTypedArray = getter<number>(typedArray, 'byteLength');

function getter<T>(prototype: object, name: string): Getter<T> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)!.get!;
  return (view) => get.call(view) as T;
}

/** The buffer under one of our views. */
export const bufferOf: Getter<ArrayBufferLike> = bufferOfDataView;
/** Where one of our views starts in its buffer. */
export const byteOffsetOf: Getter<number> = offsetOfDataView;
/** How many bytes one of our views covers. */
export const byteLengthOf: Getter<number> = lengthOfDataView;

/** The bytes of any view or buffer, as they are, without a copy. */
export function bytesUnder(source: ArrayBufferView | ArrayBufferLike): Uint8Array {
  if (!ArrayBuffer.isView(source)) return new Uint8Array(source);
  return isTypedArray(source)
    ? new Uint8Array(
        bufferOfTypedArray(source),
        offsetOfTypedArray(source),
        lengthOfTypedArray(source),
      )
    : new Uint8Array(bufferOf(source), byteOffsetOf(source), byteLengthOf(source));
}

const tagOfTypedArray = Object.getOwnPropertyDescriptor(typedArray, Symbol.toStringTag)!.get!;

function isTypedArray(view: ArrayBufferView): boolean {
  return tagOfTypedArray.call(view) !== undefined;
}

/** A class of views, always told how far it reaches: a length-tracking view would change under us. */
export type ViewOf<View> = new (
  buffer: ArrayBufferLike,
  byteOffset: number,
  byteLength: number,
) => View;

/** What every class of views extends. */
export const BaseView: ViewOf<DataView> = DataView;
