// What a read of a cached file costs by a ring, beside fs.promises: one after the other, and 64 at a time.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ring } from 'linux-syscalls/ring';
import { type Comparison, type Faster, partOf, tell } from './comparison.ts';
import { asynchronousWarmth, interleaved, perCallback, perPromise } from './measure.ts';

/** By how many reads are under way at a time. */
const goals = new Map<number, Readonly<Record<string, Faster>>>([
  [
    1,
    {
      'ring, promises': { onNode: 6, elsewhere: 6 },
      'ring, callbacks': { onNode: 6, elsewhere: 6 },
    },
  ],
  [
    64,
    {
      'ring, promises': { onNode: 8, elsewhere: 3.5 },
      'ring, callbacks': { onNode: 11, elsewhere: 8 },
    },
  ],
]);

const runs = 15;
const block = 4096;
const blocks = 256;

const folder = mkdtempSync(join(tmpdir(), 'ringing-'));
const path = join(folder, 'file');
writeFileSync(path, new Uint8Array(block * blocks));
const file = await open(path);
const ring = new Ring();
const compared: Comparison[] = [];
for (const [depth, faster] of goals) compared.push(...(await compare(depth, faster)));
await ring.end();
await file.close();
rmSync(folder, { recursive: true });
tell(compared);

async function compare(
  depth: number,
  faster: Readonly<Record<string, Faster>>,
): Promise<Comparison[]> {
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
    asynchronousWarmth,
  );
  const work = depth === 1 ? 'one read of 4 KiB at a time' : `reads of 4 KiB, ${depth} at a time`;
  return rows.map(({ path, median, ratio }) => {
    const wanted = faster[path];
    return { work, path, nanoseconds: median, ratio, ...(wanted && { goal: partOf(wanted) }) };
  });
}
