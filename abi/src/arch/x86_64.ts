import type { Architecture } from './architecture.ts';
import { identities } from './identities.ts';

export const x86_64: Architecture = {
  name: 'x86_64',
  ...identities.x86_64,
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
  signalReturn: 'restorer', // without SA_RESTORER a handler has nowhere to return to
  statLayout: 'x86_64',
  semidLayout: 'spaced',
  shmidLayout: 'generic',
  shadowStacks: true,
  privateCalls: false,
};
