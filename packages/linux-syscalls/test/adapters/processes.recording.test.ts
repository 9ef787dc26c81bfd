import { record } from '@linux-syscalls/native/testing';
import { bytesOf } from '@linux-syscalls/types';
import {
  alarm,
  getitimer,
  ITIMER_REAL,
  ITIMER_VIRTUAL,
  nice,
  PRIO_PROCESS,
  rt_sigaction,
  SA_RESTORER,
  SIGUSR1,
  SIGUSR2,
  setitimer,
  struct,
  times,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { addressOf, arch, errno, SYS } from 'linux-syscalls/raw';
import { beforeEach, describe, expect, test } from 'vitest';

// What adapters ask the kernel for, and what they make of its answer.

const on32 = arch === 'x86' || arch === 'arm';
const Long = on32 ? Int32Array : BigInt64Array;
const numbers: Readonly<Record<string, number | undefined>> = { ...SYS };
const code = (name: string): object => expect.objectContaining({ code: name });
const recorder = record();
beforeEach(() => recorder.clear());

/** Leaves out a group of tests where the architecture needs no adapter. */
function where(needed: boolean, otherwise: string): void {
  beforeEach((context) => {
    if (!needed) context.skip(otherwise);
  });
}

const longsAt = (address: bigint, count: number): number[] => {
  const bytes = Uint8Array.from(recorder.bytesAt(address, count * Long.BYTES_PER_ELEMENT));
  return Array.from(new Long(bytes.buffer), Number);
};
const longs = (...values: number[]): Uint8Array => {
  const array = on32 ? Int32Array.from(values) : BigInt64Array.from(values, BigInt);
  return new Uint8Array(array.buffer);
};

describe('nice in two calls', () => {
  where(SYS.nice === undefined, 'this architecture has nice');
  test.each([
    [20, 3, 3],
    [1, 5, 19],
    [30, -40, -20],
  ])('getpriority %i and nice(%i) make %i', (told, increment, wanted) => {
    recorder.answer = ({ number }) => (number === numbers.getpriority ? told : 0);
    expect(nice(increment)).toBe(0);
    expect(recorder.calls.map(({ number }) => number)).toEqual([
      numbers.getpriority,
      numbers.setpriority,
    ]);
    const [which, who, value] = recorder.calls[1]!.words;
    expect([which, who]).toEqual([BigInt(PRIO_PROCESS), 0n]);
    expect(BigInt.asIntN(32, value!)).toBe(BigInt(wanted));
  });

  test('a refusal is EPERM, as nice has it', () => {
    recorder.answer = ({ number }) => (number === numbers.getpriority ? 20 : -errno.EACCES!);
    expect(() => nice(-1)).toThrow(code('EPERM'));
  });
});

test('times is a time even where it looks like an error', (context) => {
  if (!on32) return context.skip('no time looks like an error in 64 bits');
  recorder.answer = () => -2;
  expect(times(null)).toBe(0xfffffffe);
});

describe('alarm through setitimer', () => {
  where(SYS.alarm === undefined, 'this architecture has alarm');
  test.each([
    [7, 499_999, 7],
    [7, 500_000, 8],
    [0, 1, 1],
    [0, 0, 0],
  ])('%i seconds and %i microseconds left are %i', (seconds, microseconds, left) => {
    recorder.answer = ({ words }) => {
      expect(longsAt(words[1]!, 4)).toEqual([0, 0, 5000, 0]);
      recorder.writeBytesAt(words[2]!, longs(0, 0, seconds, microseconds));
      return 0;
    };
    expect(alarm(5000)).toBe(left);
    expect(recorder.calls).toHaveLength(1);
    expect(recorder.calls[0]!.number).toBe(numbers.setitimer);
    expect(recorder.calls[0]!.words[0]).toBe(BigInt(ITIMER_REAL));
  });

  test('as many seconds as the kernel holds', () => {
    let seconds = 0;
    recorder.answer = ({ words }) => {
      seconds = longsAt(words[1]!, 4)[2]!;
      return -errno.EINVAL!;
    };
    expect(() => alarm(0xffffffff)).toThrow(code('EINVAL'));
    expect(seconds).toBe(on32 ? 0x7fffffff : 0xffffffff);
  });
});

describe('timers whose numbers have 32 bits', () => {
  where(on32, 'the kernel’s record is the portable one');
  const wanted = struct.itimerval.alloc({
    it_interval: { tv_sec: 1, tv_usec: 2 },
    it_value: { tv_sec: 3, tv_usec: 4 },
  });

  test('setitimer narrows what is set and widens what was', () => {
    recorder.answer = ({ words }) => {
      expect(longsAt(words[1]!, 4)).toEqual([1, 2, 3, 4]);
      recorder.writeBytesAt(words[2]!, longs(5, 6, 7, 8));
      return 0;
    };
    const old = struct.itimerval.alloc();
    expect(setitimer(ITIMER_VIRTUAL, wanted, old)).toBe(0);
    expect([old.it_interval.tv_sec, old.it_value.tv_usec]).toEqual([5n, 8n]);
    expect(recorder.calls[0]!.number).toBe(numbers.setitimer);
    expect(recorder.calls[0]!.words[0]).toBe(BigInt(ITIMER_VIRTUAL));
  });

  test('setitimer passes null on', () => {
    setitimer(ITIMER_VIRTUAL, wanted, null);
    setitimer(ITIMER_VIRTUAL, null, null);
    expect(recorder.calls.map(({ words }) => words.slice(1, 3).map((word) => word === 0n))).toEqual(
      [
        [false, true],
        [true, true],
      ],
    );
  });

  test('getitimer widens', () => {
    recorder.answer = ({ words }) => {
      recorder.writeBytesAt(words[1]!, longs(5, 6, 7, 8));
      return 0;
    };
    const now = struct.itimerval.alloc();
    expect(getitimer(ITIMER_VIRTUAL, now)).toBe(0);
    expect([now.it_interval.tv_usec, now.it_value.tv_sec]).toEqual([6n, 7n]);
  });
});

describe('rt_sigaction on x86_64', () => {
  where(arch === 'x86_64', 'the kernel brings what handlers return through');
  test('a handler without restorer makes no call', () => {
    const act = struct.sigaction.alloc({ sa_handler: 0x1000 });
    expect(() => rt_sigaction(SIGUSR2, act, null)).toThrow(
      /^rt_sigaction: act has a handler but no SA_RESTORER, and would crash$/,
    );
    expect(recorder.calls).toHaveLength(0);
  });

  test('what needs none, or has one, is passed on', () => {
    const restored = { sa_handler: 0x1000, sa_flags: SA_RESTORER!, sa_restorer: 0x2000 };
    for (const act of [{}, { sa_handler: 1 }, restored]) {
      expect(rt_sigaction(SIGUSR2, struct.sigaction.alloc(act), null)).toBe(0);
    }
    expect(rt_sigaction(SIGUSR2, null, null)).toBe(0);
    const words = recorder.calls.map(({ number, words }) => [number, words[0], words[3]]);
    expect(words).toEqual(Array(4).fill([numbers.rt_sigaction, BigInt(SIGUSR2), 8n]));
  });

  test('a batch passes a copy on, and looks again before it runs', () => {
    const act = struct.sigaction.alloc({ sa_handler: 1 });
    const batch = new Batch();
    for (const signal of [SIGUSR1, SIGUSR2]) batch.rt_sigaction(signal, act, null);
    const copies: Uint8Array[] = [];
    recorder.answer = ({ words }) => {
      copies.push(recorder.bytesAt(words[1]!, struct.sigaction.size));
      return 0;
    };
    batch.run();
    const words = recorder.calls.map(({ number, words }) => [number, words[0], words[2], words[3]]);
    expect(words).toEqual([
      [numbers.rt_sigaction, BigInt(SIGUSR1), 0n, 8n],
      [numbers.rt_sigaction, BigInt(SIGUSR2), 0n, 8n],
    ]);
    expect(copies).toEqual([bytesOf(act), bytesOf(act)]);
    const addresses = recorder.calls.map(({ words }) => words[1]);
    expect(addresses).not.toContain(BigInt(addressOf(bytesOf(act))));
    recorder.clear();
    act.sa_handler = 0x1000;
    expect(() => batch.run()).toThrow(/has a handler but no SA_RESTORER/);
    expect(() => new Batch().rt_sigaction(SIGUSR2, act, null)).toThrow(/no SA_RESTORER/);
    expect(recorder.calls).toHaveLength(0);
  });
});
