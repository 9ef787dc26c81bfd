// What promises of `linux-syscalls/async` cost beside node:fs and node:child_process, and beside the calls that block.

import { execFile } from 'node:child_process';
import { promises as fs, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AT_FDCWD,
  close,
  O_CLOEXEC,
  O_RDONLY,
  openat,
  P_PID,
  pread64,
  read,
  STATX_BASIC_STATS,
  statx,
  struct,
  WEXITED,
} from 'linux-syscalls';
import * as asynchronous from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { spawn } from 'linux-syscalls/spawn';
import { type Comparison, type Faster, partOf, tell } from './comparison.ts';
import {
  asynchronousWarmth,
  interleaved,
  type Measurable,
  perCall,
  perPromise,
} from './measure.ts';

const runs = 15;
const depth = 64;
const size = 4096;
const many = 1000;

const folder = mkdtempSync(join(tmpdir(), 'promises-'));
const names = Array.from({ length: many }, (_, i) => join(folder, `file ${i}`));
for (const name of names) writeFileSync(name, Buffer.alloc(size, 1));

const fd = openat(AT_FDCWD, names[0]!, O_RDONLY | O_CLOEXEC);
const handle = await fs.open(names[0]!);
const pages = Array.from({ length: depth }, () => new Uint8Array(new ArrayBuffer(size)));
const statuses = Array.from({ length: many }, () => struct.statx.alloc());
const one = pages[0]!;

/** A child that does nothing, from start to end. */
const nothing = new Batch();
nothing.execve('/bin/true', ['true'], []);
const ended = struct.siginfo.alloc();

async function readWhole(name: string, into: Uint8Array): Promise<void> {
  const file = await asynchronous.openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC);
  await asynchronous.read(file, into);
  close(file);
}

function readWholeNow(name: string, into: Uint8Array): void {
  const file = openat(AT_FDCWD, name, O_RDONLY | O_CLOEXEC);
  read(file, into);
  close(file);
}

const works: Readonly<Record<string, Readonly<Record<string, Measurable>>>> = {
  'reads of 4 KiB, 64 at a time': {
    'fs.promises': {
      calls: depth,
      measure: perPromise(
        () => Promise.all(pages.map((page) => handle.read(page, 0, size, 0))),
        depth,
      ),
    },
    async: {
      calls: depth,
      measure: perPromise(
        () => Promise.all(pages.map((page) => asynchronous.pread64(fd, page, size, 0))),
        depth,
      ),
    },
    'the calls that block': {
      calls: depth,
      measure: perCall(() => {
        for (const page of pages) pread64(fd, page, size, 0);
      }, depth),
    },
  },
  'one read of 4 KiB at a time': {
    'fs.promises': { measure: perPromise(() => handle.read(one, 0, size, 0)) },
    async: { measure: perPromise(() => asynchronous.pread64(fd, one, size, 0)) },
  },
  'stat of 1,000 paths': {
    'fs.promises': {
      calls: many,
      measure: perPromise(() => Promise.all(names.map((name) => fs.stat(name))), many),
    },
    async: {
      calls: many,
      measure: perPromise(
        () =>
          Promise.all(
            names.map((name, i) =>
              asynchronous.statx(AT_FDCWD, name, 0, STATX_BASIC_STATS, statuses[i]!),
            ),
          ),
        many,
      ),
    },
    'the calls that block': {
      calls: many,
      measure: perCall(() => {
        names.forEach((name, i) => void statx(AT_FDCWD, name, 0, STATX_BASIC_STATS, statuses[i]!));
      }, many),
    },
  },
  'readFile of 1,000 small files': {
    'fs.promises': {
      calls: many,
      measure: perPromise(() => Promise.all(names.map((name) => fs.readFile(name))), many),
    },
    async: {
      calls: many,
      measure: perPromise(
        () => Promise.all(names.map((name) => readWhole(name, new Uint8Array(size)))),
        many,
      ),
    },
    'the calls that block': {
      calls: many,
      measure: perCall(() => {
        for (const name of names) readWholeNow(name, new Uint8Array(size));
      }, many),
    },
  },
  'a child from start to end': {
    child_process: {
      measure: perPromise(
        () => new Promise<void>((resolve) => void execFile('/bin/true', [], () => resolve())),
      ),
    },
    async: {
      measure: perPromise(() =>
        asynchronous.waitid(P_PID, spawn(nothing).pid, ended, WEXITED, null),
      ),
    },
  },
};

const goals: Readonly<Record<string, Faster>> = {
  'reads of 4 KiB, 64 at a time': { onNode: 8, elsewhere: 2.5 },
  'stat of 1,000 paths': { onNode: 4, elsewhere: 1.2 },
  'readFile of 1,000 small files': { onNode: 8, elsewhere: 1.3 },
  'a child from start to end': { onNode: 1.7, elsewhere: 1 },
};

const compared: Comparison[] = [];
for (const [work, paths] of Object.entries(works)) {
  const rows = await interleaved(
    Object.entries(paths).map(([path, measurable]) => ({ path, ...measurable })),
    runs,
    asynchronousWarmth,
  );
  const faster = goals[work];
  for (const { path, median, ratio } of rows) {
    const goal = path === 'async' && faster ? partOf(faster) : undefined;
    compared.push({ work, path, nanoseconds: median, ratio, ...(goal && { goal }) });
  }
}
close(fd);
await handle.close();
rmSync(folder, { recursive: true });
tell(compared);
