import { type ArchName, bytesOf, type Integer } from '../engine.ts';
import { AF_INET } from '../generated/linux/socket.declared.ts';
import { ushort, type View } from '../macros/check.ts';
import { inetBytes, ipv4 } from '../macros/inet.ts';
import { struct } from '../root/generated/records.ts';
import { readSockaddr, type SockaddrFormat, sockaddr } from './address.ts';

const format: SockaddrFormat<struct.sockaddr_in> = {
  call: 'readSockaddrInet',
  descriptor: struct.sockaddr_in,
  family: AF_INET,
  familyOf: ({ sin_family }) => sin_family,
};

/**
 * sockaddrInet(address, port) makes the address of an IPv4 socket.
 *
 * @param address text, four bytes in network byte order, or a `struct in_addr`
 * @param port in host byte order
 * @returns the record, which `bind`, `connect` and `sendto` take.
 * @see man 7 ip
 */
export function sockaddrInet(
  address: string | View,
  port: Integer,
  architecture?: ArchName,
): struct.sockaddr_in {
  const bytes = inetBytes('sockaddrInet: address', ipv4, address);
  return sockaddr('sockaddrInet', struct.sockaddr_in, architecture, {
    sin_family: AF_INET,
    sin_port: ushort('sockaddrInet: port', port),
    sin_addr: struct.in_addr.view(bytes),
  });
}

/**
 * readSockaddrInet(memory, length) reads the address of an IPv4 socket that the kernel has stored.
 *
 * @param length the length that the kernel returned
 */
export function readSockaddrInet(
  memory: View,
  length: Integer,
  architecture?: ArchName,
): { address: string; port: number } {
  const { sin_addr, sin_port } = readSockaddr(format, memory, length, architecture);
  return { address: ipv4.format(bytesOf(sin_addr)), port: sin_port };
}
