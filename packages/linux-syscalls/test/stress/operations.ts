// Operations of a ring of all sorts: each ends once, with what the kernel did.

import { deepEqual, equal, ok } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_FDCWD,
  close,
  ECANCELED,
  O_CLOEXEC,
  O_RDONLY,
  open,
  STATX_SIZE,
  struct,
  write,
} from 'linux-syscalls';
import { Ring, type RingOptions, type Token } from 'linux-syscalls/ring';
import { pipe2 } from 'linux-syscalls/values';
import { randomFrom } from './random.ts';
import type { Outcome, Workload } from './Workload.ts';

const lanes = 64;
const block = 64;

/** Has a ring of these sizes make operations, and closes it. */
export async function stressRing(
  { operations, seed, directory }: Workload,
  sizes: RingOptions & { readonly completions: number },
): Promise<Outcome> {
  const random = randomFrom(seed);
  const path = join(directory, 'read');
  const content = Uint8Array.from({ length: 4096 }, (_, i) => i % 251);
  writeFileSync(path, content);
  const file = open(path, O_RDONLY | O_CLOEXEC);
  const ring = new Ring(sizes);
  let [started, ended, twice, cancelled] = [0, 0, 0, 0];

  /** Starts an operation by a function that is told of its end, and counts how often it is. */
  const counted = (
    start: (done: (result: number) => void) => Token,
  ): { done: Promise<number>; token: Token } => {
    started++;
    let calls = 0;
    let token: Token | undefined;
    const done = new Promise<number>((resolve) => {
      token = start((result) => {
        calls++;
        if (calls > 1) twice++;
        ended++;
        resolve(result);
      });
    });
    return { done, token: token! };
  };

  const readFile = async (): Promise<void> => {
    const bytes = new Uint8Array(block);
    const at = random(content.length - block);
    const { done } = counted((end) => ring.callback.pread64(file, bytes, block, at, end));
    equal(await done, block);
    equal(bytes[0], at % 251);
    equal(bytes[block - 1], (at + block - 1) % 251);
  };

  const readPipe = async (): Promise<void> => {
    const [end, start] = pipe2(O_CLOEXEC);
    const bytes = new Uint8Array(1);
    const { done, token } = counted((tell) => ring.callback.read(end, bytes, 1, tell));
    const chance = random(4);
    for (let i = random(4); i > 0; i--) await null;
    if (chance === 0) await new Promise((resolve) => setImmediate(resolve));
    if (chance < 3) ring.cancel(token);
    if (chance > 1) write(start, Uint8Array.of(7));
    const result = await done;
    if (result === -ECANCELED) cancelled++;
    else deepEqual([result, bytes[0]], [1, 7]);
    // It has ended, and its slot may be another's: nothing is to happen.
    ring.cancel(token);
    close(end);
    close(start);
  };

  const abort = async (): Promise<void> => {
    started++;
    const controller = new AbortController();
    const time = ring.timeout(1 + random(200_000), { signal: controller.signal });
    if (random(2) === 0) controller.abort('enough');
    const result = await time.catch((error) => error);
    if (result === 'enough') cancelled++;
    else equal(result, undefined);
    ended++;
  };

  const ask = async (): Promise<void> => {
    started++;
    const found = struct.statx.alloc();
    await ring.statx(AT_FDCWD, path, 0, STATX_SIZE, found);
    equal(found.stx_size, BigInt(content.length));
    ended++;
  };

  const chain = async (): Promise<void> => {
    started += 2;
    const results = await ring.link((link) => {
      link.nop();
      link.nop();
    });
    deepEqual(results, [0, 0]);
    ended += 2;
  };

  const lane = async (): Promise<void> => {
    while (started < operations) {
      const choice = random(20);
      if (choice < 10) await readFile();
      else if (choice < 14) await readPipe();
      else if (choice < 16) await abort();
      else if (choice < 17) await ask();
      else if (choice < 18) await chain();
      else await ring.nop();
    }
  };

  await Promise.all(Array.from({ length: lanes }, lane));
  ok(started >= operations);
  deepEqual([ended, twice], [started, 0]);
  equal(ring.inFlight, 0);
  // All slots are free: as many as there are can be used at once.
  await Promise.all(Array.from({ length: sizes.completions }, () => ring.nop()));
  await ring.end();
  close(file);
  return { ended, cancelled };
}
