import { readdirSync } from 'node:fs';
import * as layout from '@linux-syscalls/native/programLayout';
import { isSlow, raw } from '@linux-syscalls/native/testing';
import {
  close,
  dup3,
  eventfd,
  F_GETFD,
  FUTEX_WAIT_PRIVATE,
  fcntl,
  flock,
  LOCK_EX,
  memfd_create,
  O_CLOEXEC,
  O_RDWR,
  openat,
  pipe2,
  write,
} from 'linux-syscalls';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ThreadPool } from '../src/threads/ThreadPool.ts';
import { ownDescriptors } from './ownDescriptors.ts';
import { type Call, Owner, programOf, stepsOf } from './threadOwner.ts';
import { until } from './worker.ts';

const { SYS, errno } = raw;
const { modes } = layout;

/** The number of `futex`, where times have 64 bits. */
const futex = (SYS as { readonly futex_time64?: number }).futex_time64 ?? SYS.futex;

const whole = { cancelled: false, malformed: false };
const cancelled = { cancelled: true, malformed: false };

function ownerOf(jobs: number, threads: number): Owner {
  const owner = new Owner(jobs, threads);
  onTestFinished(() => owner.pool.close());
  return owner;
}

/** A call that reads a byte of a pipe, and what writes it. */
function readingPipe(mode = 0): { readonly call: Call; readonly fd: number; release(): void } {
  const { read, write: end } = pipe();
  const byte = raw.allocate(1);
  const call = { nr: SYS.read, words: [read, raw.addressOf(byte), 1], mode };
  return { call, fd: read, release: () => void write(end, byte, 1) };
}

function pipe(): { readonly read: number; readonly write: number } {
  const fds = new Int32Array(2);
  pipe2(fds, 0);
  const [read, write] = fds as unknown as [number, number];
  onTestFinished(() => {
    for (const fd of [read, write]) raw.syscall(SYS.close, fd);
  });
  return { read, write };
}

test('programs run in other threads of this process, and come back', async () => {
  const owner = ownerOf(8, 2);
  const program = programOf({ nr: SYS.gettid }, { nr: SYS.getpid }, { nr: SYS.close, words: [-1] });
  expect(await owner.start(3, program).ended).toEqual(whole);
  const [[, thread], ...others] = stepsOf(program) as [[string, number], ...[string, number][]];
  expect(readdirSync('/proc/self/task')).toContain(`${thread}`);
  expect(thread).not.toBe(raw.syscall(SYS.gettid));
  expect(others).toEqual([
    ['returned', process.pid],
    ['failed', -errno.EBADF],
  ]);
  expect(program[layout.STOPPED]).toBe(2n);
});

test('more jobs than threads all run, each once, and their slots again', async () => {
  const owner = ownerOf(64, 2);
  const counter = eventfd(0);
  const one = raw.allocate(8);
  one.set(new Uint8Array(BigUint64Array.of(1n).buffer));
  const call = { nr: SYS.write, words: [counter, raw.addressOf(one), 8] };
  const programs = Array.from({ length: 64 }, () => programOf(call, { nr: SYS.gettid }));
  for (let round = 0; round < 3; round++) {
    const jobs = programs.map((program, slot) => owner.submit(slot, program));
    owner.pool.flush();
    const ends = await Promise.all(jobs.map(({ ended }) => ended));
    expect(ends).toEqual(programs.map(() => whole));
  }
  const total = new BigUint64Array(1);
  raw.syscall(SYS.read, counter, total, 8);
  expect(total[0]).toBe(3n * 64n);
  const threads = new Set(programs.map((program) => stepsOf(program)[1]![1]));
  expect(threads.size).toBeLessThanOrEqual(2);
  close(counter);
});

describe('a cancellation', () => {
  test.for<[string, () => Call]>([
    ['read of a pipe', () => readingPipe().call],
    [
      'flock',
      () => {
        const held = memfd_create('held', 0);
        const other = openat(-1, `/proc/self/fd/${held}`, O_RDWR);
        onTestFinished(() => [held, other].forEach((fd) => void close(fd)));
        flock(held, LOCK_EX);
        return { nr: SYS.flock, words: [other, LOCK_EX] };
      },
    ],
    [
      'futex',
      () => {
        const word = raw.allocate(4);
        return { nr: futex, words: [raw.addressOf(word), FUTEX_WAIT_PRIVATE, 0, 0] };
      },
    ],
  ])('interrupts %s, which waits', async ([, make]) => {
    const owner = ownerOf(8, 1);
    const program = programOf(make(), { nr: SYS.getpid });
    const job = owner.start(0, program);
    await until(() => program[layout.CURRENT] === 0n);
    expect(owner.pool.cancel(job.slot, job.generation)).toBe('interrupted');
    expect(await owner.cancel(job)).toEqual(cancelled);
    expect(stepsOf(program)).toEqual([
      ['failed', -errno.EINTR],
      ['notMade', 0],
    ]);
    expect(owner.pool.cancel(job.slot, job.generation)).toBe('tooLate');
  });

  test('takes back a job that no thread has taken, and nothing of it is made', async () => {
    const owner = ownerOf(8, 1);
    const { call, release } = readingPipe();
    const first = programOf(call);
    const before = owner.start(0, first);
    const program = programOf({ nr: SYS.getpid });
    const job = owner.start(1, program);
    await until(() => first[layout.CURRENT] === 0n);
    expect(owner.pool.cancel(job.slot, job.generation)).toBe('takenBack');
    release();
    expect(await before.ended).toEqual(whole);
    expect(await job.ended).toEqual(cancelled);
    expect(stepsOf(first)).toEqual([['returned', 1]]);
    expect(stepsOf(program)).toEqual([['notMade', 0]]);
    expect(program[layout.STOPPED]).toBe(0n);
  });

  test('of an earlier use of a slot does nothing', async () => {
    const owner = ownerOf(8, 1);
    const earlier = owner.start(0, programOf({ nr: SYS.getpid }));
    await earlier.ended;
    const { call, release } = readingPipe();
    const program = programOf(call);
    const job = owner.start(0, program);
    await until(() => program[layout.CURRENT] === 0n);
    for (let i = 0; i < 100; i++) expect(owner.pool.cancel(0, earlier.generation)).toBe('tooLate');
    release();
    expect(await job.ended).toEqual(whole);
    expect(stepsOf(program)).toEqual([['returned', 1]]);
  });

  test('interrupts no other call: not another thread’s, nor the next of its thread', async () => {
    const owner = ownerOf(8, 2);
    const [other, next] = [readingPipe(), readingPipe()];
    const waiting = programOf(other.call);
    const long = owner.start(0, waiting);
    await until(() => waiting[layout.CURRENT] === 0n);
    for (let round = 0; round < 50; round++) {
      const program = programOf(readingPipe().call);
      await owner.cancel(owner.start(1, program));
      const after = programOf(next.call);
      const job = owner.start(1, after);
      await until(() => after[layout.CURRENT] === 0n);
      next.release();
      expect(await job.ended).toEqual(whole);
      expect(stepsOf(after)).toEqual([['returned', 1]]);
    }
    other.release();
    expect(await long.ended).toEqual(whole);
    expect(stepsOf(waiting)).toEqual([['returned', 1]]);
  });

  test('is followed by calls that are always made', async () => {
    const owner = ownerOf(8, 1);
    const { call, fd } = readingPipe();
    const copy = dup3(fd, ownDescriptors.closedByThread, O_CLOEXEC);
    const always = { nr: SYS.close, words: [copy], mode: modes.always };
    const program = programOf(call, { nr: SYS.getpid }, always);
    expect(await owner.cancel(owner.start(0, program))).toEqual(cancelled);
    expect(stepsOf(program).at(-1)).toEqual(['returned', 0]);
    expect(() => fcntl(copy, F_GETFD)).toThrow('EBADF');
  });

  test('doesn’t interrupt these', async () => {
    const owner = ownerOf(8, 1);
    const { call, release } = readingPipe(modes.always);
    const program = programOf({ nr: SYS.close, words: [-1] }, call);
    const job = owner.start(0, program);
    await until(() => program[layout.CURRENT] === 1n);
    for (let i = 0; i < 1000; i++) {
      expect(owner.pool.cancel(job.slot, job.generation)).toBe('interrupted');
    }
    release();
    expect(await job.ended).toEqual(cancelled);
    expect(stepsOf(program)).toEqual([
      ['failed', -errno.EBADF],
      ['returned', 1],
    ]);
  });

  test('stops a program whose call may fail before the next one', async () => {
    const owner = ownerOf(8, 1);
    const program = programOf(readingPipe(modes.mayFail).call, { nr: SYS.getpid });
    expect(await owner.cancel(owner.start(0, program))).toEqual(cancelled);
    expect(stepsOf(program).at(-1)).toEqual(['notMade', 0]);
  });

  test('ends a loop that would go on for ever', async () => {
    const owner = ownerOf(8, 1);
    const { operations } = layout;
    const program = programOf({ nr: 2 ** 50 }, { nr: SYS.getpid }, { nr: 0 });
    const step = (i: number) => layout.STEPS + i * layout.STEP;
    program[step(0) + layout.OPERATION] = BigInt(operations.repeat);
    program[step(0) + layout.WORDS] = 2n;
    program[step(2) + layout.OPERATION] = BigInt(operations.endRepeat);
    const job = owner.start(0, program);
    await until(() => program[layout.CURRENT] === 1n);
    expect(await owner.cancel(job)).toEqual(cancelled);
    expect([1n, 2n]).toContain(program[layout.STOPPED]);
  });
});

test('a malformed program ends, and nothing of it is run', async () => {
  const owner = ownerOf(8, 1);
  const program = programOf({ nr: SYS.getpid }, { nr: SYS.getpid });
  program[layout.STEPS + layout.STEP + layout.OPERATION] = 9n;
  expect(await owner.start(0, program).ended).toEqual({ cancelled: false, malformed: true });
  expect(stepsOf(program)[0]).toEqual(['notMade', 0]);
  expect(program[layout.CHECKED]).toBe(0n);
});

test('what is no program, or in no free slot, is refused', async () => {
  const owner = ownerOf(8, 1);
  const { pool } = owner;
  const program = programOf({ nr: SYS.getpid });
  const { buffer } = programOf({ nr: SYS.getpid });
  structuredClone(buffer, { transfer: [buffer] });
  expect(() => pool.submit(0, buffer)).toThrow(RangeError);
  expect(() => pool.submit(0, new ArrayBuffer(24))).toThrow(RangeError);
  for (const slot of [-1, 8, 0.5]) {
    expect(() => pool.submit(slot, program.buffer)).toThrow(/not free/);
  }
  const job = owner.submit(0, program);
  expect(() => pool.submit(0, program.buffer)).toThrow(/not free/);
  pool.flush();
  expect(await job.ended).toEqual(whole);
});

test('a callback that throws loses no other job', async () => {
  const pool = new ThreadPool(8, 1, () => {});
  onTestFinished(() => pool.close());
  pool.addThread();
  const programs = [0, 1, 2].map(() => programOf({ nr: SYS.getpid }));
  for (const [slot, program] of programs.entries()) pool.submit(slot, program.buffer);
  pool.flush();
  await until(() => programs.every((it) => stepsOf(it)[0]![0] === 'returned') && pool.idle === 1);
  const seen: number[] = [];
  const failing = (slot: number): void => {
    seen.push(slot);
    throw new Error('of the callback');
  };
  for (let i = 0; i < 3; i++) expect(() => pool.reap(failing)).toThrow('of the callback');
  pool.reap(failing);
  expect(seen).toEqual([0, 1, 2]);
});

test('who would sleep is told of a job that has ended already', async () => {
  const pool = new ThreadPool(8, 1, () => {});
  onTestFinished(() => pool.close());
  pool.addThread();
  expect(pool.sleep()).toBe(true);
  pool.submit(0, programOf({ nr: SYS.getpid }).buffer);
  pool.flush();
  await until(() => !pool.sleep());
  pool.reap(() => {});
  expect(pool.sleep()).toBe(true);
});

test('a pool of a number of jobs that is no power of two, or without threads, is refused', () => {
  for (const jobs of [0, 3, 1.5, -8]) {
    expect(() => new ThreadPool(jobs, 1, () => {})).toThrow(RangeError);
  }
  expect(() => new ThreadPool(8, 0, () => {})).toThrow(RangeError);
});

test('there are no more threads than asked for', () => {
  const { pool } = ownerOf(8, 3);
  expect(pool.threads).toBe(3);
  expect(pool.addThread()).toBe(-errno.EAGAIN);
  expect(pool.threads).toBe(3);
});

test('threads that are asked to end do when they have nothing to do, and make room for others', async () => {
  const owner = ownerOf(8, 3);
  const { pool } = owner;
  const { call, release } = readingPipe();
  const { ended } = owner.start(0, programOf(call));
  // One that was about to sleep when it was woken is asked again.
  await until(() => {
    pool.keep();
    if (pool.threads > 1) pool.retire(pool.threads - 1);
    return pool.threads === 1;
  });
  release();
  expect(await ended).toEqual(whole);
  expect(await owner.start(1, programOf({ nr: SYS.getpid })).ended).toEqual(whole);
  for (const count of [2, 3]) {
    await until(() => pool.addThread() === 0);
    expect(pool.threads).toBe(count);
  }
});

const rounds = isSlow ? 500 : 2000;

test('a thread that was asked to end and told otherwise stays', async () => {
  const owner = ownerOf(8, 1);
  const { pool } = owner;
  let jobs = 0;
  for (let i = 0; i < rounds; i++) {
    pool.retire(1);
    pool.keep();
    if (pool.threads === 0) await until(() => pool.addThread() === 0);
    expect(await owner.start(0, programOf({ nr: SYS.getpid })).ended).toEqual(whole);
    jobs++;
  }
  expect(jobs).toBe(rounds);
});

test('a pool that is closed interrupts what waits, and its threads are gone', async () => {
  const owner = new Owner(8, 3);
  const programs = [0, 1, 2, 3].map(() => programOf({ nr: SYS.gettid }, readingPipe().call));
  for (const [slot, program] of programs.entries()) owner.start(slot, program);
  await until(() => programs.filter((it) => it[layout.CURRENT] === 1n).length === 3);
  const begun = programs.filter((it) => it[layout.CURRENT] === 1n);
  owner.pool.close();
  expect(owner.pool.threads).toBe(0);
  for (const program of begun) expect(stepsOf(program)[1]).toEqual(['failed', -errno.EINTR]);
  const ids = begun.map((program) => `${stepsOf(program)[0]![1]}`);
  // The kernel removes a thread a moment after it has told who joins it.
  await until(() => !readdirSync('/proc/self/task').some((id) => ids.includes(id)));
  expect(stepsOf(programs[3]!)[0]).toEqual(['notMade', 0]);
  owner.pool.close();
  expect(() => owner.pool.addThread()).toThrow('closed');
  expect(() => owner.submit(5, programs[0]!)).toThrow(/not free/);
  expect(owner.pool.cancel(0, 1)).toBe('tooLate');
});
