import { wrongType } from '@linux-syscalls/errors';
import type { fd } from '@linux-syscalls/types';
import { signalOf } from '../async/options.ts';
import { descriptor, roomFor } from './checks.ts';
import { callerOf, type ReadingOptions } from './options.ts';
import { type EventStream, type Source, Stream } from './Stream.ts';
import { whenReadable } from './waits.ts';

/** As `ReadingOptions`, and how much is read at a time. */
export interface RecordsOptions extends ReadingOptions {
  /** The most bytes that a read gives; 65,536 unless told. */
  readonly size?: number;
}

/** As much as the kernel gives at a time of all that has records. */
const usual = 65536;

/**
 * What reads of a descriptor give, taken apart: `for await (const record of records(fd, decode))`.
 *
 * `decode` gets what one read gave, in memory of its own that nothing overwrites, and returns the records in
 * it; none, and the next read follows. A stream of bytes cuts records anywhere: there `decode` has to keep
 * what is incomplete. The loop ends at the end of the file. `fd` may be non-blocking; the caller closes it.
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
  const size = roomFor('records', 'options.size', options?.size ?? usual);
  return new Stream(reading('records', checked, decode, options, size), signal);
}

/** What reads give, taken apart. */
export function reading<T>(
  name: string,
  fd: number,
  decode: (bytes: Uint8Array<ArrayBuffer>) => Iterable<T>,
  options?: ReadingOptions,
  size: number = usual,
): Source<T> {
  const caller = callerOf(name, options);
  let buffer: Uint8Array<ArrayBuffer> | undefined;
  return {
    name,
    async fetch(signal) {
      buffer ??= new Uint8Array(size);
      const memory = buffer;
      const read = () => caller.read(fd, memory, undefined, { signal });
      const length = await whenReadable(caller, fd, signal, read);
      // A copy, as records are views that their owners keep.
      return length === 0 ? undefined : decode(memory.slice(0, length));
    },
  };
}
