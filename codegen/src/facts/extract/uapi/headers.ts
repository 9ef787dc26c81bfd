import { type Architecture, type ArchName, architectures } from '@linux-syscalls/abi/arch';
import { clang } from '../../clang.ts';
import type { CType, Header, Layout } from '../../facts.ts';
import { mergePerArch } from '../../text/perArch.ts';
import { writeFields, writeType } from '../../text/types.ts';
import type { KernelTrees } from '../../unpack.ts';
import { evaluate } from '../evaluate.ts';
import { readMacros } from '../macros.ts';
import { readDebugInfo } from './debug.ts';
import { includeEverything, presentingHeader, standIns } from './include.ts';
import { Declarations } from './records.ts';

type ByArch<T> = Partial<Record<ArchName, T>>;

/** What is collected of one header before architectures are compared. */
interface Collected {
  readonly constants: Map<string, { enum?: string; by: ByArch<bigint> }>;
  readonly records: Map<string, { kind: 'struct' | 'union'; name: string; by: ByArch<Layout> }>;
  readonly typedefs: Map<string, ByArch<CType>>;
}

/** Reads every UAPI header and the supplements, on every architecture. */
export async function extractHeaders(trees: KernelTrees): Promise<Header[]> {
  const headers = new Map<string, Collected>();
  for (const arch of Object.values(architectures)) await collectArch(trees, arch, headers);
  return [...headers]
    .sort(([a], [b]) => compare(a, b))
    .map(([path, header]) => merge(path, header));
}

async function collectArch(
  trees: KernelTrees,
  arch: Architecture,
  headers: Map<string, Collected>,
): Promise<void> {
  const text = includeEverything(trees, arch);
  const ir = await clang(
    trees,
    arch,
    [...standIns, '-g', '-fno-eliminate-unused-debug-types', '-S', '-emit-llvm', '-o', '-'],
    text,
  );
  const found = new Declarations(readDebugInfo(ir), arch);
  const header = (file: string): Collected | undefined => {
    const path = presentingHeader(trees, file);
    if (path === undefined) return undefined;
    let collected = headers.get(path);
    if (!collected) {
      collected = { constants: new Map(), records: new Map(), typedefs: new Map() };
      headers.set(path, collected);
    }
    return collected;
  };

  const records = found.records();
  const alignOf = ({ spelled }: { spelled: string }) => `_Alignof(${spelled})`;
  const alignments = await evaluate(trees, arch, text, records.map(alignOf), standIns);
  for (const record of records) found.setAlignment(record, Number(alignments.get(alignOf(record))));
  for (const record of records) {
    const key = `${record.kind} ${record.name}`;
    const into = header(record.file)?.records;
    const entry = into?.get(key) ?? { kind: record.kind, name: record.name, by: {} };
    entry.by[arch.name] = found.layoutOf(record);
    into?.set(key, entry);
  }

  for (const { name, file, target } of found.typedefs()) {
    const into = header(file)?.typedefs;
    const by = into?.get(name) ?? {};
    by[arch.name] = found.typeOf(target);
    into?.set(name, by);
  }

  const enumerated = new Set<string>();
  for (const { name, tag, file, value } of found.enumerators()) {
    const into = header(file)?.constants;
    const entry = into?.get(name) ?? { enum: tag, by: {} };
    entry.by[arch.name] = value;
    into?.set(name, entry);
    enumerated.add(name);
  }

  const macros = readMacros(await clang(trees, arch, ['-E', '-dD', ...standIns], text));
  const candidates = [...macros.values()].filter(
    // A macro may repeat an enumerator, so that #ifdef sees it.
    ({ name, body, file }) => body !== '' && !enumerated.has(name) && header(file),
  );
  const names = candidates.map(({ name }) => name);
  const values = await evaluate(trees, arch, text, names, standIns);
  for (const { name, file } of candidates) {
    const value = values.get(name);
    const into = header(file)!.constants;
    if (value === undefined) continue;
    const entry = into.get(name) ?? { by: {} };
    entry.by[arch.name] = value;
    into.set(name, entry);
  }
}

function merge(path: string, { constants, records, typedefs }: Collected): Header {
  const typeKey = (type: CType) => writeType(type).join('\n');
  const layoutKey = (layout: Layout) =>
    [layout.size, layout.align, ...writeFields(layout)].join('\n');
  return {
    path,
    constants: [...constants]
      .map(([name, { enum: tag, by }]) => ({
        name,
        ...(tag !== undefined && { enum: tag }),
        value: mergePerArch(by, String),
      }))
      .sort((a, b) => compare(a.name, b.name)),
    records: [...records.values()]
      .map(({ kind, name, by }) => ({ kind, name, layout: mergePerArch(by, layoutKey) }))
      .sort((a, b) => compare(a.name, b.name) || compare(a.kind, b.kind)),
    typedefs: [...typedefs]
      .map(([name, by]) => ({ name, target: mergePerArch(by, typeKey) }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
