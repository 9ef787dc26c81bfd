import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { byArchitecture } from './byArchitecture.ts';
import { lengthFields } from './corrections.ts';
import type { Fitted } from './fit.ts';
import { interfacesOf, type Refer } from './interface.ts';
import type { DeclaredRecord } from './recordIndex.ts';

/** The types of one record in a module. */
export interface RecordTypes {
  /** The interfaces of its views. */
  readonly interfaces: string;
  /** The type of its descriptor. */
  readonly type: string;
  /** What both import from the engine. */
  readonly types: ReadonlySet<string>;
}

/**
 * Emits the types of a record.
 *
 * @param refer how the module names this record and those that it holds
 * @param called what its interface is called, where that isn't the tag
 */
export function recordTypes(
  declared: DeclaredRecord,
  refer: Refer,
  called: string = declared.record.name,
): RecordTypes {
  const { kind, name } = declared.record;
  const placements = new Map(
    declared.archs.map((arch) => [arch, declared.definition.placement(arch)]),
  );
  const doc = declared.doc ?? documentation(declared, called);
  const { text, types } = interfacesOf(kind, name, placements, `/** ${doc} */\n`, refer, called);
  const descriptor = `${kind} ${name}` in lengthFields ? 'VariableDescriptor' : 'Descriptor';
  const archs = declared.archs.length === archNames.length ? '' : `, ${union(declared.archs)}`;
  return {
    interfaces: text,
    type: `${descriptor}<${refer(kind, name)}${archs}>`,
    types: new Set([...types, descriptor]),
  };
}

function union(archs: readonly ArchName[]): string {
  return archs.map((arch) => `'${arch}'`).join(' | ');
}

/** What `declareStructs` takes of a record: the text of its members, and an object of all else if any. */
export function declarationOf({
  record,
  archs,
  fitted,
  aliases,
}: DeclaredRecord): string | [string, object] {
  const all = [...fitted.values()];
  const common = mostCommon(all);
  // A variant adds to the packing and can't take it back: so only what all have stands for all.
  const shared = all.every((one) => sameAs(packingOf(one), packingOf(common)));
  const lengthField = lengthFields[`${record.kind} ${record.name}`];
  const variants = [...fitted].flatMap(([arch, one]) => {
    const variant = {
      ...(one.members !== common.members && { members: onOneLine(one.members) }),
      ...(!shared && packingOf(one)),
    };
    return Object.keys(variant).length === 0 ? [] : [[arch, variant]];
  });
  const options = {
    ...(shared && packingOf(common)),
    ...(lengthField !== undefined && { lengthField }),
    ...(Object.keys(aliases).length > 0 && { aliases }),
    ...(archs.length < archNames.length && { only: archs }),
    ...(variants.length > 0 && { variants: Object.fromEntries(variants) }),
  };
  const members = onOneLine(common.members);
  return Object.keys(options).length === 0 ? members : [members, options];
}

function packingOf({ pack, align }: Fitted): { pack?: number; align?: number } {
  return { ...(pack !== undefined && { pack }), ...(align !== undefined && { align }) };
}

function sameAs(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The declaration that most architectures share; among equals, without attributes. */
function mostCommon(all: readonly Fitted[]): Fitted {
  const weight = (one: Fitted): number => {
    const same = all.filter((other) => sameAs(other, one)).length;
    return same * 2 + (one.pack === undefined && one.align === undefined ? 1 : 0);
  };
  return all.reduce((best, one) => (weight(one) > weight(best) ? one : best));
}

/** Without the line breaks and indentation between members. */
function onOneLine(members: string): string {
  return members.replaceAll(/(?<=^|[;{])\s+/g, '');
}

function documentation({ record, path, layouts }: DeclaredRecord, called: string): string {
  const sizes = new Map([...layouts].map(([arch, { size }]) => [arch, `${size} bytes`]));
  const tag = called === record.name ? '' : `\`${record.kind} ${record.name}\` of `;
  return `${tag}\`<${path}>\`: ${byArchitecture(sizes)}.`;
}
