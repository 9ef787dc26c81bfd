import type { ArchName } from '@linux-syscalls/abi/arch';
import { fitsTypedArray } from '../../../../packages/types/src/c/fitsTypedArray.ts';
import type {
  PlacedField,
  PlacedType,
  Placement,
} from '../../../../packages/types/src/c/layout.ts';

/** The type of a field when read, and when written if that is wider. */
interface FieldType {
  readonly get: string;
  readonly set?: string;
}

/** The interfaces of a record and of the records without tags in it, and the types they import. */
export interface Interfaces {
  readonly text: string;
  readonly types: ReadonlySet<string>;
}

/** How a declaration names a record of a tag. */
export type Refer = (kind: 'struct' | 'union', name: string) => string;

/**
 * Types a record's views.
 *
 * @param placements the record on every architecture that has it
 * @param head what comes before its interface: its doc comment, and whether it is exported
 * @param called what its interface is called, where that isn't the tag
 */
export function interfacesOf(
  kind: 'struct' | 'union',
  name: string,
  placements: ReadonlyMap<ArchName, Placement>,
  head: string,
  refer: Refer,
  called: string = name,
): Interfaces {
  const types = new Set(['RecordView']);
  const inner: string[] = [];
  const lines: string[] = [];
  const pointers: string[] = [];
  const aliases: string[] = [];
  const all = [...placements.values()];

  for (const field of fieldsOf(all)) {
    // Records have a member `toJSON`, which a field of that name would hide.
    if (field.name === 'toJSON') throw new Error(`${kind} ${name} has a field toJSON`);
    const everywhere = all.every(({ fields }) => fields.some((one) => one.name === field.name));
    const of = elementOf(field.type);
    const isInline = of.kind === 'record' && of.name === '';
    const inline = isInline ? `${called}$${field.name}` : undefined;
    if (inline !== undefined) {
      const nested = interfacesOf(
        of.kind === 'record' ? of.record : 'struct',
        `${name}$${field.name}`,
        within(placements, field.name),
        '',
        refer,
        inline,
      );
      inner.push(nested.text);
      for (const type of nested.types) types.add(type);
    }
    if (field.type.kind === 'pointer') pointers.push(`'${field.name}'`);
    if (field.alias) aliases.push(`'${field.name}'`);
    const type = typeOf(field, all, inline, types, refer);
    lines.push(...documentation(field), ...membersOf(field.name, type, everywhere));
  }
  const tag = name.replaceAll('$', '.');
  const parameters = [`'${kind} ${tag}'`];
  if (pointers.length + aliases.length > 0) parameters.push(pointers.join(' | ') || 'never');
  if (aliases.length > 0) parameters.push(aliases.join(' | '));
  const first = `${head}interface ${called} extends RecordView<${parameters.join(', ')}> {`;
  return { text: [...inner, `${first}\n${lines.join('\n')}\n}`].join('\n\n'), types };
}

function membersOf(name: string, { get, set }: FieldType, everywhere: boolean): string[] {
  const absent = everywhere ? '' : ' | undefined';
  if (set === undefined && everywhere) return [`  ${name}: ${get};`];
  return [`  get ${name}(): ${get}${absent};`, `  set ${name}(value: ${set ?? get});`];
}

/**
 * A note for fields that are macros in C, and for those whose byte order the record converts, which their
 * type doesn't show.
 */
function documentation({ type, alias }: PlacedField): string[] {
  if (alias !== undefined) return [`  /** \`${alias}\`, by its macro. */`];
  const of = elementOf(type);
  if (of.kind !== 'scalar' || of.scalar.byteOrder !== 'big') return [];
  const swap = of.size === 2 ? ', without `htons`' : of.size === 4 ? ', without `htonl`' : '';
  return [
    `  /** \`${of.scalar.name}\`, big-endian in memory: take it and set it as the number that it is${swap}. */`,
  ];
}

/** The fields of a record on any architecture, in the order of the first that has them. */
function fieldsOf(placements: readonly Placement[]): PlacedField[] {
  const fields = new Map<string, PlacedField>();
  for (const placement of placements) {
    for (const field of placement.fields) {
      if (!fields.has(field.name)) fields.set(field.name, field);
    }
  }
  return [...fields.values()];
}

/** The placements of a record without a tag, by the field that it is. */
function within(
  placements: ReadonlyMap<ArchName, Placement>,
  field: string,
): ReadonlyMap<ArchName, Placement> {
  const found = new Map<ArchName, Placement>();
  for (const [arch, { fields }] of placements) {
    const type = fields.find(({ name }) => name === field)?.type;
    const of = type && elementOf(type);
    if (of?.kind === 'record') found.set(arch, of.placement);
  }
  return found;
}

function typeOf(
  field: PlacedField,
  placements: readonly Placement[],
  inline: string | undefined,
  types: Set<string>,
  refer: Refer,
): FieldType {
  const typed = field.type.kind === 'array' && fitsTypedArray(placements, field.name);
  const { get, set, imports } = fieldType(field, field.type, typed, inline, refer);
  for (const type of imports) types.add(type);
  return set === undefined ? { get } : { get, set };
}

interface Typed extends FieldType {
  readonly imports: readonly string[];
}

function fieldType(
  field: PlacedField,
  type: PlacedType,
  typed: boolean,
  inline: string | undefined,
  refer: Refer,
): Typed {
  switch (type.kind) {
    case 'scalar': {
      const wide = type.size >= 8 && type.scalar.width !== 'word' && type.scalar.sort !== 'float';
      const isBigint = field.bits === undefined ? wide || field.bigint === true : field.bits > 32;
      return isBigint
        ? { get: 'bigint', set: 'Integer', imports: ['Integer'] }
        : { get: 'number', imports: [] };
    }
    case 'pointer':
      return { get: 'number', set: 'Pointer', imports: ['Pointer'] };
    case 'record': {
      if (field.bigint === true) return { get: 'bigint', set: 'Integer', imports: ['Integer'] };
      const name = inline ?? refer(type.record, type.name);
      return { get: name, set: `From<${name}>`, imports: ['From'] };
    }
    case 'array': {
      if (typed && type.of.kind === 'scalar') {
        const { scalar, size } = type.of;
        if (size === 1 && scalar.sort === 'unsigned') {
          return { get: 'Uint8Array', set: 'Bytes', imports: ['Bytes'] };
        }
        const set = scalar.sort === 'float' ? 'Iterable<number>' : 'Iterable<Integer>';
        return { get: typedArrayName(scalar.sort, size), set, imports: ['Integer'] };
      }
      const element = fieldType(field, type.of, false, inline, refer);
      return {
        get: `Elements<${element.get}>`,
        set: `Iterable<${element.set ?? element.get}>`,
        imports: ['Elements', ...element.imports],
      };
    }
  }
}

function typedArrayName(sort: 'signed' | 'unsigned' | 'float', size: number): string {
  if (sort === 'float') return `Float${size * 8}Array`;
  return `${size === 8 ? 'Big' : ''}${sort === 'signed' ? 'Int' : 'Uint'}${size * 8}Array`;
}

function elementOf(type: PlacedType): PlacedType {
  return type.kind === 'array' ? elementOf(type.of) : type;
}
