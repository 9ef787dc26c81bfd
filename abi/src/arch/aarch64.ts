import type { Architecture } from './architecture.ts';
import { identities } from './identities.ts';

export const aarch64: Architecture = {
  name: 'aarch64',
  ...identities.aarch64,
  wordBits: 64,
  longLongAlignment: 8,
  anonymousBitfieldsAlign: true, // AAPCS64: the container of any bitfield counts
  long64: 'register',
  mmapUnit: 1,
  mmapArguments: 'registers',
  largeFileFlag: false,
  ipcVersionFlag: false,
  semaphoreValue: 'whole',
  cloneOrder: 'backwards',
  signalReturn: 'kernel',
  statLayout: 'generic',
  semidLayout: 'generic',
  shmidLayout: 'generic',
  shadowStacks: true,
  privateCalls: false,
};
