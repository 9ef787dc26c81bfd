import { wrongType } from '@linux-syscalls/errors';
import type { fd } from '@linux-syscalls/types';
import { signalOf } from '../async/options.ts';
import { descriptor, roomFor } from './checks.ts';
import { type ReadingOptions, readerOf } from './options.ts';
import { type EventStream, type Source, Stream } from './Stream.ts';
import { whenReadable } from './waits.ts';

/** As `ReadingOptions`, and how much is read at a time. */
export interface RecordsOptions extends ReadingOptions {
  /** The most bytes that a read gives; 65,536 by default. */
  readonly size?: number;
}

/** No descriptor with records gives more at a time. */
const defaultSize = 65536;

/**
 * The records that reads of a descriptor give: `for await (const record of records(fd, decode))`.
 *
 * `decode` gets the bytes of one read, in memory that nothing overwrites, and returns the records in them; if there
 * are none, the next read follows. A stream of bytes may cut a record anywhere: there `decode` has to keep the
 * incomplete part. The loop ends at the end of the file. `fd` may be non-blocking; the caller closes it.
 *
 * @throws {SyscallError} as `read`, from the loop.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 */
export function records<T>(
  fd: fd,
  decode: (bytes: Uint8Array<ArrayBuffer>) => Iterable<T>,
  options?: RecordsOptions,
): EventStream<T> {
  const checked = descriptor('records', 'fd', fd);
  if (typeof decode !== 'function') throw wrongType('records: decode', 'a function', decode);
  const signal = signalOf('records', options);
  const size = roomFor('records', 'options.size', options?.size ?? defaultSize);
  return new Stream(reading('records', checked, decode, options, size), signal);
}

/** The source of records that reads give. */
export function reading<T>(
  name: string,
  fd: number,
  decode: (bytes: Uint8Array<ArrayBuffer>) => Iterable<T>,
  options?: ReadingOptions,
  size: number = defaultSize,
): Source<T> {
  const reader = readerOf(name, options);
  let buffer: Uint8Array<ArrayBuffer> | undefined;
  return {
    name,
    async fetch(signal) {
      buffer ??= new Uint8Array(size);
      const memory = buffer;
      const read = () => reader.read(fd, memory, undefined, { signal });
      const length = await whenReadable(reader, fd, signal, read);
      // A copy, since records are views that their owners may keep.
      return length === 0 ? undefined : decode(memory.slice(0, length));
    },
  };
}
