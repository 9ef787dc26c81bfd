import type { ArchName, Integer } from '../engine.ts';
import { AF_VSOCK } from '../generated/linux/socket.declared.ts';
import { integerIn, type View } from '../macros/check.ts';
import { struct } from '../root/generated/records.ts';
import { readSockaddr, type SockaddrFormat, sockaddr } from './address.ts';

const format: SockaddrFormat<struct.sockaddr_vm> = {
  call: 'readSockaddrVsock',
  descriptor: struct.sockaddr_vm,
  family: AF_VSOCK,
  familyOf: ({ svm_family }) => svm_family,
};

/**
 * sockaddrVsock(cid, port) makes the address of a socket between virtual machines and their host.
 *
 * @param cid VMADDR_CID_HOST, VMADDR_CID_ANY (or −1, which it is) …
 * @param port VMADDR_PORT_ANY, or −1, for any
 * @param flags VMADDR_FLAG_TO_HOST, since Linux 5.11
 * @returns the record, which `bind`, `connect` and `sendto` take.
 * @see man 7 vsock
 */
export function sockaddrVsock(
  cid: Integer,
  port: Integer,
  flags: Integer = 0,
  architecture?: ArchName,
): struct.sockaddr_vm {
  return sockaddr('sockaddrVsock', struct.sockaddr_vm, architecture, {
    svm_family: AF_VSOCK,
    svm_port: idOrAny('sockaddrVsock: port', port),
    svm_cid: idOrAny('sockaddrVsock: cid', cid),
    svm_flags: integerIn('sockaddrVsock: flags', flags, 0, 0xff),
  });
}

/**
 * readSockaddrVsock(memory, length) reads the address of a vsock socket that the kernel has stored.
 *
 * @param length the length that the kernel returned
 */
export function readSockaddrVsock(
  memory: View,
  length: Integer,
  architecture?: ArchName,
): { cid: number; port: number; flags: number } {
  const record = readSockaddr(format, memory, length, architecture);
  return { cid: record.svm_cid, port: record.svm_port, flags: record.svm_flags };
}

function idOrAny(what: string, value: Integer): number {
  return integerIn(what, value, -1, 0xffff_ffff) >>> 0;
}
