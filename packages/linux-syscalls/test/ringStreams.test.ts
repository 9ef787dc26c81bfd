import { join } from 'node:path';
import {
  AF_UNIX,
  bind,
  close,
  connect,
  F_GETFD,
  fcntl,
  listen,
  POLLIN,
  read,
  SOCK_STREAM,
  sockaddrUnix,
  socket,
  write,
} from 'linux-syscalls';
import { type BufferPool, Ring } from 'linux-syscalls/ring';
import { pipe2, socketpair } from 'linux-syscalls/values';
import { beforeEach, expect, test } from 'vitest';
import { noRings } from './openRings.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const code = (name: string): object => expect.objectContaining({ code: name });
beforeEach(({ skip }) => skip(noRings !== undefined, noRings));

test('connections come one after the other, and those that nobody took are closed', async () => {
  await using ring = new Ring();
  const address = sockaddrUnix(join(directory, 'socket'));
  const listener = socket(AF_UNIX, SOCK_STREAM);
  bind(listener, address);
  listen(listener, 8);
  const clients = [1, 2, 3, 4].map(() => socket(AF_UNIX, SOCK_STREAM));
  const accepted: number[] = [];
  for (const client of clients) connect(client, address);
  for await (const server of ring.accept(listener)) {
    accepted.push(server);
    if (accepted.length === 2) break;
  }
  expect(ring.inFlight).toBe(0);
  for (const [i, server] of accepted.entries()) {
    write(clients[i]!, Buffer.from('x'));
    expect(read(server, new Uint8Array(1))).toBe(1);
  }
  // Of the other two nobody heard: their ends were closed, or are still to be accepted.
  for (const fd of [...clients, ...accepted, listener]) close(fd);
});

test('what was received goes on in the buffers of a pool', async () => {
  await using ring = new Ring();
  const pool = ring.bufferPool(2, 8);
  const [one, other] = socketpair(AF_UNIX, SOCK_STREAM);
  const sent = 'a text that needs more than both buffers of the pool';
  write(other, Buffer.from(sent));
  close(other);
  let received = '';
  for await (const chunk of ring.receive(one, pool)) {
    expect(chunk.view.length).toBeLessThanOrEqual(8);
    received += Buffer.from(chunk.view).toString();
    await new Promise((resolve) => setImmediate(resolve));
    chunk.free();
    chunk.free();
  }
  expect(received).toBe(sent);
  close(one);
  pool.free();
  pool.free();
  expect(() => ring.receive(one, pool)).toThrow('receive: pool must be a pool of this ring');
});

test('without a free buffer receiving waits, and a break ends it', async () => {
  await using ring = new Ring();
  const pool = ring.bufferPool(1, 4);
  const [one, other] = socketpair(AF_UNIX, SOCK_STREAM);
  write(other, Buffer.from('12345678'));
  const chunks = ring.receive(one, pool);
  const { value: first } = await chunks.next();
  const second = chunks.next();
  await new Promise((resolve) => setImmediate(resolve));
  expect(ring.inFlight).toBe(0);
  first!.free();
  const { value } = await second;
  expect(Buffer.from(value!.view).toString()).toBe('5678');
  await chunks.return!();
  expect(ring.inFlight).toBe(0);
  expect(await chunks.next()).toEqual({ done: true, value: undefined });
  value!.free();
  close(one);
  close(other);
});

test('what is written into the memory of a pool is no address that the kernel writes to', async () => {
  await using ring = new Ring();
  const pool = ring.bufferPool(2, 8);
  const [one, other] = socketpair(AF_UNIX, SOCK_STREAM);
  const chunks = ring.receive(one, pool);
  write(other, Buffer.from('first'));
  const { value: first } = await chunks.next();
  new Uint8Array(first!.view.buffer).fill(0xff);
  first!.free();
  write(other, Buffer.from('second'));
  const { value: second } = await chunks.next();
  expect(Buffer.from(second!.view).toString()).toBe('second');
  second!.free();
  await chunks.return!();
  for (const fd of [one, other]) close(fd);
});

test('an iteration ends with the error of what it can’t begin again', async () => {
  await using ring = new Ring();
  const table = ring.registerFiles(1);
  const pool = ring.bufferPool(1, 8);
  const [one, other] = socketpair(AF_UNIX, SOCK_STREAM);
  const file = table.add(one);
  const stream = ring.receive(file, pool);
  write(other, Buffer.from('more than one buffer'));
  const { value: chunk } = await stream.next();
  const next = stream.next();
  // No operation is left: it waits for a buffer.
  while (ring.inFlight > 0) await new Promise((resolve) => setImmediate(resolve));
  table.remove(file);
  chunk!.free();
  await expect(next).rejects.toThrow(/^receive: sockfd/);
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  for (const fd of [one, other]) close(fd);
});

test('the end of the ring ends what waits for buffers', async () => {
  const ring = new Ring();
  const pool = ring.bufferPool(1, 4);
  const [one, other] = socketpair(AF_UNIX, SOCK_STREAM);
  write(other, Buffer.from('12345678'));
  const chunks = ring.receive(one, pool);
  await chunks.next();
  const second = chunks.next();
  await new Promise((resolve) => setImmediate(resolve));
  await ring.end();
  expect(await second).toEqual({ done: true, value: undefined });
  close(one);
  close(other);
});

test('a pool that is freed ends what waits for its buffers, or has not begun', async () => {
  await using ring = new Ring();
  const pool = ring.bufferPool(1, 4);
  const [one, other] = socketpair(AF_UNIX, SOCK_STREAM);
  write(other, Buffer.from('12345678'));
  const chunks = ring.receive(one, pool);
  const later = ring.receive(one, pool);
  await chunks.next();
  const second = chunks.next();
  // No operation is left: it waits for a buffer.
  while (ring.inFlight > 0) await new Promise((resolve) => setImmediate(resolve));
  pool.free();
  await expect(second).rejects.toThrow(/^receive: pool/);
  await expect(later.next()).rejects.toThrow(/^receive: pool/);
  for (const fd of [one, other]) close(fd);
});

test('events are told each time', async () => {
  await using ring = new Ring();
  const [end, start] = pipe2();
  write(start, Buffer.from('x'));
  let count = 0;
  for await (const events of ring.poll(end, POLLIN)) {
    expect(events & POLLIN).toBe(POLLIN);
    read(end, new Uint8Array(8));
    count++;
    if (count === 3) break;
    write(start, Buffer.from('x'));
  }
  expect(ring.inFlight).toBe(0);
  close(end);
  close(start);
});

// Where the time is over before it can be cancelled, its completion ends it.
test.each([500_000, 1])('a timer of %i ns goes on until it is left', async (time) => {
  await using ring = new Ring();
  const counts: number[] = [];
  for await (const count of ring.timer(time)) {
    counts.push(count);
    if (count === 3) break;
  }
  expect(counts).toEqual([1, 2, 3]);
  expect(ring.inFlight).toBe(0);
});

test('a signal ends an iteration with its reason', async () => {
  await using ring = new Ring();
  const [end, start] = pipe2();
  const controller = new AbortController();
  const events = ring.poll(end, POLLIN, { signal: controller.signal });
  const next = events.next();
  setImmediate(() => controller.abort('enough'));
  await expect(next).rejects.toBe('enough');
  expect(await events.next()).toEqual({ done: true, value: undefined });
  const late = ring.poll(end, POLLIN, { signal: controller.signal });
  await expect(late.next()).rejects.toBe('enough');
  close(end);
  close(start);
});

test('a signal ends an iteration with its reason whatever ended the operation', async () => {
  await using ring = new Ring();
  const controller = new AbortController();
  const { signal } = controller;
  const [one, other] = socketpair(AF_UNIX, SOCK_STREAM);
  write(other, Buffer.from('12345678'));
  const chunks = ring.receive(one, ring.bufferPool(1, 4), { signal });
  await chunks.next();
  const times = ring.timer(1, { signal });
  await times.next();
  // No buffer is free, and the time is over when it is cancelled.
  const chunk = chunks.next();
  while (ring.inFlight !== 1) await new Promise((resolve) => setImmediate(resolve));
  controller.abort('enough');
  await expect(chunk).rejects.toBe('enough');
  const left = async (): Promise<void> => {
    while (!(await times.next()).done);
  };
  await expect(left()).rejects.toBe('enough');
  expect(ring.inFlight).toBe(0);
  close(one);
  close(other);
});

test('an error ends an iteration', async () => {
  await using ring = new Ring();
  await expect(ring.accept(0x7fff_ffff).next()).rejects.toMatchObject({
    code: 'EBADF',
    syscall: 'accept',
  });
  expect(() => ring.accept('0' as never)).toThrow(code('ERR_INVALID_ARG_TYPE'));
  expect(() => ring.poll(0, POLLIN, { signal: 1 as never })).toThrow(code('ERR_INVALID_ARG_TYPE'));
  const unused = ring.poll(0, POLLIN);
  expect(await unused.return!()).toEqual({ done: true, value: undefined });
  expect(fcntl(0, F_GETFD)).toBeGreaterThanOrEqual(0);
});

test.each([
  [3, 8],
  [65_536, 8],
  [2, 0],
  ['2', 8],
])('no pool has %j buffers of %j bytes', async (count, size) => {
  await using ring = new Ring();
  expect(() => ring.bufferPool(count as number, size)).toThrow(/bufferPool: (count|size) must be/);
  await using other = new Ring();
  const pool: BufferPool = other.bufferPool(1, 8);
  expect(() => ring.receive(0, pool)).toThrow('receive: pool must be a pool of this ring');
});
