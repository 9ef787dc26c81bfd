// The thread that is watched: it hands its calls over to the other, and makes those it is told to.
import { parentPort, workerData } from 'node:worker_threads';
import {
  PR_SET_NO_NEW_PRIVS,
  prctl,
  SECCOMP_FILTER_FLAG_NEW_LISTENER,
  SECCOMP_SET_MODE_FILTER,
  seccomp,
  struct,
} from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { SYS, syscall } from 'linux-syscalls/raw';

const { instructions, end, listener, result, message } = workerData;
const wrappers = { ...nothrow };

parentPort.on('message', ({ name, args }) => {
  if (name === undefined) process.exit();
  result[0] = Number.NaN;
  try {
    result[0] = wrappers[name](...args.map(made));
  } catch (error) {
    message.fill(0);
    new TextEncoder().encodeInto(String(error.stack), message);
  }
  syscall(SYS.getppid, end);
});

prctl(PR_SET_NO_NEW_PRIVS, 1);
const filter = struct.sock_filter.arrayView(
  instructions,
  0,
  instructions.length / struct.sock_filter.size,
);
const program = struct.sock_fprog.from({ len: filter.length, filter });
// No message: on some architectures sending one takes calls, which already wait for the other thread.
listener[0] = seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, program);

/** An argument, from how shared.ts describes it: views lie in memory that both threads see. */
function made({ value, buffer, view, record, length }) {
  if (buffer === undefined) return value;
  if (view !== undefined) return new globalThis[view](buffer);
  const descriptor = struct[record];
  return length === undefined ? descriptor.view(buffer) : descriptor.arrayView(buffer, 0, length);
}
