import { fstatSync } from 'node:fs';
import { join } from 'node:path';
import { emulator } from '@linux-syscalls/native/testing';
import { bytesOf } from '@linux-syscalls/types';
import { SO_PASSCRED, SOL_SOCKET } from '@linux-syscalls/types/asm/socket';
import { SOCK_CLOEXEC, SOCK_DGRAM } from '@linux-syscalls/types/linux/net';
import {
  AF_UNIX,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_SPACE,
  MSG_CMSG_CLOEXEC,
  MSG_CTRUNC,
  MSG_TRUNC,
  SCM_CREDENTIALS,
  SCM_RIGHTS,
  struct,
} from '@linux-syscalls/types/linux/socket';
import { struct as uio } from '@linux-syscalls/types/linux/uio';
import {
  close,
  getgid,
  getuid,
  memfd_create,
  readSockaddrUnix,
  sockaddrUnix,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { call } from './call.ts';

const directory = temporaryDirectory();

/** A datagram socket with a name of its own. */
function bound(name: string): { fd: number; path: string } {
  const path = join(directory, name);
  const fd = call('socket', AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  const address = sockaddrUnix(path);
  call('bind', fd, address, address.length);
  return { fd, path };
}

/** Pieces of memory that are read or written one after the other. */
function vectorOf(...pieces: readonly Uint8Array[]): Uint8Array {
  const vector = uio.iovec.array(pieces.length);
  pieces.forEach((piece, i) => {
    vector[i]!.iov_base = piece;
    vector[i]!.iov_len = piece.length;
  });
  return bytesOf(vector);
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

test('sendmsg and recvmsg carry names and scattered bytes through user_msghdr', () => {
  const [sender, receiver] = [bound('sender'), bound('receiver')];
  const address = sockaddrUnix(receiver.path);
  const out = struct.user_msghdr.alloc({
    msg_name: address,
    msg_namelen: address.length,
    msg_iov: vectorOf(Buffer.from('scattered '), Buffer.from('bytes, too many')),
    msg_iovlen: 2,
  });
  expect(call('sendmsg', sender.fd, out, 0)).toBe(25);

  const [head, tail] = [new Uint8Array(4), new Uint8Array(12)];
  const name = new Uint8Array(struct.__kernel_sockaddr_storage.size);
  const into = struct.user_msghdr.alloc({
    msg_name: name,
    msg_namelen: name.length,
    msg_iov: vectorOf(head, tail),
    msg_iovlen: 2,
  });
  expect(call('recvmsg', receiver.fd, into, 0)).toBe(16);
  expect([text(head), text(tail)]).toEqual(['scat', 'tered bytes,']);
  expect(into.msg_flags & MSG_TRUNC).toBe(MSG_TRUNC);
  expect(readSockaddrUnix(name, into.msg_namelen).path).toBe(sender.path);
  for (const { fd } of [sender, receiver]) close(fd);
});

/** Sends a byte with two descriptors beside it, and receives it into so much room for control. */
function passDescriptors(
  files: readonly [number, number],
  room: number,
): { message: struct.user_msghdr; control: Uint8Array } {
  const ends = new Int32Array(2);
  call('socketpair', AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, ends);
  const [from, to] = ends as unknown as [number, number];
  call('setsockopt', to, SOL_SOCKET, SO_PASSCRED, Int32Array.of(1), 4);

  const given = new Uint8Array(CMSG_SPACE(8));
  const cmsg = CMSG_FIRSTHDR(given)!;
  cmsg.cmsg_level = SOL_SOCKET;
  cmsg.cmsg_type = SCM_RIGHTS;
  cmsg.cmsg_len = CMSG_LEN(8);
  CMSG_DATA(cmsg).set(bytesOf(Int32Array.from(files)));
  const byte = vectorOf(Uint8Array.of(1));
  const sent = { msg_iov: byte, msg_iovlen: 1, msg_control: given, msg_controllen: given.length };
  expect(call('sendmsg', from, struct.user_msghdr.alloc(sent), 0)).toBe(1);

  const control = new Uint8Array(room);
  const message = struct.user_msghdr.alloc({
    ...{ msg_iov: byte, msg_iovlen: 1, msg_control: control, msg_controllen: room },
  });
  expect(call('recvmsg', to, message, MSG_CMSG_CLOEXEC)).toBe(1);
  for (const end of ends) close(end);
  return { message, control };
}

test('control messages carry descriptors and credentials', () => {
  const files = [memfd_create('one'), memfd_create('two')] as const;
  call('write', files[1], Buffer.from('passed'), 6);
  const room = CMSG_SPACE(struct.ucred.size) + CMSG_SPACE(8);
  const { message, control } = passDescriptors(files, room);
  expect([message.msg_flags & MSG_CTRUNC, message.msg_controllen]).toEqual([0, room]);
  const received = [...struct.cmsghdr.iterate(control, message.msg_controllen)];
  expect(
    received.map(({ cmsg_level, cmsg_type, cmsg_len }) => [cmsg_level, cmsg_type, cmsg_len]),
  ).toEqual([
    [SOL_SOCKET, SCM_CREDENTIALS, CMSG_LEN(struct.ucred.size)],
    [SOL_SOCKET, SCM_RIGHTS, CMSG_LEN(8)],
  ]);

  const [credentials, rights] = received;
  expect(struct.ucred.toObject(struct.ucred.view(CMSG_DATA(credentials!)))).toEqual({
    pid: process.pid,
    uid: getuid(),
    gid: getgid(),
  });
  const passed = [...new Int32Array(CMSG_DATA(rights!).slice().buffer)];
  expect(passed.map((fd) => fstatSync(fd).ino)).toEqual(files.map((fd) => fstatSync(fd).ino));
  expect(passed.some((fd) => files.includes(fd))).toBe(false);
  for (const fd of [...files, ...passed]) close(fd);
});

test('recvmsg says that there was no room for a control message', ({ skip }) => {
  skip(
    emulator !== undefined,
    `${emulator} asks with more room, and does not tell what it cut off`,
  );
  const files = [memfd_create('one'), memfd_create('two')] as const;
  const room = CMSG_SPACE(struct.ucred.size);
  const { message, control } = passDescriptors(files, room);
  expect(message.msg_flags & MSG_CTRUNC).toBe(MSG_CTRUNC);
  const received = [...struct.cmsghdr.iterate(control, message.msg_controllen)];
  expect(received.map(({ cmsg_type }) => cmsg_type)).toEqual([SCM_CREDENTIALS]);
  for (const fd of files) close(fd);
});

test('sendmmsg and recvmmsg find each mmsghdr behind the one before', () => {
  const ends = new Int32Array(2);
  call('socketpair', AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, ends);
  const texts = ['one', 'seven', 'eleven'];
  const out = struct.mmsghdr.array(texts.length);
  texts.forEach((one, i) => {
    out[i]!.msg_hdr = { msg_iov: vectorOf(Buffer.from(one)), msg_iovlen: 1 };
  });
  expect(call('sendmmsg', ends[0]!, out, texts.length, 0)).toBe(texts.length);
  expect([...out].map(({ msg_len }) => msg_len)).toEqual([3, 5, 6]);

  const buffers = texts.map(() => new Uint8Array(16));
  const into = struct.mmsghdr.array(texts.length);
  buffers.forEach((buffer, i) => {
    into[i]!.msg_hdr = { msg_iov: vectorOf(buffer), msg_iovlen: 1 };
  });
  // Without a timeout it is the same call as recvmmsg_time64.
  expect(call('recvmmsg', ends[1]!, into, texts.length, 0, null)).toBe(texts.length);
  expect(buffers.map((buffer, i) => text(buffer.subarray(0, into[i]!.msg_len)))).toEqual(texts);
  for (const end of ends) close(end);
});
