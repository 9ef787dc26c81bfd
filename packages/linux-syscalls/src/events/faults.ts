import type { fd } from '@linux-syscalls/types';
import { struct } from '@linux-syscalls/types/linux/userfaultfd';
import { signalOf } from '../async/options.ts';
import type { AsyncOptions } from '../async.ts';
import { descriptor } from './checks.ts';
import { reading } from './records.ts';
import { type EventStream, Stream } from './Stream.ts';

/**
 * What a `userfaultfd` tells: `for await (const { event, arg } of faults(fd))`.
 *
 * Whoever touches the memory waits until `UFFDIO_COPY` or its kin provides it: a thread of this process or
 * another process, and never this thread, nor one that takes part in collecting garbage. `fd` may be
 * non-blocking, and has had `UFFDIO_API`; the caller closes it, and the descriptor in a `UFFD_EVENT_FORK`.
 *
 * @throws {SyscallError} from the loop, EINVAL: without `UFFDIO_API` before.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @see man 2 userfaultfd
 */
export function faults(fd: fd, options?: AsyncOptions): EventStream<struct.uffd_msg> {
  const checked = descriptor('faults', 'fd', fd);
  const signal = signalOf('faults', options);
  return new Stream(reading('faults', checked, messagesIn), signal);
}

function messagesIn(bytes: Uint8Array): Iterable<struct.uffd_msg> {
  return struct.uffd_msg.arrayView(bytes, 0, bytes.length / struct.uffd_msg.size);
}
