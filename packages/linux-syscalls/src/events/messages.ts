import { rangeError } from '@linux-syscalls/errors';
import { bytesOf, type fd } from '@linux-syscalls/types';
import { NLMSG_DONE, NLMSG_ERROR, NLMSG_NOOP } from '@linux-syscalls/types/linux/netlink';
import { signalOf } from '../async/options.ts';
import { recvfrom } from '../async.ts';
import { MSG_TRUNC, SyscallError, struct } from '../index.ts';
import { descriptor, roomFor } from './checks.ts';
import type { RecordsOptions } from './records.ts';
import { type EventStream, endOfLoop, Stream } from './Stream.ts';
import { helperThreads, whenReadable } from './waits.ts';

/** A message of netlink. */
export interface NetlinkMessage {
  readonly header: struct.nlmsghdr;
  /** What follows the header: a record of the message's type, and then attributes. */
  readonly payload: Uint8Array;
}

/** The default size of the receive buffer; a part of a dump has at most half of it. */
const defaultSize = 65536;

/**
 * The messages that come to a netlink socket: `for await (const { header, payload } of messages(socket))`.
 *
 * A loop ends with the answer to a request: with `NLMSG_DONE` after the parts of a dump, or with the acknowledgement
 * that `NLM_F_ACK` asks for. Start another loop for the next request. Other messages, such as those to a multicast
 * group, come without an end. `socket` may be non-blocking; the caller closes it.
 *
 * @param options `size` is the most bytes that a message may have; 65,536 by default.
 * @throws {SyscallError} from the loop: the error of a request, as `NLMSG_ERROR` tells it, with the name `netlink`;
 * or as `recvfrom`, ENOBUFS: messages were lost.
 * @throws {RangeError} from the loop: a message had more than `size` bytes, and is lost.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @see man 7 netlink
 */
export function messages(
  socket: fd,
  options?: Omit<RecordsOptions, 'thread'>,
): EventStream<NetlinkMessage> {
  const fd = descriptor('messages', 'socket', socket);
  const signal = signalOf('messages', options);
  const buffer = new Uint8Array(roomFor('messages', 'options.size', options?.size ?? defaultSize));
  const fetch = async (stopped: AbortSignal) => {
    const length = await whenReadable(helperThreads, fd, stopped, () =>
      recvfrom(fd, buffer, undefined, MSG_TRUNC, null, null, { signal: stopped }),
    );
    if (length <= buffer.length) return messagesIn(buffer.slice(0, length));
    throw rangeError(`messages: one has ${length} bytes: pass a larger size than ${buffer.length}`);
  };
  return new Stream<NetlinkMessage>({ name: 'messages', fetch }, signal);
}

type Step = IteratorResult<NetlinkMessage | typeof endOfLoop>;

/** Not a generator, which would end at the first error. */
function messagesIn(bytes: Uint8Array): IterableIterator<NetlinkMessage | typeof endOfLoop> {
  const headers = struct.nlmsghdr.iterate(bytes);
  return {
    [Symbol.iterator]() {
      return this;
    },
    next(): Step {
      for (;;) {
        const { done, value: header } = headers.next();
        if (done === true) return { done, value: undefined };
        const payload = bytesOf(header).subarray(struct.nlmsghdr.size);
        const { nlmsg_type } = header;
        if (nlmsg_type === NLMSG_NOOP) continue;
        if (nlmsg_type !== NLMSG_ERROR && nlmsg_type !== NLMSG_DONE) {
          return { done: false, value: { header, payload } };
        }
        const error = errorIn(payload);
        if (error < 0) throw new SyscallError(error, 'netlink');
        return { done: false, value: endOfLoop };
      }
    },
  };
}

/** Both kinds of final messages begin with an error, which is 0 if there was none. */
function errorIn(payload: Uint8Array): number {
  const size = Int32Array.BYTES_PER_ELEMENT;
  if (payload.length < size) return 0;
  return new Int32Array(payload.slice(0, size).buffer)[0]!;
}
