import type { Architecture } from './architecture.ts';
import { identities } from './identities.ts';

export const loongarch64: Architecture = {
  name: 'loongarch64',
  ...identities.loongarch64,
  wordBits: 64,
  longLongAlignment: 8,
  anonymousBitfieldsAlign: false,
  long64: 'register',
  mmapUnit: 1,
  mmapArguments: 'registers',
  largeFileFlag: false,
  ipcVersionFlag: false,
  semaphoreValue: 'whole',
  cloneOrder: 'forwards',
  signalReturn: 'kernel',
  statLayout: 'generic',
  semidLayout: 'generic',
  shmidLayout: 'generic',
  shadowStacks: false,
  privateCalls: false,
};
