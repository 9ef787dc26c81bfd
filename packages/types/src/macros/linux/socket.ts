import { architectures } from '@linux-syscalls/abi/arch';
import { valueError } from '@linux-syscalls/errors';
import type { ArchName } from '../../engine.ts';
import { struct } from '../../generated/linux/socket.declared.ts';
import { architectureOf, descriptorFor } from '../architecture.ts';
import { type View, viewed } from '../check.ts';
import { alignUp, type Framing, lengthArgument, Message, openUpTo } from '../message.ts';

const controlMessages: Framing<struct.cmsghdr> = {
  descriptor: struct.cmsghdr,
  argument: 'cmsg',
  lengthOf: (cmsg) => struct.cmsghdr.bigint(cmsg).cmsg_len,
  unit: (architecture) => architectures[architecture].wordBits / 8,
};

/**
 * CMSG_ALIGN(len) rounds a length up to where the next control message may start.
 *
 * @param architecture the architecture of the longs; this machine's by default
 * @see man 3 cmsg
 */
export function CMSG_ALIGN(len: number, architecture?: ArchName): number {
  return aligned('CMSG_ALIGN', len, architecture);
}

/**
 * CMSG_SPACE(len) gives the bytes that a control message with `len` bytes of data takes up. The size of
 * the buffer is the sum of these.
 */
export function CMSG_SPACE(len: number, architecture?: ArchName): number {
  return headerSize('CMSG_SPACE', architecture) + aligned('CMSG_SPACE', len, architecture);
}

/** CMSG_LEN(len) gives the `cmsg_len` of a control message with `len` bytes of data. */
export function CMSG_LEN(len: number, architecture?: ArchName): number {
  return headerSize('CMSG_LEN', architecture) + lengthArgument('CMSG_LEN', len);
}

/**
 * CMSG_DATA(cmsg) gives the data of a control message, as long as `cmsg_len` says: the same memory.
 *
 * @param cmsg from `CMSG_FIRSTHDR`, `CMSG_NXTHDR` or `struct.cmsghdr.iterate`
 * @throws {RangeError} if `cmsg_len` is less than the header or more than the buffer.
 */
export function CMSG_DATA(cmsg: struct.cmsghdr): Uint8Array {
  return new Message('CMSG_DATA', controlMessages, cmsg).payload;
}

/**
 * CMSG_FIRSTHDR(control) opens the first control message of a buffer; null if it holds none.
 *
 * ```ts
 * const control = new Uint8Array(CMSG_SPACE(4));
 * const cmsg = CMSG_FIRSTHDR(control)!;
 * cmsg.cmsg_level = SOL_SOCKET;
 * cmsg.cmsg_type = SCM_RIGHTS;
 * cmsg.cmsg_len = CMSG_LEN(4);
 * CMSG_DATA(cmsg).set(bytesOf(Int32Array.of(fd)));
 * ```
 *
 * To read received messages, use `struct.cmsghdr.iterate(control, msg.msg_controllen)`.
 *
 * @param control the `msg_controllen` bytes that `msg_control` points to
 */
export function CMSG_FIRSTHDR(control: View, architecture?: ArchName): struct.cmsghdr | null {
  const bytes = viewed('CMSG_FIRSTHDR: control', control);
  return openUpTo(descriptorFor(struct.cmsghdr, 'CMSG_FIRSTHDR', architecture), bytes, 0);
}

/**
 * CMSG_NXTHDR(control, cmsg) opens the control message after this one; null if there is none, or if
 * `cmsg_len` of this one is less than the header or more than the buffer.
 *
 * @param control the buffer that was given to `CMSG_FIRSTHDR`
 */
export function CMSG_NXTHDR(control: View, cmsg: struct.cmsghdr): struct.cmsghdr | null {
  const bytes = viewed('CMSG_NXTHDR: control', control);
  const message = new Message('CMSG_NXTHDR', controlMessages, cmsg);
  const start = message.bytes.byteOffset - bytes.byteOffset;
  if (message.bytes.buffer !== bytes.buffer || start < 0 || start > bytes.length) {
    throw valueError('CMSG_NXTHDR: cmsg lies outside of control');
  }
  const reaching = struct.cmsghdr.on(architectureOf('CMSG_NXTHDR', undefined, cmsg).name);
  const whole = openUpTo(reaching, bytes, start);
  return whole && new Message('CMSG_NXTHDR', controlMessages, whole).next();
}

function aligned(call: string, len: number, architecture: ArchName | undefined): number {
  return alignUp(
    lengthArgument(call, len),
    controlMessages.unit(architectureOf(call, architecture).name),
  );
}

function headerSize(call: string, architecture: ArchName | undefined): number {
  return descriptorFor(struct.cmsghdr, call, architecture).size;
}
