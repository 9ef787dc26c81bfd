import { getppid } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import * as nothrow from 'linux-syscalls/nothrow';
import { SYS, syscall, syscall0 } from 'linux-syscalls/raw';
import { byPeers, inC, its, ours } from '../paths.mjs';

const many = new Batch();
many.repeat(256, () => many.getppid());

export const works = [
  {
    work: 'getppid',
    numbers: true,
    paths: [
      inC('getppid'),
      ours('syscall0', () => syscall0(SYS.getppid)),
      ours('syscall', () => syscall(SYS.getppid)),
      ours('getppid', () => getppid()),
      ours('getppid, nothrow', () => nothrow.getppid()),
      ours('batch of 256', () => many.run(), 256),
      ...byPeers(SYS.getppid),
      its('process.ppid', () => process.ppid),
    ],
  },
];
