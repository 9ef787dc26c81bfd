import { record } from '@linux-syscalls/native/testing';
import { epoll_create, poll, pselect6, select, struct } from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { addressOf, SYS } from 'linux-syscalls/raw';
import { beforeEach, describe, expect, test } from 'vitest';
import { quadsAt, wordsOf } from './quads.ts';

const recorder = record();
beforeEach(() => recorder.clear());
const address = (view: object): bigint => BigInt(addressOf(view as Uint8Array));
const pselect6Number = SYS.pselect6_time64 ?? SYS.pselect6;

describe('poll through ppoll', () => {
  beforeEach(({ skip }) => skip(SYS.poll !== undefined, 'this architecture has poll'));

  test.each([
    [0, [0n, 0n]],
    [1500, [1n, 500_000_000n]],
    [0x7fff_ffff, [2_147_483n, 647_000_000n]],
  ])('%s milliseconds', (timeout, time) => {
    const fds = struct.pollfd.array(2);
    const words = wordsOf(recorder, SYS.ppoll, () => poll(fds, undefined, timeout));
    expect([words[0], words[1], words[3], words[4]]).toEqual([address(fds), 2n, 0n, 8n]);
    expect(quadsAt(recorder, words[2]!, 2)).toEqual(time);
  });

  test('without an end', () => {
    const words = wordsOf(recorder, SYS.ppoll, () => poll(null, 0, -1));
    expect(words).toEqual([0n, 0n, 0n, 0n, 8n, 0n]);
  });
});

describe('epoll_create through epoll_create1', () => {
  beforeEach(({ skip }) =>
    skip(SYS.epoll_create !== undefined, 'this architecture has epoll_create'),
  );

  test('asks for no flags, and for a positive size', () => {
    expect(wordsOf(recorder, SYS.epoll_create1, () => epoll_create(7))[0]).toBe(0n);
    recorder.clear();
    expect(nothrow.epoll_create(0)).toBe(-22);
    expect(recorder.calls).toEqual([]);
  });
});

describe('select through pselect6', () => {
  const own = SYS.select !== undefined && SYS.pselect6_time64 === undefined;
  beforeEach(({ skip }) => skip(own, 'this architecture’s select has seconds of 64 bits'));
  const set = new BigUint64Array(1);

  test('carries a million microseconds over, and tells what remains', () => {
    const time = struct.timeval.alloc({ tv_sec: 5_000_000_000n, tv_usec: 2_500_001n });
    recorder.answer = ({ words }) => {
      expect(quadsAt(recorder, words[4]!, 2)).toEqual([5_000_000_002n, 500_001_000n]);
      recorder.writeBytesAt(words[4]!, new Uint8Array(BigInt64Array.of(3n, 4999n).buffer));
      return 1;
    };
    const words = wordsOf(recorder, pselect6Number, () => select(3, set, null, set, time));
    expect(words.slice(0, 4)).toEqual([3n, address(set), 0n, address(set)]);
    expect(words[5]).toBe(0n);
    expect([time.tv_sec, time.tv_usec]).toEqual([3n, 4n]);
  });

  test('refuses negative times itself', () => {
    expect(nothrow.select(3, set, null, null, struct.timeval.alloc({ tv_usec: -1 }))).toBe(-22);
    expect(recorder.calls).toEqual([]);
  });

  test('without an end', () => {
    const words = wordsOf(recorder, pselect6Number, () => select(3, null, set, null, null));
    expect(words).toEqual([3n, 0n, address(set), 0n, 0n, 0n]);
  });
});

describe('pselect6 with its pair', () => {
  test('of the mask’s address and its size, as wide as registers', () => {
    const mask = new BigUint64Array(1);
    const time = struct.timespec.alloc();
    const words = wordsOf(recorder, pselect6Number, () =>
      pselect6(3, null, null, null, time, mask),
    );
    expect(words[4]).toBe(address(time));
    const wide = struct.iovec.size === 16;
    const bytes = recorder.bytesAt(words[5]!, wide ? 16 : 8).slice().buffer;
    const pair = wide ? [...new BigUint64Array(bytes)] : [...new Uint32Array(bytes)].map(BigInt);
    expect(pair).toEqual([address(mask), 8n]);
  });

  test('and without a mask', () => {
    const words = wordsOf(recorder, pselect6Number, () =>
      pselect6(3, null, null, null, null, null),
    );
    expect(words).toEqual([3n, 0n, 0n, 0n, 0n, 0n]);
  });
});
