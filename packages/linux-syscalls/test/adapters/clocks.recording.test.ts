import { record } from '@linux-syscalls/native/testing';
import {
  CLOCK_REALTIME,
  CLOCK_REALTIME_COARSE,
  gettimeofday,
  settimeofday,
  stime,
  struct,
  time,
} from 'linux-syscalls';
import { arch, errno, SYS } from 'linux-syscalls/raw';
import { beforeEach, describe, expect, test } from 'vitest';

// What adapters ask the kernel for, and what they make of its answer.

const on32 = arch === 'x86' || arch === 'arm';
const numbers: Readonly<Record<string, number | undefined>> = { ...SYS };
const code = (name: string): object => expect.objectContaining({ code: name });
const recorder = record();
beforeEach(() => recorder.clear());

const asked = (): unknown[] => recorder.calls.map(({ number, words }) => [number, words[0]]);
const answerWith =
  (...values: bigint[]) =>
  ({ words }: { readonly words: readonly bigint[] }): number => {
    recorder.writeBytesAt(words[1]!, new Uint8Array(BigInt64Array.from(values).buffer));
    return 0;
  };
const timeAt = (address: bigint): BigInt64Array =>
  new BigInt64Array(Uint8Array.from(recorder.bytesAt(address, 16)).buffer);

describe('where seconds of the old calls have 32 bits', () => {
  beforeEach((context) => {
    if (!on32) context.skip('the old calls have seconds of 64 bits');
  });

  test('gettimeofday reads the clock and cuts nanoseconds off', () => {
    recorder.answer = answerWith(5_000_000_000n, 123_456_999n);
    const tv = struct.timeval.alloc();
    expect(gettimeofday(tv, null)).toBe(0);
    expect([tv.tv_sec, tv.tv_usec]).toEqual([5_000_000_000n, 123_456n]);
    expect(asked()).toEqual([[numbers.clock_gettime64, BigInt(CLOCK_REALTIME)]]);
  });

  test('gettimeofday asks the old call for the zone alone', () => {
    expect(gettimeofday(null, struct.timezone.alloc())).toBe(0);
    expect(asked()).toEqual([[numbers.gettimeofday, 0n]]);
  });

  test('settimeofday sets the clock to the nanosecond, then the zone', () => {
    const set: bigint[] = [];
    recorder.answer = ({ number, words }) => {
      if (number === numbers.clock_settime64) set.push(...timeAt(words[1]!));
      return 0;
    };
    const tv = struct.timeval.alloc({ tv_sec: 5_000_000_000n, tv_usec: 7 });
    expect(settimeofday(tv, struct.timezone.alloc())).toBe(0);
    expect(set).toEqual([5_000_000_000n, 7000n]);
    expect(asked()).toEqual([
      [numbers.clock_settime64, BigInt(CLOCK_REALTIME)],
      [numbers.settimeofday, 0n],
    ]);
  });

  test('settimeofday asks for nothing more once it was refused', () => {
    recorder.answer = () => -errno.EPERM!;
    const tv = struct.timeval.alloc();
    expect(() => settimeofday(tv, struct.timezone.alloc())).toThrow(code('EPERM'));
    expect(recorder.calls).toHaveLength(1);
    tv.tv_usec = 1_000_000;
    expect(() => settimeofday(tv, null)).toThrow(code('EINVAL'));
    expect(recorder.calls).toHaveLength(1);
  });
});

test('time reads the seconds of the clock that ticks', (context) => {
  if (numbers.time !== undefined && !on32) return context.skip('this architecture has time');
  recorder.answer = answerWith(5_000_000_000n, 999_999_999n);
  const tloc = new BigInt64Array(1);
  expect(time(tloc)).toBe(5_000_000_000);
  expect(tloc[0]).toBe(5_000_000_000n);
  const number = on32 ? numbers.clock_gettime64 : numbers.clock_gettime;
  expect(asked()).toEqual([[number, BigInt(CLOCK_REALTIME_COARSE)]]);
});

test('stime sets the clock to a second and no nanoseconds', () => {
  let set: BigInt64Array | undefined;
  recorder.answer = ({ words }) => {
    set = timeAt(words[1]!);
    return 0;
  };
  expect(stime(BigInt64Array.of(5_000_000_000n))).toBe(0);
  expect([...set!]).toEqual([5_000_000_000n, 0n]);
  const number = on32 ? numbers.clock_settime64 : numbers.clock_settime;
  expect(asked()).toEqual([[number, BigInt(CLOCK_REALTIME)]]);
});
