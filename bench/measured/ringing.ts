// What a read of a cached file costs by a ring, beside fs.promises: one after the other, and 64 at a time.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ring } from 'linux-syscalls/ring';
import { interleaved, perCallback, perPromise } from './measure.ts';
import { shownRatio, shownTime } from './shown.ts';

/** The part of the time of fs.promises that reads by a ring may take, by how many are under way. */
const limits = new Map([
  [1, { 'ring, promises': 1 / 6, 'ring, callbacks': 1 / 6 }],
  [64, { 'ring, promises': 1 / 8, 'ring, callbacks': 1 / 11 }],
]);

const runs = 15;
const block = 4096;
const blocks = 256;

const folder = mkdtempSync(join(tmpdir(), 'ringing-'));
const path = join(folder, 'file');
writeFileSync(path, new Uint8Array(block * blocks));
const file = await open(path);
const ring = new Ring();
for (const [depth, limit] of limits) await compare(depth, limit);
await ring.end();
await file.close();
rmSync(folder, { recursive: true });

async function compare(depth: number, limit: Readonly<Record<string, number>>): Promise<void> {
  const buffers = Array.from({ length: depth }, () => new Uint8Array(new ArrayBuffer(block)));
  let next = 0;
  const offset = (): number => (next++ % blocks) * block;
  const all = (one: (buffer: Uint8Array) => Promise<unknown>) =>
    perPromise(() => Promise.all(buffers.map(one)), depth);
  const rows = await interleaved(
    [
      {
        path: 'fs.promises',
        calls: depth,
        measure: all((buffer) => file.read(buffer, 0, block, offset())),
      },
      {
        path: 'ring, promises',
        calls: depth,
        measure: all((buffer) => ring.pread64(file.fd, buffer, block, offset())),
      },
      {
        path: 'ring, callbacks',
        calls: depth,
        measure: perCallback((done) => {
          let left = depth;
          const ended = (): void => {
            left -= 1;
            if (left === 0) done();
          };
          for (const buffer of buffers) {
            ring.callback.pread64(file.fd, buffer, block, offset(), ended);
          }
        }, depth),
      },
    ],
    runs,
  );
  for (const { path, median, ratio } of rows) {
    const most = limit[path] ?? Number.POSITIVE_INFINITY;
    const short = ratio > most ? `; the goal is ${shownRatio(most)} ×` : '';
    console.log(
      `${depth} at a time: ${path.padEnd(15)} ${shownTime(median).padStart(9)}  ${shownRatio(ratio)} ×${short}`,
    );
  }
}
