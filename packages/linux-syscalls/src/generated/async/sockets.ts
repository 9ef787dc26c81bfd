// Generated from Linux 7.3.4 and abi/src/calls/sockets.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd, int, size_t } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * accept(sockfd, addr, addrlen) takes the next connection that waits.
 *
 * The new socket is neither `SOCK_CLOEXEC` nor `SOCK_NONBLOCK`: see `accept4`.
 *
 * @param sockfd the socket.
 * @param addr receives the address; `null` if nobody wants it.
 * @param addrlen the length of `addr`, then that of the address, which may be longer.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EAGAIN: the socket is non-blocking and nobody waits; EINVAL: the socket does not listen; ECONNABORTED: whoever waited has gone.
 * @see man 2 accept
 */
export function accept(
  sockfd: fd,
  addr: Memory,
  addrlen: Int32Array | Uint32Array | Address | null,
  options?: AsyncOptions,
): Promise<fd>;
export function accept(...given: readonly unknown[]): Promise<number> {
  return submit('accept', given);
}

/**
 * accept4(sockfd, addr, addrlen, flags) takes the next connection that waits.
 *
 * @param sockfd the socket.
 * @param addr receives the address; `null` if nobody wants it.
 * @param addrlen the length of `addr`, then that of the address, which may be longer.
 * @param flags `SOCK_CLOEXEC`, `SOCK_NONBLOCK` or 0.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EAGAIN: the socket is non-blocking and nobody waits; EINVAL: the socket does not listen; ECONNABORTED: whoever waited has gone.
 * @since Linux 2.6.28
 * @see man 2 accept4
 */
export function accept4(
  sockfd: fd,
  addr: Memory,
  addrlen: Int32Array | Uint32Array | Address | null,
  flags?: Flags<'SOCK_'>,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function accept4(
  sockfd: fd,
  addr: Memory,
  addrlen: Int32Array | Uint32Array | Address | null,
  options: AsyncOptions,
): Promise<fd>;
export function accept4(...given: readonly unknown[]): Promise<number> {
  return submit('accept4', given);
}

/**
 * bind(sockfd, addr, addrlen) gives a socket its address.
 *
 * @param sockfd the socket.
 * @param addr the address, a `sockaddr_*` of the socket’s family.
 * @param addrlen the length of `addr`; the kernel looks at so many bytes.
 * @returns 0.
 * @throws {SyscallError} EADDRINUSE: the address is taken; EACCES: a port below 1024 without CAP_NET_BIND_SERVICE, or a directory that can’t be written; EINVAL: it has one already, or `addrlen` is wrong for the family.
 * @see man 2 bind
 */
export function bind(
  sockfd: fd,
  addr: Memory,
  addrlen?: int | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function bind(sockfd: fd, addr: Memory, options: AsyncOptions): Promise<number>;
export function bind(...given: readonly unknown[]): Promise<number> {
  return submit('bind', given);
}

/**
 * connect(sockfd, addr, addrlen) connects a socket to an address.
 *
 * @param sockfd the socket.
 * @param addr the address, a `sockaddr_*` of the socket’s family.
 * @param addrlen the length of `addr`; the kernel looks at so many bytes.
 * @returns 0.
 * @throws {SyscallError} ECONNREFUSED: nobody listens there; EINPROGRESS: the socket is non-blocking: it will be writable when this is settled; ENOENT: no such unix socket.
 * @see man 2 connect
 */
export function connect(
  sockfd: fd,
  addr: Memory,
  addrlen?: int | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function connect(sockfd: fd, addr: Memory, options: AsyncOptions): Promise<number>;
export function connect(...given: readonly unknown[]): Promise<number> {
  return submit('connect', given);
}

/**
 * getpeername(sockfd, addr, addrlen) tells the address of a socket’s other end.
 *
 * @param sockfd the socket.
 * @param addr receives the address; `null` if nobody wants it.
 * @param addrlen the length of `addr`, then that of the address, which may be longer.
 * @returns 0.
 * @throws {SyscallError} ENOTCONN: it is not connected.
 * @see man 2 getpeername
 */
export function getpeername(
  sockfd: fd,
  addr: Memory,
  addrlen: Int32Array | Uint32Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function getpeername(...given: readonly unknown[]): Promise<number> {
  return submit('getpeername', given);
}

/**
 * getsockname(sockfd, addr, addrlen) tells a socket’s own address.
 *
 * @param sockfd the socket.
 * @param addr receives the address; `null` if nobody wants it.
 * @param addrlen the length of `addr`, then that of the address, which may be longer.
 * @returns 0.
 * @throws {SyscallError} ENOTSOCK: it is no socket.
 * @see man 2 getsockname
 */
export function getsockname(
  sockfd: fd,
  addr: Memory,
  addrlen: Int32Array | Uint32Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function getsockname(...given: readonly unknown[]): Promise<number> {
  return submit('getsockname', given);
}

/**
 * getsockopt(sockfd, level, optname, optval, optlen) reads an option of a socket.
 *
 * On x86 and arm, `SO_RCVTIMEO`, `SO_SNDTIMEO` and `SO_TIMESTAMP*` are the numbers whose times have 64 bits.
 *
 * Some options write an `int` whatever `optlen` says, so that a smaller `optval` is refused; `null` asks for the length alone. `SO_GET_FILTER` counts `sock_filter`, not bytes.
 *
 * @param sockfd the socket.
 * @param level `SOL_SOCKET`, or the number of a protocol.
 * @param optname `SO_*`, or an option of the protocol.
 * @param optval receives the value; most are an `int`.
 * @param optlen the length of `optval`, then that of the value.
 * @returns 0.
 * @throws {SyscallError} ENOPROTOOPT: the level has no such option; ENOTSOCK: it is no socket.
 * @see man 2 getsockopt
 */
export function getsockopt(
  sockfd: fd,
  level: int,
  optname: Flags<'SO_'>,
  optval: Memory,
  optlen: Int32Array | Uint32Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function getsockopt(...given: readonly unknown[]): Promise<number> {
  return submit('getsockopt', given);
}

/**
 * listen(sockfd, backlog) makes a socket take connections.
 *
 * @param sockfd the socket.
 * @param backlog how many may wait to be accepted.
 * @returns 0.
 * @throws {SyscallError} EOPNOTSUPP: its type has no connections.
 * @see man 2 listen
 */
export function listen(sockfd: fd, backlog: int, options?: AsyncOptions): Promise<number>;
export function listen(...given: readonly unknown[]): Promise<number> {
  return submit('listen', given);
}

/**
 * recv(sockfd, buf, len, flags) receives a message from whoever the socket is connected to.
 *
 * @param sockfd the socket.
 * @param buf receives the message.
 * @param len at most so many bytes.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @returns how many bytes came; 0 when a stream has ended.
 * @throws {SyscallError} EAGAIN: nothing is there, and it may not wait; ENOTCONN: a stream not connected.
 * @see man 2 recv
 */
export function recv(
  sockfd: fd,
  buf: Memory,
  len?: size_t | Integer,
  flags?: Flags<'MSG_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function recv(sockfd: fd, buf: Memory, options: AsyncOptions): Promise<number>;
export function recv(...given: readonly unknown[]): Promise<number> {
  return submit('recv', given);
}

/**
 * recvfrom(sockfd, buf, len, flags, src_addr, addrlen) receives a message.
 *
 * @param sockfd the socket.
 * @param buf receives the message; what of a datagram doesn’t fit is lost.
 * @param len at most so many bytes.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @param src_addr receives the sender’s address; `null` if nobody wants it.
 * @param addrlen the length of `src_addr`, then that of the address.
 * @returns how many bytes came; 0 when a stream has ended.
 * @throws {SyscallError} EAGAIN: nothing is there, and it may not wait; ENOTCONN: a stream not connected.
 * @see man 2 recvfrom
 */
export function recvfrom(
  sockfd: fd,
  buf: Memory,
  len: size_t | Integer | undefined,
  flags: Flags<'MSG_'> | undefined,
  src_addr: Memory,
  addrlen: Int32Array | Uint32Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function recvfrom(...given: readonly unknown[]): Promise<number> {
  return submit('recvfrom', given);
}

/**
 * send(sockfd, buf, len, flags) sends a message to where the socket is connected.
 *
 * @param sockfd the socket.
 * @param buf the message.
 * @param len how many bytes of it.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @returns how many bytes were taken.
 * @throws {SyscallError} EAGAIN: it would wait, and may not; EPIPE: the other end is gone.
 * @see man 2 send
 */
export function send(
  sockfd: fd,
  buf: Memory,
  len?: size_t | Integer,
  flags?: Flags<'MSG_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function send(sockfd: fd, buf: Memory, options: AsyncOptions): Promise<number>;
export function send(...given: readonly unknown[]): Promise<number> {
  return submit('send', given);
}

/**
 * sendto(sockfd, buf, len, flags, dest_addr, addrlen) sends a message.
 *
 * @param sockfd the socket.
 * @param buf the message.
 * @param len how many bytes of it.
 * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
 * @param dest_addr where to; `null` where the socket is connected.
 * @param addrlen the length of `dest_addr`.
 * @returns how many bytes were taken.
 * @throws {SyscallError} EAGAIN: it would wait, and may not; EMSGSIZE: the message is longer than the protocol takes; EPIPE: the other end is gone (SIGPIPE is ignored in Node); EDESTADDRREQ: neither connected nor given an address.
 * @see man 2 sendto
 */
export function sendto(
  sockfd: fd,
  buf: Memory,
  len: size_t | Integer | undefined,
  flags: Flags<'MSG_'> | undefined,
  dest_addr: Memory,
  addrlen?: int | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function sendto(
  sockfd: fd,
  buf: Memory,
  len: size_t | Integer | undefined,
  flags: Flags<'MSG_'> | undefined,
  dest_addr: Memory,
  options: AsyncOptions,
): Promise<number>;
export function sendto(...given: readonly unknown[]): Promise<number> {
  return submit('sendto', given);
}

/**
 * setsockopt(sockfd, level, optname, optval, optlen) changes an option of a socket.
 *
 * On x86 and arm, `SO_RCVTIMEO`, `SO_SNDTIMEO` and `SO_TIMESTAMP*` are the numbers whose times have 64 bits.
 *
 * @param sockfd the socket.
 * @param level `SOL_SOCKET`, or the number of a protocol.
 * @param optname `SO_*`, or an option of the protocol.
 * @param optval the value; most are an `int`.
 * @param optlen the length of `optval`.
 * @returns 0.
 * @throws {SyscallError} ENOPROTOOPT: the level has no such option; EINVAL: `optval` is too short, or makes no sense; EPERM: the option needs a capability.
 * @see man 2 setsockopt
 */
export function setsockopt(
  sockfd: fd,
  level: int,
  optname: Flags<'SO_'>,
  optval: Memory,
  optlen?: int | Integer,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function setsockopt(
  sockfd: fd,
  level: int,
  optname: Flags<'SO_'>,
  optval: Memory,
  options: AsyncOptions,
): Promise<number>;
export function setsockopt(...given: readonly unknown[]): Promise<number> {
  return submit('setsockopt', given);
}

/**
 * shutdown(sockfd, how) ends one direction of a connection, or both.
 *
 * @param sockfd the socket.
 * @param how `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR`.
 * @returns 0.
 * @throws {SyscallError} ENOTCONN: it is not connected.
 * @see man 2 shutdown
 */
export function shutdown(sockfd: fd, how: Flags<'SHUT_'>, options?: AsyncOptions): Promise<number>;
export function shutdown(...given: readonly unknown[]): Promise<number> {
  return submit('shutdown', given);
}

/**
 * socket(domain, type, protocol) makes a socket.
 *
 * @param domain `AF_UNIX`, `AF_INET`, `AF_INET6`, `AF_NETLINK` ….
 * @param type `SOCK_STREAM`, `SOCK_DGRAM` …, or-ed with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
 * @param protocol the protocol; 0 for the usual one.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EAFNOSUPPORT: this kernel lacks the family; EPROTONOSUPPORT: the family lacks the protocol or the type; EPERM: the type needs a capability, as raw sockets do.
 * @see man 2 socket
 */
export function socket(
  domain: Flags<'AF_'>,
  type: Flags<'SOCK_'>,
  protocol?: int,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function socket(
  domain: Flags<'AF_'>,
  type: Flags<'SOCK_'>,
  options: AsyncOptions,
): Promise<fd>;
export function socket(...given: readonly unknown[]): Promise<number> {
  return submit('socket', given);
}

/**
 * socketpair(domain, type, protocol, sv) makes two sockets that are connected to each other.
 *
 * @param domain `AF_UNIX`, `AF_INET`, `AF_INET6`, `AF_NETLINK` ….
 * @param type `SOCK_STREAM`, `SOCK_DGRAM` …, or-ed with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
 * @param protocol the protocol; 0 for the usual one.
 * @param sv receives both descriptors.
 * @returns 0.
 * @throws {SyscallError} EOPNOTSUPP: the family makes no pairs; `AF_UNIX` does.
 * @see man 2 socketpair
 */
export function socketpair(
  domain: Flags<'AF_'>,
  type: Flags<'SOCK_'>,
  protocol: int | undefined,
  sv: Int32Array | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function socketpair(...given: readonly unknown[]): Promise<number> {
  return submit('socketpair', given);
}
