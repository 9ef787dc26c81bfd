import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  F_OFD_GETLK,
  F_OFD_SETLK,
  F_RDLCK,
  F_SETLK,
  F_SETLK64,
  F_UNLCK,
  F_WRLCK,
  struct,
} from '@linux-syscalls/types/asm/fcntl';
import { SEEK_SET } from 'linux-syscalls';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { available, call } from './call.ts';

const directory = temporaryDirectory();

/** What takes `struct flock64`: 64-bit architectures call it fcntl, its record flock, too. */
const fcntl = available('fcntl64', 'fcntl');
const F_SETLK_WHOLE = F_SETLK64 ?? F_SETLK;

const start = 5_000_000_000n;
const length = 4_294_967_299n;

/** The locks that /proc tells of a descriptor: kind, type, process, first and last byte. */
function locksOf(fd: number): string[] {
  const lines = readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8').matchAll(/^lock:\s+\d+: (.*)$/gm);
  return [...lines].map(([, lock]) => {
    const [kind, , type, pid, , first, last] = lock!.split(/\s+/);
    return [kind, type, pid, first, last].join(' ');
  });
}

/** Two descriptions of a file, as two programs would have them. */
function openTwice(name: string): [number, number] {
  const path = join(directory, name);
  return [openSync(path, 'w+'), openSync(path, 'r+')];
}

test('fcntl tells of an open file description lock over 4 GiB', () => {
  const [one, two] = openTwice('description');
  const lock = { l_type: F_WRLCK, l_whence: SEEK_SET, l_start: start, l_len: length };
  call(fcntl, one, F_OFD_SETLK, struct.flock64.from(lock));
  expect(locksOf(one)).toEqual([`OFDLCK WRITE -1 ${start} ${start + length - 1n}`]);

  // Asks for all of the file, and hears of the lock that is in the way.
  const asked = struct.flock64.alloc({ l_type: F_RDLCK, l_whence: SEEK_SET });
  call(fcntl, two, F_OFD_GETLK, asked);
  expect(struct.flock64.toObject(asked)).toMatchObject({ ...lock, l_pid: -1 });

  call(fcntl, one, F_OFD_SETLK, struct.flock64.from({ ...lock, l_type: F_UNLCK }));
  expect(locksOf(one)).toEqual([]);
  closeSync(two);
  closeSync(one);
});

test("fcntl tells of a process's lock over 4 GiB", () => {
  const [one, two] = openTwice('process');
  const lock = { l_type: F_RDLCK, l_whence: SEEK_SET, l_start: start, l_len: length };
  call(fcntl, one, F_SETLK_WHOLE, struct.flock64.from(lock));
  expect(locksOf(one)).toEqual([`POSIX READ ${process.pid} ${start} ${start + length - 1n}`]);

  const asked = struct.flock64.alloc({ l_type: F_WRLCK, l_whence: SEEK_SET, l_start: start });
  call(fcntl, two, F_OFD_GETLK, asked);
  expect(struct.flock64.toObject(asked)).toMatchObject({ ...lock, l_pid: process.pid });
  closeSync(two);
  closeSync(one);
});

test('fcntl takes the flock of the headers', () => {
  const [one, two] = openTwice('flock');
  const lock = { l_type: F_WRLCK, l_whence: SEEK_SET, l_start: 1_000_000_000, l_len: 7 };
  call('fcntl', one, F_SETLK, struct.flock.from(lock));
  expect(locksOf(one)).toEqual([`POSIX WRITE ${process.pid} 1000000000 1000000006`]);
  closeSync(two);
  closeSync(one);
});
