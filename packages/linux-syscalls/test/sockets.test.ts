import {
  AF_INET,
  AF_UNIX,
  accept,
  accept4,
  bind,
  close,
  connect,
  getpeername,
  getsockname,
  getsockopt,
  listen,
  MSG_DONTWAIT,
  recv,
  recvfrom,
  SHUT_WR,
  SO_ACCEPTCONN,
  SO_ERROR,
  SO_RCVBUF,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  sendto,
  setsockopt,
  shutdown,
  socket,
  socketpair,
} from 'linux-syscalls';
import { afterAll, expect, test } from 'vitest';

const opened: number[] = [];
afterAll(() => {
  for (const fd of opened) close(fd);
});

const keep = (fd: number): number => {
  opened.push(fd);
  return fd;
};
const code = (name: string): object => expect.objectContaining({ code: name });
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

/** An address in the abstract namespace, which needs no file. */
function abstract(name: string): Uint8Array {
  const family = new Uint8Array(Uint16Array.of(AF_UNIX).buffer);
  return Buffer.concat([family, Uint8Array.of(0), Buffer.from(`${name}-${process.pid}`)]);
}

function option(fd: number, name: number): number {
  const value = new Int32Array(1);
  getsockopt(fd, SOL_SOCKET, name, value, Int32Array.of(4));
  return value[0]!;
}

test('socketpair connects two ends, shutdown ends one direction', () => {
  const ends = new Int32Array(2);
  socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
  const [one, two] = [keep(ends[0]!), keep(ends[1]!)];
  expect(send(one, Buffer.from('hello'))).toBe(5);
  const buffer = new Uint8Array(16);
  expect(recv(two, buffer)).toBe(5);
  expect(text(buffer.subarray(0, 5))).toBe('hello');
  expect(() => recv(two, buffer, undefined, MSG_DONTWAIT)).toThrow(code('EAGAIN'));
  shutdown(one, SHUT_WR);
  expect(recv(two, buffer)).toBe(0);
});

test('a server takes connections, and both ends know both addresses', () => {
  const address = abstract('server');
  const server = keep(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC));
  bind(server, address);
  listen(server, 4);
  expect(option(server, SO_ACCEPTCONN)).toBe(1);
  expect(() => accept(server, null, null)).toThrow(code('EAGAIN'));

  const client = keep(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC));
  connect(client, address);
  const peer = new Uint8Array(110);
  const length = Int32Array.of(110);
  const end = keep(accept4(server, peer, length, SOCK_CLOEXEC));
  expect(length[0]).toBe(2); // a client without a name
  length[0] = 110;
  expect(getpeername(client, peer, length)).toBe(0);
  expect(peer.subarray(0, length[0])).toEqual(new Uint8Array(address));
  length[0] = 110;
  getsockname(end, peer, length);
  expect(peer.subarray(0, length[0])).toEqual(new Uint8Array(address));
});

test('sendto and recvfrom carry addresses', () => {
  const [here, there] = [abstract('here'), abstract('there')];
  const sender = keep(socket(AF_UNIX, SOCK_DGRAM));
  const receiver = keep(socket(AF_UNIX, SOCK_DGRAM));
  bind(sender, here);
  bind(receiver, there);
  expect(sendto(sender, Buffer.from('datagram'), undefined, 0, there)).toBe(8);
  const [buffer, from, length] = [new Uint8Array(16), new Uint8Array(110), Int32Array.of(110)];
  expect(recvfrom(receiver, buffer, undefined, 0, from, length)).toBe(8);
  expect(text(buffer.subarray(0, 8))).toBe('datagram');
  expect(from.subarray(0, length[0])).toEqual(new Uint8Array(here));
  expect(() => sendto(sender, Buffer.from('x'), undefined, 0, null)).toThrow(code('ENOTCONN'));
});

test('options are set and read', () => {
  const fd = keep(socket(AF_INET, SOCK_DGRAM));
  expect(option(fd, SO_TYPE)).toBe(SOCK_DGRAM);
  setsockopt(fd, SOL_SOCKET, SO_RCVBUF, Int32Array.of(32768));
  expect(option(fd, SO_RCVBUF)).toBe(65536); // the kernel doubles it
  expect(option(fd, SO_ERROR)).toBe(0);
  expect(() => getsockopt(fd, SOL_SOCKET, 9999, new Int32Array(1), Int32Array.of(4))).toThrow(
    code('ENOPROTOOPT'),
  );
});

test('a length that its view does not hold never reaches the kernel', () => {
  const fd = keep(socket(AF_INET, SOCK_DGRAM));
  expect(() => getsockname(fd, new Uint8Array(8), Int32Array.of(16))).toThrow(
    /^getsockname: addrlen is 16 but addr holds 8 bytes$/,
  );
  expect(() => bind(fd, new Uint8Array(8), 16)).toThrow(
    /^bind: addrlen is 16 but addr holds 8 bytes$/,
  );
});

test('connecting to nobody is refused', () => {
  const fd = keep(socket(AF_UNIX, SOCK_STREAM));
  expect(() => connect(fd, abstract('nobody'))).toThrow(code('ECONNREFUSED'));
});

test('recvfrom takes the room that addrlen says before the call, though buf covers it', () => {
  const fd = keep(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC));
  bind(fd, abstract('alias'));
  const memory = new ArrayBuffer(64);
  const [buffer, length] = [new Uint8Array(memory, 0, 16), new Int32Array(memory, 4, 1)];
  const name = new Uint16Array(memory, 32, 1); // The family alone.
  length[0] = name.byteLength;
  // What is sent lands on the length before the kernel reads one.
  sendto(fd, new Uint8Array(Int32Array.of(0, 32, 0, 0).buffer), undefined, 0, abstract('alias'));
  expect(recvfrom(fd, buffer, undefined, MSG_DONTWAIT, name, length)).toBe(16);
  expect(name[0]).toBe(AF_UNIX);
  expect([...new Uint8Array(memory, 34)]).toEqual(Array(30).fill(0));
});
