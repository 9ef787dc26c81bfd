import { openSync, write as writeCallback, writeSync } from 'node:fs';
import { F_SETPIPE_SZ, fcntl, O_CLOEXEC, pipe2, read, write } from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { addressOf, allocate, SYS, syscall, syscall3 } from 'linux-syscalls/raw';
import { byPeers, inC, its, itsCallback, ours, oursOfNumbers, type Work } from '../paths.ts';
import { mebibyte } from './scene.ts';

// As peers have it: a number that is known before the loop.
const { write: writeNumber } = SYS;

const message = allocate(64);
const address = addressOf(message);
const ends = new Int32Array(2);
pipe2(ends, O_CLOEXEC);
const [from = -1, into = -1] = ends;
fcntl(into, F_SETPIPE_SZ, 2 ** 20);
// Deno writes to no descriptor that it didn't open.
const opened = openSync(`/proc/self/fd/${into}`, 'w');

// Half of what the pipe holds, which is read when the clock has stopped.
const most = 2 ** 19 / message.byteLength;
const after = () => read(from, mebibyte);

export const works: readonly Work[] = [
  {
    work: 'write of 64 B to a pipe',
    paths: [
      inC('write', [into, message, 64]),
      oursOfNumbers('syscall3, address', () => syscall3(writeNumber, into, address, 64)),
      ours('syscall, view', () => syscall(writeNumber, into, message, 64)),
      ours('write', () => write(into, message)),
      ours('write, nothrow', () => nothrow.write(into, message)),
      ...byPeers(writeNumber, into, message, 64),
      its('fs.writeSync', () => writeSync(opened, message, 0, 64)),
      itsCallback('fs.write', (done) => writeCallback(opened, message, 0, 64, null, done)),
    ].map((path) => ({ ...path, most, after })),
  },
];
