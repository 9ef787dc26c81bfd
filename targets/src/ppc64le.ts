import { backports, newest, stable } from './debian.ts';
import type { Target } from './target.ts';

export const ppc64le: Target = {
  name: 'ppc64le',
  title: '64-bit little-endian POWER',
  triplet: 'powerpc64le-linux-gnu',
  clangTarget: 'powerpc64le-linux-gnu',
  debian: 'ppc64el',
  elf: { machine: 'EM_PPC64', class: 'ELFCLASS64', data: 'ELFDATA2LSB' },
  stub: {
    sources: ['spawn.S'],
    cflags: [],
  },
  kernelArch: 'powerpc',
  kconfig: ['PPC', 'PPC64'],
  table: {
    file: 'arch/powerpc/kernel/syscalls/syscall.tbl',
    abis: ['common', 'nospu', '64'],
  },
  qemu: 'ppc64le',
  node: { suites: stable },
  kernel: {
    package: 'linux-image-powerpc64le',
    suites: newest,
    options: [
      '-machine',
      'pseries,cap-cfpc=broken,cap-sbbc=broken,cap-ibs=broken,cap-ccf-assist=off',
      '-cpu',
      'power9',
    ],
    emulator: ['qemu-system-ppc'],
    emulatorSuite: backports,
    console: 'hvc0',
    // Its mitigations empty the first cache at each return to a program: a third of a call's time here.
    parameters: ['mitigations=off'],
  },
};

/** The same machine in a kernel with larger pages, as other distributions have it. */
export const ppc64leOf64K: Target = {
  ...ppc64le,
  kernel: {
    ...ppc64le.kernel,
    difference: 'pages of 64K',
    package: 'linux-image-powerpc64le-64k',
    memory: '2G', // each small file takes a page
  },
};
