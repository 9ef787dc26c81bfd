import { newest, stable } from './debian.ts';
import type { Target } from './target.ts';

export const aarch64: Target = {
  name: 'aarch64',
  title: '64-bit ARM',
  triplet: 'aarch64-linux-gnu',
  clangTarget: 'aarch64-linux-gnu',
  debian: 'arm64',
  elf: { machine: 'EM_AARCH64', class: 'ELFCLASS64', data: 'ELFDATA2LSB' },
  stub: {
    sources: ['spawn.S'],
    cflags: ['-mno-outline-atomics'], // outlined atomics would bring in a constructor and __getauxval
  },
  kernelArch: 'arm64',
  kconfig: ['ARM64', '64BIT'],
  table: {
    file: 'scripts/syscall.tbl', // the tags are those of arch/arm64/kernel/Makefile.syscalls
    abis: ['common', '64', 'renameat', 'rlimit', 'memfd_secret'],
  },
  qemu: 'aarch64',
  node: { suites: stable },
  kernel: {
    package: 'linux-image-cloud-arm64',
    suites: newest,
    options: ['-machine', 'virt', '-cpu', 'cortex-a57'],
    emulator: ['qemu-system-arm'],
    console: 'ttyAMA0',
    // At a random address it keeps page tables of its own from programs: each call would empty the emulator's
    // translation of addresses, twice.
    parameters: ['nokaslr'],
  },
};
