import {
  F_GETFL,
  F_GETPIPE_SZ,
  O_NONBLOCK,
  SEEK_CUR,
  SO_RCVLOWAT,
  SO_RCVTIMEO,
  SOL_SOCKET,
} from '../generated/constants.ts';
import { fcntl } from '../generated/nothrow/control.ts';
import { lseek } from '../generated/nothrow/io.ts';
import { getsockopt } from '../generated/nothrow/sockets.ts';

/** What a descriptor may have to be, for an operation of io_uring to treat it as a call does. */
export type Kind = 'stream' | 'socket' | 'file';

const isOf: Readonly<Record<Kind, (fd: number) => boolean>> = {
  stream: (fd) => waits(fd) && (isPipe(fd) || isPlainSocket(fd)),
  socket: (fd) => waits(fd) && isPlainSocket(fd),
  file: (fd) => lseek(fd, 0, SEEK_CUR) >= 0,
};

/** Whether a descriptor is so; asked of the kernel each time, as a number may be another file's by now. */
export function isKind(kind: Kind, fd: number): boolean {
  return isOf[kind](fd);
}

function waits(fd: number): boolean {
  const flags = fcntl(fd, F_GETFL);
  return flags >= 0 && (flags & O_NONBLOCK) === 0;
}

function isPipe(fd: number): boolean {
  return fcntl(fd, F_GETPIPE_SZ) >= 0;
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
