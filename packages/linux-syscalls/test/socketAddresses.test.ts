import * as linux from 'linux-syscalls';
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_UNIX,
  bind,
  bytesOf,
  close,
  connect,
  getsockname,
  IPPROTO_TCP,
  listen,
  readSockaddrInet,
  readSockaddrInet6,
  readSockaddrNetlink,
  readSockaddrUnix,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  SyscallError,
  sockaddrInet,
  sockaddrInet6,
  sockaddrNetlink,
  sockaddrUnix,
  socket,
  struct,
} from 'linux-syscalls';
import { expect, onTestFinished, test } from 'vitest';

/** A socket that is closed when the test ends. */
function opened(family: number, type: number, protocol = 0): number {
  const fd = socket(family, type, protocol);
  onTestFinished(() => void close(fd));
  return fd;
}

/** The address that the kernel knows a socket by, and its length. */
function nameOf(fd: number): [memory: Uint8Array, length: number] {
  const name = struct.sockaddr_storage.alloc();
  const length = Int32Array.of(struct.sockaddr_storage.size);
  getsockname(fd, name, length);
  return [bytesOf(name), length[0]!];
}

test('bind and connect take what sockaddrInet makes, without a length', () => {
  const server = opened(AF_INET, SOCK_STREAM, IPPROTO_TCP);
  bind(server, sockaddrInet('127.0.0.1', 0));
  listen(server, 1);
  const { address, port } = readSockaddrInet(...nameOf(server));
  expect(address).toBe('127.0.0.1');

  const client = opened(AF_INET, SOCK_STREAM);
  expect(connect(client, sockaddrInet('127.0.0.1', port))).toBe(0);
  expect(readSockaddrInet(...nameOf(client)).address).toBe('127.0.0.1');
});

test('bind takes what sockaddrInet6 makes', ({ skip }) => {
  try {
    const fd = opened(AF_INET6, SOCK_DGRAM);
    bind(fd, sockaddrInet6('::1', 0));
    expect(readSockaddrInet6(...nameOf(fd)).address).toBe('::1');
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    skip(`this machine has no ::1: ${error.message}`);
  }
});

test('bind takes what sockaddrUnix makes: an abstract name ends where it does', () => {
  const fd = opened(AF_UNIX, SOCK_DGRAM);
  const path = `\0linux-syscalls\0${process.pid}`;
  const address = sockaddrUnix(path);
  expect(address.length).toBe(struct.sockaddr_un.offsetOf('sun_path') + path.length);
  bind(fd, address);
  expect(readSockaddrUnix(...nameOf(fd)).path).toBe(path);
});

test('bind takes what sockaddrNetlink makes, and chooses a port', () => {
  const fd = opened(AF_NETLINK, SOCK_RAW);
  bind(fd, sockaddrNetlink());
  expect(readSockaddrNetlink(...nameOf(fd)).pid).toBeGreaterThan(0);
});

test('the status of a child is read by functions of the root', () => {
  const { WIFEXITED, WEXITSTATUS, WIFSIGNALED, WTERMSIG } = linux;
  expect([WIFEXITED(0x2a00), WEXITSTATUS(0x2a00)]).toEqual([true, 42]);
  expect([WIFSIGNALED(9), WTERMSIG(9)]).toEqual([true, 9]);
});

test('libc’s names of constants are those of the kernel', () => {
  const { FASYNC, MAP_ANON, MAP_ANONYMOUS, O_ASYNC, SCHED_NORMAL, SCHED_OTHER } = linux;
  expect([O_ASYNC, MAP_ANON, SCHED_OTHER]).toEqual([FASYNC, MAP_ANONYMOUS, SCHED_NORMAL]);
});
