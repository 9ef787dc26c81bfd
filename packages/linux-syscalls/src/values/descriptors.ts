import type { fd, int } from '@linux-syscalls/types';
import type { Flags } from '../arguments/flags.ts';
import * as calls from '../index.ts';

/**
 * pipe() makes a pipe.
 *
 * @returns the end to read from and the end to write to; the caller closes both.
 * @throws {SyscallError} EMFILE, ENFILE: no descriptor is left.
 * @see man 2 pipe
 */
export function pipe(): [read: fd, write: fd] {
  return pairOf((ends) => calls.pipe(ends));
}

/**
 * pipe2(flags) makes a pipe.
 *
 * @param flags `O_CLOEXEC`, `O_NONBLOCK`, `O_DIRECT` for packets.
 * @returns the end to read from and the end to write to; the caller closes both.
 * @throws {SyscallError} EMFILE, ENFILE: no descriptor is left.
 * @see man 2 pipe2
 */
export function pipe2(flags: Flags<'O_'> = 0): [read: fd, write: fd] {
  return pairOf((ends) => calls.pipe2(ends, flags));
}

/**
 * socketpair(domain, type, protocol) makes two sockets that are connected with each other.
 *
 * @param domain `AF_UNIX`.
 * @param type `SOCK_STREAM`, `SOCK_SEQPACKET` or `SOCK_DGRAM`, with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
 * @returns both sockets; the caller closes them.
 * @throws {SyscallError} EMFILE, ENFILE: no descriptor is left; EOPNOTSUPP: the domain has no pairs.
 * @see man 2 socketpair
 */
export function socketpair(
  domain: Flags<'AF_'>,
  type: Flags<'SOCK_'>,
  protocol: int = 0,
): [fd, fd] {
  return pairOf((ends) => calls.socketpair(domain, type, protocol, ends));
}

function pairOf(fill: (ends: Int32Array) => void): [fd, fd] {
  const ends = new Int32Array(2);
  fill(ends);
  return [ends[0]!, ends[1]!];
}
