/**
 * Layouts and constants of the Linux kernel, on every architecture, on any machine.
 *
 * @module
 */
export * from './engine.ts';
export { htonl, htons, ntohl, ntohs } from './macros/asm/byteorder.ts';
export type { View } from './macros/check.ts';
export {
  S_ISBLK,
  S_ISCHR,
  S_ISDIR,
  S_ISFIFO,
  S_ISLNK,
  S_ISREG,
  S_ISSOCK,
} from './macros/linux/stat.ts';
export * from './macros/linux/wait.ts';
export { type OnlyOn, onlyOn } from './onlyOn.ts';
export { struct, union } from './root/generated/records.ts';
export type * from './scalarTypes.ts';
export { readSockaddrInet, sockaddrInet } from './sockaddr/inet.ts';
export { type Inet6Options, readSockaddrInet6, sockaddrInet6 } from './sockaddr/inet6.ts';
export { readSockaddrNetlink, sockaddrNetlink } from './sockaddr/netlink.ts';
export { type PacketOptions, readSockaddrPacket, sockaddrPacket } from './sockaddr/packet.ts';
export { readSockaddrUnix, sockaddrUnix } from './sockaddr/unix.ts';
export { readSockaddrVsock, sockaddrVsock } from './sockaddr/vsock.ts';
