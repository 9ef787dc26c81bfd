import type { fd } from '@linux-syscalls/types';
import { struct } from '@linux-syscalls/types/linux/userfaultfd';
import { signalOf } from '../async/options.ts';
import type { AsyncOptions } from '../async.ts';
import { descriptor } from './checks.ts';
import { reading } from './records.ts';
import { type EventStream, Stream } from './Stream.ts';

/**
 * The page faults of a `userfaultfd`: `for await (const { event, arg } of faults(fd))`.
 *
 * A thread that touches the memory waits until `UFFDIO_COPY` or a similar request provides it. Only other processes
 * and threads may touch it: neither this thread nor one that collects garbage. `fd` may be non-blocking, and has had
 * `UFFDIO_API`; the caller closes it, and the descriptor in a `UFFD_EVENT_FORK`.
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
