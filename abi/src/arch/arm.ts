import type { Architecture } from './architecture.ts';
import { identities } from './identities.ts';

export const arm: Architecture = {
  name: 'arm',
  ...identities.arm,
  wordBits: 32,
  longLongAlignment: 8,
  anonymousBitfieldsAlign: true, // AAPCS: the container of any bitfield counts
  long64: 'even-pair', // EABI: a 64-bit argument starts on an even register
  mmapUnit: 4096,
  mmapArguments: 'registers',
  largeFileFlag: true,
  ipcVersionFlag: true, // its table names the kernel’s sys_old_*ctl
  semaphoreValue: 'whole',
  cloneOrder: 'backwards',
  signalReturn: 'kernel',
  statLayout: 'generic',
  semidLayout: 'generic',
  shmidLayout: 'generic',
  shadowStacks: false,
  privateCalls: 'ARM_', // __ARM_NR_*: any other number up there is SIGILL or SIGSEGV, not ENOSYS
};
