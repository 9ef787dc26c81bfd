import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import {
  close,
  eventfd2,
  IOCB_CMD_NOOP,
  IOCB_CMD_POLL,
  IOCB_CMD_PREAD,
  IOCB_CMD_PWRITE,
  io_cancel,
  io_destroy,
  io_getevents,
  io_pgetevents,
  io_setup,
  io_submit,
  POLLIN,
  SyscallError,
  struct,
  write,
} from 'linux-syscalls';
import { addressOf, allocate } from 'linux-syscalls/raw';
import { beforeEach, expect, test } from 'vitest';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const code = (name: string): object => expect.objectContaining({ code: name });
const wide = struct.iovec.size === 16;

beforeEach(({ skip }) => {
  try {
    io_destroy(context(1));
  } catch (error) {
    if (!(error instanceof SyscallError) || error.code !== 'ENOSYS') throw error;
    skip(true, 'this kernel or emulator has no aio');
  }
});

function context(requests: number): bigint {
  const id = new BigUint64Array(1);
  expect(io_setup(requests, id)).toBe(0);
  return id[0]!;
}

/** Records that stay where they are, and the array of their addresses that the kernel reads. */
function requests(...fields: readonly object[]): {
  records: struct.iocb[];
  addresses: BigUint64Array | Uint32Array;
} {
  const { buffer } = allocate(fields.length * struct.iocb.size, 8);
  const records = fields.map((one, i) => {
    const record = struct.iocb.view(buffer, i * struct.iocb.size);
    return Object.assign(record, one);
  });
  const words = records.map((record) => BigInt(addressOf(record as never)));
  const addresses = wide ? BigUint64Array.from(words) : Uint32Array.from(words, Number);
  return { records, addresses };
}

test('a file is written and read beyond 4 GiB behind the caller’s back', () => {
  const fd = openSync(join(directory, 'large'), 'w+');
  const id = context(4);
  const text = allocate(8, 8);
  text.set(Buffer.from('far away'));
  const at = { aio_fildes: fd, aio_nbytes: 8n, aio_offset: 5_000_000_001n };
  const out = requests({
    ...{ ...at, aio_lio_opcode: IOCB_CMD_PWRITE, aio_buf: addressOf(text), aio_data: 7n },
  });
  expect(io_submit(id, 1, out.addresses)).toBe(1);
  const events = struct.io_event.array(4);
  expect(io_getevents(id, 1, undefined, events)).toBe(1);
  expect([events[0]!.data, events[0]!.res]).toEqual([7n, 8n]);
  expect(events[0]!.obj).toBe(BigInt(addressOf(out.records[0] as never)));

  const target = allocate(8, 8);
  const back = requests(
    { ...at, aio_lio_opcode: IOCB_CMD_PREAD, aio_buf: addressOf(target), aio_data: 2n ** 64n - 1n },
    { ...at, aio_lio_opcode: IOCB_CMD_PREAD, aio_buf: addressOf(target), aio_offset: 2n ** 40n },
  );
  expect(io_submit(id, 2, back.addresses)).toBe(2);
  expect(io_pgetevents(id, 2, undefined, events, null, BigUint64Array.of(0n))).toBe(2);
  const results = new Map([...events].slice(0, 2).map(({ data, res }) => [data, res]));
  expect(results).toEqual(
    new Map([
      [2n ** 64n - 1n, 8n],
      [0n, 0n],
    ]),
  );
  expect(Buffer.from(target).toString()).toBe('far away');
  closeSync(fd);
  io_destroy(id);
});

test('io_getevents gives up when its time is over', () => {
  const id = context(1);
  const events = struct.io_event.array(1);
  expect(io_getevents(id, 1, undefined, events, struct.timespec.alloc())).toBe(0);
  expect(io_getevents(id, 0, undefined, events, null)).toBe(0);
  io_destroy(id);
});

test('io_cancel ends a poll that nothing answers', () => {
  const id = context(2);
  const fd = eventfd2(0, 0);
  const poll = requests({ aio_lio_opcode: IOCB_CMD_POLL, aio_fildes: fd, aio_buf: POLLIN });
  expect(io_submit(id, 1, poll.addresses)).toBe(1);
  const event = struct.io_event.alloc();
  expect(() => io_cancel(id, poll.records[0]!, event)).toThrow(code('EINPROGRESS'));
  expect(io_getevents(id, 1, undefined, struct.io_event.array(1))).toBe(1);

  expect(io_submit(id, 1, poll.addresses)).toBe(1);
  write(fd, BigUint64Array.of(1n));
  const events = struct.io_event.array(1);
  expect(io_getevents(id, 1, undefined, events)).toBe(1);
  expect(events[0]!.res).toBe(BigInt(POLLIN));
  expect(() => io_cancel(id, poll.records[0]!, event)).toThrow(code('EINVAL'));
  close(fd);
  io_destroy(id);
});

test('bad contexts and requests are refused', () => {
  const id = context(1);
  const unknown = requests({ aio_lio_opcode: IOCB_CMD_NOOP, aio_fildes: 0 });
  expect(() => io_submit(id, 1, unknown.addresses)).toThrow(code('EINVAL'));
  expect(() => io_setup(1, BigUint64Array.of(id))).toThrow(code('EINVAL'));
  expect(io_destroy(id)).toBe(0);
  expect(() => io_destroy(id)).toThrow(code('EINVAL'));
  expect(() => io_submit(id, 1, unknown.addresses)).toThrow(code('EINVAL'));
});
