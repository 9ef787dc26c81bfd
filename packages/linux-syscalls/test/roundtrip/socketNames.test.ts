import { fstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { emulator } from '@linux-syscalls/native/testing';
import { SO_PEERCRED, SO_RCVTIMEO, SOL_SOCKET } from '@linux-syscalls/types/asm/socket';
import { SOCK_CLOEXEC, SOCK_DGRAM, SOCK_STREAM } from '@linux-syscalls/types/linux/net';
import { AF_INET, AF_INET6, AF_UNIX, struct } from '@linux-syscalls/types/linux/socket';
import { struct as time } from '@linux-syscalls/types/linux/time_types';
import {
  bytesOf,
  close,
  getgid,
  getuid,
  readSockaddrInet,
  readSockaddrInet6,
  readSockaddrUnix,
  SyscallError,
  sockaddrInet,
  sockaddrInet6,
  sockaddrUnix,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { call } from './call.ts';

const directory = temporaryDirectory();

/** What a socket is bound to, and how long the kernel says that it is. */
function nameOf(fd: number): { name: Uint8Array; length: number } {
  const name = new Uint8Array(struct.__kernel_sockaddr_storage.size);
  const length = new Int32Array([name.length]);
  call('getsockname', fd, name, length);
  return { name, length: length[0]! };
}

/** The line that a table of `/proc/net` has of a socket. */
function procNet(table: string, fd: number): string {
  const { ino } = fstatSync(fd);
  const lines = readFileSync(`/proc/self/net/${table}`, 'utf8').split('\n');
  return lines.find((line) => line.split(/\s+/).includes(String(ino)))!;
}

const unixNames = [
  ['a path', join(directory, 'é'), (path: string) => path],
  ['an abstract name', `\0${directory}\0abstract`, (path: string) => path.replaceAll('\0', '@')],
] as const;

test.each(unixNames)('getsockname tells %s that a unix socket is bound to', (_, path, shown) => {
  const fd = call('socket', AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const address = sockaddrUnix(path);
  const { length: given } = address;
  call('bind', fd, address, given);
  const { name, length } = nameOf(fd);
  expect(length).toBe(given);
  expect(readSockaddrUnix(name, length).path).toBe(path);
  expect(procNet('unix', fd)).toContain(shown(path));
  if (!path.startsWith('\0')) expect(statSync(path).isSocket()).toBe(true);
  close(fd);
});

test('getsockname tells of a unix socket without a name only its family', () => {
  const fd = call('socket', AF_UNIX, SOCK_STREAM, 0);
  const { name, length } = nameOf(fd);
  expect(length).toBe(struct.sockaddr.offsetOf('sa_data'));
  expect(readSockaddrUnix(name, length).path).toBe('');
  close(fd);
});

test('getsockname tells the port that the kernel chose, as /proc does', () => {
  const fd = call('socket', AF_INET, SOCK_DGRAM, 0);
  const address = sockaddrInet('127.0.0.1', 0);
  const { length: given } = bytesOf(address);
  call('bind', fd, address, given);
  const { name, length } = nameOf(fd);
  const told = readSockaddrInet(name, length);
  expect(told.address).toBe('127.0.0.1');
  const [, local] = /^\s*\d+: [0-9A-F]{8}:([0-9A-F]{4}) /.exec(procNet('udp', fd))!;
  expect(told.port).toBe(Number.parseInt(local!, 16));
  expect(told.port).toBeGreaterThan(0);
  close(fd);
});

test('getsockname tells an address of IPv6, as /proc does', ({ skip }) => {
  const address = sockaddrInet6('::1', 0);
  const { length: given } = bytesOf(address);
  let fd: number;
  try {
    fd = call('socket', AF_INET6, SOCK_DGRAM, 0);
    call('bind', fd, address, given);
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    return skip(`this machine has no ::1: ${error.message}`);
  }
  const { name, length } = nameOf(fd);
  const told = readSockaddrInet6(name, length);
  expect(told.address).toBe('::1');
  const [, local] = /^\s*\d+: [0-9A-F]{32}:([0-9A-F]{4}) /.exec(procNet('udp6', fd))!;
  expect(told.port).toBe(Number.parseInt(local!, 16));
  close(fd);
});

test('getsockopt tells in struct ucred who holds the other end', () => {
  const ends = new Int32Array(2);
  call('socketpair', AF_UNIX, SOCK_STREAM, 0, ends);
  const credentials = struct.ucred.alloc();
  const length = new Int32Array([struct.ucred.size]);
  call('getsockopt', ends[0]!, SOL_SOCKET, SO_PEERCRED, credentials, length);
  expect(length[0]).toBe(struct.ucred.size);
  expect(struct.ucred.toObject(credentials)).toEqual({
    pid: process.pid,
    uid: getuid(),
    gid: getgid(),
  });
  for (const end of ends) close(end);
});

test('setsockopt takes SO_RCVTIMEO with 64-bit times, getsockopt gives it back', ({ skip }) => {
  skip(emulator !== undefined, `${emulator} gives no SO_RCVTIMEO back`);
  const fd = call('socket', AF_UNIX, SOCK_DGRAM, 0);
  const timeout = { tv_sec: 12_345n, tv_usec: 500_000n };
  const wanted = time.__kernel_sock_timeval.from(timeout);
  call('setsockopt', fd, SOL_SOCKET, SO_RCVTIMEO, wanted, time.__kernel_sock_timeval.size);
  const told = time.__kernel_sock_timeval.alloc();
  const length = new Int32Array([64]);
  call('getsockopt', fd, SOL_SOCKET, SO_RCVTIMEO, told, length);
  expect(length[0]).toBe(time.__kernel_sock_timeval.size);
  expect(time.__kernel_sock_timeval.toObject(told)).toEqual(timeout);
  close(fd);
});
