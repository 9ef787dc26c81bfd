import {
  CLOCK_MONOTONIC,
  CLOCK_REALTIME,
  FUTEX_BITSET_MATCH_ANY,
  FUTEX_CLOCK_REALTIME,
  FUTEX_CMP_REQUEUE,
  FUTEX_LOCK_PI,
  FUTEX_TID_MASK,
  FUTEX_TRYLOCK_PI,
  FUTEX_UNLOCK_PI,
  FUTEX_WAIT,
  FUTEX_WAIT_BITSET,
  FUTEX_WAKE,
  FUTEX_WAKE_BITSET,
  FUTEX_WAKE_OP,
  FUTEX2_PRIVATE,
  FUTEX2_SIZE_U32,
  futex,
  futex_requeue,
  futex_wait,
  futex_waitv,
  futex_wake,
  gettid,
  struct,
} from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { addressOf } from 'linux-syscalls/raw';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSwapped, whySwapped } from './emulation.ts';
import { refusal, since } from './kernel.ts';
import { LastingWorker, until } from './worker.ts';

const code = (name: string): object => expect.objectContaining({ code: name });
const shared = (length = 1): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(4 * length));
/** The thread that waits. */
let other: LastingWorker;
beforeAll(() => {
  other = new LastingWorker();
});
afterAll(() => other.end());

/** A time that is over. */
const past = (): struct.timespec => struct.timespec.from({ tv_sec: 1, tv_nsec: 0 });
const noTime = (): struct.timespec => struct.timespec.alloc();
/** A time that no test sees the end of, in the next century but one. */
const farAway = 7_000_000_000n;

test('FUTEX_WAKE wakes a thread that waits at a word', async () => {
  const word = shared();
  const waiting = other.run<number>('return calls.futex(workerData, calls.FUTEX_WAIT, 0)', word);
  await until(() => futex(word, FUTEX_WAKE, 1) === 1);
  expect(await waiting).toBe(0);
});

test('FUTEX_WAIT does not wait where the word differs, and not for ever', () => {
  const word = Int32Array.of(-7);
  expect(() => futex(word, FUTEX_WAIT, 0)).toThrow(code('EAGAIN'));
  expect(() => futex(word, FUTEX_WAIT, -7, noTime())).toThrow(code('ETIMEDOUT'));
  expect(nothrow.futex(word, FUTEX_WAIT, 0xffff_fff9, noTime())).toBe(-110);
  const wrong = struct.timespec.from({ tv_sec: 0, tv_nsec: 1_000_000_000 });
  expect(() => futex(word, FUTEX_WAIT, -7, wrong)).toThrow(code('EINVAL'));
});

test('FUTEX_WAIT_BITSET has a time on either clock, of more than 32 bits', async () => {
  const word = shared();
  for (const op of [FUTEX_WAIT_BITSET, FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME]) {
    expect(() => futex(word, op, 0, past(), null, -1)).toThrow(code('ETIMEDOUT'));
  }
  const waiting = other.run<number>(
    `const until = calls.struct.timespec.from({ tv_sec: ${farAway}n, tv_nsec: 0 });
    const op = calls.FUTEX_WAIT_BITSET | calls.FUTEX_CLOCK_REALTIME;
    return calls.futex(workerData, op, 0, until, null, 6);`,
    word,
  );
  // Only wakers with a bit in common are seen.
  await until(() => {
    expect(futex(word, FUTEX_WAKE_BITSET, 1, null, null, 9)).toBe(0);
    return futex(word, FUTEX_WAKE_BITSET, 1, null, null, 2) === 1;
  });
  expect(await waiting).toBe(0);
});

test('FUTEX_CMP_REQUEUE moves a thread to another word', async () => {
  const words = shared(2);
  const [first, second] = [words.subarray(0, 1), words.subarray(1)];
  const waiting = other.run<number>('return calls.futex(workerData, calls.FUTEX_WAIT, 0)', first);
  await until(() => futex(first, FUTEX_CMP_REQUEUE, 0, 1, second, 0) === 1);
  expect(futex(first, FUTEX_WAKE, 1)).toBe(0);
  expect(futex(second, FUTEX_WAKE, 1)).toBe(1);
  expect(await waiting).toBe(0);
  first[0] = 1;
  expect(() => futex(first, FUTEX_CMP_REQUEUE, 0, 1, second, 0)).toThrow(code('EAGAIN'));
});

test('FUTEX_WAKE_OP changes the second word', ({ skip }) => {
  skip(isSwapped, whySwapped);
  const words = shared(2);
  // FUTEX_OP_ADD 5, and wake if it was equal to 0.
  const addFive = (1 << 28) | (0 << 24) | (5 << 12) | 0;
  expect(futex(words, FUTEX_WAKE_OP, 1, 1, words.subarray(1), addFive)).toBe(0);
  expect([...words]).toEqual([0, 5]);
});

test('FUTEX_LOCK_PI writes the thread into the word', ({ skip }) => {
  skip(isSwapped, whySwapped);
  const word = new Uint32Array(1);
  expect(futex(word, FUTEX_LOCK_PI, undefined, null)).toBe(0);
  expect(word[0]! & FUTEX_TID_MASK).toBe(gettid());
  expect(() => futex(word, FUTEX_TRYLOCK_PI)).toThrow(code('EDEADLK'));
  expect(futex(word, FUTEX_UNLOCK_PI)).toBe(0);
  expect(word[0]).toBe(0);
  expect(() => futex(word, FUTEX_UNLOCK_PI)).toThrow(code('EPERM'));
});

test('futex_wait and futex_wake meet at a word', async (context) => {
  const word = shared();
  const flags = FUTEX2_SIZE_U32 | FUTEX2_PRIVATE;
  since('6.7', context, () => futex_wake(word, FUTEX_BITSET_MATCH_ANY, 1, flags));
  const waiting = other.run<number>(
    `const until = calls.struct.timespec.from({ tv_sec: ${farAway}n, tv_nsec: 0 });
    return calls.futex_wait(workerData, 0, 6, ${flags}, until, calls.CLOCK_REALTIME);`,
    word,
  );
  await until(() => {
    expect(futex_wake(word, 9, 1, flags)).toBe(0);
    return futex_wake(word, 2, 1, flags) === 1;
  });
  expect(await waiting).toBe(0);
  expect(() => futex_wait(word, 1, 1, flags)).toThrow(code('EAGAIN'));
  expect(() => futex_wait(word, 0, 1, flags, past(), CLOCK_MONOTONIC)).toThrow(code('ETIMEDOUT'));
});

test('futex_requeue moves a thread to another word', async (context) => {
  const words = shared(2);
  const waiters = struct.futex_waitv.array(2);
  for (const [i, waiter] of [...waiters].entries()) {
    waiter.uaddr = addressOf(words.subarray(i));
    waiter.flags = FUTEX2_SIZE_U32;
  }
  since('6.7', context, () => futex_requeue(waiters, 0, 0, 0));
  const code = `return calls.futex_wait(workerData, 0, 1, ${FUTEX2_SIZE_U32})`;
  const waiting = other.run<number>(code, words.subarray(0, 1));
  await until(() => futex_requeue(waiters, 0, 0, 1) === 1);
  await until(() => futex_wake(words.subarray(1), 1, 1, FUTEX2_SIZE_U32) === 1);
  expect(await waiting).toBe(0);
});

test('futex_waitv tells which word was woken', async (context) => {
  const words = shared(3);
  const waiters = struct.futex_waitv.array(3);
  for (const [i, waiter] of [...waiters].entries()) {
    waiter.uaddr = addressOf(words.subarray(i));
    waiter.flags = FUTEX2_SIZE_U32;
  }
  const over = (): number => futex_waitv(waiters, undefined, 0, past(), CLOCK_REALTIME);
  expect(refusal('5.16', context, over)).toBe('ETIMEDOUT');
  const waiting = other.run<number>(
    `const waiters = calls.struct.futex_waitv.array(3);
    for (const [i, waiter] of [...waiters].entries()) {
      waiter.uaddr = raw.addressOf(workerData.subarray(i));
      waiter.flags = calls.FUTEX2_SIZE_U32;
    }
    return calls.futex_waitv(waiters);`,
    words,
  );
  await until(() => futex(words.subarray(2), FUTEX_WAKE, 1) === 1);
  expect(await waiting).toBe(2);
  words[1] = 1;
  expect(() => futex_waitv(waiters)).toThrow(code('EAGAIN'));
});
