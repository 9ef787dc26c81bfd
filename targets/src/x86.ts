import { stable } from './debian.ts';
import type { Target } from './target.ts';

export const x86: Target = {
  name: 'x86',
  title: '32-bit x86',
  triplet: 'i686-linux-gnu',
  clangTarget: 'i386-linux-gnu',
  debian: 'i386',
  elf: { machine: 'EM_386', class: 'ELFCLASS32', data: 'ELFDATA2LSB' },
  stub: {
    sources: ['trap.S', 'spawn.S'], // the trap takes all registers, so it can't be inline
    cflags: [],
  },
  kernelArch: 'x86',
  kconfig: ['X86', 'X86_32'],
  table: { file: 'arch/x86/entry/syscalls/syscall_32.tbl', abis: ['i386'] },
  ptraceRecords: {
    file: 'user_32.h',
    declarations: [
      'struct user_i387_struct',
      'struct user_regs_struct',
      'struct user',
      'struct user_fxsr_struct',
    ],
  },
  qemu: 'i386',
  node: { suites: stable },
  kernel: {
    package: 'linux-image-686-pae',
    // 5.10, an old one to know the answers of, and 6.1, the last for these processors.
    suites: ['bullseye', 'bookworm'],
    options: ['-cpu', 'max'],
    emulator: ['qemu-system-x86'],
    console: 'ttyS0',
  },
};
