import { type Architecture, architectures } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import type { Facts } from '../facts/facts.ts';
import { banner } from './banner.ts';
import { constantValue } from './model/constant.ts';
import { isPrivate } from './privateCalls.ts';

/** What the loader of stubs knows about every architecture. */
export function* emitMachines(facts: Facts): Iterable<[path: string, text: string]> {
  const entries = Object.values(architectures).map((arch) => machine(facts, arch));
  const names = Object.keys(architectures).map((name) => `  ${name},\n`);
  yield [
    'native/src/generated/machines.ts',
    `${banner(facts.kernel, '<linux/elf.h>, <linux/elf-em.h> and <asm/unistd.h>')}
import type { ArchName } from '@linux-syscalls/abi/arch';

/** An architecture that has a raw package. */
export interface Machine {
  readonly name: ArchName;
  /** What the ELF header of its stub says: \`e_machine\`, and the class and data of \`e_ident\`. */
  readonly elf: { readonly machine: number; readonly class: number; readonly data: number };
  readonly wordBits: 32 | 64;
  /** Calls above the table; any other number up there kills the process. */
  readonly privateCalls: readonly number[];
}

// Each by its own name, so that a raw package is built with its own alone.
${entries.join('')}
/** Every architecture that has a raw package, by name. */
export const machines: Readonly<Record<ArchName, Machine>> = {
${names.join('')}};
`,
  ];
}

function machine(facts: Facts, arch: Architecture): string {
  const { machine, class: width, data } = targets[arch.name].elf;
  const elf = [machine, width, data].map((constant) => constantValue(facts, constant, arch.name));
  return `
export const ${arch.name}: Machine = {
  name: '${arch.name}',
  elf: { machine: ${elf[0]}, class: ${elf[1]}, data: ${elf[2]} },
  wordBits: ${arch.wordBits},
  privateCalls: [${privateCalls(facts, arch)}],
};
`;
}

/** The calls that no table has and the header names: they have no entry point of their own. */
function privateCalls(facts: Facts, { name }: Architecture): string {
  return facts.syscalls[name]
    .filter((call) => isPrivate(name, call.name))
    .map(({ number }) => `0x${number.toString(16)}`)
    .join(', ');
}
