import type { Architecture } from '@linux-syscalls/abi/arch';
import { clang } from '../clang.ts';
import type { KernelTrees } from '../unpack.ts';
import { evaluate } from './evaluate.ts';
import { readMacros } from './macros.ts';

const include = '#include <asm/unistd.h>';

/** Macros that look like call numbers but are counts. */
const counts = ['__NR_syscalls', '__NR_arch_specific_syscall'];

/** The numbers as the packaged `<asm/unistd.h>` has them; private calls with their prefix: `ARM_breakpoint`. */
export async function extractNumbers(
  trees: KernelTrees,
  arch: Architecture,
): Promise<Map<string, number>> {
  const macros = readMacros(await clang(trees, arch, ['-E', '-dD'], include));
  const number = numberMacro(arch);
  const names = [...macros.keys()].filter((name) => number.test(name) && !counts.includes(name));
  const values = await evaluate(trees, arch, include, names);
  return new Map([...values].map(([name, value]) => [name.replace(number, '$1$2'), Number(value)]));
}

/** The macros of call numbers: what private calls begin with, where it is one, and the rest of the name. */
export function numberMacro({ privateCalls }: Architecture): RegExp {
  return new RegExp(`^__(${privateCalls || ''}|)NR_([a-z0-9_]+)$`);
}
