import {
  close,
  MADV_COLD,
  process_madvise,
  process_mrelease,
  process_vm_readv,
  process_vm_writev,
  struct,
} from 'linux-syscalls';
import { addressOf, SYS, syscall2 } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
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
