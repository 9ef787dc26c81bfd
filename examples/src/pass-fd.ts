/**
 * pass-fd: a server is replaced by its next version while clients connect. The old version hands its
 * listening socket over a unix socket to the new one: the port is never closed, and who connected
 * meanwhile waits in the queue of that same socket.
 *
 *     node examples/dist/pass-fd.js
 *
 * A server of `node:net` takes such a socket by `net.createServer().listen({ fd })`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  AF_INET,
  AF_UNIX,
  bind,
  close,
  connect,
  getsockname,
  listen,
  SOCK_CLOEXEC,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  sendmsg,
  sockaddrInet,
  socket,
  struct,
  write,
} from 'linux-syscalls';
import { accept4, read } from 'linux-syscalls/async';
import { socketpair } from 'linux-syscalls/values';
import { messageWith, receiveDescriptor } from './lib/descriptors.ts';

const [role] = process.argv.slice(2);
if (role === 'next version') {
  await serve(await receiveDescriptor(3), 'version 2');
} else {
  const listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const address = sockaddrInet('127.0.0.1', 0);
  bind(listener, address);
  listen(listener, 16);
  getsockname(listener, address, Int32Array.of(struct.sockaddr_in.size)); // with the port that it was given

  const first = client();
  await serve(listener, 'version 1');
  console.log(await answer(first));

  const [ours, theirs] = socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC);
  sendmsg(ours, messageWith(listener));
  close(listener); // The message keeps the socket open.
  const second = client(); // Nobody serves at this moment.
  const program = [process.argv[1]!, 'next version'];
  const next = spawn(process.execPath, program, { stdio: [0, 1, 2, theirs] });
  console.log(await answer(second));
  [process.exitCode] = await once(next, 'exit');

  function client(): number {
    const fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    connect(fd, address);
    return fd;
  }
}

/** Waits for one client, and answers it. */
async function serve(listener: number, version: string): Promise<void> {
  const connection = await accept4(listener, null, null, SOCK_CLOEXEC);
  write(connection, Buffer.from(`${version}, process ${process.pid}`));
  close(connection);
}

/** Waits for what the server answers. */
async function answer(fd: number): Promise<string> {
  const buffer = Buffer.alloc(256);
  const length = await read(fd, buffer);
  close(fd);
  return buffer.toString('utf8', 0, length);
}
