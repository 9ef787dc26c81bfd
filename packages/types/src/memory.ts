// What a view tells about itself may be overridden by a field of the same name, or by a subclass
// of the caller's: these are the intrinsics, which also prove the type.
const dataView = DataView.prototype;
const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;

const bufferOfDataView = getterOf(dataView, 'buffer');
const offsetOfDataView = getterOf(dataView, 'byteOffset');
const lengthOfDataView = getterOf(dataView, 'byteLength');
const bufferOfTypedArray = getterOf(typedArray, 'buffer');
const offsetOfTypedArray = getterOf(typedArray, 'byteOffset');
const lengthOfTypedArray = getterOf(typedArray, 'byteLength');
const tagOfTypedArray = getterOf(typedArray, Symbol.toStringTag);

function getterOf(prototype: object, name: string | symbol): (this: unknown) => unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get!;
}

/** The buffer under one of our views. */
export function bufferOf(view: DataView): ArrayBufferLike {
  return bufferOfDataView.call(view) as ArrayBufferLike;
}

/** Where one of our views starts in its buffer. */
export function byteOffsetOf(view: DataView): number {
  return offsetOfDataView.call(view) as number;
}

/** How many bytes one of our views covers. */
export function byteLengthOf(view: DataView): number {
  return lengthOfDataView.call(view) as number;
}

/** The bytes of any view or buffer, as they are, without a copy. */
export function bytesUnder(source: ArrayBufferView | ArrayBufferLike): Uint8Array {
  if (!ArrayBuffer.isView(source)) return new Uint8Array(source);
  // Only typed arrays have this tag, whatever their prototypes pretend.
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

/** A class of views, always told how far it reaches: a length-tracking view would change under us. */
export type ViewOf<View> = new (
  buffer: ArrayBufferLike,
  byteOffset: number,
  byteLength: number,
) => View;

/** What every class of views extends. */
export const BaseView: ViewOf<DataView> = DataView;
