// Times of raw calls against a C loop in the same process: medians of interleaved runs.

import { openSync, readSync } from 'node:fs';
import { addressOf, SYS, syscall, syscall0, syscall3 } from 'linux-syscalls/raw';
import { loop } from './measure.mjs';

const rounds = 200_000;
const runs = 31;

const zero = openSync('/dev/zero', 'r');
const page = new Uint8Array(new ArrayBuffer(4096));
const address = addressOf(page);

/** One function per path, so that each has a call site of its own; each returns ns per call. */
const paths = {
  'getppid, C loop': () => loop.getppid(rounds),
  'getppid, syscall0': () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < rounds; i++) syscall0(SYS.getppid);
    return Number(process.hrtime.bigint() - start) / rounds;
  },
  'getppid, syscall': () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < rounds; i++) syscall(SYS.getppid);
    return Number(process.hrtime.bigint() - start) / rounds;
  },
  'read 4 KiB, C loop': () => loop.read(rounds, zero, page),
  'read 4 KiB, syscall3, address': () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < rounds; i++) syscall3(SYS.read, zero, address, 4096);
    return Number(process.hrtime.bigint() - start) / rounds;
  },
  'read 4 KiB, syscall, view': () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < rounds; i++) syscall(SYS.read, zero, page, 4096);
    return Number(process.hrtime.bigint() - start) / rounds;
  },
  'read 4 KiB, fs.readSync': () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < rounds; i++) readSync(zero, page, 0, 4096, null);
    return Number(process.hrtime.bigint() - start) / rounds;
  },
};

const times = new Map(Object.keys(paths).map((name) => [name, []]));
for (const measure of Object.values(paths)) measure();
for (let run = 0; run < runs; run++) {
  for (const [name, measure] of Object.entries(paths)) times.get(name).push(measure());
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
for (const [name, values] of times) {
  const [call] = name.split(',');
  const ratio = median(values) / median(times.get(`${call}, C loop`));
  console.log(
    `${name.padEnd(32)}${median(values).toFixed(1).padStart(8)} ns${ratio.toFixed(2).padStart(7)} ×`,
  );
}
