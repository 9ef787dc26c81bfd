import { fstatSync } from 'node:fs';
import { emulator } from '@linux-syscalls/native/testing';
import { bytesOf } from '@linux-syscalls/types';
import { CMSG_DATA, CMSG_FIRSTHDR, CMSG_LEN, CMSG_SPACE } from '@linux-syscalls/types/linux/socket';
import {
  AF_UNIX,
  bind,
  close,
  F_GETFD,
  FD_CLOEXEC,
  fcntl,
  MSG_CMSG_CLOEXEC,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  MSG_TRUNC,
  MSG_WAITFORONE,
  memfd_create,
  recvmmsg,
  recvmsg,
  SCM_RIGHTS,
  SO_RCVTIMEO_NEW,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOL_SOCKET,
  sendmmsg,
  sendmsg,
  setsockopt,
  socket,
  socketpair,
  struct,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';

const code = (name: string): object => expect.objectContaining({ code: name });
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

function pair(): [number, number] {
  const ends = new Int32Array(2);
  socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, ends);
  return [ends[0]!, ends[1]!];
}

/** Pieces of memory that are read or written one after the other. */
function vector(...pieces: readonly Uint8Array[]): {
  msg_iov: Uint8Array;
  msg_iovlen: number;
} {
  const records = struct.iovec.array(pieces.length);
  pieces.forEach((piece, i) => {
    records[i]!.iov_base = piece;
    records[i]!.iov_len = piece.length;
  });
  return { msg_iov: bytesOf(records), msg_iovlen: pieces.length };
}

test('sendmsg gathers, recvmsg scatters, and tells where from and what was cut', () => {
  const sender = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  const receiver = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  const address = (name: string): Uint8Array =>
    Buffer.concat([
      Buffer.from(Uint16Array.of(AF_UNIX).buffer),
      Buffer.from(`\0${name}-${process.pid}`),
    ]);
  bind(sender, address('messages-from'));
  bind(receiver, address('messages-to'));
  const to = address('messages-to');
  const out = struct.msghdr.alloc({
    ...vector(Buffer.from('gathered '), Buffer.from('from two')),
    msg_name: to,
    msg_namelen: to.length,
  });
  expect(sendmsg(sender, out)).toBe(17);

  const [head, tail, name] = [new Uint8Array(5), new Uint8Array(6), new Uint8Array(110)];
  const into = struct.msghdr.alloc({
    ...vector(head, tail),
    msg_name: name,
    msg_namelen: name.length,
  });
  expect(recvmsg(receiver, into)).toBe(11);
  expect([text(head), text(tail)]).toEqual(['gathe', 'red fr']);
  expect(into.msg_flags & MSG_TRUNC).toBe(MSG_TRUNC);
  expect(text(name.subarray(0, into.msg_namelen))).toBe(text(address('messages-from')));
  expect(() => recvmsg(receiver, into, MSG_DONTWAIT)).toThrow(code('EAGAIN'));
  const nobody = address('messages-nobody');
  out.msg_name = nobody;
  out.msg_namelen = nobody.length;
  expect(() => sendmsg(sender, out)).toThrow(code('ECONNREFUSED'));
  for (const fd of [sender, receiver]) close(fd);
});

test('SCM_RIGHTS passes descriptors, which MSG_CMSG_CLOEXEC keeps to this program', () => {
  const files = [memfd_create('passed one'), memfd_create('passed two')];
  const [from, to] = pair();
  const given = new Uint8Array(CMSG_SPACE(8));
  const header = CMSG_FIRSTHDR(given)!;
  Object.assign(header, {
    ...{ cmsg_level: SOL_SOCKET, cmsg_type: SCM_RIGHTS, cmsg_len: CMSG_LEN(8) },
  });
  CMSG_DATA(header).set(bytesOf(Int32Array.from(files)));
  const byte = vector(Uint8Array.of(1));
  const out = struct.msghdr.alloc({ ...byte, msg_control: given, msg_controllen: given.length });
  expect(sendmsg(from, out, MSG_NOSIGNAL)).toBe(1);

  const control = new Uint8Array(CMSG_SPACE(8));
  const into = struct.msghdr.alloc({
    ...{ ...byte, msg_control: control, msg_controllen: control.length },
  });
  expect(recvmsg(to, into, MSG_CMSG_CLOEXEC)).toBe(1);
  const [rights] = [...struct.cmsghdr.iterate(control, into.msg_controllen)];
  expect([rights!.cmsg_level, rights!.cmsg_type]).toEqual([SOL_SOCKET, SCM_RIGHTS]);
  const passed = [...new Int32Array(CMSG_DATA(rights!).slice().buffer)];
  expect(passed.map((fd) => fstatSync(fd).ino)).toEqual(files.map((fd) => fstatSync(fd).ino));
  expect(passed.map((fd) => fcntl(fd, F_GETFD))).toEqual([FD_CLOEXEC, FD_CLOEXEC]);

  CMSG_DATA(header).set(bytesOf(Int32Array.of(files[0]!, -1)));
  expect(() => sendmsg(from, out)).toThrow(code('EBADF'));
  for (const fd of [...files, ...passed, from, to]) close(fd);
});

test('sendmmsg and recvmmsg carry several messages', (context) => {
  const [from, to] = pair();
  const texts = ['one', 'seven', 'eleven'];
  const out = struct.mmsghdr.array(texts.length);
  texts.forEach((one, i) => {
    out[i]!.msg_hdr = vector(Buffer.from(one));
  });
  expect(sendmmsg(from, out)).toBe(3);
  expect([...out].map(({ msg_len }) => msg_len)).toEqual([3, 5, 6]);

  const buffers = Array.from({ length: 5 }, () => new Uint8Array(16));
  const into = struct.mmsghdr.array(buffers.length);
  buffers.forEach((buffer, i) => {
    into[i]!.msg_hdr = vector(buffer);
  });
  const received = since('5.1', context, () => recvmmsg(to, into, undefined, MSG_WAITFORONE));
  expect(received).toBe(3);
  expect(texts.map((_, i) => text(buffers[i]!.subarray(0, into[i]!.msg_len)))).toEqual(texts);
  expect(() => recvmmsg(to, into, 1, MSG_DONTWAIT)).toThrow(code('EAGAIN'));
  for (const fd of [from, to]) close(fd);
});

test('recvmmsg ends when its time is over, and takes times of more than 32 bits', ({ skip }) => {
  skip(emulator !== undefined, `${emulator} does not write back what was left of the time`);
  const [from, to] = pair();
  const into = struct.mmsghdr.array(2);
  for (const one of into) one.msg_hdr = vector(new Uint8Array(4));
  sendmsg(from, struct.msghdr.alloc(vector(Uint8Array.of(1))));
  const time = struct.timespec.from({ tv_sec: 7_000_000_000n, tv_nsec: 5 });
  expect(recvmmsg(to, into, 1, 0, time)).toBe(1);
  expect(time.tv_sec).toBeLessThanOrEqual(7_000_000_000n);
  expect(time.tv_sec).toBeGreaterThan(6_999_990_000n);

  sendmsg(from, struct.msghdr.alloc(vector(Uint8Array.of(2))));
  expect(recvmmsg(to, into, 2, 0, struct.timespec.alloc())).toBe(1);
  expect(setsockopt(to, SOL_SOCKET, SO_RCVTIMEO_NEW, new BigInt64Array([0n, 1000n]))).toBe(0);
  expect(() => recvmmsg(to, into, 1)).toThrow(code('EAGAIN'));
  for (const fd of [from, to]) close(fd);
});
