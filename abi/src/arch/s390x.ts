import type { Architecture } from './architecture.ts';
import { identities } from './identities.ts';

export const s390x: Architecture = {
  name: 's390x',
  ...identities.s390x,
  wordBits: 64,
  longLongAlignment: 8,
  anonymousBitfieldsAlign: false,
  long64: 'register',
  mmapUnit: 1,
  mmapArguments: 'memory', // its table names the kernel’s sys_old_mmap
  largeFileFlag: false,
  ipcVersionFlag: false,
  semaphoreValue: 'upper', // it is an int at the start of a union, and the union travels as a long
  cloneOrder: 'backwards2',
  signalReturn: 'kernel',
  statLayout: 's390x',
  semidLayout: 'generic',
  shmidLayout: 'generic',
  shadowStacks: false,
  privateCalls: false,
};
