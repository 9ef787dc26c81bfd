import { getppid } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import * as nothrow from 'linux-syscalls/nothrow';
import { SYS, syscall, syscall0 } from 'linux-syscalls/raw';
import { bare, byPeers, inC, its, ours, oursOfNumbers, type Work } from '../paths.ts';

// As peers have it: a number that is known before the loop.
const number = SYS.getppid;

const many = new Batch();
many.repeat(256, () => many.getppid());

export const works: readonly Work[] = [
  {
    work: 'getppid',
    paths: [
      inC('getppid'),
      bare('getppid'),
      oursOfNumbers('syscall0', () => syscall0(number)),
      oursOfNumbers('syscall', () => syscall(number)),
      oursOfNumbers('getppid', () => getppid()),
      oursOfNumbers('getppid, nothrow', () => nothrow.getppid()),
      ours('batch of 256', () => many.run(), 256),
      ...byPeers(number),
      its('process.ppid', () => process.ppid),
    ],
  },
];
