import type { Architecture } from './architecture.ts';

export const aarch64: Architecture = {
  name: 'aarch64',
  node: 'arm64',
  triplet: 'aarch64-linux-gnu',
  clangTarget: 'aarch64-linux-gnu',
  debian: 'arm64',
  wordBits: 64,
  byteOrder: 'little',
  longLongAlignment: 8,
  anonymousBitfieldsAlign: true, // AAPCS64: the container of any bitfield counts
  elf: { machine: 'EM_AARCH64', class: 'ELFCLASS64', data: 'ELFDATA2LSB' },
  long64: 'register',
  mmapUnit: 1,
  largeFileFlag: false,
  table: {
    file: 'scripts/syscall.tbl', // the tags are those of arch/arm64/kernel/Makefile.syscalls
    abis: ['common', '64', 'renameat', 'rlimit', 'memfd_secret'],
  },
  kernelArch: 'arm64',
  privateCalls: false,
};
