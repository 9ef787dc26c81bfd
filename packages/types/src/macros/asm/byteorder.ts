import type { ArchName, Integer } from '../../engine.ts';
import { architectureOf } from '../architecture.ts';
import { uint, ushort } from '../check.ts';

/**
 * htons(hostshort) gives the number whose bytes, in this machine's order, are those of `hostshort`
 * in the network's.
 *
 * Not for fields of records: those that the kernel declares `__be16` take and give the number itself, as
 * in `{ sin_port: 8080 }`, and `htons` would swap it twice. It is for what has no byte order of its own:
 * arguments such as the protocol of `socket(AF_PACKET, …)`, and fields that are `__u16`.
 *
 * @param architecture whose byte order counts; this machine's by default
 * @see man 3 htons
 */
export function htons(hostshort: Integer, architecture?: ArchName): number {
  return swap16('htons', ushort('htons: hostshort', hostshort), architecture);
}

/** ntohs(netshort) undoes {@link htons}. Not for fields that are `__be16`: they give the number itself. */
export function ntohs(netshort: Integer, architecture?: ArchName): number {
  return swap16('ntohs', ushort('ntohs: netshort', netshort), architecture);
}

/**
 * htonl(hostlong) does with 32 bits what {@link htons} does with 16. Not for fields that are `__be32`:
 * `{ s_addr: INADDR_LOOPBACK }` is right as it stands.
 */
export function htonl(hostlong: Integer, architecture?: ArchName): number {
  return swap32('htonl', uint('htonl: hostlong', hostlong), architecture);
}

/** ntohl(netlong) undoes {@link htonl}. Not for fields that are `__be32`: they give the number itself. */
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
