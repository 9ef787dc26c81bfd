// Generated from Linux 7.3.4 <linux/elf.h>, <linux/elf-em.h> and <asm/unistd.h> by "pnpm generate". Do not edit.

import type { ArchName } from '@linux-syscalls/abi/arch';

/** An architecture that has a raw package. */
export interface Machine {
  readonly name: ArchName;
  /** What the ELF header of its stub says: `e_machine`, and the class and data of `e_ident`. */
  readonly elf: { readonly machine: number; readonly class: number; readonly data: number };
  readonly wordBits: 32 | 64;
  /** Calls above the table; any other number up there kills the process. */
  readonly privateCalls: readonly number[];
}

// Each by its own name, so that a raw package is built with its own alone.

export const x86_64: Machine = {
  name: 'x86_64',
  elf: { machine: 62, class: 2, data: 1 },
  wordBits: 64,
  privateCalls: [],
};

export const x86: Machine = {
  name: 'x86',
  elf: { machine: 3, class: 1, data: 1 },
  wordBits: 32,
  privateCalls: [],
};

export const arm: Machine = {
  name: 'arm',
  elf: { machine: 40, class: 1, data: 1 },
  wordBits: 32,
  privateCalls: [0xf0001, 0xf0002, 0xf0003, 0xf0004, 0xf0005, 0xf0006],
};

export const riscv64: Machine = {
  name: 'riscv64',
  elf: { machine: 243, class: 2, data: 1 },
  wordBits: 64,
  privateCalls: [],
};

export const aarch64: Machine = {
  name: 'aarch64',
  elf: { machine: 183, class: 2, data: 1 },
  wordBits: 64,
  privateCalls: [],
};

export const loongarch64: Machine = {
  name: 'loongarch64',
  elf: { machine: 258, class: 2, data: 1 },
  wordBits: 64,
  privateCalls: [],
};

export const s390x: Machine = {
  name: 's390x',
  elf: { machine: 22, class: 2, data: 2 },
  wordBits: 64,
  privateCalls: [],
};

export const ppc64le: Machine = {
  name: 'ppc64le',
  elf: { machine: 21, class: 2, data: 1 },
  wordBits: 64,
  privateCalls: [],
};

/** Every architecture that has a raw package, by name. */
export const machines: Readonly<Record<ArchName, Machine>> = {
  x86_64,
  x86,
  arm,
  riscv64,
  aarch64,
  loongarch64,
  s390x,
  ppc64le,
};
