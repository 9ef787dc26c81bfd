import { loneSurrogate, mustHave, rangeError, valueError } from '@linux-syscalls/errors';
import { type ArchName, bytesOf, type Integer } from '../engine.ts';
import { AF_UNIX } from '../generated/linux/socket.declared.ts';
import { UNIX_PATH_MAX } from '../generated/linux/un.ts';
import { descriptorFor } from '../macros/architecture.ts';
import { integerIn, type View, viewed } from '../macros/check.ts';
import { decodeUtf8, encodeUtf8 } from '../macros/utf8.ts';
import { struct } from '../root/generated/records.ts';
import { readSockaddr, type SockaddrFormat } from './address.ts';

const format: SockaddrFormat<struct.sockaddr_un> = {
  call: 'readSockaddrUnix',
  descriptor: struct.sockaddr_un,
  family: AF_UNIX,
  familyOf: ({ sun_family }) => sun_family,
  openEnd: 'sun_path', // the kernel stores only the bytes that the path has
};

/**
 * sockaddrUnix(path) makes the address of a unix socket.
 *
 * A path that starts with a NUL is an abstract name, which can contain any bytes. An empty path is the
 * unnamed address, for which `bind` chooses an abstract name.
 *
 * @param path text, or bytes in any encoding; up to 108 bytes
 * @returns the bytes of a `struct sockaddr_un` up to the end of the path, since the length counts: what
 *   `bind`, `connect` and `sendto` take.
 * @see man 7 unix
 */
export function sockaddrUnix(path: string | View, architecture?: ArchName): Uint8Array {
  const bytes = pathBytes(path);
  if (bytes.length > UNIX_PATH_MAX) {
    throw rangeError(
      mustHave('sockaddrUnix: path', `up to ${UNIX_PATH_MAX}`, 'bytes', bytes.length),
    );
  }
  const isAbstract = bytes[0] === 0;
  if (!isAbstract && bytes.includes(0)) {
    throw valueError('sockaddrUnix: path has a NUL that is not at its start');
  }
  const descriptor = descriptorFor(struct.sockaddr_un, 'sockaddrUnix', architecture);
  const address = descriptor.from({ sun_family: AF_UNIX, sun_path: bytes });
  // The length includes the NUL of a path if it fits; otherwise the kernel adds the NUL.
  const end = isAbstract || bytes.length === 0 ? 0 : 1;
  const length = Math.min(descriptor.offsetOf('sun_path') + bytes.length + end, descriptor.size);
  return bytesOf(address).subarray(0, length);
}

/**
 * readSockaddrUnix(memory, length) reads the address of a unix socket that the kernel has stored.
 *
 * @param length the length that the kernel returned: 111 for a path of 108 bytes, whose NUL lies after
 *   the end of the record
 * @returns the path as text and as bytes, both of which {@link sockaddrUnix} takes; both are empty for a
 *   socket without a name.
 */
export function readSockaddrUnix(
  memory: View,
  length: Integer,
  architecture?: ArchName,
): { path: string; bytes: Uint8Array } {
  const { call } = format;
  const stored = viewed(`${call}: memory`, memory);
  const descriptor = descriptorFor(struct.sockaddr_un, call, architecture, memory);
  const claimed = integerIn(`${call}: length`, length, 0, descriptor.size + 1);
  const end = Math.min(claimed, descriptor.size);
  if (end > stored.length) {
    throw rangeError(`${call}: length is ${claimed} but memory holds ${stored.length} bytes`);
  }
  const start = descriptor.offsetOf('sun_path');
  // For a sender without a name, the kernel doesn't store the family either.
  if (end === 0) return { path: '', bytes: new Uint8Array() };
  const { sun_path } = readSockaddr(format, memory, end, architecture);
  const name = sun_path.subarray(0, end - start);
  const nul = name.indexOf(0);
  const bytes = nul > 0 ? name.subarray(0, nul) : name;
  return { path: decodeUtf8(bytes), bytes };
}

function pathBytes(path: string | View): Uint8Array {
  if (typeof path !== 'string') return viewed('sockaddrUnix: path', path, 'a string or a view');
  if (path.isWellFormed()) return encodeUtf8(path);
  throw valueError(loneSurrogate('sockaddrUnix: path'));
}
