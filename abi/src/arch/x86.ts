import type { Architecture } from './architecture.ts';
import { identities } from './identities.ts';

export const x86: Architecture = {
  name: 'x86',
  ...identities.x86,
  wordBits: 32,
  longLongAlignment: 4, // the i386 psABI aligns it as two longs
  anonymousBitfieldsAlign: false,
  long64: 'pair',
  mmapUnit: 4096, // mmap2; the old mmap takes a pointer to six words
  mmapArguments: 'registers',
  largeFileFlag: true,
  ipcVersionFlag: false,
  semaphoreValue: 'whole',
  cloneOrder: 'backwards',
  signalReturn: 'kernel',
  statLayout: 'generic',
  semidLayout: 'generic',
  shmidLayout: 'generic',
  shadowStacks: false,
  privateCalls: false,
};
