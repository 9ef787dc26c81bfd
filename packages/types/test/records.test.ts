import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  countRecords,
  type Descriptor,
  declareStruct,
  identityOf,
  type RecordView,
  recordIdentity,
  struct,
} from '../src/index.ts';

interface named extends RecordView<'struct named'> {
  size: number;
  type: number;
  name: Uint8Array;
  length: number;
  buffer: number;
  byteOffset: number;
  getUint8: number;
}
const named: Descriptor<named> = declareStruct(
  'named',
  '__u32 size, type; char name[4]; __u32 length, buffer, byteOffset, getUint8;',
);

test('fields may have any name', () => {
  const init = { size: 1, type: 2, name: 'abc', length: 3, buffer: 4, byteOffset: 5, getUint8: 6 };
  const view = named.from(init);
  expect(named.toObject(view)).toEqual(init);
  expect(bytesOf(view)).toHaveLength(named.size);
  expect(Object.getOwnPropertyNames(view)).toEqual([]);
});

describe('a view of a record', () => {
  test('is over the memory it was opened on, at any offset', () => {
    const memory = new Uint8Array(40);
    const time = struct.timespec.view(memory, 3);
    time.tv_sec = 0x0102n;
    expect([memory[3], memory[4]]).toEqual([2, 1]);
  });

  test('is copied by from and by assignment', () => {
    const one = struct.statx.alloc({ stx_mtime: { tv_sec: 5n, tv_nsec: 6 } });
    const other = struct.statx.from(one);
    one.stx_mtime = { tv_sec: 7n };
    expect(other.stx_mtime.tv_sec).toBe(5n);
    expect(one.stx_mtime.tv_nsec).toBe(0);
    one.stx_btime = other.stx_mtime;
    expect(one.stx_btime.tv_nsec).toBe(6);
  });

  test('tells what it is under a symbol', () => {
    const identity = { kind: 'struct', tag: 'statx', size: 256, architecture: 'riscv64' };
    const view = struct.statx.on('riscv64').alloc();
    expect((view as { [recordIdentity]?: unknown })[recordIdentity]).toMatchObject(identity);
  });

  test('is printed by its fields', () => {
    const view = struct.winsize.from({ ws_row: 25, ws_col: 80 });
    expect(inspect(view)).toBe(
      'struct winsize { ws_row: 25, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 }',
    );
    expect(inspect(struct.iovec.array(1))).toBe('struct iovec[] [ { iov_base: 0, iov_len: 0 } ]');
    expect(inspect({ a: { b: { c: view } } })).toContain('[struct winsize]');
  });

  test('becomes JSON', () => {
    const view = struct.timespec.from({ tv_sec: 1n << 60n, tv_nsec: 5n });
    expect(JSON.stringify(struct.timespec.toJson(view))).toBe(
      '{"tv_sec":"1152921504606846976","tv_nsec":5}',
    );
  });
});

test('countRecords knows records and arrays of this layout, and nothing else', () => {
  const count = (value: unknown): number => countRecords(value, 'struct', 'iovec', iovecSize);
  const iovecSize = struct.iovec.size;
  expect(count(struct.iovec.alloc())).toBe(1);
  expect(count(struct.iovec.array(3))).toBe(3);
  expect(count(struct.iovec.array(0))).toBe(0);
  expect(count(struct.statx.alloc())).toBe(-1);
  expect(count(new Uint8Array(16))).toBe(-1);
  expect(count(null)).toBe(-1);
  for (const arch of ['x86_64', 'x86', 'arm', 'riscv64', 'aarch64'] as const) {
    if (arch === identityOf(struct.iovec.alloc())?.architecture) continue;
    expect(count(struct.iovec.on(arch).alloc())).toBe(-1);
  }
});

describe('a record of another architecture', () => {
  test('is read and written in its own layout', () => {
    const vector = struct.iovec.on('arm').alloc({ iov_base: 0x1000, iov_len: 2 });
    expect([...new Uint32Array(bytesOf(vector).buffer)]).toEqual([0x1000, 2]);
  });

  test('is converted field by field by from', () => {
    const vector = struct.iovec.on('arm').alloc({ iov_base: 0x1000, iov_len: 2 });
    expect(struct.iovec.toObject(struct.iovec.on('riscv64').from(vector))).toEqual({
      iov_base: 0x1000,
      iov_len: 2,
    });
  });
});

describe('variable-length records', () => {
  test('are iterated as far as each says it reaches', () => {
    const memory = new Uint8Array(56);
    const names = ['a', 'file'];
    for (const [index, d_name] of names.entries()) {
      const d_reclen = 24 + index * 8;
      const entry = struct.dirent64.view(memory, index * 24, d_reclen);
      entry.d_ino = BigInt(index + 1);
      entry.d_reclen = d_reclen;
      entry.d_name = d_name;
    }
    const found = [...struct.dirent64.iterate(memory)];
    expect(found.map(({ d_ino }) => d_ino)).toEqual([1n, 2n]);
    expect(found.map((entry) => struct.dirent64.string(entry, 'd_name'))).toEqual(names);
    expect(found[1]?.d_name).toHaveLength(32 - 19);
    expect([...struct.dirent64.iterate(memory, 24)]).toHaveLength(1);
  });

  test('that lie about their length are refused', () => {
    const memory = new Uint8Array(48);
    const size = struct.dirent64.size;
    struct.dirent64.view(memory).d_reclen = 4;
    expect(() => [...struct.dirent64.iterate(memory)]).toThrow(
      'struct linux_dirent64 at offset 0 says it has 4 bytes, of 48 that are left',
    );
    struct.dirent64.view(memory).d_reclen = 40;
    expect(() => [...struct.dirent64.iterate(memory, 39)]).toThrow(RangeError);
    expect(() => [...struct.dirent64.iterate(memory, size - 1)]).toThrow('is cut off after');
    expect(() => [...struct.dirent64.iterate(memory, 49)]).toThrow(
      'byteLength is 49, but the memory has 48',
    );
  });
});
