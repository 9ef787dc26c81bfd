import { mustHave, rangeError } from '@linux-syscalls/errors';
import type { ArchName, FieldLayout, Integer } from '../engine.ts';
import { AF_PACKET } from '../generated/linux/socket.declared.ts';
import { integerIn, ushort, type View, viewed } from '../macros/check.ts';
import { struct } from '../root/generated/records.ts';
import { readSockaddr, type SockaddrFormat, sockaddr } from './address.ts';

const format: SockaddrFormat<struct.sockaddr_ll> = {
  call: 'readSockaddrPacket',
  descriptor: struct.sockaddr_ll,
  family: AF_PACKET,
  familyOf: ({ sll_family }) => sll_family,
  openEnd: 'sll_addr', // getsockname stores only the bytes that the hardware address has
};

/** The fields of a packet socket's address; all are optional. */
export interface PacketOptions {
  /** The index of the interface; 0 for any. */
  readonly ifindex?: Integer;
  /** ETH_P_IP, ETH_P_ALL …, in host byte order. */
  readonly protocol?: Integer;
  /** ARPHRD_ETHER … */
  readonly hatype?: Integer;
  /** PACKET_HOST, PACKET_OUTGOING … */
  readonly pkttype?: Integer;
  /** The hardware address: up to eight bytes. */
  readonly address?: View;
}

/**
 * sockaddrPacket(options) makes the address of a packet socket.
 *
 * @returns the record, which `bind`, `connect` and `sendto` take.
 * @see man 7 packet
 */
export function sockaddrPacket(
  { ifindex = 0, protocol = 0, hatype = 0, pkttype = 0, address }: PacketOptions = {},
  architecture?: ArchName,
): struct.sockaddr_ll {
  const hardware = address ? viewed('sockaddrPacket: address', address) : new Uint8Array();
  const { size: room } = hardwareAddress();
  if (hardware.length > room) {
    throw rangeError(
      mustHave('sockaddrPacket: address', `up to ${room}`, 'bytes', hardware.length),
    );
  }
  return sockaddr('sockaddrPacket', struct.sockaddr_ll, architecture, {
    sll_family: AF_PACKET,
    sll_protocol: ushort('sockaddrPacket: protocol', protocol),
    sll_ifindex: integerIn('sockaddrPacket: ifindex', ifindex, 0, 0x7fff_ffff),
    sll_hatype: ushort('sockaddrPacket: hatype', hatype),
    sll_pkttype: integerIn('sockaddrPacket: pkttype', pkttype, 0, 0xff),
    sll_halen: hardware.length,
    sll_addr: hardware,
  });
}

/**
 * readSockaddrPacket(memory, length) reads the address of a packet socket that the kernel has
 * stored: where a packet came from.
 *
 * @param length the length that the kernel returned
 */
export function readSockaddrPacket(
  memory: View,
  length: Integer,
  architecture?: ArchName,
): {
  ifindex: number;
  protocol: number;
  hatype: number;
  pkttype: number;
  address: Uint8Array;
} {
  const record = readSockaddr(format, memory, length, architecture);
  const bytes = viewed('readSockaddrPacket: memory', memory).subarray(0, Number(length));
  // The addresses of some networks are longer than the array in the record.
  const address = bytes.slice(hardwareAddress().offset).subarray(0, record.sll_halen);
  if (address.length < record.sll_halen) {
    throw rangeError(
      `readSockaddrPacket: the hardware address has ${record.sll_halen} bytes, of which there are ${address.length}`,
    );
  }
  return {
    ifindex: record.sll_ifindex,
    protocol: record.sll_protocol,
    hatype: record.sll_hatype,
    pkttype: record.sll_pkttype,
    address,
  };
}

/** The field of the hardware address; its layout is the same on every architecture. */
function hardwareAddress(): FieldLayout {
  const [layout] = Object.values(struct.sockaddr_ll.layout);
  return layout!.fields.sll_addr;
}
