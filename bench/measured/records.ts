// What records cost beside typed arrays that are filled by hand, in one run: medians of interleaved rounds.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { struct } from '@linux-syscalls/types';
import { struct as io_uring } from '@linux-syscalls/types/linux/io_uring';
import { close, getdents64, O_DIRECTORY, O_RDONLY, open } from 'linux-syscalls';
import { addressOf } from 'linux-syscalls/raw';
import { type Comparison, type Goal, tell } from './comparison.ts';
import { functionOfText, spreadOf } from './measure.ts';

const rounds = 25;
/** How long each statement runs before it is measured, and in each round; in nanoseconds. */
const [warmth, slice] = [80e6, 3e6];
const { io_uring_sqe, io_uring_params } = io_uring;
const { iovec, linux_dirent64, pollfd, statx } = struct;

const sqes = io_uring_sqe.array(16);
const bytes = new Uint8Array(64);
const memory = new DataView(bytes.buffer);
const target = new Uint8Array(4096);
const address = addressOf(target);

const seven = 'opcode: 1, flags: 2, fd: i, off: i + 4096, addr: address, len: 512, user_data: i';

/** Sixteen entries of 64 bytes by hand, and the one way to assign to them by an index: a proxy. */
const entries = new DataView(new ArrayBuffer(1024));
const proxied = new Proxy(
  {},
  {
    set(_target, index, entry: Readonly<Record<string, number>>) {
      const at = Number(index) * 64;
      entries.setUint8(at, entry.opcode!);
      entries.setUint8(at + 1, entry.flags!);
      entries.setInt32(at + 4, entry.fd!, true);
      entries.setBigUint64(at + 8, BigInt(entry.off!), true);
      entries.setBigUint64(at + 16, BigInt(entry.addr!), true);
      entries.setUint32(at + 24, entry.len!, true);
      entries.setBigUint64(at + 32, BigInt(entry.user_data!), true);
      return true;
    },
  },
);

/** All that statements use. */
const names = {
  addressOf,
  address,
  io_uring_sqe,
  iovec,
  pollfd,
  sqes,
  proxied,
  sqe: io_uring_sqe.alloc(),
  iov: iovec.alloc(),
  params: io_uring_params.alloc(),
  bigints: Array.from({ length: 16 }, (_, i) => BigInt(i) << 32n),
  u8: bytes,
  s32: new Int32Array(bytes.buffer),
  u32: new Uint32Array(bytes.buffer),
  u64: new BigUint64Array(bytes.buffer),
  f64: memory,
  target,
};

// Programs use many records: no accessor may be optimized as if it were the only one.
for (const descriptor of [struct.timespec, statx, struct.winsize, struct.epoll_event]) {
  const other = descriptor.alloc() as object;
  for (const name in other) Reflect.set(other, name, Reflect.get(other, name));
}

/** A statement with records, one with typed arrays, and how many nanoseconds the first may take. */
const rows: readonly (readonly [work: string, ours: string, byHand: string, goal?: number])[] = [
  [
    'seven fields, numbers',
    `sqe.opcode = 1; sqe.flags = 2; sqe.fd = i; sqe.off = i + 4096; sqe.addr = address; sqe.len = 512;
     sqe.user_data = i;`,
    `u8[0] = 1; u8[1] = 2; s32[1] = i; u32[2] = i + 4096; u32[3] = 0; u32[4] = address;
     u32[5] = address / 0x100000000; u32[6] = 512; u32[8] = i; u32[9] = 0;`,
    40,
  ],
  [
    'seven fields, bigints',
    `const big = bigints[i & 15]; sqe.opcode = 1; sqe.flags = 2; sqe.fd = i; sqe.off = big;
     sqe.addr = big; sqe.len = 512; sqe.user_data = big;`,
    `const big = bigints[i & 15]; u8[0] = 1; u8[1] = 2; s32[1] = i; u64[1] = big; u64[2] = big;
     u32[6] = 512; u64[4] = big;`,
  ],
  [
    '64 bits, a number',
    'sqe.user_data = i * 4096;',
    'u32[8] = i * 4096; u32[9] = i / 0x100000;',
    12,
  ],
  ['64 bits, a bigint', 'sqe.user_data = bigints[i & 15];', 'u64[4] = bigints[i & 15];', 12],
  ['from, seven fields', `last = io_uring_sqe.from({ ${seven} });`, handMade(), 300],
  ['set, seven fields', `io_uring_sqe.set(sqe, { ${seven} });`, filled()],
  ['array[i] = {…}', `sqes[i & 15] = { ${seven} };`, `proxied[i & 15] = { ${seven} };`, 300],
  ['array.set(i, {…})', `sqes.set(i & 15, { ${seven} });`, filled(), 300],
  [
    'iovec.from, a view',
    'last = iovec.from({ iov_base: target, iov_len: 4096 });',
    'last = BigUint64Array.of(BigInt(addressOf(target)), 4096n);',
    400,
  ],
  ['iov_base = view', 'iov.iov_base = target;', 'sum += addressOf(target);', 60],
  ['sq_off.tail', 'sum += params.sq_off.tail;', 'sum += u32[11];', 15],
  [
    'arrayFrom, two pollfds',
    'last = pollfd.array(2); last.set(0, { fd: i, events: 1 }); last.set(1, { fd: 1, events: 4 });',
    'last = new Int32Array(4); last[0] = i; last[1] = 1; last[2] = 1; last[3] = 4;',
  ],
];

function filled(): string {
  return `f64.setUint8(0, 1); f64.setUint8(1, 2); f64.setInt32(4, i, true);
    f64.setBigUint64(8, BigInt(i + 4096), true); f64.setBigUint64(16, BigInt(address), true);
    f64.setUint32(24, 512, true); f64.setBigUint64(32, BigInt(i), true);`;
}

function handMade(): string {
  return `const fresh = new DataView(new ArrayBuffer(64)); ${filled().replaceAll('f64.', 'fresh.')}
    last = fresh;`;
}

const compared = rows.flatMap(([work, ours, byHand, nanoseconds]) => {
  const goal = nanoseconds === undefined ? undefined : { nanoseconds };
  return compare(work, { 'by hand': loopOver(byHand), records: loopOver(ours) }, goal);
});
tell([...compared, ...compareDirectories(100_000)]);

/** All ways to do a work in turns; the goal is of the last. */
function compare(
  work: string,
  ways: Readonly<Record<string, Timed>>,
  goal: Goal | undefined,
  most = rounds,
): Comparison[] {
  const paths = Object.keys(ways);
  const measures = Object.values(ways).map(warmedUp);
  const times = Array.from({ length: most }, () => measures.map((measure) => measure()));
  return paths.map((path, at) => ({
    work,
    path,
    nanoseconds: spreadOf(times.map((turn) => turn[at]!)).median,
    ratio: spreadOf(times.map((turn) => turn[at]! / turn[0]!)).median,
    ...(at === paths.length - 1 && goal && { goal }),
  }));
}

/** Executes a statement so many times, and returns nanoseconds for each. */
type Timed = (iterations: number) => number;

/** Runs a statement until its engine has compiled it, and makes slices of it. */
function warmedUp(timed: Timed): () => number {
  let iterations = 1;
  let time = 0;
  for (let spent = 0; spent < warmth; spent += time * iterations) {
    if (time > 0) iterations = Math.ceil(Math.min(slice / time, iterations * 10));
    time = timed(iterations);
  }
  return () => timed(iterations);
}

/** Times a statement. */
function loopOver(statement: string): Timed {
  const make = functionOfText<(...values: unknown[]) => Timed>(
    [...Object.keys(names), 'sink'],
    `return (iterations) => {
      let sum = 0;
      let last;
      const start = performance.now();
      for (let i = 0; i < iterations; i += 1) { ${statement} }
      const end = performance.now();
      sink(sum, last);
      return ((end - start) / iterations) * 1e6;
    };`,
  );
  return make(...Object.values(names), sink);
}

/** Reads the names of a directory, beside node:fs. */
function compareDirectories(count: number): Comparison[] {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  try {
    for (let i = 0; i < count; i += 1) writeFileSync(join(folder, `name-${i}.txt`), '');
    const buffer = new Uint8Array(1 << 16);
    const read = (take: (length: number, names: string[]) => void) => () => {
      const start = performance.now();
      const found: string[] = [];
      const fd = open(folder, O_RDONLY | O_DIRECTORY, 0);
      for (let length = getdents64(fd, buffer); length > 0; length = getdents64(fd, buffer)) {
        take(length, found);
      }
      close(fd);
      if (found.length !== count + 2) throw new Error(`${found.length} names`);
      return (performance.now() - start) * 1e6;
    };
    const ours = read((length, found) => {
      for (const entry of linux_dirent64.iterate(buffer, length)) {
        found.push(linux_dirent64.string(entry, 'd_name'));
      }
    });
    const view = new DataView(buffer.buffer);
    const [lengthAt, nameAt] = [
      linux_dirent64.offsetOf('d_reclen'),
      linux_dirent64.offsetOf('d_name'),
    ];
    const byHand = read((length, found) => {
      for (let at = 0; at < length; at += view.getUint16(at + lengthAt, true)) {
        const codes = [];
        for (let next = at + nameAt; buffer[next] !== 0; next += 1) codes.push(buffer[next]!);
        found.push(String.fromCharCode.apply(null, codes));
      }
    });
    const node = () => {
      const start = performance.now();
      if (readdirSync(folder).length !== count) throw new Error('other names');
      return (performance.now() - start) * 1e6;
    };
    return compare(
      `${count.toLocaleString('en')} names of a directory`,
      { 'fs.readdirSync': node, 'getdents64, by hand': byHand, 'getdents64, iterate': ours },
      { ratio: 1 },
      7,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Uses a value, so that reading it can't be left out. */
function sink(...values: readonly unknown[]): void {
  if (values.length === 0) throw new Error('nothing was used');
}
