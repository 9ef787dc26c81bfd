// Asynchronous calls of all sorts: each promise settles, with what the kernel did.

import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { join } from 'node:path';
import {
  AF_UNIX,
  AT_FDCWD,
  CLOCK_MONOTONIC,
  close,
  LOCK_EX,
  LOCK_NB,
  LOCK_UN,
  flock as lock,
  MFD_CLOEXEC,
  memfd_create,
  O_CLOEXEC,
  O_CREAT,
  O_NONBLOCK,
  O_RDWR,
  openat,
  pwrite64,
  read as readNow,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  struct,
  write,
} from 'linux-syscalls';
import {
  clock_nanosleep,
  flock,
  pread64,
  read,
  recv,
  run,
  stat,
  thread,
} from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { pipe2, socketpair } from 'linux-syscalls/values';
import { randomFrom } from './random.ts';
import type { Outcome, Workload } from './Workload.ts';

const depth = 48;

/** What a call ended with that somebody wanted to end. */
class Reason {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** Makes asynchronous calls, by the engines that are configured. */
export async function stressCalls({ operations, seed, directory }: Workload): Promise<Outcome> {
  const below = randomFrom(seed);
  const path = join(directory, 'file');
  const file = memfd_create('stress', MFD_CLOEXEC);
  pwrite64(
    file,
    Uint8Array.from({ length: 256 }, (_, i) => i),
    undefined,
    0,
  );
  const open = () => openat(AT_FDCWD, path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600);
  const [holder, other] = [open(), open()];
  lock(holder, LOCK_EX);
  const [from, to] = pipe2(O_CLOEXEC);
  const [receiver, sender] = socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  const own = thread();
  let written = 0;
  let taken = 0;

  /** What may be asked for: each checks what it is told. */
  const kinds: readonly ((signal: AbortSignal) => Promise<void>)[] = [
    async (signal) => {
      const [buffer, at] = [new Uint8Array(8), below(240)];
      equal(await pread64(file, buffer, undefined, at, { signal }), 8);
      equal(buffer[7], at + 7);
    },
    async (signal) => {
      const buffer = new Uint8Array(1);
      const count = await read(from, buffer, { signal });
      taken += count;
      equal(buffer[0], 7);
    },
    async (signal) => {
      write(to, Uint8Array.of(7));
      written++;
      await stat(path, struct.stat.alloc(), { signal });
    },
    async (signal) => {
      // Nobody gives it back.
      await flock(other, LOCK_EX, { signal });
      throw new Error('a lock was got that another holds');
    },
    async (signal) => {
      const time = struct.timespec.alloc({ tv_nsec: below(200_000) });
      equal(await clock_nanosleep(CLOCK_MONOTONIC, 0, time, null, { signal }), 0);
    },
    async (signal) => {
      const batch = new Batch();
      const results = [batch.getpid(), batch.lseek(file, 0, 0), batch.getpid()];
      await run(batch, { signal });
      deepEqual(
        results.map((result) => result.value),
        [process.pid, 0, process.pid],
      );
    },
    async (signal) => {
      ok((await own.gettid({ signal })) > 0);
    },
    async (signal) => {
      // Nobody sends.
      await recv(receiver, new Uint8Array(1), { signal });
      throw new Error('a message was received that nobody sent');
    },
  ];
  /** Those that nothing but a cancellation ends. */
  const endless = [1, 3, 7];

  let [started, ended, cancelled] = [0, 0, 0];
  async function lane(): Promise<void> {
    while (started < operations) {
      const number = started++;
      const kind = below(kinds.length);
      const controller = new AbortController();
      const reason = new Reason(number);
      const pending = kinds[kind]!(controller.signal);
      const isCancelled = endless.includes(kind) || below(3) === 0;
      if (isCancelled) {
        const moment = below(4);
        if (moment === 1) await Promise.resolve();
        if (moment === 2) await new Promise((resolve) => setImmediate(resolve));
        if (moment === 3) await new Promise((resolve) => setTimeout(resolve, below(3)));
        controller.abort(reason);
      }
      try {
        await pending;
      } catch (error) {
        if (error !== reason || !isCancelled) throw error;
        cancelled++;
      }
      ended++;
    }
  }
  await Promise.all(Array.from({ length: depth }, lane));
  equal(ended, started);

  // What was written is there, but for what was told to have been read.
  const rest = openat(AT_FDCWD, `/proc/self/fd/${from}`, O_NONBLOCK);
  let left = 0;
  while (left + taken < written) left += readNow(rest, new Uint8Array(1));
  throws(() => readNow(rest, new Uint8Array(1)), { code: 'EAGAIN' });
  // No lock is held by a call that was cancelled.
  lock(holder, LOCK_UN);
  equal(lock(holder, LOCK_EX | LOCK_NB), 0);
  await own[Symbol.asyncDispose]();
  for (const fd of [rest, from, to, holder, other, file, receiver, sender]) close(fd);
  return { ended, cancelled };
}
