import type { Architecture } from './architecture.ts';
import { identities } from './identities.ts';

export const ppc64le: Architecture = {
  name: 'ppc64le',
  ...identities.ppc64le,
  wordBits: 64,
  longLongAlignment: 8,
  anonymousBitfieldsAlign: false,
  long64: 'register',
  mmapUnit: 1,
  mmapArguments: 'registers',
  largeFileFlag: false,
  ipcVersionFlag: false,
  semaphoreValue: 'whole',
  cloneOrder: 'backwards',
  signalReturn: 'kernel',
  statLayout: 'x86_64',
  semidLayout: 'generic',
  shmidLayout: 'timesFirst',
  shadowStacks: false,
  privateCalls: false,
};
