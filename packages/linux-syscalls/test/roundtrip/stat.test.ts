import {
  closeSync,
  fstatSync,
  ftruncateSync,
  futimesSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { emulator } from '@linux-syscalls/native/testing';
import type { Bigint } from '@linux-syscalls/types';
import { struct } from '@linux-syscalls/types/asm/stat';
import { major, minor } from '@linux-syscalls/types/linux/kdev_t';
import { SYS } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
import { lacksNanoseconds, whyNoNanoseconds } from '../emulation.ts';
import { temporaryDirectory } from '../temporary.ts';
import { available, call } from './call.ts';
import { writtenBytes } from './written.ts';

const directory = temporaryDirectory();

/** What fills `struct stat` on 64-bit architectures and `struct stat64` on the others. */
const fstat = available('fstat64', 'fstat');

function makeFile(name: string, size: number): number {
  const fd = openSync(join(directory, name), 'w+', 0o640);
  writeSync(fd, 'some blocks of data');
  ftruncateSync(fd, size);
  futimesSync(fd, 1_234_567_890.5, 1_500_000_000.25);
  return fd;
}

/** The fields of a record under the names that Node's BigIntStats has. */
function asStats(st: Bigint<struct.stat> | Bigint<struct.stat64>): Record<string, bigint> {
  return {
    dev: st.st_dev,
    ino: st.st_ino,
    mode: st.st_mode,
    nlink: st.st_nlink,
    uid: st.st_uid,
    gid: st.st_gid,
    rdev: st.st_rdev,
    size: st.st_size,
    blksize: st.st_blksize,
    blocks: st.st_blocks,
    atimeNs: st.st_atime * 1_000_000_000n + st.st_atime_nsec,
    mtimeNs: st.st_mtime * 1_000_000_000n + st.st_mtime_nsec,
    ctimeNs: st.st_ctime * 1_000_000_000n + st.st_ctime_nsec,
  };
}

function readStat(fd: number): Record<string, bigint> {
  const st = struct.stat.alloc();
  call('fstat', fd, st);
  return asStats(struct.stat.bigint(st));
}

function readStat64(fd: number): Record<string, bigint> {
  const st = struct.stat64.alloc();
  call('fstat64', fd, st);
  return asStats(struct.stat64.bigint(st));
}

const readWhole = fstat === 'fstat64' ? readStat64 : readStat;

test(`${fstat} tells of a file beyond 4 GiB what node:fs tells`, ({ skip }) => {
  skip(lacksNanoseconds, whyNoNanoseconds);
  const fd = makeFile('large', 5_000_000_001);
  const told = readWhole(fd);
  expect(fstatSync(fd, { bigint: true })).toMatchObject(told);
  expect([told.size, told.mtimeNs]).toEqual([5_000_000_001n, 1_500_000_000_250_000_000n]);
  closeSync(fd);
});

test('fstat fills struct stat with what node:fs tells', ({ skip }) => {
  skip(lacksNanoseconds, whyNoNanoseconds);
  const fd = makeFile('small', 70_000);
  const told = readStat(fd);
  expect(fstatSync(fd, { bigint: true })).toMatchObject(told);
  expect([told.size, told.mode]).toEqual([70_000n, 0o100640n]);
  closeSync(fd);
});

test('fstat refuses a size that struct stat has no room for', ({ skip }) => {
  skip(SYS.fstat64 === undefined, 'struct stat has room for every size on this architecture');
  skip(emulator !== undefined, `${emulator} cuts the size off, where a kernel says EOVERFLOW`);
  const fd = makeFile('refused', 5_000_000_001);
  expect(() => readStat(fd)).toThrow(/^EOVERFLOW: .*, fstat$/);
  closeSync(fd);
});

test(`${fstat} tells the device that a special file stands for`, () => {
  const fd = openSync('/dev/zero', 'r');
  const { rdev } = readWhole(fd);
  const node = statSync('/dev/zero').rdev;
  expect([major(rdev!), minor(rdev!)]).toEqual([major(node), minor(node)]);
  expect(minor(rdev!)).toBeGreaterThan(0);
  closeSync(fd);
});

test.each(
  fstat === 'fstat'
    ? [['fstat', struct.stat.size] as const]
    : [['fstat', struct.stat.size] as const, ['fstat64', struct.stat64.size] as const],
)('%s writes the %i bytes that its record has', (name, size) => {
  const fd = makeFile(`written-by-${name}`, 1);
  expect(writtenBytes(2 * size, (memory) => call(name, fd, memory))).toBe(size);
  closeSync(fd);
});
