import { typeError, wrongType } from '@linux-syscalls/errors';
import { isArrayBufferView } from '@linux-syscalls/native/arrayBufferView';
import { bufferOf, byteOffsetOf } from '../memory.ts';
import { addressFor, release, retain } from '../retained.ts';
import type { Codec } from './codec.ts';

/** Extends the codec of an address: takes null, and views, whose address it stores and which it retains. */
export function pointer(what: string, address: Codec, native: boolean): Codec {
  const addressOf = (value: unknown): unknown => {
    if (typeof value === 'number' || typeof value === 'bigint') return value;
    if (value === null) return 0;
    if (!isArrayBufferView(value)) throw wrongType(what, 'a view, an address or null', value);
    if (native) return addressFor(what, value);
    throw typeError(
      `${what} belongs to another architecture, where this machine's addresses mean nothing: store a number, a bigint or null`,
    );
  };
  const retainAt = (buffer: ArrayBufferLike, offset: number, value: unknown): void => {
    if (isArrayBufferView(value)) retain(buffer, offset, value);
    else release(buffer, offset);
  };
  const { read, plain, store } = address;
  return {
    read,
    ...(plain && { plain }),
    write: (view, offset, value) => {
      address.write(view, offset, addressOf(value));
      retainAt(bufferOf(view), byteOffsetOf(view) + offset, value);
    },
    store: (bytes, at, value) => {
      store!(bytes, at, addressOf(value));
      retainAt(bytes.buffer, bytes.byteOffset + at, value);
    },
  };
}
