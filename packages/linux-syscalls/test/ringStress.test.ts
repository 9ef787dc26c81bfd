import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSlow } from '@linux-syscalls/native/testing';
import { AT_FDCWD, close, O_RDONLY, open, STATX_SIZE, struct, write } from 'linux-syscalls';
import { Ring, type Token } from 'linux-syscalls/ring';
import { pipe2 } from 'linux-syscalls/values';
import { beforeEach, expect, test } from 'vitest';
import { noRings, openRings } from './openRings.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
beforeEach(({ skip }) => skip(noRings !== undefined, noRings));

/** Numbers below a bound, the same for a seed each time. */
function numbersOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Of the operations: in a slow guest one of these takes two milliseconds. */
const share = isSlow ? 0.04 : 1;
const loops = 64;
const block = 64;

test.each([
  { seed: 1, total: 100_000 * share, entries: 256, completions: 4096, turn: 2048 },
  { seed: 2, total: 20_000 * share, entries: 4, completions: 8, turn: 16 },
])(
  'of $total operations, cancelled at random from seed $seed, none is lost and none ends twice',
  async ({ seed, total, ...sizes }) => {
    const random = numbersOf(seed);
    const path = join(directory, `file-${seed}`);
    const content = Uint8Array.from({ length: 4096 }, (_, i) => i % 251);
    writeFileSync(path, content);
    const file = open(path, O_RDONLY);
    const rings = openRings();
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
      expect(await done).toBe(block);
      expect(bytes[0]).toBe(at % 251);
      expect(bytes[block - 1]).toBe((at + block - 1) % 251);
    };

    const readPipe = async (): Promise<void> => {
      const [end, start] = pipe2();
      const bytes = new Uint8Array(1);
      const { done, token } = counted((tell) => ring.callback.read(end, bytes, 1, tell));
      const chance = random(4);
      for (let i = random(4); i > 0; i--) await null;
      if (chance === 0) await new Promise((resolve) => setImmediate(resolve));
      if (chance < 3) ring.cancel(token);
      if (chance > 1) write(start, Uint8Array.of(7));
      const result = await done;
      if (result === -125) cancelled++;
      else expect([result, bytes[0]]).toEqual([1, 7]);
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
      else expect(result).toBeUndefined();
      ended++;
    };

    const ask = async (): Promise<void> => {
      started++;
      const found = struct.statx.alloc();
      await ring.statx(AT_FDCWD, path, 0, STATX_SIZE, found);
      expect(found.stx_size).toBe(4096n);
      ended++;
    };

    const chain = async (): Promise<void> => {
      started += 2;
      expect(
        await ring.link((link) => {
          link.nop();
          link.nop();
        }),
      ).toEqual([0, 0]);
      ended += 2;
    };

    const loop = async (): Promise<void> => {
      while (started < total) {
        const choice = random(20);
        if (choice < 10) await readFile();
        else if (choice < 14) await readPipe();
        else if (choice < 16) await abort();
        else if (choice < 17) await ask();
        else if (choice < 18) await chain();
        else await ring.nop();
      }
    };

    await Promise.all(Array.from({ length: loops }, loop));
    expect(started).toBeGreaterThanOrEqual(total);
    expect([ended, twice]).toEqual([started, 0]);
    expect(cancelled).toBeGreaterThan(total / 50);
    expect(ring.inFlight).toBe(0);
    // All slots are free: as many as there are can be used at once.
    await Promise.all(Array.from({ length: sizes.completions }, () => ring.nop()));
    await ring.end();
    expect(openRings()).toBe(rings);
    close(file);
  },
);
