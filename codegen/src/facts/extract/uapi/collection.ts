import type { ArchName } from '@linux-syscalls/abi/arch';
import type { CType, Header, Layout } from '../../facts.ts';
import { mergePerArch } from '../../text/perArch.ts';
import { writeFields, writeType } from '../../text/types.ts';

type ByArch<T> = Partial<Record<ArchName, T>>;

interface CollectedConstant {
  readonly enum?: string;
  readonly by: ByArch<bigint>;
}

interface CollectedRecord {
  readonly kind: 'struct' | 'union';
  readonly name: string;
  readonly by: ByArch<Layout>;
}

/** What is found in one header, architecture by architecture. */
class CollectedHeader {
  private readonly constants = new Map<string, CollectedConstant>();
  private readonly records = new Map<string, CollectedRecord>();
  private readonly typedefs = new Map<string, ByArch<CType>>();

  addMacro(arch: ArchName, name: string, value: bigint): void {
    entry(this.constants, name, () => ({ by: {} })).by[arch] = value;
  }

  addEnumerator(arch: ArchName, tag: string, name: string, value: bigint): void {
    entry(this.constants, name, () => ({ enum: tag, by: {} })).by[arch] = value;
  }

  addRecord(arch: ArchName, kind: 'struct' | 'union', name: string, layout: Layout): void {
    entry(this.records, `${kind} ${name}`, () => ({ kind, name, by: {} })).by[arch] = layout;
  }

  addTypedef(arch: ArchName, name: string, target: CType): void {
    entry(this.typedefs, name, () => ({}))[arch] = target;
  }

  /** Compares the architectures: what all have alike is said once. */
  merge(path: string): Header {
    const constants = [...this.constants].map(([name, { by, ...rest }]) => ({
      name,
      ...rest,
      value: mergePerArch(by, String),
    }));
    const records = [...this.records.values()].map(({ kind, name, by }) => ({
      kind,
      name,
      layout: mergePerArch(by, (layout) =>
        [layout.size, layout.align, ...writeFields(layout)].join('\n'),
      ),
    }));
    const typedefs = [...this.typedefs].map(([name, by]) => ({
      name,
      target: mergePerArch(by, (type) => writeType(type).join('\n')),
    }));
    return {
      path,
      constants: constants.sort(byName),
      records: records.sort((a, b) => byName(a, b) || (a.kind < b.kind ? -1 : 1)),
      typedefs: typedefs.sort(byName),
    };
  }
}

/** The headers by path. */
export class Collection {
  private readonly headers = new Map<string, CollectedHeader>();

  header(path: string): CollectedHeader {
    return entry(this.headers, path, () => new CollectedHeader());
  }

  merge(): Header[] {
    const paths = [...this.headers.keys()].sort();
    return paths.map((path) => this.header(path).merge(path));
  }
}

function entry<T>(map: Map<string, T>, key: string, make: () => NoInfer<T>): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function byName(a: { name: string }, b: { name: string }): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
