// Whether a call costs the same among few and among many, allocates nothing, and threads don't wait for
// each other. Leaves what it found in a file; needs --expose-gc.
//   growth.js ‹folder of the scene› ‹file›

import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { SYS, syscall0, syscall3 } from 'linux-syscalls/raw';
import type { Growing } from '../figures.ts';
import { loops } from '../loop.ts';
import { spreadOf } from '../measure.ts';
import { pageAddress, zero } from '../works/scene.ts';

const { getppid: getppidInC, threads: threadsInC } = loops;
const [, , , file = ''] = process.argv;

writeFileSync(
  file,
  JSON.stringify({ calls: calls(), bytes: bytesPerCall(), threads: await threads() }),
);

/**
 * Nanoseconds for each of so many calls, beside the C loop's: many are made in pieces of a million, which
 * take turns.
 */
function calls(): Growing[] {
  const make = (count: number) => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < count; i++) syscall0(SYS.getppid);
    return Number(process.hrtime.bigint() - start);
  };
  for (let i = 0; i < 1000; i++) make(1000); // until it is compiled
  const median = (values: readonly number[]) => spreadOf(values).median;
  const clock = median(Array.from({ length: 1001 }, () => make(0)));
  return [1, 1e3, 1e5, 1e7, 1e8].map((count) => {
    const piece = Math.min(count, 1e6);
    const pieces = Math.max(count / piece, Math.min(1001, 1e6 / piece));
    const taken = Array.from({ length: pieces }, () => ({
      c: getppidInC!(piece),
      ours: make(piece),
    }));
    const c = median(taken.map((pair) => pair.c));
    const ours = median(taken.map((pair) => pair.ours));
    return { count, c, ours: (ours - clock) / piece };
  });
}

/** Bytes of heap that each of a million calls of numbers leaves behind. */
function bytesPerCall(): number {
  const count = 1e6;
  const make = () => {
    for (let i = 0; i < count / 2; i++) {
      syscall0(SYS.getppid);
      syscall3(SYS.read, zero, pageAddress, 1);
    }
  };
  make();
  // A compiler's leftovers come and go: the median has none.
  const left = Array.from({ length: 21 }, () => {
    globalThis.gc!();
    const before = process.memoryUsage();
    make();
    const after = process.memoryUsage();
    return (after.heapUsed - before.heapUsed + after.external - before.external) / count;
  });
  return spreadOf(left).median;
}

/**
 * Calls in a second of so many workers, and of as many threads of C, in turns: the most of several runs,
 * since what else the machine does only takes away.
 */
async function threads(): Promise<Growing[]> {
  const rows: Growing[] = [];
  for (const count of [1, 2, 4, 8]) {
    const rounds = Math.round(2e6 / count);
    let [c, ours] = [0, 0];
    for (let run = 0; run < 5; run++) {
      c = Math.max(c, 1e9 / threadsInC!(rounds, count));
      ours = Math.max(ours, await workers(count, rounds));
    }
    rows.push({ count, c, ours });
  }
  return rows;
}

/** Calls in a second of so many workers. */
async function workers(count: number, rounds: number): Promise<number> {
  const gate = new Int32Array(new SharedArrayBuffer(8));
  const ends = new Float64Array(new SharedArrayBuffer(8 * count));
  const ended = Array.from({ length: count }, (_, index) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: { gate, ends, index, rounds },
    });
    return new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
  });
  for (let ready = 0; ready < count; ready = Atomics.load(gate, 0)) {
    const { async, value } = Atomics.waitAsync(gate, 0, ready);
    if (async) await value;
  }
  const start = Number(process.hrtime.bigint());
  Atomics.store(gate, 1, 1);
  Atomics.notify(gate, 1);
  await Promise.all(ended);
  return (count * rounds) / ((Math.max(...ends) - start) / 1e9);
}
