import type { Architecture } from '@linux-syscalls/abi/arch';
import { clang } from '../clang.ts';
import type { ErrnoRow } from '../facts.ts';
import type { KernelTrees } from '../unpack.ts';
import { evaluate } from './evaluate.ts';
import { readMacros } from './macros.ts';

const include = '#include <asm/errno.h>';

/** The errnos of `<asm/errno.h>`; the header's own comments are their messages. */
export async function extractErrnos(trees: KernelTrees, arch: Architecture): Promise<ErrnoRow[]> {
  const macros = readMacros(await clang(trees, arch, ['-E', '-dD', '-CC'], include));
  const names = [...macros.keys()].filter((name) => /^E[A-Z0-9]+$/.test(name));
  const values = await evaluate(trees, arch, include, names);
  const rows = names.map((name): ErrnoRow => {
    const { body } = macros.get(name)!;
    const number = Number(values.get(name));
    if (!/^\d/.test(body)) return { name, number }; // an alias: its body is another errno's name
    return { name, number, message: /\/\*\s*(.*?)\s*\*\//.exec(body)?.[1] ?? name };
  });
  return rows.sort((a, b) => a.number - b.number || rank(a) - rank(b));
}

/** An alias comes after what it stands for. */
function rank({ message }: ErrnoRow): number {
  return message === undefined ? 1 : 0;
}
