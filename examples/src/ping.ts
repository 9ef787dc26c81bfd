/**
 * ping: asks a machine whether it is there, and how long that takes. It takes the socket that needs
 * no privilege where the machine allows it (net.ipv4.ping_group_range), and a raw one otherwise.
 *
 *     node examples/dist/ping.js 127.0.0.1 3
 */

import * as icmp from '@linux-syscalls/types/linux/icmp';
import {
  AF_INET,
  close,
  connect,
  IPPROTO_ICMP,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_RAW,
  SyscallError,
  sockaddrInet,
  socket,
  write,
} from 'linux-syscalls';
import { recvfrom } from 'linux-syscalls/async';
import { needs } from './lib/needs.ts';

const [host = '127.0.0.1', times = '3'] = process.argv.slice(2);
const address = sockaddrInet(host, 0);
const { fd, isRaw } = open();
connect(fd, address);

const received = new Uint8Array(1500);
let answers = 0;
for (let sequence = 1; sequence <= Number(times); sequence += 1) {
  const start = performance.now();
  write(fd, request(sequence));
  const size = await answer(sequence, AbortSignal.timeout(1000));
  const took = `${(performance.now() - start).toFixed(3)} ms`;
  console.log(size ? `${size} bytes from ${host}, ${sequence}: ${took}` : `${sequence}: no answer`);
  if (size) answers += 1;
}
close(fd);
process.exitCode = answers > 0 ? 0 : 1;

function open(): { fd: number; isRaw: boolean } {
  try {
    return { fd: socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, IPPROTO_ICMP), isRaw: false };
  } catch (error) {
    if (!(error instanceof SyscallError) || error.code !== 'EACCES') throw error;
    const what = 'a group of net.ipv4.ping_group_range, or CAP_NET_RAW';
    const fd = needs(what, () => socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_ICMP));
    return { fd, isRaw: true };
  }
}

function request(sequence: number): Uint8Array {
  const packet = new Uint8Array(icmp.struct.icmphdr.size + 48);
  const header = icmp.struct.icmphdr.view(packet);
  icmp.struct.icmphdr.set(header, {
    type: icmp.ICMP_ECHO,
    un: { echo: { id: process.pid & 0xffff, sequence } },
  });
  header.checksum = checksum(packet);
  return packet;
}

/**
 * The sum of RFC 1071: of all words of 16 bits, with what overflows added again, inverted. In either
 * byte order it comes out as its bytes belong.
 */
function checksum(packet: Uint8Array): number {
  const words = new DataView(packet.buffer);
  let sum = 0;
  for (let i = 0; i < packet.length; i += 2) sum += words.getUint16(i, true);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return ~sum & 0xffff;
}

/** Waits for the answer. @returns its size; undefined if none came in time. */
async function answer(sequence: number, signal: AbortSignal): Promise<number | undefined> {
  for (;;) {
    const length = await recvfrom(fd, received, undefined, 0, null, null, { signal }).catch(late);
    if (length === undefined) return undefined;
    // A raw socket gives IP's header too, whose length is in its first byte, and others' messages.
    const start = isRaw ? (received[0]! & 15) * 4 : 0;
    const header = icmp.struct.icmphdr.view(received, start);
    if (header.type === icmp.ICMP_ECHOREPLY && header.un.echo.sequence === sequence)
      return length - start;
  }

  function late(error: unknown): undefined {
    if (error !== signal.reason) throw error;
  }
}
