import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { memberAt } from '../../../../packages/types/src/c/aliases.ts';
import {
  type Declared,
  type Definition,
  define,
} from '../../../../packages/types/src/definition.ts';
import type { CType, Facts, Layout, MemberMacro, Rec } from '../../facts/facts.ts';
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
  /** The macros that name members of its members. */
  readonly aliases: Readonly<Record<string, string>>;
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
  readonly #members: readonly MemberMacro[];
  readonly spelling: Spelling;

  constructor(facts: Facts) {
    this.#members = facts.members;
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
    const options = { only: archs, variants: Object.fromEntries(fitted), uses: used };
    const own = define(kind, name, '', options);
    const aliases = this.#aliasesOf(path, own);
    const definition = define(kind, name, '', { ...options, aliases });
    const module = this.#names.of(path);
    return { record, path, module, archs, layouts, fitted, aliases, definition, uses };
  }

  /** The macros of a header that are members of members of this record on all architectures. */
  #aliasesOf(path: string, definition: Definition): Record<string, string> {
    const placements = definition.on.map((arch) => definition.placement(arch));
    const aliases = this.#members.filter(
      (macro) =>
        macro.header === path &&
        placements.every(
          (placement) => memberAt(placement, macro.path) && !memberAt(placement, macro.name),
        ),
    );
    return Object.fromEntries(aliases.map((macro) => [macro.name, macro.path]));
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
