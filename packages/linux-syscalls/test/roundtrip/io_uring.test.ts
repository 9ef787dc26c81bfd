import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import {
  IORING_ENTER_GETEVENTS,
  IORING_FEAT_SINGLE_MMAP,
  IORING_OFF_SQ_RING,
  IORING_OFF_SQES,
  IORING_OP_READ,
  IORING_SETUP_CQSIZE,
  struct,
} from '@linux-syscalls/types/linux/io_uring';
import {
  close,
  MAP_POPULATE,
  MAP_SHARED,
  mmap,
  munmap,
  PROT_READ,
  PROT_WRITE,
} from 'linux-syscalls';
import { addressOf, viewMemory } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { call } from './call.ts';
import { whyNoRings } from './rings.ts';

const directory = temporaryDirectory();

const obstacle = whyNoRings();

test('io_uring_setup says how large it made the rings, and the rings say the same', ({ skip }) => {
  skip(obstacle !== undefined, obstacle);
  const { params, words, end } = openRing(5, 20);
  expect([params.sq_entries, params.cq_entries]).toEqual([8, 32]); // powers of two, rounded up
  expect(params.features & IORING_FEAT_SINGLE_MMAP).not.toBe(0);
  const word = (offset: number): number => words[offset / 4]!;
  const { sq_off, cq_off } = params;
  expect([word(sq_off.ring_entries), word(sq_off.ring_mask)]).toEqual([8, 7]);
  expect([word(cq_off.ring_entries), word(cq_off.ring_mask)]).toEqual([32, 31]);
  end();
});

test('io_uring reads beyond 4 GiB what an entry asks for', ({ skip }) => {
  skip(obstacle !== undefined, obstacle);
  const file = openSync(join(directory, 'large'), 'w+');
  writeSync(file, 'far beyond', 5_000_000_001);
  const { fd, params, words, entries, end } = openRing(2, 4);
  const target = new Uint8Array(16);
  const userData = 0xfedc_ba98_7654_3210n;
  const [entry] = entries;
  entry!.opcode = IORING_OP_READ;
  entry!.fd = file;
  entry!.off = 5_000_000_005n;
  entry!.addr = addressOf(target);
  entry!.len = target.length;
  entry!.user_data = userData;
  words[params.sq_off.array / 4] = 0;
  Atomics.store(words, params.sq_off.tail / 4, 1);
  expect(call('io_uring_enter', fd, 1, 1, IORING_ENTER_GETEVENTS, null, 0)).toBe(1);

  expect(Atomics.load(words, params.cq_off.tail / 4)).toBe(1);
  const completion = struct.io_uring_cqe.view(words, params.cq_off.cqes);
  expect([completion.user_data, completion.res]).toEqual([userData, 'beyond'.length]);
  expect(Buffer.from(target.subarray(0, completion.res)).toString()).toBe('beyond');
  end();
  closeSync(file);
});

test('io_uring_setup writes no further than struct io_uring_params', ({ skip }) => {
  skip(obstacle !== undefined, obstacle);
  const { size } = struct.io_uring_params;
  const memory = new Uint8Array(2 * size).fill(0xff, size);
  const fd = call('io_uring_setup', 1, memory);
  expect(memory.subarray(size).every((byte) => byte === 0xff)).toBe(true);
  expect(struct.io_uring_params.view(memory, 0).cq_off.cqes).toBeGreaterThan(0);
  close(fd);
});

/** A ring with its memory: both rings in one mapping, the entries to submit in another. */
function openRing(
  entryCount: number,
  completionCount: number,
): {
  fd: number;
  params: struct.io_uring_params;
  words: Uint32Array;
  entries: Iterable<struct.io_uring_sqe>;
  end(): void;
} {
  const params = struct.io_uring_params.alloc({
    flags: IORING_SETUP_CQSIZE,
    cq_entries: completionCount,
  });
  const fd = call('io_uring_setup', entryCount, params);
  const { sq_off, cq_off, sq_entries, cq_entries } = params;
  const ringBytes = Math.max(
    sq_off.array + sq_entries * Uint32Array.BYTES_PER_ELEMENT,
    cq_off.cqes + cq_entries * struct.io_uring_cqe.size,
  );
  const entryBytes = sq_entries * struct.io_uring_sqe.size;
  const map = (length: number, offset: number): number =>
    mmap(null, length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, offset);
  const ringAddress = map(ringBytes, IORING_OFF_SQ_RING);
  const entryAddress = map(entryBytes, IORING_OFF_SQES);
  return {
    fd,
    params,
    words: new Uint32Array(viewMemory(ringAddress, ringBytes)),
    entries: struct.io_uring_sqe.arrayView(viewMemory(entryAddress, entryBytes), 0, sq_entries),
    end() {
      munmap(ringAddress, ringBytes);
      munmap(entryAddress, entryBytes);
      close(fd);
    },
  };
}
