import { typeError, wrongType } from '@linux-syscalls/errors';
import { addressFor, forget, keep } from '../keep.ts';
import { bufferOf, byteOffsetOf } from '../memory.ts';
import type { Codec } from './codec.ts';

/** Over the codec of an address: stores also null, and the address of a view that it keeps alive. */
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
        keep(bufferOf(view), byteOffsetOf(view) + offset, value);
        return;
      }
      if (value !== null && typeof value !== 'number' && typeof value !== 'bigint') {
        throw wrongType(what, 'a view, an address or null', value);
      }
      address.write(view, offset, value ?? 0);
      forget(bufferOf(view), byteOffsetOf(view) + offset);
    },
  };
}
