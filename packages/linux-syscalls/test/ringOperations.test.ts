import { readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AF_UNIX,
  AT_FDCWD,
  bind,
  CLONE_PIDFD,
  close,
  connect,
  dup3,
  EPOLL_CTL_ADD,
  EPOLLIN,
  epoll_create1,
  FUTEX_32,
  FUTEX2_PRIVATE,
  FUTEX2_SIZE_U32,
  getsockname,
  listen,
  MADV_DONTNEED,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  mmap,
  munmap,
  O_CLOEXEC,
  O_CREAT,
  O_RDWR,
  open,
  P_PIDFD,
  POSIX_FADV_SEQUENTIAL,
  PROT_READ,
  PROT_WRITE,
  read,
  SHUT_WR,
  SOCK_DGRAM,
  SOCK_STREAM,
  STATX_SIZE,
  SYNC_FILE_RANGE_WRITE,
  setxattr,
  sockaddrUnix,
  socket,
  struct,
  WEXITED,
  write,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { addressOf, readMemory, writeMemory } from 'linux-syscalls/raw';
import { type OperationName, type Operations, Ring } from 'linux-syscalls/ring';
import { spawn } from 'linux-syscalls/spawn';
import { pipe2, socketpair } from 'linux-syscalls/values';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { operationParameters } from '../src/generated/ring/parameters.ts';
import { noRings } from './openRings.ts';
import { ownDescriptors } from './ownDescriptors.ts';
import { temporaryDirectory } from './temporary.ts';

// What each operation does: a field at a wrong place does something else.

const directory = temporaryDirectory();
const { has } = Ring.supported();
beforeEach(({ skip }) => skip(noRings !== undefined, noRings));

const tried = new Set<string>();
const ring = noRings === undefined ? new Ring() : undefined;
afterAll(() => ring?.end());

/** The operations of the ring, each of which is known to be tried once it is asked for. */
const operations = new Proxy({} as Operations, {
  get(_, name: keyof Operations) {
    tried.add(name);
    return ring![name].bind(ring);
  },
});

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const bytesOf = (content: string): Uint8Array => Buffer.from(content);

function fileWith(name: string, content: string): { readonly path: string; readonly fd: number } {
  const path = join(directory, name);
  writeFileSync(path, content);
  return { path, fd: open(path, O_RDWR) };
}

function iovecs(...buffers: readonly Uint8Array[]): ReturnType<typeof struct.iovec.array> {
  const iov = struct.iovec.array(buffers.length);
  buffers.forEach((buffer, i) => {
    Object.assign(iov[i]!, { iov_base: buffer, iov_len: buffer.length });
  });
  return iov;
}

const buffer = (length: number): Uint8Array => new Uint8Array(new ArrayBuffer(length));

test('bytes are read and written at the file’s offset, at another, and in several buffers', async () => {
  const { path, fd } = fileWith('bytes', '0123456789');
  const [one, two] = [buffer(2), buffer(3)];
  expect(await operations.read(fd, one)).toBe(2);
  expect(await operations.pread64(fd, two, 3, 7)).toBe(3);
  expect(text(one) + text(two)).toBe('01789');
  expect(await operations.readv(fd, iovecs(one, two))).toBe(5);
  expect(text(one) + text(two)).toBe('23456');
  expect(await operations.preadv(fd, iovecs(one, two), undefined, 5)).toBe(5);
  expect(text(one) + text(two)).toBe('56789');
  expect(await operations.preadv2(fd, iovecs(one), 1, -1)).toBe(2);
  expect(text(one)).toBe('78');
  expect(await operations.write(fd, bytesOf('w'))).toBe(1);
  expect(await operations.pwrite64(fd, bytesOf('p'), 1, 0)).toBe(1);
  expect(await operations.writev(fd, iovecs(bytesOf('+v').slice()))).toBe(2);
  expect(await operations.pwritev(fd, iovecs(bytesOf('PV').slice()), undefined, 2)).toBe(2);
  expect(await operations.pwritev2(fd, iovecs(bytesOf('2!').slice()), 1, 4)).toBe(2);
  expect(readFileSync(path, 'utf8')).toBe('p1PV2!678w+v');
  close(fd);
});

test('a file is flushed, reserved, cut and advised on', async ({ skip }) => {
  const { path, fd } = fileWith('flushed', 'content');
  expect(await operations.fsync(fd)).toBe(0);
  expect(await operations.fdatasync(fd)).toBe(0);
  expect(await operations.sync_file_range(fd, 0, 4, SYNC_FILE_RANGE_WRITE)).toBe(0);
  expect(await operations.fallocate(fd, 0, 1, 9_999)).toBe(0);
  expect(statSync(path).size).toBe(10_000);
  expect(await operations.fadvise64(fd, 0, 100, POSIX_FADV_SEQUENTIAL)).toBe(0);
  await expect(operations.fadvise64(fd, 0, 100, 12_345)).rejects.toMatchObject({ code: 'EINVAL' });
  tried.add('ftruncate');
  skip(!has('IORING_OP_FTRUNCATE'), 'IORING_OP_FTRUNCATE needs Linux 6.9');
  expect(await operations.ftruncate(fd, 3)).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe('con');
  close(fd);
});

test('files are opened, described and closed', async () => {
  const { path, fd } = fileWith('opened', 'four');
  const how = struct.open_how.from({ flags: BigInt(O_RDWR | O_CREAT), mode: 0o600n });
  const made = await operations.openat2(AT_FDCWD, `${path}-2`, how);
  expect(statSync(`${path}-2`).mode & 0o777).toBe(0o600);
  const other = await operations.openat(AT_FDCWD, path, O_RDWR);
  const copy = dup3(other, ownDescriptors.closedTwiceByRing, O_CLOEXEC);
  const found = struct.statx.alloc();
  expect(await operations.statx(AT_FDCWD, path, 0, STATX_SIZE, found)).toBe(0);
  expect(found.stx_size).toBe(4n);
  for (const each of [fd, made, other, copy]) expect(await operations.close(each)).toBe(0);
  await expect(operations.close(copy)).rejects.toMatchObject({ code: 'EBADF' });
});

test('names are made, moved and removed', async () => {
  const { path, fd } = fileWith('names', 'named');
  close(fd);
  expect(await operations.mkdirat(AT_FDCWD, `${path}-folder`, 0o700)).toBe(0);
  expect(statSync(`${path}-folder`).mode & 0o777).toBe(0o700);
  expect(await operations.linkat(AT_FDCWD, path, AT_FDCWD, `${path}-link`)).toBe(0);
  expect(statSync(path).nlink).toBe(2);
  expect(await operations.symlinkat('a target', AT_FDCWD, `${path}-symbolic`)).toBe(0);
  expect(readlinkSync(`${path}-symbolic`)).toBe('a target');
  const into = `${path}-folder/moved`;
  expect(await operations.renameat2(AT_FDCWD, path, AT_FDCWD, into)).toBe(0);
  expect(readFileSync(into, 'utf8')).toBe('named');
  expect(await operations.unlinkat(AT_FDCWD, `${path}-symbolic`)).toBe(0);
  expect(() => readlinkSync(`${path}-symbolic`)).toThrow('ENOENT');
});

test('attributes are set and told', async ({ skip }) => {
  for (const name of ['setxattr', 'fsetxattr', 'getxattr', 'fgetxattr']) tried.add(name);
  const { path, fd } = fileWith('attributes', '');
  try {
    setxattr(path, 'user.probe', bytesOf('x'), 1);
  } catch (error) {
    skip((error as NodeJS.ErrnoException).code === 'EOPNOTSUPP', 'no attributes of users here');
    throw error;
  }
  expect(await operations.setxattr(path, 'user.one', bytesOf('first'))).toBe(0);
  expect(await operations.fsetxattr(fd, 'user.two', bytesOf('second'))).toBe(0);
  const value = buffer(16);
  expect(await operations.getxattr(path, 'user.two', value)).toBe(6);
  expect(text(value.subarray(0, 6))).toBe('second');
  expect(await operations.fgetxattr(fd, 'user.one', value)).toBe(5);
  expect(text(value.subarray(0, 5))).toBe('first');
  close(fd);
});

test('what is in one pipe is copied to another', async () => {
  const [from, fill] = pipe2();
  const [to, into] = pipe2();
  write(fill, bytesOf('tee'));
  expect(await operations.tee(from, into, 8, 0)).toBe(3);
  const bytes = buffer(8);
  for (const end of [from, to]) {
    expect(read(end, bytes)).toBe(3);
    expect(text(bytes.subarray(0, 3))).toBe('tee');
  }
  for (const fd of [from, fill, to, into]) close(fd);
});

test('pages are given up', async () => {
  const length = 65_536;
  const address = mmap(null, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  writeMemory(address, bytesOf('gone'));
  expect(await operations.madvise(address, length, MADV_DONTNEED)).toBe(0);
  const bytes = buffer(4);
  readMemory(address, bytes);
  expect([...bytes]).toEqual([0, 0, 0, 0]);
  munmap(address, length);
});

test('a pipe is made', async ({ skip }) => {
  tried.add('pipe2');
  skip(!has('IORING_OP_PIPE'), 'IORING_OP_PIPE needs Linux 6.16');
  const ends = new Int32Array(2);
  expect(await operations.pipe2(ends)).toBe(0);
  expect(ends[0]).not.toBe(ends[1]);
  write(ends[1]!, bytesOf('x'));
  expect(read(ends[0]!, buffer(1))).toBe(1);
  for (const fd of ends) close(fd);
});

test('sockets are named, and listen', async ({ skip }) => {
  for (const name of ['bind', 'listen']) tried.add(name);
  const needed: readonly OperationName[] = ['IORING_OP_BIND', 'IORING_OP_LISTEN'];
  skip(!needed.every(has), 'IORING_OP_BIND and IORING_OP_LISTEN need Linux 6.11');
  const [listener, client] = [socket(AF_UNIX, SOCK_STREAM), socket(AF_UNIX, SOCK_STREAM)];
  const address = sockaddrUnix(join(directory, 'named'));
  expect(await operations.bind(listener, address)).toBe(0);
  expect(await operations.listen(listener, 1)).toBe(0);
  connect(client, address);
  for (const fd of [listener, client]) close(fd);
});

test('sockets are made, connected and shut down', async () => {
  const listener = await operations.socket(AF_UNIX, SOCK_STREAM);
  const client = await operations.socket(AF_UNIX, SOCK_STREAM, 0);
  const address = sockaddrUnix(join(directory, 'socket'));
  bind(listener, address);
  listen(listener, 1);
  expect(await operations.connect(client, address)).toBe(0);
  const peer = buffer(128);
  const length = Int32Array.of(128);
  const server = await operations.accept4(listener, peer, length);
  expect(length[0]).toBe(2);
  const own = buffer(128);
  getsockname(server, own, Int32Array.of(128));
  expect(text(own)).toContain(directory);
  expect(await operations.send(client, bytesOf('sent'))).toBe(4);
  expect(await operations.recv(server, peer, 2)).toBe(2);
  expect(text(peer.subarray(0, 2))).toBe('se');
  expect(await operations.shutdown(client, SHUT_WR)).toBe(0);
  expect([await operations.recv(server, peer), await operations.recv(server, peer)]).toEqual([
    2, 0,
  ]);
  for (const fd of [listener, client, server]) close(fd);
});

test('messages go to an address, and in several buffers', async () => {
  const receiver = socket(AF_UNIX, SOCK_DGRAM);
  const sender = socket(AF_UNIX, SOCK_DGRAM);
  const address = sockaddrUnix(join(directory, 'datagrams'));
  bind(receiver, address);
  const bytes = buffer(16);
  expect(await operations.sendto(sender, bytesOf('to'), 2, 0, address)).toBe(2);
  expect(read(receiver, bytes)).toBe(2);
  const [one, other] = socketpair(AF_UNIX, SOCK_STREAM);
  const sent = struct.msghdr.alloc({
    msg_iov: iovecs(bytesOf('ab').slice(), bytesOf('c').slice()),
    msg_iovlen: 2,
  });
  expect(await operations.sendmsg(one, sent)).toBe(3);
  const received = struct.msghdr.alloc({ msg_iov: iovecs(bytes), msg_iovlen: 1 });
  expect(await operations.recvmsg(other, received)).toBe(3);
  expect(text(bytes.subarray(0, 3))).toBe('abc');
  for (const fd of [receiver, sender, one, other]) close(fd);
});

test('epoll watches, and tells', async ({ skip }) => {
  tried.add('epoll_wait');
  const epoll = epoll_create1(0);
  const [from, to] = pipe2();
  const event = struct.epoll_event.from({ events: EPOLLIN, data: 77n });
  expect(await operations.epoll_ctl(epoll, EPOLL_CTL_ADD, from, event)).toBe(0);
  write(to, bytesOf('x'));
  skip(!has('IORING_OP_EPOLL_WAIT'), 'IORING_OP_EPOLL_WAIT needs Linux 6.15');
  const events = struct.epoll_event.array(4);
  expect(await operations.epoll_wait(epoll, events)).toBe(1);
  expect(events[0]!.data).toBe(77n);
  for (const fd of [epoll, from, to]) close(fd);
});

test('the end of a child is told', async ({ skip }) => {
  tried.add('waitid');
  skip(!has('IORING_OP_WAITID'), 'IORING_OP_WAITID needs Linux 6.7');
  // Not Node's child: Node waits for its own, and may be first.
  const program = new Batch();
  program.execve('/bin/sh', ['sh', '-c', 'exit 7'], []);
  const pidfd = spawn(program, { flags: CLONE_PIDFD }).pidfd!;
  const info = struct.siginfo.alloc();
  expect(await operations.waitid(P_PIDFD, pidfd, info, WEXITED)).toBe(0);
  expect(info._sifields._sigchld._status).toBe(7);
  close(pidfd);
});

test('a word is waited for, and woken', async ({ skip }) => {
  for (const name of ['futex_wait', 'futex_wake', 'futex_waitv']) tried.add(name);
  skip(!has('IORING_OP_FUTEX_WAIT'), 'IORING_OP_FUTEX_WAIT needs Linux 6.7');
  const word = new Int32Array(new ArrayBuffer(4));
  const all = 0xffff_ffff;
  const flags = FUTEX2_SIZE_U32 | FUTEX2_PRIVATE;
  await expect(operations.futex_wait(word, 1, all, flags)).rejects.toMatchObject({
    code: 'EAGAIN',
  });
  const waits = operations.futex_wait(word, 0, all, flags);
  let woken = 0;
  while (woken === 0) woken = await operations.futex_wake(word, all, 1, flags);
  expect(await waits).toBe(0);
  const waiters = struct.futex_waitv.array(1);
  Object.assign(waiters[0]!, {
    val: 0n,
    uaddr: BigInt(addressOf(word)),
    flags: FUTEX_32 | FUTEX2_PRIVATE,
  });
  const waitsAtOne = operations.futex_waitv(waiters);
  for (woken = 0; woken === 0; ) woken = await operations.futex_wake(word, all, 1, flags);
  expect(await waitsAtOne).toBe(0);
});

test('none is left out', () => {
  expect([...tried].sort()).toEqual(Object.keys(operationParameters).sort());
});
