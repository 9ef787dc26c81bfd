import { mustHave, rangeError, wrongType } from '@linux-syscalls/errors';
import type { Scalar } from '../c/scalars.ts';
import type { RecordIdentity } from '../identity.ts';
import { bufferOf, byteLengthOf, byteOffsetOf, bytesUnder, type ViewOf } from '../memory.ts';
import { clear } from '../retained.ts';
import { encodeText, textIn } from '../text.ts';
import type { Codec } from './codec.ts';
import { elementsClass } from './elements.ts';
import { plainElements } from './plain.ts';

/** An array that can't be a typed array; a codec reads and writes each element. */
export function elementsCodec(
  what: string,
  stride: number,
  length: number,
  element: Codec,
  identity?: RecordIdentity,
): Codec {
  const Elements = elementsClass(what, stride, element, identity);
  return {
    plain: (view, offset) => {
      const bytes = lengthAt(view, offset, length, stride) * stride;
      return plainElements(view, offset, bytes, stride, element);
    },
    read: (view, offset) => {
      const bytes = lengthAt(view, offset, length, stride) * stride;
      return new Elements(bufferOf(view), byteOffsetOf(view) + offset, bytes);
    },
    write: (view, offset, value) => {
      fill(what, view, offset, lengthAt(view, offset, length, stride), stride, element, value);
    },
  };
}

/** An array that is read as a typed array, which requires an aligned record. */
export function typedArrayCodec(
  what: string,
  scalar: Scalar,
  length: number,
  little: boolean,
  element: Codec,
): Codec {
  const stride = scalar.width as number;
  if (stride > 1 && little !== isLittleEndian) return elementsCodec(what, stride, length, element);
  const TypedArray = typedArrayOf(scalar);
  return {
    plain: (view, offset) => {
      const count = lengthAt(view, offset, length, stride);
      const text =
        scalar.text === true
          ? textIn(bytesUnder(view).subarray(offset, offset + count), length === 0)
          : undefined;
      return text ?? plainElements(view, offset, count * stride, stride, element);
    },
    read: (view, offset) => {
      const at = byteOffsetOf(view) + offset;
      if (at % stride !== 0) {
        throw rangeError(
          `${what} lies at offset ${at} of its buffer, which must be a multiple of ${stride} for ${stride}-byte numbers`,
        );
      }
      return new TypedArray(bufferOf(view), at, lengthAt(view, offset, length, stride));
    },
    write: (view, offset, value) => {
      const count = lengthAt(view, offset, length, stride);
      if (stride > 1 || (typeof value !== 'string' && !(value instanceof Uint8Array))) {
        fill(what, view, offset, count, stride, element, value);
        return;
      }
      const bytes = new Uint8Array(bufferOf(view), byteOffsetOf(view) + offset, count);
      if (typeof value === 'string') {
        encodeText(what, bytes, value);
        return;
      }
      checkLength(what, value.length, count);
      bytes.set(value);
      bytes.fill(0, value.length);
    },
  };
}

const isLittleEndian: boolean = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function typedArrayOf({ width, sort }: Scalar): ViewOf<Uint8Array> {
  const classes =
    sort === 'float'
      ? { 4: Float32Array, 8: Float64Array }
      : sort === 'signed'
        ? { 1: Int8Array, 2: Int16Array, 4: Int32Array, 8: BigInt64Array }
        : { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: BigUint64Array };
  return (classes as unknown as Record<Scalar['width'], ViewOf<Uint8Array>>)[width];
}

/** The length of an array; a flexible one ends where the view ends. */
function lengthAt(view: DataView, offset: number, length: number, stride: number): number {
  return length > 0 ? length : Math.max(0, Math.floor((byteLengthOf(view) - offset) / stride));
}

function checkLength(what: string, actual: number, length: number): void {
  if (actual > length) throw rangeError(mustHave(what, `up to ${length}`, 'elements', actual));
}

/** Stores the given elements and clears the others, like an initializer in C. */
function fill(
  what: string,
  view: DataView,
  offset: number,
  length: number,
  stride: number,
  element: Codec,
  value: unknown,
): void {
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
    throw wrongType(what, 'an array', value);
  }
  const values = [...(value as Iterable<unknown>)];
  checkLength(what, values.length, length);
  values.forEach((one, index) => {
    element.write(view, offset + index * stride, one);
  });
  clear(bytesUnder(view), offset + values.length * stride, (length - values.length) * stride);
}
