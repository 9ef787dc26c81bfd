import { bytesOf } from '@linux-syscalls/types';
import * as header from '@linux-syscalls/types/linux/io_uring';
import { POLLIN, POLLRDHUP } from 'linux-syscalls';
import { SYS } from 'linux-syscalls/raw';
import { beforeEach, expect, test } from 'vitest';
import * as fillers from '../src/generated/ring/operations.ts';
import { Buffers } from '../src/ring/BufferPool.ts';
import type { Driver } from '../src/ring/Driver.ts';
import {
  addFlags,
  fill,
  fillFor,
  flagBits,
  polled,
  request,
  setBuffer,
  setPriority,
} from '../src/ring/filling.ts';
import { Operation } from '../src/ring/Operation.ts';
import { operationsOf } from '../src/ring/supported.ts';
import { machine } from './table/entries.ts';
import { recorder } from './table/recorded.ts';
import {
  expectRequest,
  type Fields,
  fieldsOf,
  fittingArguments,
  requests,
} from './table/requests.ts';

// What the kernel finds in the memory that it shares with a ring, read as the header has it: code fills it by words,
// whose parts lie in the order of the machine. It needs no kernel that has rings.

const { struct } = header;

type Filler = (...args: unknown[]) => void;
const fillerOf = fillers as unknown as Readonly<Record<string, Filler>>;

/** What is in flight, as a ring would hold it: an operation has the memory that its request points at. */
const inFlight: Operation[] = [];

beforeEach(() => {
  recorder.clear();
  inFlight.length = 0;
});

/** The request that is filled, as the kernel reads it. */
function filled(filler: Filler, args: readonly unknown[] = []): Fields {
  const operation = new Operation('test', () => {});
  inFlight.push(operation);
  fillFor({}, operation, filler as (...args: readonly never[]) => void, args);
  return fieldsOf(bytesOf(request.slice()));
}

test.each(requests)('$name puts into a request what the table says', (entry) => {
  const args = fittingArguments(entry);
  filled(fillerOf[entry.name]!, args);
  expectRequest(entry, bytesOf(request.slice()), args, recorder.bytesAt);
});

test('each operation of the table that has fields has a function that fills them', () => {
  expect(Object.keys(fillers).sort()).toEqual(requests.map(({ name }) => name).sort());
});

test('numbers of 64 bits are whole', () => {
  const numbers = [0xffff_ffff_ffff_fff1n, 2 ** 40 + 7, 3n * 2n ** 40n] as const;
  const [addr, off, addr3] = numbers;
  const record = filled(() =>
    fill(header.IORING_OP_NOP, -1, addr, 4_000_000_000, off, 0, 0, addr3),
  );
  expect(record).toMatchObject({ addr, off: BigInt(off), addr3, len: 4_000_000_000, fd: -1 });
  expect(filled(() => fill(header.IORING_OP_READ, 0, 0, 0, -1)).off).toBe(2n ** 64n - 1n);
});

test('flags, priority and buffer share words with others', () => {
  const record = filled(() => {
    addFlags(header.IOSQE_BUFFER_SELECT);
    fill(header.IORING_OP_RECV, 3, 0, 0, 0, 5);
    setPriority(header.IORING_RECV_MULTISHOT);
    setBuffer(0x1234);
  });
  expect(record).toMatchObject({
    opcode: header.IORING_OP_RECV,
    flags: header.IOSQE_BUFFER_SELECT,
    ioprio: header.IORING_RECV_MULTISHOT,
    buf_group: 0x1234,
    personality: 0,
    msg_flags: 5,
  });
});

test('flags are added to a request that was filled', () => {
  const flags = header.IOSQE_FIXED_FILE | header.IOSQE_ASYNC;
  filled(() => {
    addFlags(flags);
    fill(header.IORING_OP_NOP, 0);
  });
  request[0]! |= flagBits(header.IOSQE_IO_LINK);
  const record = struct.io_uring_sqe.view(bytesOf(request));
  expect(record.flags).toBe(flags | header.IOSQE_IO_LINK);
});

test('events to poll for lie where they did when requests had 16 bits for them', () => {
  const events = POLLIN | POLLRDHUP;
  const record = filled(() =>
    fill(header.IORING_OP_POLL_ADD, 0, 0, 0, 0, polled(2 ** 28 + events)),
  );
  expect(record.poll_events).toBe(events);
  const word = BigInt(record.poll32_events!);
  const [upper, lower] = [word >> 16n, word & 0xffffn];
  const [first, second] = machine.byteOrder === 'big' ? [upper, lower] : [lower, upper];
  expect([first, second]).toEqual([BigInt(events), 2n ** 12n]);
});

test('the buffers of a pool are in the ring that the kernel takes them from', () => {
  let registered: { readonly ring_addr: bigint; readonly bgid: number } | undefined;
  const driver = {
    register: (_: number, record: never) => {
      registered = record;
      return 0;
    },
    whenEnding() {},
  } as unknown as Driver;
  const pool = new Buffers(driver, 3, 4, 100);
  const { ring_addr, bgid } = registered!;
  const bytes = recorder.bytesAt(ring_addr, 4 * struct.io_uring_buf.size);
  const entries = [...struct.io_uring_buf.arrayView(bytes, 0, 4)];
  const [{ addr: start }] = entries as [header.struct.io_uring_buf];
  expect(bgid).toBe(3);
  expect(entries.map(({ addr, len, bid }) => [addr - start, len, bid])).toEqual([
    [0n, 100, 0],
    [100n, 100, 1],
    [200n, 100, 2],
    [300n, 100, 3],
  ]);
  const taken = pool.chunk(5, (2 << header.IORING_CQE_BUFFER_SHIFT) | header.IORING_CQE_F_BUFFER);
  taken.view.set([1, 2, 3, 4, 5]);
  expect([...recorder.bytesAt(start + 200n, 5)]).toEqual([1, 2, 3, 4, 5]);
  expect(struct.io_uring_buf_ring.view(bytes).tail).toBe(4);
});

test('what the kernel supports is read from its answer', () => {
  const known = [header.IORING_OP_NOP, header.IORING_OP_SOCKET];
  recorder.answer = ({ number, words }) => {
    if (number !== SYS.io_uring_register) return 0;
    if (words[1] !== BigInt(header.IORING_REGISTER_PROBE)) return 0;
    const bytes = (Math.max(...known) + 1) * struct.io_uring_probe_op.size;
    const probe = struct.io_uring_probe.alloc(undefined, bytes);
    for (const op of known) probe.ops[op]!.flags = header.IO_URING_OP_SUPPORTED;
    recorder.writeBytesAt(words[2]!, bytesOf(probe));
    return 0;
  };
  const has = operationsOf(0);
  expect([has('IORING_OP_NOP'), has('IORING_OP_SOCKET')]).toEqual([true, true]);
  expect(has('IORING_OP_BIND')).toBe(false);
});
