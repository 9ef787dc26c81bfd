import { promises, readdir, readdirSync } from 'node:fs';
import {
  AT_FDCWD,
  close,
  getdents64,
  O_CLOEXEC,
  O_DIRECTORY,
  O_RDONLY,
  openat,
  struct,
} from 'linux-syscalls';
import { SYS } from 'linux-syscalls/raw';
import { entries, names } from '../files.ts';
import { byPeersDoing, inC, its, itsCallback, itsPromise, ours, type Work } from '../paths.ts';
import { declareFor, type Peer, wordsFor } from '../peers/index.ts';
import { bytesOf, mebibyte, pathOf } from './scene.ts';

const path = pathOf(names.directory);
const bytes = bytesOf(path);
const flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
const length = mebibyte.byteLength;

const { linux_dirent64: entry } = struct;
const lengthAt = entry.offsetOf('d_reclen');
const nameAt = entry.offsetOf('d_name');
interface Latin1 {
  latin1Slice(start: number, end: number): string;
}

const memory = Buffer.from(mebibyte.buffer, mebibyte.byteOffset, length) as Buffer & Latin1;

/** Opens the directory, reads all of it, closes it; `see` gets how much of the memory is filled. */
function readThrough(see: (filled: number) => void): void {
  const fd = openat(AT_FDCWD, path, flags);
  for (let filled = getdents64(fd, mebibyte); filled > 0; filled = getdents64(fd, mebibyte)) {
    see(filled);
  }
  close(fd);
}

/** Every name, by the structure of the kernel's. */
function namesByRecords(): string[] {
  const found: string[] = [];
  readThrough((filled) => {
    for (const it of entry.iterate(mebibyte, filled)) found.push(entry.string(it, 'd_name'));
  });
  return found;
}

/** Every name, by offsets: what a program does that has a hundred thousand of them. */
function namesByOffsets(): string[] {
  const found: string[] = [];
  readThrough((filled) => {
    for (
      let at = 0;
      at < filled;
      at += memory[at + lengthAt]! | (memory[at + lengthAt + 1]! << 8)
    ) {
      const start = at + nameAt;
      found.push(memory.latin1Slice(start, memory.indexOf(0, start)));
    }
  });
  return found;
}

/** The bytes alone, by a peer; a descriptor that one call returns is a word of the next. */
function byPeer(peer: Peer): () => void {
  const opening = [SYS.openat, AT_FDCWD, bytes, flags, 0];
  const open = declareFor(peer, opening);
  const openWords = wordsFor(peer, opening);
  const fill = declareFor(peer, [0, 0, mebibyte, 0]);
  const [fillNumber, , view, size] = wordsFor(peer, [SYS.getdents64, 0, mebibyte, length]);
  const closeIt = declareFor(peer, [0, 0]);
  const [closeNumber] = wordsFor(peer, [SYS.close]);
  return () => {
    const fd = peer.word(open(...openWords));
    while (fill(fillNumber, fd, view, size) > 0);
    closeIt(closeNumber, fd);
  };
}

const expected = entries + 2; // `.` and `..` are entries
for (const list of [namesByRecords, namesByOffsets]) {
  const { length: found } = list();
  if (found !== expected) throw new Error(`${list.name} finds ${found} of ${expected} entries`);
}

export const works: readonly Work[] = [
  {
    work: 'a directory of 100,000 entries, its bytes',
    runs: 3,
    paths: [
      inC('directory', [bytes, mebibyte, length]),
      ours('getdents64', () => readThrough(() => {})),
      ...byPeersDoing(byPeer),
    ],
  },
  {
    work: 'a directory of 100,000 entries, its names',
    runs: 3,
    paths: [
      inC('directory', [bytes, mebibyte, length]),
      ours('getdents64, names by offsets', namesByOffsets),
      ours('getdents64, names by records', namesByRecords),
      its('fs.readdirSync', () => readdirSync(path)),
      itsCallback('fs.readdir', (done) => readdir(path, done)),
      itsPromise('fs.readdir', () => promises.readdir(path)),
    ],
  },
];
