// What it costs to record a call into a batch: medians of interleaved runs.

import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  close,
  O_RDONLY,
  openat,
  STATX_BASIC_STATS,
  statx,
  struct,
} from 'linux-syscalls';
import { Batch, type Input, type RecordedCalls, type Result } from 'linux-syscalls/batch';
import { interleaved, perCall, type Spread } from './measure.ts';

const runs = 31;
/** A batch of this length costs hardly anything but its calls. */
const length = 500;

const name = '/proc/self/comm';
const longName = '/usr/share/doc/a-package/with/a/name/that/is/rather/long/copyright';
const page = new Uint8Array(4096);
const status = struct.statx.alloc();

type RecordCall = (batch: Batch, fd: Result) => unknown;

const calls: Readonly<Record<string, RecordCall>> = {
  'no argument: getppid': (batch) => batch.getppid(),
  'a number: close': (batch) => batch.close(5),
  'a result: close': (batch, fd) => batch.close(fd),
  'a view seen before: pread64': (batch, fd) => batch.pread64(fd, page, undefined, 0),
  'a new view: read': (batch, fd) => batch.read(fd, new Uint8Array(64)),
  'a short path: openat': (batch) => batch.openat(AT_FDCWD, name, O_RDONLY),
  'a long path: openat': (batch) => batch.openat(AT_FDCWD, longName, O_RDONLY),
  'a path and a record: statx': (batch) =>
    batch.statx(AT_FDCWD, name, 0, STATX_BASIC_STATS, status),
};

/** A batch of its own for each measured round, which holds so many calls. */
const recorded = Object.entries(calls).map(([what, record]) => ({
  what,
  calls: length,
  measure: perCall(() => {
    const batch = new Batch();
    const fd = batch.dup(0);
    for (let i = 0; i < length; i++) record(batch, fd);
  }, length),
}));

/** Opens, asks and closes a file, by what a program may know before: nothing, the calls, or all. */
const inputs = new Batch<{ path: string }>();
const known = new Batch();
inputs.close(openAndStat(inputs, inputs.input('path')));
known.close(openAndStat(known, name));
const ways = {
  'wrappers, 3 calls': () => {
    const fd = openat(AT_FDCWD, name, O_RDONLY);
    statx(fd, '', AT_EMPTY_PATH, STATX_BASIC_STATS, status);
    close(fd);
  },
  'a batch for each': () => {
    const batch = new Batch();
    batch.close(openAndStat(batch, name));
    batch.run();
  },
  'a batch with an input': () => inputs.run({ path: name }),
  'a batch without': () => known.run(),
};

function openAndStat(batch: RecordedCalls, path: string | Input<string>): Result {
  const fd = batch.openat(AT_FDCWD, path, O_RDONLY);
  batch.statx(fd, '', AT_EMPTY_PATH, STATX_BASIC_STATS, status);
  return fd;
}

const opened = Object.entries(ways).map(([what, way]) => ({ what, measure: perCall(way) }));

for (const paths of [recorded, opened]) print(await interleaved(paths, runs));

function print(figures: readonly (Spread & { readonly what: string })[]): void {
  for (const { what, median, low, high } of figures) {
    const [figure, from, to] = [median, low, high].map((it) => it.toFixed(0).padStart(6));
    console.log(`${what.padEnd(32)}${figure} ns, eight tenths from${from} to${to}`);
  }
}
