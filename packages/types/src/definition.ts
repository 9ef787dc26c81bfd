import { type Architecture, type ArchName, architectures } from '@linux-syscalls/abi/arch';
import { valueError } from '@linux-syscalls/errors';
import { type Aliases, withAliases } from './c/aliases.ts';
import { checkAlignment } from './c/alignment.ts';
import type { MemberDeclaration, RecordDeclaration } from './c/declaration.ts';
import { layOut, type Placement } from './c/layout.ts';
import { parseMembers } from './c/parse.ts';

/** Packing and alignment of a record, where they differ from C's defaults. */
export interface Packing {
  /**
   * The greatest alignment of members. 1 is C's `packed`, which does not apply to members with
   * `aligned(n)` nor within inline records; 2 and more are `#pragma pack(n)`, which applies to all.
   */
  readonly pack?: number;
  /** The least alignment of the record. */
  readonly align?: number;
}

/** A record on one architecture, where its headers differ. */
export interface Variant extends Packing {
  /** The members on that architecture. */
  readonly members?: string;
}

/** A declared record; its layout for an architecture is computed at first use. */
export interface Definition {
  readonly kind: 'struct' | 'union';
  readonly tag: string;
  /** The architectures that have it. */
  readonly on: readonly ArchName[];
  placement(architecture: ArchName): Placement;
  /** The definition of a record that this one holds by value. */
  named(kind: 'struct' | 'union', tag: string): Definition;
}

/** A record that members of others can name; descriptors are such records. */
export interface Declared {
  readonly kind: 'struct' | 'union';
  readonly name: string;
  readonly definition: Definition;
}

/** Options of a declaration; see `declareStruct`. */
export interface DefinitionOptions extends Packing {
  readonly only?: readonly ArchName[];
  readonly variants?: Readonly<Partial<Record<ArchName, Variant>>>;
  readonly uses?: () => readonly Declared[];
  readonly aliases?: Aliases;
}

export function define(
  kind: 'struct' | 'union',
  tag: string,
  members: string,
  options: DefinitionOptions,
): Definition {
  const what = `${kind} ${tag}`;
  const parsed = new Map<string, readonly MemberDeclaration[]>();
  const placements = new Map<ArchName, Placement>();
  const inProgress = new Set<ArchName>();
  const on = options.only ?? (Object.keys(architectures) as ArchName[]);

  function declarationOn(architecture: ArchName): RecordDeclaration {
    const variant = options.variants?.[architecture] ?? {};
    const text = variant.members ?? members;
    const declared = parsed.get(text) ?? parseMembers(what, text);
    parsed.set(text, declared);
    const packing = { ...packingOf(what, options), ...packingOf(what, variant) };
    return { kind, members: declared, attributes: packing };
  }

  const definition: Definition = {
    kind,
    tag,
    on,
    placement(architecture) {
      const cached = placements.get(architecture);
      if (cached !== undefined) return cached;
      if (!on.includes(architecture)) throw valueError(`${what} doesn't exist on ${architecture}`);
      if (inProgress.has(architecture)) throw valueError(`${what} holds itself`);
      inProgress.add(architecture);
      const own = layOut(
        what,
        declarationOn(architecture),
        architectures[architecture] satisfies Architecture,
        (usedKind, usedTag) => definition.named(usedKind, usedTag).placement(architecture),
      );
      inProgress.delete(architecture);
      const placement = options.aliases ? withAliases(own, options.aliases) : own;
      checkUniqueNames(what, placement);
      placements.set(architecture, placement);
      return placement;
    },
    named(usedKind, usedTag) {
      const used = options.uses?.().find((one) => one.kind === usedKind && one.name === usedTag);
      if (used === undefined) {
        throw valueError(`${what} holds ${usedKind} ${usedTag}, which its "uses" doesn't give`);
      }
      return used.definition;
    },
  };
  return definition;
}

function checkUniqueNames(what: string, { fields }: Placement): void {
  const names = new Set<string>();
  for (const { name } of fields) {
    if (names.has(name)) throw valueError(`${what}: ${name} is declared twice`);
    names.add(name);
  }
}

function packingOf(what: string, { pack, align }: Packing): Packing {
  return {
    ...(pack === undefined ? undefined : { pack: checkAlignment(`${what}: pack`, pack) }),
    ...(align === undefined ? undefined : { align: checkAlignment(`${what}: align`, align) }),
  };
}

/** The definition of a record without a tag, which is the type of a field of `outer`. */
export function inlineDefinition(outer: Definition, field: string): Definition {
  const placementIn = (architecture: ArchName): Placement => {
    let type = outer.placement(architecture).fields.find(({ name }) => name === field)?.type;
    while (type?.kind === 'array') type = type.of;
    if (type?.kind !== 'record') throw valueError(`${outer.tag}.${field} is no record`);
    return type.placement;
  };
  const [first] = outer.on;
  return {
    kind: placementIn(first!).kind,
    tag: `${outer.tag}.${field}`,
    on: outer.on,
    placement: placementIn,
    named: outer.named,
  };
}
