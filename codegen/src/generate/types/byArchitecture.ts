import { type ArchName, archNames } from '@linux-syscalls/abi/arch';

/** What architectures have that lack it. */
const absent = 'none';

/**
 * What architectures have of something, in words: `16 bytes`; `12 bytes on x86, arm; 16 bytes elsewhere`; `2 on arm`
 * where the others lack it. What more than half of them have goes without their names, which would be the longer
 * the more of them there are.
 *
 * @param values by the architectures that have it.
 */
export function byArchitecture(values: ReadonlyMap<ArchName, string>): string {
  const groups = new Map<string, ArchName[]>();
  for (const arch of archNames) {
    const value = values.get(arch) ?? absent;
    groups.set(value, [...(groups.get(value) ?? []), arch]);
  }
  const [usual] = [...groups].find(([, archs]) => archs.length * 2 > archNames.length) ?? [];
  const isExceptional = usual === undefined || usual === absent;
  const named = [...groups].filter(([value]) => value !== (isExceptional ? absent : usual));
  const parts = named.map(([value, archs]) => `${value} on ${archs.join(', ')}`);
  if (isExceptional) return parts.join('; ');
  return parts.length === 0 ? usual : [...parts, `${usual} elsewhere`].join('; ');
}
