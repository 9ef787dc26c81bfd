import { holdsTooFew, rangeError, wrongType } from '@linux-syscalls/errors';
import {
  byteLengthOf,
  checkAttached,
  isTypedArray,
  isView,
  typedArrayLength,
  typedArrayNameOf,
} from '@linux-syscalls/native/view';
import type { AnyElements, AnyRecord } from '@linux-syscalls/types';
import { type Address, address } from './address.ts';
import type { Integer } from './integers.ts';

/** A view of bytes: a typed array, a DataView, a buffer, or a record of `@linux-syscalls/types` or several. */
export type View = ArrayBufferView | ArrayBufferLike | AnyRecord | AnyElements;

/** Memory that the kernel reads or writes: a view, an address, or `null` for none. */
export type Memory = View | Address | null;

/** A checked `Memory`: an address, or a view whose address the stub passes. */
export type Pointer = Integer | ArrayBufferView | ArrayBufferLike;

/** The length of a view in bytes; −1 for other values. */
export function bytesIn(call: string, name: string, value: unknown): number {
  const length = isTypedArray(value) ? typedArrayLength.call(value) : 0;
  return length > 0 ? length : bytesInOther(call, name, value);
}

function bytesInOther(call: string, name: string, value: unknown): number {
  if (!isView(value)) return -1;
  try {
    const length = byteLengthOf(value);
    if (length === 0) checkAttached(call, name, value);
    return length;
  } catch {
    checkAttached(call, name, value);
    return 0;
  }
}

/** A pointer to bytes for which the table knows no length. */
export function memory(call: string, name: string, value: Memory): Pointer {
  const pointer = counted(call, name, value);
  if (typeof pointer === 'object') bytesIn(call, name, pointer); // throws if it is detached
  return pointer;
}

/** The same for bytes that another argument counts, whose check compares the two. */
export function counted(call: string, name: string, value: Memory): Pointer {
  if (value === null || typeof value === 'number' || typeof value === 'bigint') {
    return address(call, name, value);
  }
  if (!isView(value)) throw wrongType(`${call}: ${name}`, 'a view, an address or null', value);
  return value;
}

/** The sizes of the elements of typed arrays that calls take. */
export const elementBytes = { Int32Array: 4, Uint32Array: 4, BigInt64Array: 8, BigUint64Array: 8 };

/** A pointer to a typed array of this type with at least `length` elements. */
export function numbers(
  call: string,
  name: string,
  value: Memory,
  array: keyof typeof elementBytes | 'Int32Array | Uint32Array',
  length: number,
): Pointer {
  if (value === null || typeof value === 'number' || typeof value === 'bigint') {
    return address(call, name, value);
  }
  const type = typedArrayNameOf(value) as keyof typeof elementBytes;
  if (type !== array && !(elementBytes[type] === 4 && array === 'Int32Array | Uint32Array')) {
    const wanted = array.replace(' | ', ' or ');
    throw wrongType(`${call}: ${name}`, `an ${wanted}, an address or null`, value);
  }
  const held = bytesIn(call, name, value) / elementBytes[type];
  if (held < length) {
    throw rangeError(holdsTooFew(`${call}: ${name}`, held, 'numbers', length));
  }
  return value as Pointer;
}
