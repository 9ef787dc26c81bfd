import { type ArchName, architectures, archNames } from '@linux-syscalls/abi/arch';
import type { Header, Layout, PerArch } from '../../facts.ts';
import { factsText } from '../../text/lines.ts';
import { writePerArch } from '../../text/perArch.ts';
import { writeFields, writeType } from '../../text/types.ts';
import type { KernelTrees } from '../../unpack.ts';
import { extractHeaders } from './headers.ts';
import { libcHeaders32 } from './include.ts';

/** Lists what would differ in these headers if `time_t` had 32 bits on 32-bit architectures. */
export async function listTime64(
  trees: KernelTrees,
  about: string,
  headers: readonly Header[],
): Promise<string> {
  const archs = Object.values(architectures).filter(({ wordBits }) => wordBits === 32);
  const old = await extractHeaders(trees, archs, libcHeaders32);
  const before = itemsOf(old);
  const after = itemsOf(headers);
  const lines = [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const by: Partial<Record<ArchName, readonly string[]>> = {};
    for (const { name } of archs) {
      const difference = compare(key, before.get(key)?.[name], after.get(key)?.[name]);
      if (difference) by[name] = difference;
    }
    return writePerArch({ by }, (difference: readonly string[]) => difference).flatMap(
      ({ suffix, lines: [first, ...rest] }) => [`${first}${suffix}`, ...rest],
    );
  });
  return factsText(about, lines);
}

/** What a constant, typedef or record is on each architecture, in lines of text. */
type Item = Readonly<Partial<Record<ArchName, readonly string[]>>>;

function itemsOf(headers: readonly Header[]): Map<string, Item> {
  return new Map(
    headers.flatMap(({ path, constants, typedefs, records }): [string, Item][] => [
      ...constants.map(({ name, value }) => item(`const\t${path}\t${name}`, value, String)),
      ...typedefs.map(({ name, target }) => item(`typedef\t${path}\t${name}`, target, writeType)),
      ...records.map(({ kind, name, layout }) => item(`${kind}\t${path}\t${name}`, layout, write)),
    ]),
  );
}

function write(layout: Layout): string[] {
  return [`${layout.size} ${layout.align}`, ...writeFields(layout)];
}

function item<T>(
  key: string,
  value: PerArch<T>,
  describe: (one: T) => string | string[],
): [string, Item] {
  const item: Partial<Record<ArchName, readonly string[]>> = {};
  for (const arch of archNames) {
    const one = 'all' in value ? value.all : value.by[arch];
    if (one !== undefined) item[arch] = [describe(one)].flat();
  }
  return [key, item];
}

/** The first line of both, then of the others what each has alone; nothing if they are the same. */
function compare(
  key: string,
  then: readonly string[] = ['none'],
  now: readonly string[] = ['none'],
): string[] | undefined {
  if (then.join('\n') === now.join('\n')) return undefined;
  const gone = then.slice(1).filter((line) => !now.includes(line));
  const come = now.slice(1).filter((line) => !then.includes(line));
  return [
    `${key}\t${then[0]}\t${now[0]}`,
    ...gone.map((line) => `-${line}`),
    ...come.map((line) => `+${line}`),
  ];
}
