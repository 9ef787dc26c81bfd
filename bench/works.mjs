// The works, and for each the paths that do it: the first is what the others are compared with, a C
// loop where there is one.

import { spawnSync } from 'node:child_process';
import {
  accessSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AT_FDCWD,
  close,
  F_OK,
  faccessat,
  fstat,
  MADV_NOHUGEPAGE,
  MADV_POPULATE_WRITE,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  madvise,
  mmap,
  munmap,
  O_RDONLY,
  openat,
  PROT_READ,
  PROT_WRITE,
  pread64,
  read,
  STATX_BASIC_STATS,
  statx,
  struct,
  wait4,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import * as nothrow from 'linux-syscalls/nothrow';
import { addressOf, SYS, syscall, syscall0, syscall3, syscall4 } from 'linux-syscalls/raw';
import { spawn } from 'linux-syscalls/spawn';
import { loop } from './loop.mjs';
import { perCall } from './measure.mjs';
import { ffiRsSyscall, koffiSyscall } from './peers.mjs';

const folder = mkdtempSync(join(tmpdir(), 'linux-syscalls-bench-'));
const missing = join(folder, 'missing');
const large = join(folder, 'large');
writeFileSync(large, new Uint8Array(2 ** 20));

const zero = openSync('/dev/zero', 'r');
const file = openSync(large, 'r');
const page = new Uint8Array(new ArrayBuffer(4096));
const mebibyte = new Uint8Array(new ArrayBuffer(2 ** 20));
const pageAddress = addressOf(page);
const mebibyteAddress = addressOf(mebibyte);
const status = struct.statx.alloc();

const small = join(folder, 'small');
writeFileSync(small, 'a small file\n'.repeat(20));
const oldStatus = struct.stat.alloc();

const ppids = new Batch();
ppids.repeat(256, () => ppids.getppid());
const whole = new Batch();
const opened = whole.openat(AT_FDCWD, small, O_RDONLY);
whole.fstat(opened, oldStatus);
whole.read(opened, page);
whole.close(opened).always();

const nothing = new Batch();
nothing.execve('/bin/true', ['true'], []);

/** The same with so much more memory resident, in small pages as a heap of JavaScript's has them. */
const withResident = (bytes, measure) => () => {
  const memory = mmap(null, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  madvise(memory, bytes, MADV_NOHUGEPAGE);
  madvise(memory, bytes, MADV_POPULATE_WRITE);
  try {
    return measure();
  } finally {
    munmap(memory, bytes);
  }
};
const spawned = perCall(10, () => wait4(spawn(nothing).pid, null, 0, null));
const spawnedByNode = perCall(10, () => spawnSync('/bin/true', { env: {}, stdio: 'ignore' }));

const ignore = (action) => () => {
  try {
    action();
  } catch {
    // The error is what is measured.
  }
};

export const works = {
  getppid: {
    'C loop': () => loop.getppid(20_000),
    syscall0: perCall(20_000, () => syscall0(SYS.getppid)),
    getppid: perCall(20_000, () => nothrow.getppid()),
    'batch of 256': perCall(80, () => ppids.run(), 256),
    koffi: perCall(10_000, () => koffiSyscall(SYS.getppid, 0, 0, 0, 0, 0, 0)),
    'ffi-rs': perCall(2000, () => ffiRsSyscall(SYS.getppid, 0, 0, 0, 0, 0, 0)),
  },
  'read of 4 KiB': {
    'C loop': () => loop.read(20_000, zero, page),
    'syscall3, address': perCall(20_000, () => syscall3(SYS.read, zero, pageAddress, 4096)),
    'syscall, view': perCall(20_000, () => syscall(SYS.read, zero, page, 4096)),
    read: perCall(20_000, () => read(zero, page)),
    koffi: perCall(10_000, () => koffiSyscall(SYS.read, zero, pageAddress, 4096, 0, 0, 0)),
    'ffi-rs': perCall(2000, () => ffiRsSyscall(SYS.read, zero, pageAddress, 4096, 0, 0, 0)),
    'fs.readSync': perCall(10_000, () => readSync(zero, page, 0, 4096, null)),
  },
  'pread64 of 4 KiB': {
    'syscall4, address': perCall(20_000, () => syscall4(SYS.pread64, file, pageAddress, 4096, 0)),
    pread64: perCall(20_000, () => pread64(file, page, 4096, 0)),
    koffi: perCall(10_000, () => koffiSyscall(SYS.pread64, file, pageAddress, 4096, 0, 0, 0)),
    'fs.readSync': perCall(10_000, () => readSync(file, page, 0, 4096, 0)),
  },
  'pread64 of 1 MiB': {
    'syscall4, address': perCall(100, () =>
      syscall4(SYS.pread64, file, mebibyteAddress, 2 ** 20, 0),
    ),
    pread64: perCall(100, () => pread64(file, mebibyte, 2 ** 20, 0)),
    'fs.readSync': perCall(100, () => readSync(file, mebibyte, 0, 2 ** 20, 0)),
  },
  'open, fstat, read, close': {
    'fs.readFileSync': perCall(1000, () => readFileSync(small)),
    'wrappers, four crossings': perCall(1000, () => {
      const fd = openat(AT_FDCWD, small, O_RDONLY);
      fstat(fd, oldStatus);
      read(fd, page);
      close(fd);
    }),
    'batch, one crossing': perCall(1000, () => whole.run()),
  },
  'status of a file': {
    'fs.statSync': perCall(2000, () => statSync(large)),
    statx: perCall(2000, () => statx(AT_FDCWD, large, 0, STATX_BASIC_STATS, status)),
  },
  'a program, to its end': {
    spawnSync: spawnedByNode,
    spawn: spawned,
    'spawnSync, 800 MB': withResident(800e6, spawnedByNode),
    'spawn, 800 MB': withResident(800e6, spawned),
  },
  'an error': {
    'fs.accessSync, thrown': perCall(
      1000,
      ignore(() => accessSync(missing)),
    ),
    'faccessat, thrown': perCall(
      1000,
      ignore(() => faccessat(AT_FDCWD, missing, F_OK)),
    ),
    'faccessat, not thrown': perCall(5000, () => nothrow.faccessat(AT_FDCWD, missing, F_OK)),
  },
};

/** Closes and removes what the works used. */
export function finish() {
  closeSync(zero);
  closeSync(file);
  rmSync(folder, { recursive: true });
}
