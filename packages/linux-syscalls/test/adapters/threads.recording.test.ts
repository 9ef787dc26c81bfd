import { record } from '@linux-syscalls/native/testing';
import { set_tid_address } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { addressOf, allocate, SYS } from 'linux-syscalls/raw';
import { beforeEach, describe, expect, test } from 'vitest';

const recorder = record();
beforeEach(() => recorder.clear());

const word = new Int32Array(allocate(4).buffer, 0, 1);
const forms: readonly [form: string, make: () => void][] = [
  ['the wrapper', () => set_tid_address(word)],
  [
    'a batch',
    () => {
      const batch = new Batch();
      batch.set_tid_address(word);
      batch.run();
    },
  ],
];

describe.each(forms)('set_tid_address of %s', (_, make) => {
  const asked = () => recorder.calls.map(({ number }) => number);

  test('is made on the main thread, whose id is the process’s', () => {
    recorder.answer = () => 5;
    make();
    expect(asked()).toEqual([SYS.gettid, SYS.getpid, SYS.set_tid_address]);
    expect(recorder.calls[2]!.words[0]).toBe(BigInt(addressOf(word)));
  });

  test('is refused in a worker', () => {
    recorder.answer = ({ number }) => (number === SYS.gettid ? 6 : 5);
    expect(make).toThrow(
      expect.objectContaining({
        name: 'TypeError',
        code: 'ERR_WORKER_UNSUPPORTED_OPERATION',
        message:
          'set_tid_address is not supported in workers: libc waits for a word of its own when they end',
      }),
    );
    expect(asked()).not.toContain(SYS.set_tid_address);
  });
});
