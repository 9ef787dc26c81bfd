/**
 * uring-echo: a server that sends back what it gets, by io_uring. Connections and bytes come to loops of
 * `for await`; what waits, waits in the kernel, without a thread, and a connection that is silent takes no buffer.
 * It serves as many connections as it is told, and ends.
 *
 *     node examples/dist/uring-echo.js 2      then: nc 127.0.0.1 ‹port›
 */
import {
  AF_INET,
  bind,
  close,
  getsockname,
  listen,
  readSockaddrInet,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SyscallError,
  sockaddrInet,
  socket,
  struct,
} from 'linux-syscalls';
import { Ring } from 'linux-syscalls/ring';
import { lacks } from './lib/needs.ts';

const connections = Number(process.argv[2] ?? 1);
const { ring: isThere, reason } = Ring.supported();
if (!isThere) lacks(`io_uring: ${reason}`);
const ring = new Ring();
const pool = ring.bufferPool(64, 4096);

const listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
const address = sockaddrInet('127.0.0.1', 0);
bind(listener, address);
listen(listener, 16);
getsockname(listener, address, Int32Array.of(struct.sockaddr_in.size));
console.log(`port ${readSockaddrInet(address, struct.sockaddr_in.size).port}`);

const accepted = ring.accept(listener, SOCK_CLOEXEC);
const echoes: Promise<void>[] = [];
while (echoes.length < connections) {
  const { value } = await accepted.next();
  if (value !== undefined) echoes.push(echo(value));
}
await Promise.all(echoes);
await ring.end();
close(listener);

/** Sends back what comes on a connection, until its other end closes. */
async function echo(connection: number): Promise<void> {
  try {
    for await (const chunk of ring.receive(connection, pool)) {
      await sendAll(connection, chunk.view).finally(() => chunk.free());
    }
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    console.error(error.message); // It was reset, perhaps; the others go on.
  }
  await ring.close(connection);
}

async function sendAll(connection: number, bytes: Uint8Array): Promise<void> {
  for (let sent = 0; sent < bytes.length; ) {
    sent += await ring.send(connection, bytes.subarray(sent));
  }
}
