import { type View, viewedExactly } from '../check.ts';
import { ipv6 } from '../inet.ts';

/**
 * IN6_IS_ADDR_UNSPECIFIED(addr) tells whether an address is `::`.
 *
 * @param addr a `struct in6_addr`, or sixteen bytes
 * @see man 7 ipv6, RFC 4291
 */
export function IN6_IS_ADDR_UNSPECIFIED(addr: View): boolean {
  return bytesOfAddress('IN6_IS_ADDR_UNSPECIFIED', addr).every((byte) => byte === 0);
}

/** IN6_IS_ADDR_LOOPBACK(addr) tells whether an address is `::1`. */
export function IN6_IS_ADDR_LOOPBACK(addr: View): boolean {
  const bytes = bytesOfAddress('IN6_IS_ADDR_LOOPBACK', addr);
  return startsWithZeros(bytes, 15) && bytes[15] === 1;
}

/** IN6_IS_ADDR_LINKLOCAL(addr) tells whether an address is of `fe80::/10`. */
export function IN6_IS_ADDR_LINKLOCAL(addr: View): boolean {
  const bytes = bytesOfAddress('IN6_IS_ADDR_LINKLOCAL', addr);
  return bytes[0] === 0xfe && (bytes[1]! & 0xc0) === 0x80;
}

/** IN6_IS_ADDR_SITELOCAL(addr) tells whether an address is of the deprecated `fec0::/10`. */
export function IN6_IS_ADDR_SITELOCAL(addr: View): boolean {
  const bytes = bytesOfAddress('IN6_IS_ADDR_SITELOCAL', addr);
  return bytes[0] === 0xfe && (bytes[1]! & 0xc0) === 0xc0;
}

/** IN6_IS_ADDR_V4MAPPED(addr) tells whether an address is an IPv4 address in `::ffff:0:0/96`. */
export function IN6_IS_ADDR_V4MAPPED(addr: View): boolean {
  const bytes = bytesOfAddress('IN6_IS_ADDR_V4MAPPED', addr);
  return startsWithZeros(bytes, 10) && bytes[10] === 0xff && bytes[11] === 0xff;
}

/** IN6_IS_ADDR_V4COMPAT(addr) tells whether an address is an IPv4 address in `::/96`, other than `::` and `::1`. */
export function IN6_IS_ADDR_V4COMPAT(addr: View): boolean {
  const bytes = bytesOfAddress('IN6_IS_ADDR_V4COMPAT', addr);
  return startsWithZeros(bytes, 12) && !(startsWithZeros(bytes, 15) && bytes[15]! <= 1);
}

/** IN6_IS_ADDR_MULTICAST(addr) tells whether an address is a multicast address: `ff00::/8`. */
export function IN6_IS_ADDR_MULTICAST(addr: View): boolean {
  return bytesOfAddress('IN6_IS_ADDR_MULTICAST', addr)[0] === 0xff;
}

/** IN6_IS_ADDR_MC_NODELOCAL(addr) tells whether a multicast address has the scope of the interface. */
export function IN6_IS_ADDR_MC_NODELOCAL(addr: View): boolean {
  return hasMulticastScope('IN6_IS_ADDR_MC_NODELOCAL', addr, 0x1);
}

/** IN6_IS_ADDR_MC_LINKLOCAL(addr) tells whether a multicast address has the scope of the link. */
export function IN6_IS_ADDR_MC_LINKLOCAL(addr: View): boolean {
  return hasMulticastScope('IN6_IS_ADDR_MC_LINKLOCAL', addr, 0x2);
}

/** IN6_IS_ADDR_MC_SITELOCAL(addr) tells whether a multicast address has the scope of the site. */
export function IN6_IS_ADDR_MC_SITELOCAL(addr: View): boolean {
  return hasMulticastScope('IN6_IS_ADDR_MC_SITELOCAL', addr, 0x5);
}

/** IN6_IS_ADDR_MC_ORGLOCAL(addr) tells whether a multicast address has the scope of the organization. */
export function IN6_IS_ADDR_MC_ORGLOCAL(addr: View): boolean {
  return hasMulticastScope('IN6_IS_ADDR_MC_ORGLOCAL', addr, 0x8);
}

/** IN6_IS_ADDR_MC_GLOBAL(addr) tells whether a multicast address has global scope. */
export function IN6_IS_ADDR_MC_GLOBAL(addr: View): boolean {
  return hasMulticastScope('IN6_IS_ADDR_MC_GLOBAL', addr, 0xe);
}

function bytesOfAddress(call: string, addr: View): Uint8Array {
  return viewedExactly(`${call}: addr`, addr, ipv6.length);
}

function startsWithZeros(bytes: Uint8Array, count: number): boolean {
  return bytes.subarray(0, count).every((byte) => byte === 0);
}

/** Whether an address is a multicast address with this scope of RFC 4291. */
function hasMulticastScope(call: string, addr: View, scope: number): boolean {
  const bytes = bytesOfAddress(call, addr);
  return bytes[0] === 0xff && (bytes[1]! & 0xf) === scope;
}
