import { promises, readFile, readFileSync } from 'node:fs';
import { AT_FDCWD, close, fstat, O_CLOEXEC, O_RDONLY, openat, read, struct } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { SYS, syscall } from 'linux-syscalls/raw';
import { names } from '../files.ts';
import { byPeersDoing, inC, its, itsCallback, itsPromise, ours, type Work } from '../paths.ts';
import { declareFor, type Peer, wordsFor } from '../peers/index.ts';
import { bytesOf, bytesOfRecord, page, pathOf } from './scene.ts';

const path = pathOf(names.small);
const bytes = bytesOf(path);
const status = struct.stat.alloc();
const flags = O_RDONLY | O_CLOEXEC;
const length = page.byteLength;

const whole = new Batch();
const opened = whole.openat(AT_FDCWD, path, flags);
whole.fstat(opened, status);
whole.read(opened, page);
whole.close(opened).always();

const statusBytes = bytesOfRecord(status);

/** The four calls by a peer; a descriptor that one returns is a word of the next. */
function byPeer(peer: Peer): () => void {
  const opening = [SYS.openat, AT_FDCWD, bytes, flags, 0];
  const open = declareFor(peer, opening);
  const openWords = wordsFor(peer, opening);
  const stat = declareFor(peer, [0, 0, statusBytes]);
  const [fstatNumber, , statusView] = wordsFor(peer, [SYS.fstat, 0, statusBytes]);
  const readInto = declareFor(peer, [0, 0, page, 0]);
  const [readNumber, , pageView, readLength] = wordsFor(peer, [SYS.read, 0, page, length]);
  const closeIt = declareFor(peer, [0, 0]);
  const [closeNumber] = wordsFor(peer, [SYS.close]);
  return () => {
    const fd = peer.word(open(...openWords));
    stat(fstatNumber, fd, statusView);
    readInto(readNumber, fd, pageView, readLength);
    closeIt(closeNumber, fd);
  };
}

export const works: readonly Work[] = [
  {
    work: 'openat, fstat, read, close of a small file',
    paths: [
      inC('smallFile', [bytes, page, length]),
      ours('syscall, views', () => {
        const fd = syscall(SYS.openat, AT_FDCWD, bytes, flags, 0);
        syscall(SYS.fstat, fd, statusBytes);
        syscall(SYS.read, fd, page, length);
        syscall(SYS.close, fd);
      }),
      ours('wrappers', () => {
        const fd = openat(AT_FDCWD, path, flags);
        fstat(fd, status);
        read(fd, page);
        close(fd);
      }),
      ours('batch', () => whole.run()),
      ...byPeersDoing(byPeer),
      its('fs.readFileSync', () => readFileSync(path)),
      itsCallback('fs.readFile', (done) => readFile(path, done)),
      itsPromise('fs.readFile', () => promises.readFile(path)),
    ],
  },
];
