import type { Architecture } from './architecture.ts';

export const x86: Architecture = {
  name: 'x86',
  node: 'ia32',
  triplet: 'i686-linux-gnu',
  clangTarget: 'i386-linux-gnu',
  debian: 'i386',
  wordBits: 32,
  byteOrder: 'little',
  longLongAlignment: 4, // the i386 psABI aligns it as two longs
  anonymousBitfieldsAlign: false,
  elf: { machine: 'EM_386', class: 'ELFCLASS32', data: 'ELFDATA2LSB' },
  long64: 'pair',
  mmapUnit: 4096, // mmap2; the old mmap takes a pointer to six words
  largeFileFlag: true,
  table: { file: 'arch/x86/entry/syscalls/syscall_32.tbl', abis: ['i386'] },
  kernelArch: 'x86',
  privateCalls: false,
};
