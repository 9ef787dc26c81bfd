import { bufferOf, byteOffsetOf, bytesUnder } from '../memory.ts';
import { assign } from './assign.ts';
import type { Codec } from './codec.ts';
import { plainRecord } from './plain.ts';
import type { Shape } from './shape.ts';

/** A record within a record. Reading opens a view of it; writing copies a record or sets its fields. */
export function recordCodec(what: string, shape: Shape, bigint: boolean): Codec {
  const { size } = shape.placement;
  const store: Codec['store'] = (bytes, at, value) => {
    // A flexible array ends where the bytes end, so it needs bytes that end with this record.
    if (shape.isOpenEnded) assign(what, shape, bytes.subarray(at, at + size), 0, value);
    else assign(what, shape, bytes, at, value);
  };
  return {
    isRecord: true,
    plain: (view, offset) => plainRecord(shape, view, offset),
    read: (view, offset) => {
      const View = bigint ? shape.bigintView() : shape.view();
      return new View(bufferOf(view), byteOffsetOf(view) + offset, size);
    },
    write: (view, offset, value) => store(bytesUnder(view), offset, value),
    store,
  };
}
