import { isDeepStrictEqual } from 'node:util';
import { architectures } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import type { Prototype, SyscallRow } from '../facts.ts';
import { writeNumbers } from '../text/numbers.ts';
import { writePrototypes } from '../text/prototypes.ts';
import { writeSyscalls } from '../text/syscalls.ts';
import { extractNumbers } from './numbers.ts';
import { prototypeExtractor } from './prototypes.ts';
import { about, type Subject } from './subject.ts';
import { extractSyscalls } from './syscalls.ts';

export const calls: Subject = {
  title: 'System calls: tables, numbers, prototypes',
  extract: async (trees) => {
    const files: [path: string, text: string][] = [];
    const extractPrototypes = prototypeExtractor(trees);
    const prototypes = new Map<string, ReadonlyMap<string, Prototype>>();
    for (const arch of Object.values(architectures)) {
      const { name } = arch;
      const { table } = targets[name];
      const numbers = await extractNumbers(trees, arch);
      const header = `__NR_* of <asm/unistd.h> on ${name}: number, name`;
      files.push([`numbers/${name}.tsv`, writeNumbers(about(header), numbers)]);

      const rows = extractSyscalls(trees, targets[name], numbers);
      const columns = 'number, name, entry point, compat entry point';
      const other = table.compat ? `\nand ${table.compat.file} for the last column` : '';
      const source = `${table.file} (${table.abis}) for ${name}, and what only <asm/unistd.h> names${other}`;
      files.push([`syscalls/${name}.tsv`, writeSyscalls(about(`${source}:\n${columns}`), rows)]);

      prototypes.set(name, named(rows, extractPrototypes(arch)));
    }
    return [...files, ...prototypeFiles(prototypes)];
  },
};

/** The prototypes of the entry points that a table names. */
function named(
  rows: readonly SyscallRow[],
  all: readonly Prototype[],
): ReadonlyMap<string, Prototype> {
  const entries = new Set(rows.flatMap(({ entry, compat }) => [entry, compat]));
  const wanted = all.filter(({ entry }) => entries.has(entry));
  return new Map(wanted.map((prototype) => [prototype.entry, prototype]));
}

/** What is the same wherever it is named stands in one file; what differs, by architecture. */
function* prototypeFiles(
  byArch: ReadonlyMap<string, ReadonlyMap<string, Prototype>>,
): Iterable<[path: string, text: string]> {
  const what = 'definitions of system calls: entry point, file, type and name of each parameter;';
  const maps = [...byArch.values()];
  const common = new Map(
    maps
      .flatMap((map) => [...map])
      .filter(([entry, prototype]) =>
        maps.every((map) => !map.has(entry) || isDeepStrictEqual(map.get(entry), prototype)),
      ),
  );
  const shared = about(`${what}\nthe same on every architecture that names it`);
  yield ['prototypes/common.tsv', writePrototypes(shared, common.values())];

  for (const [arch, prototypes] of byArch) {
    const own = [...prototypes.values()].filter(({ entry }) => !common.has(entry));
    const differing = about(`${what}\notherwise on ${arch} than elsewhere`);
    yield [`prototypes/${arch}.tsv`, writePrototypes(differing, own)];
  }
}
