import { isSlow } from '@linux-syscalls/native/testing';
import { beforeEach, expect, test } from 'vitest';
import { noRings, openRings } from './openRings.ts';
import { stressRing } from './stress/operations.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
beforeEach(({ skip }) => skip(noRings !== undefined, noRings));

/** Of the operations: in a slow guest one of these takes two milliseconds. */
const share = isSlow ? 0.04 : 1;

test.each([
  { seed: 1, operations: 100_000 * share, entries: 256, completions: 4096, turn: 2048 },
  { seed: 2, operations: 20_000 * share, entries: 4, completions: 8, turn: 16 },
])(
  'of $operations operations, cancelled at random from seed $seed, none is lost and none ends twice',
  async ({ seed, operations, ...sizes }) => {
    const rings = openRings();
    const { cancelled } = await stressRing({ operations, seed, directory }, sizes);
    expect(cancelled).toBeGreaterThan(operations / 50);
    expect(openRings()).toBe(rings);
  },
);
