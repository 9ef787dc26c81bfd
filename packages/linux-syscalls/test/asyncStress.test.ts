// Many calls of all sorts at once, cancelled at any moment: each promise settles, with what the kernel did.

import { readdirSync } from 'node:fs';
import { isSlow } from '@linux-syscalls/native/testing';
import { close, O_CLOEXEC, write } from 'linux-syscalls';
import { configure, read } from 'linux-syscalls/async';
import { pipe2 } from 'linux-syscalls/values';
import { expect, onTestFinished, test } from 'vitest';
import { noCallsByRing } from './openRings.ts';
import { stressCalls } from './stress/calls.ts';
import { temporaryDirectory } from './temporary.ts';

const operations = isSlow ? 1_000 : 30_000;
const directory = temporaryDirectory();

/** Has the ring of this thread made, which stays. */
async function makeRing(): Promise<void> {
  const [from, to] = pipe2(O_CLOEXEC);
  write(to, Uint8Array.of(1));
  await read(from, new Uint8Array(1));
  close(from);
  close(to);
}

test.for(['threads', 'a ring and threads'])(
  'each call settles once by %s, cancelled or not, and nothing is left of it',
  async (engines, { skip }) => {
    const byRing = engines !== 'threads';
    skip(byRing && noCallsByRing !== undefined, noCallsByRing);
    configure({ ring: byRing && 'required' });
    if (byRing) await makeRing();
    onTestFinished(() => configure({ ring: true }));
    const descriptors = readdirSync('/proc/self/fd').length;
    const { ended, cancelled } = await stressCalls({ operations, seed: 20_261_129, directory });
    expect(ended).toBe(operations);
    expect(cancelled).toBeGreaterThan(operations / 4);
    expect(readdirSync('/proc/self/fd').length).toBe(descriptors);
  },
);
