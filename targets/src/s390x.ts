import { backports, newest, stable } from './debian.ts';
import type { Target } from './target.ts';

export const s390x: Target = {
  name: 's390x',
  title: '64-bit IBM Z',
  triplet: 's390x-linux-gnu',
  clangTarget: 's390x-linux-gnu',
  debian: 's390x',
  elf: { machine: 'EM_S390', class: 'ELFCLASS64', data: 'ELFDATA2MSB' },
  stub: { sources: ['spawn.S'], cflags: [] },
  kernelArch: 's390',
  kconfig: ['S390', '64BIT'],
  table: {
    file: 'arch/s390/kernel/syscalls/syscall.tbl',
    abis: ['common', '64'],
  },
  qemu: 's390x',
  node: { suites: stable },
  kernel: {
    package: 'linux-image-s390x',
    suites: newest,
    options: ['-machine', 's390-ccw-virtio', '-cpu', 'max'],
    emulator: ['qemu-system-s390x'],
    emulatorSuite: backports,
    console: 'ttysclp0',
  },
};
