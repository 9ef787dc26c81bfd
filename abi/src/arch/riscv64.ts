import type { Architecture } from './architecture.ts';
import { identities } from './identities.ts';

export const riscv64: Architecture = {
  name: 'riscv64',
  ...identities.riscv64,
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
  statLayout: 'generic',
  semidLayout: 'generic',
  shmidLayout: 'generic',
  shadowStacks: true,
  privateCalls: false,
};
