import type { Architecture } from './architecture.ts';

export const riscv64: Architecture = {
  name: 'riscv64',
  node: 'riscv64',
  triplet: 'riscv64-linux-gnu',
  clangTarget: 'riscv64-linux-gnu',
  debian: 'riscv64',
  wordBits: 64,
  byteOrder: 'little',
  longLongAlignment: 8,
  anonymousBitfieldsAlign: false,
  elf: { machine: 'EM_RISCV', class: 'ELFCLASS64', data: 'ELFDATA2LSB' },
  long64: 'register',
  mmapUnit: 1,
  largeFileFlag: false,
  table: {
    file: 'scripts/syscall.tbl', // the tags are those of arch/riscv/kernel/Makefile.syscalls
    abis: ['common', '64', 'riscv', 'rlimit', 'memfd_secret'],
  },
  kernelArch: 'riscv',
  privateCalls: false,
};
