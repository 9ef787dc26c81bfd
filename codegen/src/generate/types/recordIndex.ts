import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import {
  type Declared,
  type Definition,
  define,
} from '../../../../packages/types/src/definition.ts';
import type { CType, Facts, Layout, Rec } from '../../facts/facts.ts';
import { bigintFields } from './corrections.ts';
import { type Fitted, fit } from './fit.ts';
import { ModuleNames } from './moduleNames.ts';
import { Spelling } from './spelling.ts';

export const recordKinds = ['struct', 'union'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record with the declaration that gives it the kernel's layout on each architecture. */
export interface DeclaredRecord {
  readonly record: Pick<Rec, 'kind' | 'name'>;
  /** Its docstring, if no header declares it. */
  readonly doc?: string;
  /** The header it is declared in. */
  readonly path: string;
  /** The module of that header. */
  readonly module: string;
  readonly archs: readonly ArchName[];
  readonly layouts: ReadonlyMap<ArchName, Layout>;
  readonly fitted: ReadonlyMap<ArchName, Fitted>;
  /** As the package will see it, once it is generated. */
  readonly definition: Definition;
  /** The records that it holds by value. */
  readonly uses: readonly DeclaredRecord[];
}

/** Every record of the headers by its C name, declared when it is asked for. */
export class RecordIndex {
  readonly #records = new Map<string, { path: string; record: Rec }>();
  readonly #declared = new Map<string, DeclaredRecord>();
  readonly #names: ModuleNames;
  readonly spelling: Spelling;

  constructor(facts: Facts) {
    this.spelling = new Spelling(facts);
    this.#names = new ModuleNames(facts);
    for (const { path, records } of facts.headers) {
      for (const record of records) {
        this.#records.set(`${record.kind} ${record.name}`, { path, record });
      }
    }
  }

  declared(name: string): DeclaredRecord {
    const known = this.#declared.get(name) ?? this.#declare(name);
    this.#declared.set(name, known);
    return known;
  }

  #declare(cName: string): DeclaredRecord {
    const found = this.#records.get(cName);
    if (found === undefined) throw new Error(`no header declares ${cName}`);
    const { path, record } = found;
    const { kind, name } = record;
    const layouts = layoutsOf(record);
    const archs = [...layouts.keys()];
    const names = new Set([...layouts.values()].flatMap(({ fields }) => namesIn(fields)));
    const uses = [...names].sort().map((held) => this.declared(held));
    const used = () => uses.map(asDeclared);
    const fitted = new Map<ArchName, Fitted>();
    for (const [arch, layout] of layouts) {
      const isBigint = (field: string): boolean => bigintFields.has(`${cName}.${field}`);
      const subject = { kind, name, arch, uses: used, spelling: this.spelling, isBigint };
      fitted.set(arch, fit(subject, layout));
    }
    const definition = define(kind, name, '', {
      only: archs,
      variants: Object.fromEntries(fitted),
      uses: used,
    });
    const module = this.#names.of(path);
    return { record, path, module, archs, layouts, fitted, definition, uses };
  }
}

/** A record for others to hold. */
export function asDeclared({ record, definition }: DeclaredRecord): Declared {
  return { ...record, definition };
}

function layoutsOf({ layout }: Rec): Map<ArchName, Layout> {
  const layouts = new Map<ArchName, Layout>();
  for (const arch of archNames) {
    const one = 'all' in layout ? layout.all : layout.by[arch];
    if (one !== undefined) layouts.set(arch, one);
  }
  return layouts;
}

/** The C names of the records that fields hold by value. */
function namesIn(fields: Layout['fields']): string[] {
  const inType = (type: CType): string[] => {
    if (type.kind === 'array') return inType(type.of);
    if (type.kind === 'inline') return namesIn(type.layout.fields);
    return type.kind === 'record' ? [`${type.record} ${type.name}`] : [];
  };
  return fields.flatMap(({ type }) => inType(type));
}
