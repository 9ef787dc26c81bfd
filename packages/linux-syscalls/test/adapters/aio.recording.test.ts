import { record } from '@linux-syscalls/native/testing';
import { io_pgetevents, struct } from 'linux-syscalls';
import { addressOf, SYS } from 'linux-syscalls/raw';
import { beforeEach, expect, test } from 'vitest';
import { wordsOf } from './quads.ts';

const recorder = record();

beforeEach(() => recorder.clear());

const nr = SYS.io_pgetevents_time64 ?? SYS.io_pgetevents;
const wordBytes = struct.iovec.size / 2;
const address = (view: object): bigint => BigInt(addressOf(view as Uint8Array));

test('io_pgetevents gives the mask’s address and size as a pair', () => {
  const events = struct.io_event.array(3);
  const timeout = struct.timespec.alloc();
  const mask = BigUint64Array.of(2n);
  const words = wordsOf(recorder, nr, () =>
    io_pgetevents(0x7654_0000, 1, undefined, events, timeout, mask),
  );
  expect(words.slice(0, 5)).toEqual([0x7654_0000n, 1n, 3n, address(events), address(timeout)]);
  const { buffer } = Uint8Array.from(recorder.bytesAt(words[5]!, 2 * wordBytes));
  const pair = wordBytes === 8 ? new BigUint64Array(buffer) : new Uint32Array(buffer);
  expect(Array.from(pair, BigInt)).toEqual([address(mask), 8n]);
});

test('io_pgetevents without a mask has no pair', () => {
  const words = wordsOf(recorder, nr, () =>
    io_pgetevents(0x7654_0000, 0, undefined, struct.io_event.array(1), null, null),
  );
  expect(words.slice(4)).toEqual([0n, 0n]);
});
