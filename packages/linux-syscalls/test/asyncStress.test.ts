// Many calls of all sorts at once, cancelled at any moment: each promise settles, with what the kernel did.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSlow } from '@linux-syscalls/native/testing';
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
  configure,
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
import { expect, onTestFinished, test } from 'vitest';
import { noRingCalls } from './openRings.ts';
import { temporaryDirectory } from './temporary.ts';

const calls = isSlow ? 1_000 : 30_000;
const depth = 48;
/** The same choices in each run. */
const seed = 20_261_129;

/** Numbers from 0 to 1 that look random (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const directory = temporaryDirectory();

/** Has the ring of this thread made, which stays. */
async function makeRing(): Promise<void> {
  const [from, to] = pipe2(O_CLOEXEC);
  write(to, Uint8Array.of(1));
  await read(from, new Uint8Array(1));
  close(from);
  close(to);
}

/** What a call ended with that somebody wanted to end. */
class Reason {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

test.for(['threads', 'a ring and threads'])(
  'each call settles once by %s, cancelled or not, and nothing is left of it',
  async (engines, { skip }) => {
    const byRing = engines !== 'threads';
    skip(byRing && noRingCalls !== undefined, noRingCalls);
    configure({ ring: byRing && 'required' });
    if (byRing) await makeRing();
    onTestFinished(() => configure({ ring: false }));
    const descriptors = readdirSync('/proc/self/fd').length;
    const random = randomFrom(seed);
    const below = (limit: number) => Math.floor(random() * limit);
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
        expect(await pread64(file, buffer, undefined, at, { signal })).toBe(8);
        expect(buffer[7]).toBe(at + 7);
      },
      async (signal) => {
        const buffer = new Uint8Array(1);
        const count = await read(from, buffer, { signal });
        taken += count;
        expect(buffer[0]).toBe(7);
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
        expect(await clock_nanosleep(CLOCK_MONOTONIC, 0, time, null, { signal })).toBe(0);
      },
      async (signal) => {
        const batch = new Batch();
        const results = [batch.getpid(), batch.lseek(file, 0, 0), batch.getpid()];
        await run(batch, { signal });
        expect(results.map((result) => result.value)).toEqual([process.pid, 0, process.pid]);
      },
      async (signal) => {
        expect(await own.gettid({ signal })).toBeGreaterThan(0);
      },
      async (signal) => {
        // Nobody sends.
        await recv(receiver, new Uint8Array(1), { signal });
        throw new Error('a message was received that nobody sent');
      },
    ];
    /** Those that nothing but a cancellation ends. */
    const endless = [1, 3, 7];

    let [started, settled] = [0, 0];
    async function lane(): Promise<void> {
      while (started < calls) {
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
        }
        settled++;
      }
    }
    await Promise.all(Array.from({ length: depth }, lane));
    expect(settled).toBe(started);

    // What was written is there, but for what was told to have been read.
    let left = 0;
    const rest = openat(AT_FDCWD, `/proc/self/fd/${from}`, O_NONBLOCK);
    while (left + taken < written) left += readNow(rest, new Uint8Array(1));
    expect(() => readNow(rest, new Uint8Array(1))).toThrow(
      expect.objectContaining({ code: 'EAGAIN' }),
    );
    // No lock is held by a call that was cancelled.
    lock(holder, LOCK_UN);
    expect(lock(holder, LOCK_EX | LOCK_NB)).toBe(0);
    await own[Symbol.asyncDispose]();
    for (const fd of [rest, from, to, holder, other, file, receiver, sender]) close(fd);
    expect(readdirSync('/proc/self/fd').length).toBe(descriptors);
  },
);
