import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { endianness, hostname, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machines } from '../src/generated/machines.ts';
import { raw } from '../testing/index.ts';
import { map, PROT_READ, PROT_WRITE, pageSize, unmap } from './mapping.ts';

const { SYS, errno, syscall } = raw;

let folder: string;
let file: string;
let fd: number;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'raw-'));
  file = join(folder, 'file');
  fd = openSync(file, 'w+');
  writeSync(fd, 'twelve bytes');
});

afterAll(() => {
  closeSync(fd);
  rmSync(folder, { recursive: true });
});

const path = () => new TextEncoder().encode(`${file}\0`);

describe('one function per argument count reaches the kernel', () => {
  test('syscall0: getpid', () => {
    expect(raw.syscall0(SYS.getpid)).toBe(process.pid);
  });

  test('syscall1: close of a descriptor that is none', () => {
    expect(raw.syscall1(SYS.close, -1)).toBe(-errno.EBADF);
  });

  test('syscall2: kill of oneself with no signal', () => {
    expect(raw.syscall2(SYS.kill, process.pid, 0)).toBe(0);
  });

  test('syscall3: read into memory by its address', () => {
    syscall(SYS.lseek, fd, 0, 0);
    const bytes = new Uint8Array(new ArrayBuffer(6));
    expect(raw.syscall3(SYS.read, fd, raw.addressOf(bytes), 6)).toBe(6);
    expect(new TextDecoder().decode(bytes)).toBe('twelve');
  });

  test('syscall4: openat of an absolute path', () => {
    const name = path();
    const opened = raw.syscall4(SYS.openat, -1, raw.addressOf(name), 0, 0);
    expect(opened).toBeGreaterThan(2);
    expect(raw.syscall1(SYS.close, opened)).toBe(0);
  });

  test('syscall5: statx of an absolute path', () => {
    const name = path();
    const statx = new Uint8Array(new ArrayBuffer(256));
    const STATX_SIZE = 0x200;
    expect(
      raw.syscall5(SYS.statx, -1, raw.addressOf(name), 0, STATX_SIZE, raw.addressOf(statx)),
    ).toBe(0);
    expect(new DataView(statx.buffer).getBigUint64(40, endianness() === 'LE')).toBe(12n);
  });

  test('syscall6: a mapping', () => {
    const address = map(pageSize, PROT_READ);
    expect(address % 4096).toBe(0);
    unmap(address, pageSize);
  });
});

describe('syscall takes what a register takes, and views', () => {
  const uname = (view: Parameters<typeof syscall>[1]) => syscall(SYS.uname, view);
  const field = (bytes: Uint8Array, index: number) => {
    const text = bytes.subarray(index * 65, (index + 1) * 65);
    return new TextDecoder().decode(text.subarray(0, text.indexOf(0)));
  };

  test('a Uint8Array', () => {
    const bytes = new Uint8Array(390);
    expect(uname(bytes)).toBe(0);
    expect(field(bytes, 1)).toBe(hostname());
    expect(field(bytes, 2)).toBe(release());
  });

  test.each([
    ['an ArrayBuffer', new ArrayBuffer(390)],
    ['a SharedArrayBuffer', new SharedArrayBuffer(390)],
  ])('%s', (_, buffer) => {
    expect(uname(buffer)).toBe(0);
    expect(field(new Uint8Array(buffer), 2)).toBe(release());
  });

  test.each([
    ['a DataView', (buffer: ArrayBufferLike) => new DataView(buffer, 10, 390)],
    [
      'a typed array of other elements',
      (buffer: ArrayBufferLike) => new Uint16Array(buffer, 10, 195),
    ],
    ['a Buffer', (buffer: ArrayBufferLike) => Buffer.from(buffer, 10, 390)],
  ])('%s at an offset, over plain and shared memory', (_, view) => {
    for (const buffer of [new ArrayBuffer(410), new SharedArrayBuffer(410)]) {
      expect(uname(view(buffer))).toBe(0);
      expect(field(new Uint8Array(buffer, 10), 2)).toBe(release());
      expect([...new Uint8Array(buffer, 0, 10)]).toEqual(Array(10).fill(0));
    }
  });

  test('a view over a resizable buffer', () => {
    const buffer: ArrayBuffer = Reflect.construct(ArrayBuffer, [390, { maxByteLength: 4096 }]);
    expect(uname(new Uint8Array(buffer))).toBe(0);
    expect(field(new Uint8Array(buffer), 2)).toBe(release());
  });

  test('a small array, which the collector could move if it lay on its heap', () => {
    const pair = new Int32Array(2);
    expect(syscall(SYS.pipe2, pair, 0)).toBe(0);
    expect(pair[0]).toBeGreaterThan(2);
    expect(pair[1]).toBeGreaterThan(pair[0]!);
    for (const end of pair) expect(syscall(SYS.close, end)).toBe(0);
  });

  test('two views', () => {
    const target = new Uint8Array(64);
    const link = new TextEncoder().encode('/proc/self/cwd\0');
    const length = syscall(SYS.readlinkat, -1, link, target, 64);
    expect(new TextDecoder().decode(target.subarray(0, Math.max(length, 0)))).toBe(
      process.cwd().slice(0, 64),
    );
  });

  test('a subclass that lies about its length', () => {
    class Liar extends Uint8Array {
      override get byteLength(): number {
        return 0;
      }
    }
    const bytes = new Liar(390);
    expect(uname(bytes)).toBe(0);
    expect(field(bytes, 2)).toBe(release());
  });

  test('null and a null address are EFAULT where the kernel follows them', () => {
    expect(uname(null)).toBe(-errno.EFAULT);
    expect(uname(0)).toBe(-errno.EFAULT);
    expect(uname(0n)).toBe(-errno.EFAULT);
  });

  test('an empty view', () => {
    expect(syscall(SYS.write, fd, new Uint8Array(0), 0)).toBe(0);
    expect(syscall(SYS.write, fd, new DataView(new ArrayBuffer(8), 8), 0)).toBe(0);
    expect(syscall(SYS.write, fd, new ArrayBuffer(0), 0)).toBe(0);
    expect(syscall(SYS.write, fd, new SharedArrayBuffer(0), 0)).toBe(0);
  });

  test('bigints, also those beyond what a number holds', () => {
    expect(syscall(SYS.kill, BigInt(process.pid), 0n)).toBe(0);
    expect(syscall(SYS.close, -1n)).toBe(-errno.EBADF);
    const allOnes = 2n ** BigInt(machines[raw.arch].wordBits) - 1n;
    expect(syscall(SYS.close, allOnes)).toBe(-errno.EBADF);
    expect(raw.syscall1(SYS.close, allOnes)).toBe(-errno.EBADF);
  });

  test('no argument at all', () => {
    expect(syscall(SYS.getpid)).toBe(process.pid);
    expect(syscall.bigint(SYS.getpid)).toBe(BigInt(process.pid));
  });
});

describe('results', () => {
  test('a number that no kernel has is −ENOSYS', () => {
    expect(raw.syscall0(0xeffff)).toBe(-errno.ENOSYS);
    expect(syscall(0xeffff, 1, 2, 3)).toBe(-errno.ENOSYS);
    expect(syscall.bigint(0xeffff)).toBe(BigInt(-errno.ENOSYS));
  });

  test('an address is positive, wherever it lies', () => {
    const high = map(pageSize, PROT_READ | PROT_WRITE, 0xa000_0000);
    expect(high).toBeGreaterThan(0);
    const bytes = new Uint8Array(4);
    raw.writeMemory(high, new Uint8Array([1, 2, 3, 4]));
    raw.readMemory(high, bytes);
    expect([...bytes]).toEqual([1, 2, 3, 4]);
    unmap(high, pageSize);
  });

  test('a closed descriptor is −EBADF, and nothing is thrown', () => {
    expect(raw.syscall3(SYS.read, 12345, 0, 0)).toBe(-errno.EBADF);
  });

  test('a wild address is −EFAULT, and the process lives', () => {
    const zero = openSync('/dev/zero', 'r');
    expect(syscall(SYS.read, zero, 8, 4096)).toBe(-errno.EFAULT);
    closeSync(zero);
  });
});

test('what was written by number is read by node:fs', () => {
  const bytes = new TextEncoder().encode('by number');
  const other = openSync(join(folder, 'other'), 'w');
  expect(syscall(SYS.write, other, bytes, bytes.length)).toBe(bytes.length);
  closeSync(other);
  expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('by number');
});
