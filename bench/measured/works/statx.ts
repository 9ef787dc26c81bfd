import { promises, stat, statSync } from 'node:fs';
import { AT_FDCWD, STATX_BASIC_STATS, statx, struct } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { SYS, syscall } from 'linux-syscalls/raw';
import { names } from '../files.ts';
import { byPeersDoing, inC, its, itsCallback, itsPromise, ours, type Work } from '../paths.ts';
import { declareFor, type Peer, wordsFor } from '../peers/index.ts';
import { bytesOf, bytesOfRecord, pathOf } from './scene.ts';

const count = 10_000;
const paths = Array.from({ length: count }, (_, i) => pathOf(names.entry(i)));
const bytes = paths.map(bytesOf);
const together = new Uint8Array(Buffer.concat(bytes));
const status = struct.statx.alloc();
const statusBytes = bytesOfRecord(status);

// Recorded once: that isn't measured.
const batches = Array.from({ length: count / 100 }, (_, i) => {
  const batch = new Batch();
  for (const path of paths.slice(i * 100, (i + 1) * 100)) {
    batch.statx(AT_FDCWD, path, 0, STATX_BASIC_STATS, status);
  }
  return batch;
});

/** Asynchronous forms take so long that a tenth of the paths is enough. */
const fewer = paths.slice(0, count / 10);

function byPeer(peer: Peer): () => void {
  const values = [SYS.statx, AT_FDCWD, bytes[0]!, 0, STATX_BASIC_STATS, statusBytes];
  const call = declareFor(peer, values);
  const [number, at, , flags, mask, into] = wordsFor(peer, values);
  const views = bytes.map((path) => wordsFor(peer, [path])[0]);
  return () => {
    for (const path of views) call(number, at, path, flags, mask, into);
  };
}

export const works: readonly Work[] = [
  {
    work: 'statx of 10,000 paths, each',
    runs: 5,
    paths: [
      inC('statx', [together, count], count),
      ours(
        'syscall, views',
        () => {
          for (const path of bytes) {
            syscall(SYS.statx, AT_FDCWD, path, 0, STATX_BASIC_STATS, statusBytes);
          }
        },
        count,
      ),
      ours(
        'statx',
        () => {
          for (const path of paths) statx(AT_FDCWD, path, 0, STATX_BASIC_STATS, status);
        },
        count,
      ),
      ours(
        'batches of 100',
        () => {
          for (const batch of batches) batch.run();
        },
        count,
      ),
      ...byPeersDoing(byPeer, count),
      its(
        'fs.statSync',
        () => {
          for (const path of paths) statSync(path);
        },
        count,
      ),
      itsCallback(
        'fs.stat',
        (done) => {
          let i = 0;
          const next = () => (i < fewer.length ? stat(fewer[i++]!, next) : done());
          next();
        },
        fewer.length,
      ),
      itsPromise(
        'fs.stat',
        async () => {
          for (const path of fewer) await promises.stat(path);
        },
        fewer.length,
      ),
    ],
  },
];
