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

/** What a descriptor must be for an operation of io_uring to behave as the call does. */
export type DescriptorType = 'stream' | 'socket' | 'file' | 'child';

const isOf: Readonly<Record<DescriptorType, (first: number, second: number) => boolean>> = {
  stream: (fd) => waits(fd) && ((isPipe(fd) && arePipesTried()) || isPlainSocket(fd)),
  socket: (fd) => waits(fd) && isPlainSocket(fd),
  file: (fd) => lseek(fd, 0, SEEK_CUR) >= 0,
  child: (type, id) => type !== P_PIDFD || waits(id),
};

/**
 * Whether the descriptor among the first two arguments of a call has this type. The kernel is asked each time, since
 * the number may be another file's by now.
 */
export function hasType(kind: DescriptorType, first: number, second: number): boolean {
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
 * Whether pipes support reads that don't wait, as from Linux 6.4 on. Without them each operation that finds the pipe
 * empty occupies a worker of the kernel.
 */
function arePipesTried(): boolean {
  pipesAreTried ??= tryPipe();
  return pipesAreTried === true;
}

/** Tries it with a pipe; `undefined` if none can be made. */
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

/** Whether it is a socket without a time limit and without a least number of bytes to wait for. */
function isPlainSocket(fd: number): boolean {
  length[0] = time.byteLength;
  if (getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, time, length) < 0) return false;
  if (time[0] !== 0n || time[1] !== 0n) return false;
  length[0] = bytes.byteLength;
  return getsockopt(fd, SOL_SOCKET, SO_RCVLOWAT, bytes, length) >= 0 && bytes[0] === 1;
}
