import { newest, stable } from './debian.ts';
import type { Target } from './target.ts';

export const riscv64: Target = {
  name: 'riscv64',
  title: '64-bit RISC-V',
  triplet: 'riscv64-linux-gnu',
  clangTarget: 'riscv64-linux-gnu',
  debian: 'riscv64',
  elf: { machine: 'EM_RISCV', class: 'ELFCLASS64', data: 'ELFDATA2LSB' },
  stub: { sources: ['spawn.S'], cflags: [] },
  kernelArch: 'riscv',
  kconfig: ['RISCV', '64BIT'],
  table: {
    file: 'scripts/syscall.tbl', // the tags are those of arch/riscv/kernel/Makefile.syscalls
    abis: ['common', '64', 'riscv', 'rlimit', 'memfd_secret'],
  },
  qemu: 'riscv64',
  node: { suites: stable },
  kernel: {
    package: 'linux-image-riscv64',
    suites: newest,
    options: ['-machine', 'virt'],
    emulator: ['qemu-system-misc', 'opensbi'],
    console: 'ttyS0',
  },
};
