import { isDeepStrictEqual } from 'node:util';
import { type Architecture, architectures } from '@linux-syscalls/abi/arch';
import type { Prototype } from '../facts.ts';
import { pin } from '../pin.ts';
import { writeErrnos } from '../text/errnos.ts';
import { writeHeader } from '../text/header.ts';
import { writeNumbers } from '../text/numbers.ts';
import { writePrototypes } from '../text/prototypes.ts';
import { writeSyscalls } from '../text/syscalls.ts';
import type { KernelTrees } from '../unpack.ts';
import { extractErrnos } from './errnos.ts';
import { extractNumbers } from './numbers.ts';
import { extractPrototypes } from './prototypes.ts';
import { extractSyscalls } from './syscalls.ts';
import { extractHeaders } from './uapi/headers.ts';

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
          about(
            `<asm/errno.h> on ${arch.name}: number, name, the header's comment; aliases have none`,
          ),
          await extractErrnos(trees, arch),
        ),
      ]),
  },
  {
    title: 'Prototypes of the calls',
    extract: async (trees) => {
      const extract = extractPrototypes(trees);
      const { common, own } = shareOut(
        new Map(
          every.map((arch) => [
            arch.name,
            new Map(extract(arch).map((prototype) => [prototype.entry, prototype])),
          ]),
        ),
      );
      const what =
        'definitions of system calls: entry point, file, type and name of each parameter;';
      return [
        ['prototypes/common.tsv', writePrototypes(about(`${what}\nwhat all share`), common)],
        ...own.map(
          ({ arch, prototypes }) =>
            [
              `prototypes/${arch}.tsv`,
              writePrototypes(about(`${what}\nwhat ${arch} defines otherwise`), prototypes),
            ] as const,
        ),
      ];
    },
  },
  {
    title: 'Structures and constants of every UAPI header',
    extract: async (trees) =>
      (await extractHeaders(trees)).map((header) => [
        `uapi/${header.path}.txt`,
        writeHeader(about(`<${header.path}>`), header),
      ]),
  },
];

/** Splits what all architectures define alike from what some define otherwise. */
function shareOut(byArch: ReadonlyMap<string, ReadonlyMap<string, Prototype>>) {
  const maps = [...byArch.values()];
  const common = [...maps[0]!.values()].filter((prototype) =>
    maps.every((map) => isDeepStrictEqual(map.get(prototype.entry), prototype)),
  );
  const shared = new Set(common.map(({ entry }) => entry));
  return {
    common,
    own: [...byArch].map(([arch, prototypes]) => ({
      arch,
      prototypes: [...prototypes.values()].filter(({ entry }) => !shared.has(entry)),
    })),
  };
}

function about(what: string): string {
  return `Linux ${pin.version}, ${what}.\nExtracted by "pnpm facts". Do not edit.`;
}

async function forEach(make: (arch: Architecture) => Promise<[string, string]>) {
  const files: [string, string][] = [];
  for (const arch of every) files.push(await make(arch));
  return files;
}
