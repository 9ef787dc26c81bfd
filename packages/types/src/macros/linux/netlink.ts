import { rangeError } from '@linux-syscalls/errors';
import {
  NLA_ALIGNTO,
  NLMSG_ALIGNTO,
  NLMSG_HDRLEN,
  struct,
} from '../../generated/linux/netlink.declared.ts';
import { alignUp, type Framing, lengthArgument, Message } from '../message.ts';

const messages: Framing<struct.nlmsghdr> = {
  descriptor: struct.nlmsghdr,
  argument: 'nlh',
  lengthOf: ({ nlmsg_len }) => BigInt(nlmsg_len),
  unit: () => NLMSG_ALIGNTO,
};

/**
 * NLMSG_ALIGN(len) rounds a length up to where the next message may start.
 *
 * @see man 3 netlink, <linux/netlink.h>
 */
export function NLMSG_ALIGN(len: number): number {
  return alignUp(lengthArgument('NLMSG_ALIGN', len), NLMSG_ALIGNTO);
}

/** NLMSG_LENGTH(len) gives the `nlmsg_len` of a message with a payload of `len` bytes. */
export function NLMSG_LENGTH(len: number): number {
  return lengthArgument('NLMSG_LENGTH', len) + NLMSG_HDRLEN;
}

/** NLMSG_SPACE(len) gives the bytes that a message with such a payload takes up. */
export function NLMSG_SPACE(len: number): number {
  return alignUp(lengthArgument('NLMSG_SPACE', len) + NLMSG_HDRLEN, NLMSG_ALIGNTO);
}

/**
 * NLMSG_DATA(nlh) gives the payload of a message, as long as `nlmsg_len` says: the same memory.
 *
 * @param nlh a view that includes the payload: from `struct.nlmsghdr.iterate`, or opened
 *   with a `byteLength`
 * @throws {RangeError} if `nlmsg_len` is less than the header or more than the view.
 */
export function NLMSG_DATA(nlh: struct.nlmsghdr): Uint8Array {
  return new Message('NLMSG_DATA', messages, nlh).payload;
}

/**
 * NLMSG_OK(nlh) tells whether a message is complete. The length of the view takes the place of C's
 * `len`.
 *
 * ```ts
 * let nlh: struct.nlmsghdr | null = struct.nlmsghdr.view(buffer, 0, received);
 * for (; nlh !== null && NLMSG_OK(nlh); nlh = NLMSG_NEXT(nlh)) handle(NLMSG_DATA(nlh));
 * ```
 *
 * `struct.nlmsghdr.iterate(buffer, received)` does the same, and throws if a message isn't complete.
 */
export function NLMSG_OK(nlh: struct.nlmsghdr): boolean {
  return new Message('NLMSG_OK', messages, nlh).isWhole;
}

/** NLMSG_NEXT(nlh) opens the message after this one, to the end of the same view; null if there is
 * none, or if this one isn't complete. */
export function NLMSG_NEXT(nlh: struct.nlmsghdr): struct.nlmsghdr | null {
  return new Message('NLMSG_NEXT', messages, nlh).next();
}

/**
 * NLMSG_PAYLOAD(nlh, len) gives the number of bytes in a message after the header of its family.
 *
 * @param len the size of that header
 * @throws {RangeError} if the message is shorter than both headers.
 */
export function NLMSG_PAYLOAD(nlh: struct.nlmsghdr, len: number): number {
  const { length } = new Message('NLMSG_PAYLOAD', messages, nlh);
  const before = alignUp(lengthArgument('NLMSG_PAYLOAD', len) + NLMSG_HDRLEN, NLMSG_ALIGNTO);
  if (length >= before) return Number(length) - before;
  throw rangeError(`NLMSG_PAYLOAD: nlh has ${length} bytes, and its headers ${before}`);
}

/** NLA_ALIGN(len) rounds a length up to where the next attribute may start. */
export function NLA_ALIGN(len: number): number {
  return alignUp(lengthArgument('NLA_ALIGN', len), NLA_ALIGNTO);
}
