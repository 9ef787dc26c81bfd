/**
 * Programs of users that wait without blocking. Each prints `{ called: true }`, or what it met instead, and ends by
 * itself when nothing is under way any more.
 */

/** @param body of an asynchronous function that returns what it did; `expected` is what that must be. */
const comparing = (body: string, expected: readonly unknown[]) => `
const did = [];
try {
${body}
} catch ({ name, code, message }) {
  did.push({ name, code, message });
}
const called = JSON.stringify(did) === ${JSON.stringify(JSON.stringify(expected))};
console.log(JSON.stringify(called ? { called } : { called, message: JSON.stringify(did) }));
`;

/** Reads by each engine, one of the calls is cancelled, and a child is spawned that waits for this process. */
export const promisesConsumer = `import { AT_FDCWD, close, LOCK_EX, O_CREAT, O_RDWR, openat, P_PID, struct, WEXITED, write } from 'linux-syscalls';
import { configure, flock, read, run, spawn, thread, waitid } from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { pipe2 } from 'linux-syscalls/values';
${comparing(
  `  for (const ring of [false, true]) {
    configure({ ring });
    const [from, to] = pipe2(0);
    const bytes = new Uint8Array(8);
    const pending = read(from, bytes);
    write(to, Uint8Array.of(1, 2, 3));
    did.push(await pending, bytes[2]);
    const signal = AbortSignal.timeout(5);
    did.push(await read(from, bytes, undefined, { signal }).catch(({ name }) => name));
    did.push(await read(from, bytes, undefined, { signal }).catch(({ name }) => name));
    write(to, Uint8Array.of(4));
    did.push(await read(from, bytes), bytes[0]);
    close(from);
    close(to);
    did.push(await read(from, bytes).catch(({ code, syscall }) => [code, syscall]));
  }
  const [holder, other] = [0, 1].map(() => openat(AT_FDCWD, 'lock', O_RDWR | O_CREAT, 0o600));
  did.push(await flock(holder, LOCK_EX));
  const signal = AbortSignal.timeout(5);
  did.push(await flock(other, LOCK_EX, { signal }).catch(({ name }) => name));
  const batch = new Batch();
  const duplicate = batch.dup(holder);
  batch.close(duplicate);
  await run(batch);
  did.push(duplicate.value > 2);
  const own = thread();
  did.push((await own.gettid()) === (await own.gettid()));
  await own[Symbol.asyncDispose]();
  const [from, to] = pipe2(0);
  const program = new Batch();
  program.read(from, new Uint8Array(1));
  program.execve('/bin/true', ['true'], null);
  const { pid } = await spawn(program, {}, { started: () => write(to, Uint8Array.of(1)) });
  const ended = struct.siginfo.alloc();
  await waitid(P_PID, pid, ended, WEXITED, null);
  did.push(ended.si_status);`,
  [
    ...[1, 2].flatMap(() => [3, 3, 'TimeoutError', 'TimeoutError', 1, 4, ['EBADF', 'read']]),
    ...[0, 'TimeoutError', true, true, 0],
  ],
)}`;

/** Has a ring read, cancel, repeat and keep an order; where there is none, hears why. */
export const ringConsumer = `import { close, write } from 'linux-syscalls';
import { Ring } from 'linux-syscalls/ring';
import { pipe2 } from 'linux-syscalls/values';
${comparing(
  `  const { reason } = Ring.supported();
  if (reason !== undefined) {
    try {
      new Ring();
    } catch ({ message }) {
      did.push(3, 7, 'TimeoutError', 3, [0, 0], message.includes(reason) && 0);
    }
  } else {
    const ring = new Ring();
    const [from, to] = pipe2(0);
    const bytes = new Uint8Array(8);
    const pending = ring.read(from, bytes);
    write(to, Uint8Array.of(7, 8, 9));
    did.push(await pending, bytes[0]);
    const signal = AbortSignal.timeout(5);
    did.push(await ring.read(from, bytes, 1, { signal }).catch(({ name }) => name));
    let times = 0;
    for await (const _ of ring.timer(1_000_000n)) if (++times === 3) break;
    did.push(times);
    did.push(await ring.link((link) => void (link.nop(), link.nop())));
    await ring.end();
    did.push(ring.inFlight);
    close(from);
    close(to);
  }`,
  [3, 7, 'TimeoutError', 3, [0, 0], 0],
)}`;

/** Waits for a file, a descriptor, a timer and a child. */
export const eventsConsumer = `import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOCK_MONOTONIC, CLONE_PIDFD, close, IN_CREATE, POLLIN, struct, timerfd_create, timerfd_settime, write } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { exited, expirations, inotify, ready } from 'linux-syscalls/events';
import { spawn } from 'linux-syscalls/spawn';
import { pipe2 } from 'linux-syscalls/values';
${comparing(
  `  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  const watch = inotify();
  watch.add(folder, IN_CREATE);
  setTimeout(() => writeFileSync(join(folder, 'made'), ''), 1);
  for await (const { name } of watch) {
    did.push(name);
    break;
  }
  const signal = AbortSignal.timeout(5);
  try {
    for await (const { name } of watch.iterate({ signal })) did.push(name);
  } catch ({ name }) {
    did.push(name);
  }
  watch[Symbol.dispose]();
  rmSync(folder, { recursive: true });
  const [from, to] = pipe2(0);
  const readable = ready(from, POLLIN);
  write(to, Uint8Array.of(1));
  did.push((await readable) === POLLIN);
  const timer = timerfd_create(CLOCK_MONOTONIC, 0);
  const every = { tv_sec: 0, tv_nsec: 1_000_000 };
  timerfd_settime(timer, 0, struct.itimerspec.from({ it_interval: every, it_value: every }), null);
  let times = 0n;
  for await (const count of expirations(timer)) if ((times += count) >= 3n) break;
  did.push(times >= 3n);
  const program = new Batch();
  program.execve('/bin/false', ['false'], null);
  const { pidfd } = spawn(program, { flags: BigInt(CLONE_PIDFD) });
  did.push((await exited(pidfd)).si_status);
  for (const fd of [from, to, timer, pidfd]) close(fd);`,
  ['made', 'TimeoutError', true, true, 1],
)}`;

/** Ends itself, and a worker, while calls of both engines are under way that nothing else would end. */
export const endingConsumer = `import process from 'node:process';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { configure, read } from 'linux-syscalls/async';
import { ready } from 'linux-syscalls/events';
import { Ring } from 'linux-syscalls/ring';
import { pipe2 } from 'linux-syscalls/values';
const [from] = pipe2(0);
for (const ring of [false, true]) {
  configure({ ring });
  for (let i = 0; i < 8; i++) void read(from, new Uint8Array(8));
}
void ready(from, 1);
if (Ring.supported().reason === undefined) void new Ring().read(from, new Uint8Array(8));
if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url));
  worker.once('message', async () => {
    await worker.terminate();
    console.log(JSON.stringify({ called: true }));
    process.exit(0);
  });
} else {
  // Its calls are submitted at the end of the microtasks.
  setTimeout(() => parentPort.postMessage('waiting'));
}
`;
