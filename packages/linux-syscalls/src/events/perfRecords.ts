import { outOfRange, wrongType } from '@linux-syscalls/errors';
import { bytesOf, type fd } from '@linux-syscalls/types';
import { signalOf } from '../async/options.ts';
import type { AsyncOptions } from '../async.ts';
import { MAP_SHARED, mmap, munmap, POLLIN, PROT_READ, PROT_WRITE, struct } from '../index.ts';
import { viewMemory } from '../raw.ts';
import { descriptor } from './checks.ts';
import { type EventStream, Stream } from './Stream.ts';
import { helperThreads, waitFor } from './waits.ts';

/** A record that the kernel wrote. */
export interface PerfRecord {
  /** `PERF_RECORD_SAMPLE`, `PERF_RECORD_LOST` … in `type`. */
  readonly header: struct.perf_event_header;
  /** What follows the header; `type` and the event's `sample_type` tell its fields. */
  readonly payload: Uint8Array;
}

/**
 * The records of an event of `perf_event_open`: `for await (const { header, payload } of perfRecords(event, 8))`.
 *
 * The kernel writes into a ring, which is mapped here and unmapped when the stream is disposed of. It wakes the
 * reader after `wakeup_events` or `wakeup_watermark`, or when half of the ring is full; a loop gets records that are
 * there earlier, too. The loop ends with the process that was observed. The caller closes `event`.
 *
 * @param pages how large the ring is: a power of two.
 * @throws {SyscallError} as `mmap`, EPERM: more than `kernel.perf_event_mlock_kb` allows.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @see man 2 perf_event_open
 */
export function perfRecords(
  event: fd,
  pages: number,
  options?: AsyncOptions,
): EventStream<PerfRecord> {
  const fd = descriptor('perfRecords', 'event', event);
  if (typeof pages !== 'number') throw wrongType('perfRecords: pages', 'a number', pages);
  if (!Number.isInteger(pages) || pages < 1 || pages > 2 ** 20 || (pages & (pages - 1)) !== 0) {
    throw outOfRange('perfRecords: pages', 'a power of two', pages);
  }
  const signal = signalOf('perfRecords', options);
  const ring = new PerfRing(fd, pages);
  const fetch = async (stopped: AbortSignal) => {
    for (;;) {
      if (ring.isFilled) return recordsIn(ring.take());
      const revents = await waitFor(helperThreads, fd, POLLIN, stopped);
      // The last records of the process are there when its end is reported.
      if (!ring.isFilled && (revents & ~POLLIN) !== 0) return undefined;
    }
  };
  const release = () => ring.unmap();
  return new Stream<PerfRecord>({ name: 'perfRecords', fetch, release }, signal);
}

function* recordsIn(bytes: Uint8Array<ArrayBuffer>): Generator<PerfRecord> {
  for (const header of struct.perf_event_header.iterate(bytes)) {
    yield { header, payload: bytesOf(header).subarray(struct.perf_event_header.size) };
  }
}

/** The memory that the kernel fills: a page with head and tail, and a ring of bytes. */
class PerfRing {
  readonly #address: number;
  readonly #length: number;
  readonly #data: Uint8Array;
  /** `data_head`, up to which the kernel has written, and `data_tail`, up to which its bytes were read. */
  readonly #headAndTail: BigUint64Array;

  constructor(fd: number, pages: number) {
    this.#length = (1 + pages) * pageSizeOf(fd);
    this.#address = map(fd, this.#length);
    const memory = viewMemory(this.#address, this.#length);
    const { data_offset, data_size } = struct.perf_event_mmap_page.view(memory);
    this.#data = new Uint8Array(memory, Number(data_offset), Number(data_size));
    const at = struct.perf_event_mmap_page.offsetOf('data_head');
    this.#headAndTail = new BigUint64Array(memory, at, 2);
  }

  get isFilled(): boolean {
    return Atomics.load(this.#headAndTail, 0) !== this.#headAndTail[1];
  }

  /** Copies the bytes that are there, and frees their room. */
  take(): Uint8Array<ArrayBuffer> {
    // The kernel writes bytes before it moves the head; they must be read before the tail is moved.
    const head = Atomics.load(this.#headAndTail, 0);
    const tail = this.#headAndTail[1]!;
    const bytes = new Uint8Array(Number(head - tail));
    const ring = this.#data;
    const from = Number(tail % BigInt(ring.length));
    const first = ring.subarray(from, from + bytes.length);
    bytes.set(first);
    bytes.set(ring.subarray(0, bytes.length - first.length), first.length);
    Atomics.store(this.#headAndTail, 1, head);
    return bytes;
  }

  unmap(): void {
    munmap(this.#address, this.#length);
  }
}

/** The kernel maps whole pages: a mapping of one byte is the first page, which tells where the ring begins. */
function pageSizeOf(fd: number): number {
  const address = map(fd, 1);
  const { size } = struct.perf_event_mmap_page;
  const { data_offset } = struct.perf_event_mmap_page.view(viewMemory(address, size));
  const pageSize = Number(data_offset);
  munmap(address, pageSize);
  return pageSize;
}

function map(fd: number, length: number): number {
  return mmap(null, length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
}
