import { type Architecture, architectures } from '@linux-syscalls/abi/arch';
import { pin } from '../pin.ts';
import { writeErrnos } from '../text/errnos.ts';
import { writeNumbers } from '../text/numbers.ts';
import { writeSyscalls } from '../text/syscalls.ts';
import type { KernelTrees } from '../unpack.ts';
import { extractErrnos } from './errnos.ts';
import { extractNumbers } from './numbers.ts';
import { extractSyscalls } from './syscalls.ts';

type FactFiles = Iterable<readonly [path: string, text: string]>;

/** One subject of the facts: what a maintainer reads while it runs, and the files it makes. */
interface Subject {
  readonly title: string;
  readonly extract: (trees: KernelTrees) => Promise<FactFiles>;
}

const every: readonly Architecture[] = Object.values(architectures);

export const subjects: readonly Subject[] = [
  {
    title: 'System calls and their numbers',
    extract: async (trees) => {
      const files: [string, string][] = [];
      for (const arch of every) {
        const numbers = await extractNumbers(trees, arch);
        const calls = extractSyscalls(trees, arch, numbers);
        files.push(
          [
            `numbers/${arch.name}.tsv`,
            writeNumbers(about(`__NR_* of <asm/unistd.h> on ${arch.name}: number, name`), numbers),
          ],
          [
            `syscalls/${arch.name}.tsv`,
            writeSyscalls(
              about(
                `${arch.table.file} (${arch.table.abis}) for ${arch.name}: number, name, entry, ` +
                  'compat entry;\nthen what only <asm/unistd.h> names',
              ),
              calls,
            ),
          ],
        );
      }
      return files;
    },
  },
  {
    title: 'Error numbers',
    extract: (trees) =>
      forEach(async (arch) => [
        `errno/${arch.name}.tsv`,
        writeErrnos(
          about(`<asm/errno.h> on ${arch.name}: number, name, the header's comment; aliases have none`),
          await extractErrnos(trees, arch),
        ),
      ]),
  },
];

function about(what: string): string {
  return `Linux ${pin.version}, ${what}.\nExtracted by "pnpm facts". Do not edit.`;
}

async function forEach(make: (arch: Architecture) => Promise<[string, string]>) {
  const files: [string, string][] = [];
  for (const arch of every) files.push(await make(arch));
  return files;
}
