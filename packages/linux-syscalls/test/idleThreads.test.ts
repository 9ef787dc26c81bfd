import { existsSync } from 'node:fs';
import { pipe2, write } from 'linux-syscalls';
import { expect, onTestFinished, test } from 'vitest';
import { BatchRun } from '../src/async/BatchRun.ts';
import { ThreadEngine } from '../src/async/ThreadEngine.ts';
import { Batch } from '../src/batch.ts';
import { until } from './worker.ts';

// What becomes of helper threads that nothing needs. Other tests of this process have threads as well, so each
// thread is known by its id.

/** So short that threads end as soon as they can. */
const idleTime = 1;

function threadsWith(time: number | undefined): ThreadEngine {
  const threads = new ThreadEngine(8, true, time);
  onTestFinished(() => threads.close());
  return threads;
}

interface Waiting {
  /** The thread that waits; known once it has ended to. */
  readonly thread: Promise<number>;
  release(): void;
}

/** Has a thread wait until it is released. */
function wait(threads: ThreadEngine): Waiting {
  const ends = new Int32Array(2);
  pipe2(ends);
  const batch = new Batch();
  const id = batch.gettid();
  batch.read(ends[0]!, new Uint8Array(1));
  for (const end of ends) batch.close(end).always();
  const ended = BatchRun.make(threads, batch, []);
  return {
    thread: ended.then(() => id.value),
    release: () => void write(ends[1]!, Uint8Array.of(1)),
  };
}

const lives = (thread: number): boolean => existsSync(`/proc/self/task/${thread}`);

/** Releases all and returns their threads, each of which had one. */
async function threadsOf(waiting: readonly Waiting[]): Promise<number[]> {
  for (const { release } of waiting) release();
  return Promise.all(waiting.map(({ thread }) => thread));
}

test('threads end that had nothing to do for a while, and others are made when there is', async () => {
  const threads = threadsWith(idleTime);
  for (let round = 0; round < 3; round++) {
    const ids = await threadsOf([1, 2, 3, 4].map(() => wait(threads)));
    await until(() => !ids.some(lives));
  }
});

test('what is under way keeps its thread, and only that', async () => {
  const threads = threadsWith(idleTime);
  const staying = wait(threads);
  const ids = await threadsOf([1, 2, 3].map(() => wait(threads)));
  await until(() => !ids.some(lives));
  const [id] = await threadsOf([staying]);
  await until(() => ![...ids, id!].some(lives));
});

test('a thread of one’s own stays, as it keeps what was done to it', async () => {
  const [own, others] = [threadsWith(undefined), threadsWith(idleTime)];
  const [id] = await threadsOf([wait(own)]);
  const ids = await threadsOf([wait(others)]);
  await until(() => !ids.some(lives));
  expect(await threadsOf([wait(own)])).toEqual([id]);
});

test('calls come and go while threads end, and each is made', async () => {
  const threads = threadsWith(0);
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  for (let round = 0; round < 300; round++) {
    const ids = await threadsOf(Array.from({ length: 1 + (round % 5) }, () => wait(threads)));
    expect(ids.every((id) => id > 0)).toBe(true);
    if (round % 3 !== 0) await turn();
  }
});
