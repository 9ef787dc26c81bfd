/**
 * uring-echo: a server that sends back what it gets, by io_uring: requests and answers lie in memory
 * that is shared with the kernel, and one call hands over many of the first and waits for the others.
 * It serves as many connections as it is told, and ends.
 *
 *     node examples/dist/uring-echo.js 2      then: nc 127.0.0.1 ‹port›
 *
 * It blocks the thread while there is nothing to do: a worker is the place for it.
 */

import {
  IORING_OP_ACCEPT,
  IORING_OP_RECV,
  IORING_OP_SEND,
} from '@linux-syscalls/types/linux/io_uring';
import {
  AF_INET,
  bind,
  close,
  getsockname,
  listen,
  readSockaddrInet,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  sockaddrInet,
  socket,
  struct,
} from 'linux-syscalls';
import { block } from 'linux-syscalls/memory';
import { needs } from './lib/needs.ts';
import { Ring } from './lib/ring.ts';

const [connections = '1'] = process.argv.slice(2);
const ring = needs(
  'io_uring: Linux 5.6, and that neither kernel.io_uring_disabled nor a sandbox refuses it',
  () => new Ring(64),
);

const listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
const address = sockaddrInet('127.0.0.1', 0);
bind(listener, address);
listen(listener, 16);
getsockname(listener, address, Int32Array.of(struct.sockaddr_in.size));
console.log(`port ${readSockaddrInet(address, struct.sockaddr_in.size).port}`);

/** What was received, and how much of it is sent back; the kernel uses the memory meanwhile. */
interface Connection {
  readonly memory: ReturnType<typeof block>;
  received: number;
  sent: number;
}
const open: Map<number, Connection> = new Map();

// A request carries what its completion is to mean: the descriptor, and which step it was.
const steps = { accept: 0n, receive: 1n, send: 2n } as const;
const taggedAs = (step: bigint, fd: number) => (BigInt(fd) << 2n) | step;

accept();
for (let left = Number(connections); left > 0; ) {
  for (const { user_data, res } of ring.completions()) {
    const fd = Number(user_data >> 2n);
    const step = user_data & 3n;
    if (step === steps.accept) {
      if (res < 0) throw new Error(`accept failed by errno ${-res}`);
      open.set(res, { memory: block(4096), received: 0, sent: 0 });
      receive(res);
      accept();
    } else if (res <= 0) {
      end(fd);
      left -= 1;
    } else if (step === steps.receive) {
      Object.assign(open.get(fd)!, { received: res, sent: 0 });
      send(fd);
    } else {
      const connection = open.get(fd)!;
      connection.sent += res;
      if (connection.sent < connection.received) send(fd);
      else receive(fd);
    }
  }
}
ring.close();
close(listener);

function accept(): void {
  ring.request({
    opcode: IORING_OP_ACCEPT,
    fd: listener,
    accept_flags: SOCK_CLOEXEC,
    user_data: taggedAs(steps.accept, listener),
  });
}

function receive(fd: number): void {
  const { memory } = open.get(fd)!;
  const user_data = taggedAs(steps.receive, fd);
  const [addr, len] = [memory.address, memory.view.length];
  ring.request({ opcode: IORING_OP_RECV, fd, addr, len, user_data });
}

function send(fd: number): void {
  const { memory, received, sent } = open.get(fd)!;
  const user_data = taggedAs(steps.send, fd);
  const [addr, len] = [Number(memory.address) + sent, received - sent];
  ring.request({ opcode: IORING_OP_SEND, fd, addr, len, user_data });
}

function end(fd: number): void {
  open.get(fd)!.memory.free();
  open.delete(fd);
  close(fd);
}
