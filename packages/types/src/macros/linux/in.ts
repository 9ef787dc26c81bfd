import { wrongValue } from '@linux-syscalls/errors';
import type { Integer } from '../../engine.ts';
import { IN_LOOPBACKNET, INADDR_NONE, struct } from '../../generated/linux/in.declared.ts';
import { struct as in6 } from '../../generated/linux/in6.declared.ts';
import { AF_INET, AF_INET6 } from '../../generated/linux/socket.declared.ts';
import { uint, type View, viewedExactly } from '../check.ts';
import { type InetFamily, ipv4, ipv6, parsed } from '../inet.ts';

/**
 * inet_pton(af, src) parses an internet address: to `struct in_addr` for AF_INET, to `struct
 * in6_addr` for AF_INET6.
 *
 * @param src four decimal numbers without leading zeros; or an address by RFC 4291, without a zone
 * @throws {TypeError} if `src` isn't an address of the family.
 * @see man 3 inet_pton
 */
export function inet_pton(af: typeof AF_INET, src: string): struct.in_addr;
export function inet_pton(af: typeof AF_INET6, src: string): in6.in6_addr;
export function inet_pton(af: number, src: string): struct.in_addr | in6.in6_addr;
export function inet_pton(af: number, src: string): struct.in_addr | in6.in6_addr {
  const bytes = parsed('inet_pton: src', familyOf('inet_pton', af), src);
  return af === AF_INET ? struct.in_addr.view(bytes) : in6.in6_addr.view(bytes);
}

/**
 * inet_ntop(af, src) formats an internet address; for AF_INET6 by RFC 5952.
 *
 * @param src `struct in_addr` or `struct in6_addr`, or its bytes in network byte order
 * @see man 3 inet_ntop
 */
export function inet_ntop(af: number, src: View): string {
  const family = familyOf('inet_ntop', af);
  return family.format(viewedExactly('inet_ntop: src', src, family.length));
}

/** IN_CLASSA(a) tells whether an address, a number in host byte order, is of the former class A. */
export function IN_CLASSA(a: Integer): boolean {
  return uint('IN_CLASSA: a', a) >>> 31 === 0;
}

/** IN_CLASSB(a) tells whether an address is of the former class B. See {@link IN_CLASSA}. */
export function IN_CLASSB(a: Integer): boolean {
  return uint('IN_CLASSB: a', a) >>> 30 === 0b10;
}

/** IN_CLASSC(a) tells whether an address is of the former class C. See {@link IN_CLASSA}. */
export function IN_CLASSC(a: Integer): boolean {
  return uint('IN_CLASSC: a', a) >>> 29 === 0b110;
}

/** IN_CLASSD(a) tells whether an address is of class D: multicast. See {@link IN_CLASSA}. */
export function IN_CLASSD(a: Integer): boolean {
  return isMulticast('IN_CLASSD', a);
}

/** IN_MULTICAST(a) tells whether an address is a multicast address. See {@link IN_CLASSA}. */
export function IN_MULTICAST(a: Integer): boolean {
  return isMulticast('IN_MULTICAST', a);
}

/** IN_CLASSE(a) tells whether an address is of class E: reserved. See {@link IN_CLASSA}. */
export function IN_CLASSE(a: Integer): boolean {
  return uint('IN_CLASSE: a', a) >>> 28 === 0b1111;
}

/** IN_BADCLASS(a) tells whether an address is all ones. See {@link IN_CLASSA}. */
export function IN_BADCLASS(a: Integer): boolean {
  return uint('IN_BADCLASS: a', a) === INADDR_NONE;
}

/** IN_EXPERIMENTAL(a) is another name of {@link IN_BADCLASS}. */
export function IN_EXPERIMENTAL(a: Integer): boolean {
  return uint('IN_EXPERIMENTAL: a', a) === INADDR_NONE;
}

/** IN_LOOPBACK(a) tells whether an address is a loopback address: 127.0.0.0/8. */
export function IN_LOOPBACK(a: Integer): boolean {
  return uint('IN_LOOPBACK: a', a) >>> 24 === IN_LOOPBACKNET;
}

function isMulticast(call: string, a: Integer): boolean {
  return uint(`${call}: a`, a) >>> 28 === 0b1110;
}

function familyOf(call: string, af: number): InetFamily {
  if (af === AF_INET) return ipv4;
  if (af === AF_INET6) return ipv6;
  throw wrongValue(`${call}: af`, 'AF_INET or AF_INET6', af);
}
