// What it costs to record a call into a batch: medians of interleaved runs.

import { AT_FDCWD, O_RDONLY, STATX_BASIC_STATS, struct } from 'linux-syscalls';
import { Batch, type Result } from 'linux-syscalls/batch';
import { interleaved, perCall } from './measure.ts';

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

for (const { what, median, low, high } of await interleaved(recorded, runs)) {
  const [figure, from, to] = [median, low, high].map((it) => it.toFixed(0).padStart(6));
  console.log(`${what.padEnd(32)}${figure} ns, eight tenths from${from} to${to}`);
}
