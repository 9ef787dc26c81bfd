import { type Architecture, architectures } from '@linux-syscalls/abi/arch';
import { clang } from '../clang.ts';
import type { ErrnoRow } from '../facts.ts';
import { writeErrnos } from '../text/errnos.ts';
import type { KernelTrees } from '../unpack.ts';
import { evaluate } from './evaluate.ts';
import { readMacros } from './macros.ts';
import { about, type Subject } from './subject.ts';

export const errorNumbers: Subject = {
  title: 'Error numbers',
  extract: async (trees) => {
    const files: [path: string, text: string][] = [];
    for (const arch of Object.values(architectures)) {
      const what = `<asm/errno.h> on ${arch.name}: number, name, the header's comment (aliases have none)`;
      const rows = await extractErrnos(trees, arch);
      files.push([`errno/${arch.name}.tsv`, writeErrnos(about(what), rows)]);
    }
    return files;
  },
};

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
