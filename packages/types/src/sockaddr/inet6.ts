import type { ArchName, Integer } from '../engine.ts';
import { AF_INET6 } from '../generated/linux/socket.declared.ts';
import { uint, ushort, type View } from '../macros/check.ts';
import { inetBytes, ipv6 } from '../macros/inet.ts';
import { struct } from '../root/generated/records.ts';
import { readSockaddr, type SockaddrFormat, sockaddr } from './address.ts';

const format: SockaddrFormat<struct.sockaddr_in6> = {
  call: 'readSockaddrInet6',
  descriptor: struct.sockaddr_in6,
  family: AF_INET6,
  familyOf: ({ sin6_family }) => sin6_family,
};

/** The optional fields of an IPv6 socket's address. */
export interface Inet6Options {
  /** The index of the interface of a link-local address. */
  readonly scopeId?: Integer;
  /** Traffic class and flow label, in host byte order. */
  readonly flowinfo?: Integer;
}

/**
 * sockaddrInet6(address, port, options) makes the address of an IPv6 socket.
 *
 * @param address text without a zone, sixteen bytes, or a `struct in6_addr`
 * @param port in host byte order
 * @returns the record, which `bind`, `connect` and `sendto` take.
 * @see man 7 ipv6
 */
export function sockaddrInet6(
  address: string | View,
  port: Integer,
  { scopeId = 0, flowinfo = 0 }: Inet6Options = {},
  architecture?: ArchName,
): struct.sockaddr_in6 {
  const bytes = inetBytes('sockaddrInet6: address', ipv6, address);
  return sockaddr('sockaddrInet6', struct.sockaddr_in6, architecture, {
    sin6_family: AF_INET6,
    sin6_port: ushort('sockaddrInet6: port', port),
    sin6_flowinfo: uint('sockaddrInet6: flowinfo', flowinfo),
    sin6_addr: struct.in6_addr.view(bytes),
    sin6_scope_id: uint('sockaddrInet6: scopeId', scopeId),
  });
}

/**
 * readSockaddrInet6(memory, length) reads the address of an IPv6 socket that the kernel has stored.
 *
 * @param length the length that the kernel returned
 */
export function readSockaddrInet6(
  memory: View,
  length: Integer,
  architecture?: ArchName,
): { address: string; port: number; scopeId: number; flowinfo: number } {
  const record = readSockaddr(format, memory, length, architecture);
  return {
    address: ipv6.format(record.sin6_addr.in6_u.u6_addr8),
    port: record.sin6_port,
    scopeId: record.sin6_scope_id,
    flowinfo: record.sin6_flowinfo,
  };
}
