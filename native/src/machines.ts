import type { ArchName } from '@linux-syscalls/abi/arch';
export interface Machine {
  readonly name: ArchName;
  readonly node: string;
  readonly package: string;
  readonly elf: { readonly machine: number; readonly class: number; readonly data: number };
  readonly wordBits: 32 | 64;
  readonly byteOrder: 'little' | 'big';
  readonly privateCalls: readonly number[];
}
const m = (
  name: ArchName,
  node: string,
  machine: number,
  bits: 32 | 64,
  privateCalls: number[] = [],
): Machine => ({
  name,
  node,
  package: `@linux-syscalls/raw-${name}`,
  elf: { machine, class: bits / 32, data: 1 },
  wordBits: bits,
  byteOrder: 'little',
  privateCalls,
});
export const machines: Readonly<Record<ArchName, Machine>> = {
  x86_64: m('x86_64', 'x64', 62, 64),
  x86: m('x86', 'ia32', 3, 32),
  arm: m('arm', 'arm', 40, 32, [0xf0001, 0xf0002, 0xf0003, 0xf0004, 0xf0005, 0xf0006]),
  riscv64: m('riscv64', 'riscv64', 243, 64),
  aarch64: m('aarch64', 'arm64', 183, 64),
};
