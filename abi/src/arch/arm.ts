import type { Architecture } from './architecture.ts';

export const arm: Architecture = {
  name: 'arm',
  node: 'arm',
  triplet: 'arm-linux-gnueabihf',
  clangTarget: 'armv7-linux-gnueabihf',
  debian: 'armhf',
  wordBits: 32,
  byteOrder: 'little',
  longLongAlignment: 8,
  anonymousBitfieldsAlign: true, // AAPCS: the container of any bitfield counts
  elf: { machine: 'EM_ARM', class: 'ELFCLASS32', data: 'ELFDATA2LSB' },
  long64: 'even-pair', // EABI: a 64-bit argument starts on an even register
  mmapUnit: 4096,
  largeFileFlag: true,
  table: {
    file: 'arch/arm/tools/syscall.tbl',
    abis: ['common', 'eabi'],
    compat: { file: 'arch/arm64/tools/syscall_32.tbl', kernelArch: 'arm64' },
  },
  kernelArch: 'arm',
  privateCalls: true, // __ARM_NR_*: any other number up there is SIGILL or SIGSEGV, not ENOSYS
};
