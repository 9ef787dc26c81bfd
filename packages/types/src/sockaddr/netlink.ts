import type { ArchName, Integer } from '../engine.ts';
import { AF_NETLINK } from '../generated/linux/socket.declared.ts';
import { uint, type View } from '../macros/check.ts';
import { struct } from '../root/generated/records.ts';
import { readSockaddr, type SockaddrFormat, sockaddr } from './address.ts';

const format: SockaddrFormat<struct.sockaddr_nl> = {
  call: 'readSockaddrNetlink',
  descriptor: struct.sockaddr_nl,
  family: AF_NETLINK,
  familyOf: ({ nl_family }) => nl_family,
};

/**
 * sockaddrNetlink(pid, groups) makes the address of a netlink socket.
 *
 * @param pid the port, which isn't always a process: 0 is the kernel, or lets `bind` choose
 * @param groups the mask of the groups 1 to 32 to listen to
 * @returns the record, which `bind`, `connect` and `sendto` take.
 * @see man 7 netlink
 */
export function sockaddrNetlink(
  pid: Integer = 0,
  groups: Integer = 0,
  architecture?: ArchName,
): struct.sockaddr_nl {
  return sockaddr('sockaddrNetlink', struct.sockaddr_nl, architecture, {
    nl_family: AF_NETLINK,
    nl_pid: uint('sockaddrNetlink: pid', pid),
    nl_groups: uint('sockaddrNetlink: groups', groups),
  });
}

/**
 * readSockaddrNetlink(memory, length) reads the address of a netlink socket that the kernel has
 * stored.
 *
 * @param length the length that the kernel returned
 */
export function readSockaddrNetlink(
  memory: View,
  length: Integer,
  architecture?: ArchName,
): { pid: number; groups: number } {
  const record = readSockaddr(format, memory, length, architecture);
  return { pid: record.nl_pid, groups: record.nl_groups };
}
