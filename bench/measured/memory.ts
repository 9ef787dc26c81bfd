// What memory costs that is freed, beside records that are left to the collector; and a loop that passes
// an address beside one that passes a view. The fastest of interleaved rounds, since a busy machine only
// ever adds. Run after "pnpm build": pnpm bench:memory
import { close, memfd_create, struct, write } from 'linux-syscalls';
import { block, bytePool, recordPool } from 'linux-syscalls/memory';
import * as nothrow from 'linux-syscalls/nothrow';
import { addressOf, SYS, syscall, syscall3 } from 'linux-syscalls/raw';
import { functionOfText } from './measure.ts';

const rounds = 25;
const iterations = 20_000;

const fd = memfd_create('bench');
write(fd, new Uint8Array(1));

const times = recordPool(struct.timespec);
const pages = bytePool(4096);
const held = block(4096);
const { address, view } = held;
const ordinary = Array.from({ length: 16 }, () => struct.timespec.alloc());
const taken = Array.from({ length: 16 }, () => times.take());
const views = taken.map((time) => time.view);

// An offset past the end: the call is as short as a read can be.
const end = 4096;

/** What is measured: of the turn that it is given, or of nothing. */
type Action = (i: number) => unknown;

/** Name, ours, and what it stands beside. */
const rows: readonly (readonly [name: string, ours: Action, other: Action])[] = [
  ['take, use, free', useRecord, allocRecord],
  ['take, use, free, with an address', useAddress, allocAndAsk],
  ['take and free 4 KiB', () => pages.take().free(), () => new Uint8Array(4096)],
  ['make and free a block', () => block(4096).free(), () => new Uint8Array(4096)],
  ['field of a taken record', (i) => views[i & 15]!.tv_sec, (i) => ordinary[i & 15]!.tv_sec],
  [
    'raw read by address',
    () => syscall3(SYS.pread64, fd, address, end),
    () => syscall(SYS.pread64, fd, view, end),
  ],
  [
    'wrapped read by address',
    () => nothrow.pread64(fd, address, end, end),
    () => nothrow.pread64(fd, view, end, end),
  ],
];

for (const [name, ours, other] of rows) {
  const [a, b] = [loopOver(ours), loopOver(other)];
  const pairs = Array.from({ length: rounds }, () => ({ own: a(), beside: b() }));
  const own = Math.min(...pairs.map((pair) => pair.own));
  const beside = Math.min(...pairs.map((pair) => pair.beside));
  const columns = [own, beside].map((time) => `${time.toFixed(1).padStart(9)} ns`).join('');
  console.log(`${name.padEnd(34)}${columns}  ×${(own / beside).toFixed(2)}`);
}

close(fd);
for (const one of [...taken, held]) one.free();

function useRecord(i: number) {
  const time = times.take();
  time.view.tv_nsec = i;
  time.free();
}

function allocRecord(i: number) {
  const time = struct.timespec.alloc();
  time.tv_nsec = i;
}

function useAddress(i: number) {
  const time = times.take();
  time.view.tv_nsec = i;
  const where = time.address;
  time.free();
  return where;
}

function allocAndAsk(i: number) {
  const time = struct.timespec.alloc();
  time.tv_nsec = i;
  return addressOf(time as unknown as DataView);
}

/** A function that times another, in nanoseconds for each time. */
function loopOver(work: Action): () => number {
  const time = functionOfText<(...values: unknown[]) => () => number>(
    ['work', 'iterations', 'sink'],
    `return () => {
      let last;
      const start = performance.now();
      for (let i = 0; i < iterations; i += 1) last = work(i);
      const end = performance.now();
      sink(last);
      return ((end - start) / iterations) * 1e6;
    };`,
  );
  return time(work, iterations, sink);
}

/** Uses a value, so that making it can't be left out. */
function sink(...values: readonly unknown[]): void {
  if (values.length === 0) throw new Error('nothing was used');
}
