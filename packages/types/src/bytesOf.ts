import { wrongType } from '@linux-syscalls/errors';
import { isArrayBufferView } from '@linux-syscalls/native/arrayBufferView';
import { bytesUnder } from './memory.ts';
import type { AnyRecord, Elements } from './record.ts';

/** The bytes of a record, of an array of records, or of any other view: the same memory, not a copy. */
export function bytesOf(record: AnyRecord | Elements<unknown> | ArrayBufferView): Uint8Array {
  if (isArrayBufferView(record)) return bytesUnder(record);
  throw wrongType('bytesOf: record', 'a record or a view', record);
}
