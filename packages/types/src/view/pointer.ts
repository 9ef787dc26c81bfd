import { typeError, wrongType } from '@linux-syscalls/errors';
import { bufferOf, byteOffsetOf } from '../memory.ts';
import { addressFor, release, retain } from '../retained.ts';
import type { Codec } from './codec.ts';

/** Extends the codec of an address: takes null, and views, whose address it stores and which it retains. */
export function pointer(what: string, address: Codec, native: boolean): Codec {
  return {
    ...address,
    write: (view, offset, value) => {
      if (ArrayBuffer.isView(value)) {
        if (!native) {
          throw typeError(
            `${what} belongs to another architecture, where this machine's addresses mean nothing: store a number, a bigint or null`,
          );
        }
        address.write(view, offset, addressFor(what, value));
        retain(bufferOf(view), byteOffsetOf(view) + offset, value);
        return;
      }
      if (value !== null && typeof value !== 'number' && typeof value !== 'bigint') {
        throw wrongType(what, 'a view, an address or null', value);
      }
      address.write(view, offset, value ?? 0);
      release(bufferOf(view), byteOffsetOf(view) + offset);
    },
  };
}
