import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { emulator } from '@linux-syscalls/native/testing';
import {
  close,
  MADV_COLD,
  process_madvise,
  process_mrelease,
  process_vm_readv,
  process_vm_writev,
  struct,
} from 'linux-syscalls';
import { addressOf, readMemory, readString, SYS, syscall2, writeMemory } from 'linux-syscalls/raw';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusal, since } from './kernel.ts';

const code = (name: string): object => expect.objectContaining({ code: name });
const vectorOf = (...views: readonly Uint8Array[]): ReturnType<typeof struct.iovec.array> => {
  const vectors = struct.iovec.array(views.length);
  views.forEach((view, i) => {
    vectors[i]!.iov_base = addressOf(view);
    vectors[i]!.iov_len = view.length;
  });
  return vectors;
};

test('process_vm_readv and process_vm_writev copy between vectors', (context) => {
  const here = [new Uint8Array(2), new Uint8Array(4)];
  const there = Uint8Array.of(1, 2, 3, 4, 5);
  const local = vectorOf(...here);
  const remote = vectorOf(there);
  const copy = (): number => process_vm_readv(process.pid, local, undefined, remote, undefined);
  expect(since('3.2', context, copy)).toBe(5);
  expect(here.map((part) => [...part])).toEqual([
    [1, 2],
    [3, 4, 5, 0],
  ]);
  here[0]!.fill(9);
  expect(process_vm_writev(process.pid, local, 1, remote, undefined)).toBe(2);
  expect([...there]).toEqual([9, 9, 3, 4, 5]);
  remote[0]!.iov_base = 1;
  expect(() => process_vm_readv(process.pid, local, undefined, remote, undefined)).toThrow(
    code('EFAULT'),
  );
  expect(() => process_vm_readv(process.pid, local, 3, remote, undefined)).toThrow(
    /^process_vm_readv: liovcnt is 3 but local_iov holds 2 records$/,
  );
  expect(() => process_vm_readv(process.pid, local, 1, remote, 1, 1)).toThrow(code('EINVAL'));
});

test('process_madvise and process_mrelease refuse what they can’t do to this process', (context) => {
  const pidfd = syscall2(SYS.pidfd_open, process.pid, 0);
  if (pidfd < 0) return context.skip('pidfd_open needs Linux 5.3, which the emulator is not');
  try {
    const bytes = new Uint8Array(2);
    // At an odd address, where no page begins.
    const unaligned = vectorOf(bytes.subarray(1 - (addressOf(bytes) % 2)));
    const advise = (advice: number): string =>
      refusal('5.10', context, () => process_madvise(pidfd, unaligned, undefined, advice));
    expect(advise(9999)).toBe('EINVAL');
    expect(advise(MADV_COLD)).toBe('EINVAL');
    expect(refusal('5.15', context, () => process_mrelease(pidfd))).toBe('EINVAL');
  } finally {
    close(pidfd);
  }
});

describe.skipIf(emulator !== undefined)('memory of a child', () => {
  const marker = `an argument that is found, é, ${'x'.repeat(5000)}`;
  let child: ChildProcess;
  let pid: number;
  let address: number;

  beforeAll(async () => {
    child = spawn('cat', ['-', marker], { stdio: ['pipe', 'pipe', 'ignore'] });
    pid = child.pid!;
    // What it repeats tells that it has its stack, and that it waits for more.
    child.stdin!.write('here');
    await once(child.stdout!, 'data');
    const stack = /^([\da-f]+)-([\da-f]+) .*\[stack\]$/m.exec(
      readFileSync(`/proc/${pid}/maps`, 'utf8'),
    )!;
    const start = Number.parseInt(stack[1]!, 16);
    const bytes = new Uint8Array(Number.parseInt(stack[2]!, 16) - start);
    readMemory(start, bytes, { pid });
    address = start + Buffer.from(bytes.buffer).indexOf(marker);
  });
  afterAll(async () => {
    child.kill();
    await once(child, 'exit');
  });

  test('readString reads its texts over the ends of pages, up to the NUL', () => {
    expect(readString(address, { pid })).toBe(marker);
    expect(readString(BigInt(address), { pid, max: Buffer.byteLength(marker) + 1 })).toBe(marker);
    expect(() => readString(address, { pid, max: Buffer.byteLength(marker) })).toThrow(
      /^readString: none of the \d+ bytes at \d+ is a NUL$/,
    );
  });

  test('writeMemory changes them', () => {
    writeMemory(address, Buffer.from('AN'), { pid });
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[2]).toBe(
      `AN${marker.slice(2)}`,
    );
  });

  test('a wild address, no process and a bad one are errors', () => {
    const target = new Uint8Array(8);
    const fault = { code: 'EFAULT', syscall: 'process_vm_readv' };
    expect(() => readMemory(1, target, { pid })).toThrow(expect.objectContaining(fault));
    expect(() => readString(1, { pid })).toThrow(expect.objectContaining(fault));
    // Above the greatest `pid_max`.
    expect(() => readMemory(address, target, { pid: 2 ** 30 })).toThrow(code('ESRCH'));
    expect(() => writeMemory(address, target, { pid: 0 })).toThrow(
      'writeMemory: pid must be an integer from 1 to 2147483647, not 0',
    );
    expect(() => readMemory(address, target, { pid: '1' as never })).toThrow(TypeError);
    expect(() => readString(address, { max: 0 })).toThrow(RangeError);
  });
});

test('readString reads texts of this process', () => {
  const bytes = Buffer.from(`at the end ${'é'.repeat(3000)}\0and more`);
  expect(readString(addressOf(bytes))).toBe(`at the end ${'é'.repeat(3000)}`);
  expect(readString(addressOf(Uint8Array.of(0)))).toBe('');
});
