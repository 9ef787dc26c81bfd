// What wrappers cost on top of the raw call that they make: medians of interleaved runs.

import { openSync } from 'node:fs';
import { AT_FDCWD, O_RDONLY } from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { addressOf, SYS, syscall, syscall0, syscall1, syscall4 } from 'linux-syscalls/raw';
import { spreadOf } from './measure.ts';

const rounds = 200_000;
const runs = 21;

const zero = openSync('/dev/zero', 'r');
const page = new Uint8Array(new ArrayBuffer(4096));
const name = new TextEncoder().encode('/etc/missing\0');
const nameAddress = addressOf(name);

/** One function for each path, so that each has a call site of its own; each returns ns per call. */
const timed = (body: (n: number) => number) => () => {
  const start = process.hrtime.bigint();
  const sum = body(rounds);
  const elapsed = Number(process.hrtime.bigint() - start) / rounds;
  if (Number.isNaN(sum)) throw new Error('unreachable: the sum keeps the loop alive');
  return elapsed;
};

type Pair = readonly [raw: () => number, wrapped: () => number, calls: number];

const pairs: Readonly<Record<string, Pair>> = {
  'numbers alone: getpid, close': [
    timed((n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += syscall0(SYS.getpid) + syscall1(SYS.close, -1);
      return sum;
    }),
    timed((n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += nothrow.getpid() + nothrow.close(-1);
      return sum;
    }),
    2,
  ],
  'a view: read of 4 KiB': [
    timed((n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += syscall(SYS.read, zero, page, 4096);
      return sum;
    }),
    timed((n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += nothrow.read(zero, page);
      return sum;
    }),
    1,
  ],
  'a short path: openat of nothing': [
    timed((n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += syscall4(SYS.openat, AT_FDCWD, nameAddress, O_RDONLY, 0);
      return sum;
    }),
    timed((n) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += nothrow.openat(AT_FDCWD, '/etc/missing', O_RDONLY);
      return sum;
    }),
    1,
  ],
};

const median = (values: readonly number[]) => spreadOf(values).median;
for (const [what, [raw, wrapped, calls]] of Object.entries(pairs)) {
  const times: Record<'raw' | 'wrapped', number[]> = { raw: [], wrapped: [] };
  raw();
  wrapped();
  for (let run = 0; run < runs; run++) {
    times.raw.push(raw());
    times.wrapped.push(wrapped());
  }
  const added = (median(times.wrapped) - median(times.raw)) / calls;
  console.log(
    `${what.padEnd(36)}${added.toFixed(1).padStart(6)} ns on top of ${(median(times.raw) / calls).toFixed(1)}`,
  );
}
