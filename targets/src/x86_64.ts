import { stable } from './debian.ts';
import type { Target } from './target.ts';

export const x86_64: Target = {
  name: 'x86_64',
  title: 'x86-64',
  triplet: 'x86_64-linux-gnu',
  clangTarget: 'x86_64-linux-gnu',
  debian: 'amd64',
  elf: { machine: 'EM_X86_64', class: 'ELFCLASS64', data: 'ELFDATA2LSB' },
  stub: { sources: ['spawn.S'], cflags: [] },
  kernelArch: 'x86',
  kconfig: ['X86', 'X86_64', '64BIT'],
  table: { file: 'arch/x86/entry/syscalls/syscall_64.tbl', abis: ['common', '64'] },
  ptraceRecords: {
    file: 'user_64.h',
    declarations: ['struct user_i387_struct', 'struct user_regs_struct', 'struct user'],
  },
  qemu: 'x86_64',
  node: { suites: stable },
  kernel: {
    package: 'linux-image-cloud-amd64',
    suites: ['bookworm'], // 6.1: other guests boot the newest
    options: ['-cpu', 'max'],
    emulator: ['qemu-system-x86'],
    console: 'ttyS0',
  },
};
