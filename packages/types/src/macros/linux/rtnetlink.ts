import { RTA_ALIGNTO, struct } from '../../generated/linux/rtnetlink.declared.ts';
import { alignUp, type Framing, lengthArgument, Message } from '../message.ts';

const attributes: Framing<struct.rtattr> = {
  descriptor: struct.rtattr,
  argument: 'rta',
  lengthOf: ({ rta_len }) => BigInt(rta_len),
  unit: () => RTA_ALIGNTO,
};

/** The size of an attribute's header, which is the same on every architecture. */
function headerSize(): number {
  const [layout] = Object.values(struct.rtattr.layout);
  return alignUp(layout!.size, RTA_ALIGNTO);
}

/**
 * RTA_ALIGN(len) rounds a length up to where the next attribute may start.
 *
 * @see man 3 rtnetlink, <linux/rtnetlink.h>
 */
export function RTA_ALIGN(len: number): number {
  return alignUp(lengthArgument('RTA_ALIGN', len), RTA_ALIGNTO);
}

/** RTA_LENGTH(len) gives the `rta_len` of an attribute with a value of `len` bytes. */
export function RTA_LENGTH(len: number): number {
  return headerSize() + lengthArgument('RTA_LENGTH', len);
}

/** RTA_SPACE(len) gives the bytes that an attribute with such a value takes up. */
export function RTA_SPACE(len: number): number {
  return alignUp(headerSize() + lengthArgument('RTA_SPACE', len), RTA_ALIGNTO);
}

/**
 * RTA_DATA(rta) gives the value of an attribute, as long as `rta_len` says: the same memory.
 *
 * @param rta a view that includes the value: from `struct.rtattr.iterate`, or opened with
 *   a `byteLength`
 * @throws {RangeError} if `rta_len` is less than the header or more than the view.
 */
export function RTA_DATA(rta: struct.rtattr): Uint8Array {
  return new Message('RTA_DATA', attributes, rta).payload;
}

/** RTA_PAYLOAD(rta) gives how many bytes the value of an attribute has. See {@link RTA_DATA}. */
export function RTA_PAYLOAD(rta: struct.rtattr): number {
  return new Message('RTA_PAYLOAD', attributes, rta).payload.length;
}

/**
 * RTA_OK(rta) tells whether an attribute is complete. The length of the view takes the place of C's
 * `len`.
 *
 * ```ts
 * let rta: struct.rtattr | null = struct.rtattr.view(payload, offset, length);
 * for (; rta !== null && RTA_OK(rta); rta = RTA_NEXT(rta)) handle(rta.rta_type, RTA_DATA(rta));
 * ```
 *
 * `struct.rtattr.iterate(payload)` does the same, and throws if an attribute isn't complete.
 */
export function RTA_OK(rta: struct.rtattr): boolean {
  return new Message('RTA_OK', attributes, rta).isWhole;
}

/** RTA_NEXT(rta) opens the attribute after this one, to the end of the same view; null if there is
 * none, or if this one isn't complete. */
export function RTA_NEXT(rta: struct.rtattr): struct.rtattr | null {
  return new Message('RTA_NEXT', attributes, rta).next();
}
