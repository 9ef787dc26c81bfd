import { newest, stable } from './debian.ts';
import type { Target } from './target.ts';

export const arm: Target = {
  name: 'arm',
  title: '32-bit ARM (EABI, hard float)',
  triplet: 'arm-linux-gnueabihf',
  clangTarget: 'armv7-linux-gnueabihf',
  debian: 'armhf',
  elf: { machine: 'EM_ARM', class: 'ELFCLASS32', data: 'ELFDATA2LSB' },
  stub: { sources: ['spawn.S'], cflags: [] },
  kernelArch: 'arm',
  kconfig: ['ARM'],
  table: {
    file: 'arch/arm/tools/syscall.tbl',
    abis: ['common', 'eabi'],
    compat: { file: 'arch/arm64/tools/syscall_32.tbl', kernelArch: 'arm64' },
  },
  ptraceRecords: {
    file: 'user.h',
    declarations: ['struct user_fp', 'struct user_vfp'],
    within: ['struct fp_reg'],
  },
  qemu: 'arm',
  node: { suites: stable },
  kernel: {
    package: 'linux-image-armmp',
    suites: newest,
    options: ['-machine', 'virt', '-cpu', 'cortex-a15'],
    emulator: ['qemu-system-arm'],
    console: 'ttyAMA0',
  },
};
