import { promises, read as readCallback, readSync } from 'node:fs';
import { pread64, read } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import * as nothrow from 'linux-syscalls/nothrow';
import { SYS, syscall, syscall3, syscall4 } from 'linux-syscalls/raw';
import {
  bare,
  byPeers,
  inC,
  its,
  itsCallback,
  itsPromise,
  ours,
  oursOfNumbers,
  type Work,
} from '../paths.ts';
import { large, mebibyte, mebibyteAddress, page, pageAddress, pathOf, zero } from './scene.ts';

// As peers have it: numbers that are known before the loop.
const { read: readNumber, pread64: pread64Number } = SYS;

const sizes: readonly Size[] = [
  ['4 KiB', page, pageAddress],
  ['1 MiB', mebibyte, mebibyteAddress],
];

type Size = readonly [size: string, view: Uint8Array, address: number];

/** What a program that uses promises holds. */
const zeroHandle = await promises.open('/dev/zero');
const largeHandle = await promises.open(pathOf('large'));

const reading = ([size, view, address]: Size): Work => {
  const length = view.byteLength;
  const many = new Batch();
  many.repeat(16, () => many.read(zero, view));
  return {
    work: `read of ${size}`,
    paths: [
      inC('read', [zero, view, length]),
      bare('read', [zero, view, length]),
      oursOfNumbers('syscall3, address', () => syscall3(readNumber, zero, address, length)),
      oursOfNumbers('syscall, view', () => syscall(readNumber, zero, view, length)),
      oursOfNumbers('read', () => read(zero, view)),
      oursOfNumbers('read, nothrow', () => nothrow.read(zero, view)),
      ours('batch of 16', () => many.run(), 16),
      ...byPeers(readNumber, zero, view, length),
      its('fs.readSync', () => readSync(zero, view, 0, length, null)),
      itsCallback('fs.read', (done) => readCallback(zero, view, 0, length, null, done)),
      itsPromise('fs.read', () => zeroHandle.read(view, 0, length, null)),
    ],
  };
};

const readingAt = ([size, view, address]: Size): Work => {
  const length = view.byteLength;
  return {
    work: `pread64 of ${size}`,
    paths: [
      inC('pread64', [large, view, length]),
      oursOfNumbers('syscall4, address', () => syscall4(pread64Number, large, address, length, 0)),
      ours('syscall, view', () => syscall(pread64Number, large, view, length, 0)),
      ours('pread64', () => pread64(large, view, length, 0)),
      ...byPeers(pread64Number, large, view, length, 0),
      its('fs.readSync', () => readSync(large, view, 0, length, 0)),
      itsCallback('fs.read', (done) => readCallback(large, view, 0, length, 0, done)),
      itsPromise('fs.read', () => largeHandle.read(view, 0, length, 0)),
    ],
  };
};

export const works: readonly Work[] = [...sizes.map(reading), ...sizes.map(readingAt)];
