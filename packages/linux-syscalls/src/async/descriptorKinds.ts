import { struct } from '@linux-syscalls/types';
import {
  F_GETFL,
  F_GETPIPE_SZ,
  O_CLOEXEC,
  O_NONBLOCK,
  P_PIDFD,
  RWF_NOWAIT,
  SEEK_CUR,
  SO_RCVLOWAT,
  SO_RCVTIMEO,
  SOL_SOCKET,
} from '../generated/constants.ts';
import { EAGAIN } from '../generated/errnos.ts';
import { fcntl } from '../generated/nothrow/control.ts';
import { close, pipe2 } from '../generated/nothrow/descriptors.ts';
import { lseek, preadv2 } from '../generated/nothrow/io.ts';
import { getsockopt } from '../generated/nothrow/sockets.ts';

/** What a descriptor may have to be, for an operation of io_uring to treat it as a call does. */
export type Kind = 'stream' | 'socket' | 'file' | 'child';

const isOf: Readonly<Record<Kind, (first: number, second: number) => boolean>> = {
  stream: (fd) => waits(fd) && ((isPipe(fd) && arePipesTried()) || isPlainSocket(fd)),
  socket: (fd) => waits(fd) && isPlainSocket(fd),
  file: (fd) => lseek(fd, 0, SEEK_CUR) >= 0,
  child: (type, id) => type !== P_PIDFD || waits(id),
};

/**
 * Whether the descriptor that the first two arguments of a call name is of this kind. The kernel is asked each time:
 * the number may be another file's by now.
 */
export function isKind(kind: Kind, first: number, second: number): boolean {
  return isOf[kind](first, second);
}

function waits(fd: number): boolean {
  const flags = fcntl(fd, F_GETFL);
  return flags >= 0 && (flags & O_NONBLOCK) === 0;
}

function isPipe(fd: number): boolean {
  return fcntl(fd, F_GETPIPE_SZ) >= 0;
}

let pipesAreTried: boolean | undefined;

/**
 * Whether a pipe can be read without waiting, as from Linux 6.4 on. Else operations don't try: they wait where nothing
 * is to be read, and then take a worker of the kernel each.
 */
function arePipesTried(): boolean {
  pipesAreTried ??= tryPipe();
  return pipesAreTried === true;
}

/** `undefined` if there is none to try. */
function tryPipe(): boolean | undefined {
  const ends = new Int32Array(2);
  if (pipe2(ends, O_CLOEXEC) < 0) return undefined;
  const iov = struct.iovec.arrayFrom([{ iov_base: new Uint8Array(1), iov_len: 1 }]);
  const result = preadv2(ends[0]!, iov, 1, -1, RWF_NOWAIT);
  for (const end of ends) close(end);
  return result === -EAGAIN;
}

const time = /* @__PURE__ */ new BigInt64Array(2);
const bytes = /* @__PURE__ */ new Int32Array(1);
const length = /* @__PURE__ */ new Int32Array(1);

/** Whether it is a socket that waits without a time limit, and for no number of bytes. */
function isPlainSocket(fd: number): boolean {
  length[0] = time.byteLength;
  if (getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, time, length) < 0) return false;
  if (time[0] !== 0n || time[1] !== 0n) return false;
  length[0] = bytes.byteLength;
  return getsockopt(fd, SOL_SOCKET, SO_RCVLOWAT, bytes, length) >= 0 && bytes[0] === 1;
}
