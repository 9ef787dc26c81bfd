import type { Architecture } from './architecture.ts';

export const x86_64: Architecture = {
  name: 'x86_64',
  node: 'x64',
  triplet: 'x86_64-linux-gnu',
  clangTarget: 'x86_64-linux-gnu',
  debian: 'amd64',
  wordBits: 64,
  byteOrder: 'little',
  longLongAlignment: 8,
  anonymousBitfieldsAlign: false,
  elf: { machine: 'EM_X86_64', class: 'ELFCLASS64', data: 'ELFDATA2LSB' },
  long64: 'register',
  mmapUnit: 1,
  largeFileFlag: false,
  table: { file: 'arch/x86/entry/syscalls/syscall_64.tbl', abis: ['common', '64'] },
  kernelArch: 'x86',
  privateCalls: false,
};
