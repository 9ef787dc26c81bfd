import { backports, unstable } from './debian.ts';
import type { Target } from './target.ts';

export const loongarch64: Target = {
  name: 'loongarch64',
  title: '64-bit LoongArch',
  triplet: 'loongarch64-linux-gnu',
  clangTarget: 'loongarch64-linux-gnu',
  debian: 'loong64',
  elf: { machine: 'EM_LOONGARCH', class: 'ELFCLASS64', data: 'ELFDATA2LSB' },
  stub: { sources: ['spawn.S'], cflags: [] },
  kernelArch: 'loongarch',
  kconfig: ['LOONGARCH', '64BIT'],
  table: {
    file: 'scripts/syscall.tbl', // arch/loongarch/kernel/Makefile.syscalls adds no tag
    abis: ['common', '64'],
  },
  qemu: 'loongarch64',
  node: { suites: unstable },
  kernel: {
    package: 'linux-image-loong64',
    suites: unstable,
    options: ['-machine', 'virt', '-cpu', 'la464'],
    emulator: ['qemu-system-misc'],
    emulatorSuite: backports,
    memory: '2G', // each small file takes a page, and these have 16K
    console: 'ttyS0',
    parameters: ['initcall_blacklist=i8042_init'], // it panics in the driver of keyboards else
  },
};
