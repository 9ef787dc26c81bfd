import type { ArchName, Integer } from '../../engine.ts';
import { architectureOf } from '../architecture.ts';
import { uint, ushort } from '../check.ts';

/**
 * htons(hostshort) converts a number from host byte order to network byte order.
 *
 * Don't use it for fields that the kernel declares `__be16`: they convert by themselves, as in
 * `{ sin_port: 8080 }`. Use it for values whose type has no byte order: arguments such as the protocol of
 * `socket(AF_PACKET, …)`, and fields that are `__u16`.
 *
 * @param architecture the architecture of the host byte order; this machine's by default
 * @see man 3 htons
 */
export function htons(hostshort: Integer, architecture?: ArchName): number {
  return swap16('htons', ushort('htons: hostshort', hostshort), architecture);
}

/** ntohs(netshort) is the inverse of {@link htons}. Don't use it for fields that are `__be16`. */
export function ntohs(netshort: Integer, architecture?: ArchName): number {
  return swap16('ntohs', ushort('ntohs: netshort', netshort), architecture);
}

/**
 * htonl(hostlong) does the same as {@link htons} with 32 bits. Don't use it for fields that are `__be32`:
 * `{ s_addr: INADDR_LOOPBACK }` is right as it stands.
 */
export function htonl(hostlong: Integer, architecture?: ArchName): number {
  return swap32('htonl', uint('htonl: hostlong', hostlong), architecture);
}

/** ntohl(netlong) is the inverse of {@link htonl}. Don't use it for fields that are `__be32`. */
export function ntohl(netlong: Integer, architecture?: ArchName): number {
  return swap32('ntohl', uint('ntohl: netlong', netlong), architecture);
}

function swap16(call: string, value: number, architecture: ArchName | undefined): number {
  if (architectureOf(call, architecture).byteOrder === 'big') return value;
  return ((value & 0xff) << 8) | (value >>> 8);
}

function swap32(call: string, value: number, architecture: ArchName | undefined): number {
  if (architectureOf(call, architecture).byteOrder === 'big') return value;
  const high = ((value & 0xff) << 8) | ((value >>> 8) & 0xff);
  const low = ((value >>> 8) & 0xff00) | (value >>> 24);
  return ((high << 16) | low) >>> 0;
}
