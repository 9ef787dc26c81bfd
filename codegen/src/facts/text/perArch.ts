import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import type { PerArch } from '../facts.ts';

/*
 * What differs between architectures, or that some lack, is written once for each group of them
 * that agree, and ends with `@x86_64,riscv64`; what ends with none is the same on all.
 */

/** Groups architectures by what they have; one group of all of them has the suffix `''`. */
export function writePerArch<T>(
  value: PerArch<T>,
  write: (item: T) => readonly string[],
): { suffix: string; lines: readonly string[] }[] {
  if ('all' in value) return [{ suffix: '', lines: write(value.all) }];
  const groups = new Map<string, { archs: ArchName[]; lines: readonly string[] }>();
  for (const arch of archNames) {
    const item = value.by[arch];
    if (item === undefined) continue;
    const lines = write(item);
    const key = lines.join('\n');
    const group = groups.get(key);
    if (group) group.archs.push(arch);
    else groups.set(key, { archs: [arch], lines });
  }
  return [...groups.values()].map(({ archs, lines }) => ({ suffix: `\t@${archs}`, lines }));
}

/** Adds what one line says, for the architectures it names, to what others said before. */
export function readPerArch<T>(
  known: PerArch<T> | undefined,
  suffix: string | undefined,
  item: T,
): PerArch<T> {
  if (suffix === undefined) return { all: item };
  const by: Partial<Record<ArchName, T>> = known && 'by' in known ? { ...known.by } : {};
  for (const arch of suffix.slice(1).split(',')) by[arch as ArchName] = item;
  return { by };
}

/** One value for all where all agree. */
export function mergePerArch<T>(
  by: Readonly<Partial<Record<ArchName, T>>>,
  key: (item: T) => string,
): PerArch<T> {
  const items = archNames.map((arch) => by[arch]);
  const first = items[0];
  const shared =
    first !== undefined && items.every((item) => item !== undefined && key(item) === key(first));
  return shared ? { all: first } : { by };
}
