import type { Architecture } from '@linux-syscalls/abi/arch';
import { valueError } from '@linux-syscalls/errors';
import type { MemberDeclaration, RecordDeclaration, TypeDeclaration } from './declaration.ts';
import type { Scalar } from './scalars.ts';

/** The layout of a record on one architecture. Members of anonymous records are fields of the record. */
export interface Placement {
  readonly kind: 'struct' | 'union';
  readonly size: number;
  readonly alignment: number;
  readonly fields: readonly PlacedField[];
}

export interface PlacedField {
  readonly name: string;
  readonly offset: number;
  readonly type: PlacedType;
  /** Bitfields only: the first bit, counted from the start of the record, and the width. */
  readonly bit?: number;
  readonly bits?: number;
  /** The member of a member that it is another name of: `_sifields._kill._pid`. */
  readonly alias?: string;
  /** Read as a bigint although it is word-sized. */
  readonly bigint?: true;
}

export type PlacedType =
  | { readonly kind: 'scalar'; readonly scalar: Scalar; readonly size: number }
  | { readonly kind: 'pointer'; readonly to: string; readonly size: number }
  | {
      readonly kind: 'array';
      readonly of: PlacedType;
      /** 0 for a flexible array member. */
      readonly length: number;
      readonly size: number;
    }
  | {
      readonly kind: 'record';
      readonly record: 'struct' | 'union';
      /** `''` for a record without a tag. */
      readonly name: string;
      readonly placement: Placement;
      readonly size: number;
    };

/** Returns the placement of another record on the same architecture. */
export type Resolve = (record: 'struct' | 'union', name: string) => Placement;

/**
 * Lays a record out as the C compilers of the architecture do.
 *
 * @param what the name of the record in errors
 */
export function layOut(
  what: string,
  declaration: RecordDeclaration,
  architecture: Architecture,
  resolve: Resolve,
): Placement {
  const { kind, members, attributes } = declaration;
  const { pack } = attributes;
  const fields: PlacedField[] = [];
  let alignment = 1;
  let end = 0; // in bits
  let size = 0;

  for (const member of members) {
    const { type, natural, least } = alignType(what, member.type, architecture, resolve, pack);
    const unit = alignmentOf(natural, Math.max(least, member.attributes.align ?? 1), pack);
    let position = kind === 'union' ? 0 : end;
    if (member.bits === undefined) {
      position = roundUp(position, unit * 8);
      addFields(fields, member, type, position / 8);
      end = position + type.size * 8;
    } else {
      checkBits(what, member.name, member.bits, type, architecture);
      // A width of zero starts the next unit, even in a packed record.
      if (member.bits === 0) position = roundUp(position, natural * 8);
      else if (pack === undefined) position = bitPosition(position, member.bits, type.size, unit);
      if (member.name !== '') fields.push(bitField(member, member.bits, type, position));
      end = position + member.bits;
    }
    if (member.bits === undefined || member.name !== '') alignment = Math.max(alignment, unit);
    else if (architecture.anonymousBitfieldsAlign) {
      alignment = Math.max(alignment, member.bits === 0 ? natural : unit);
    }
    size = Math.max(size, Math.ceil(end / 8));
  }

  alignment = Math.max(alignment, attributes.align ?? 1);
  return { kind, size: roundUp(size, alignment), alignment, fields };
}

interface Aligned {
  readonly type: PlacedType;
  /** The alignment of the type, which packing may lower, and the one that an attribute asks for. */
  readonly natural: number;
  readonly least: number;
}

function alignType(
  what: string,
  type: TypeDeclaration,
  architecture: Architecture,
  resolve: Resolve,
  pack: number | undefined,
): Aligned {
  const word = architecture.wordBits / 8;
  switch (type.kind) {
    case 'scalar': {
      const { scalar } = type;
      const size = scalar.width === 'word' ? word : scalar.width;
      const own = scalar.width === 8 ? architecture.longLongAlignment : size;
      const least = scalar.alignment ?? 1;
      return { type: { kind: 'scalar', scalar, size }, natural: own, least };
    }
    case 'pointer':
      return { type: { kind: 'pointer', to: type.to, size: word }, natural: word, least: 1 };
    case 'array': {
      const { type: of, ...alignment } = alignType(what, type.of, architecture, resolve, pack);
      const { length } = type;
      return { type: { kind: 'array', of, length, size: of.size * length }, ...alignment };
    }
    case 'named':
      return record(type.record, type.name, resolve(type.record, type.name));
    case 'inline': {
      const { kind, members, attributes } = type.declaration;
      // The pragma applies to inline records, too; the attribute applies to one record.
      const inherited = pack === undefined || pack === 1 ? {} : { pack };
      const inner = { kind, members, attributes: { ...inherited, ...attributes } };
      return record(kind, '', layOut(what, inner, architecture, resolve));
    }
  }
}

function record(kind: 'struct' | 'union', name: string, placement: Placement): Aligned {
  const { size, alignment } = placement;
  const type = { kind: 'record', record: kind, name, placement, size } as const;
  return { type, natural: alignment, least: 1 };
}

/** The alignment after packing: the attribute `packed` keeps what `aligned` asks for, the pragma doesn't. */
function alignmentOf(natural: number, least: number, pack: number | undefined): number {
  if (pack === undefined) return Math.max(natural, least);
  return pack === 1 ? least : Math.min(Math.max(natural, least), pack);
}

/** The first bit of a bitfield, which must not cross a unit of its type. */
function bitPosition(end: number, bits: number, size: number, alignment: number): number {
  const unit = alignment * 8;
  return (end % unit) + bits > size * 8 ? roundUp(end, unit) : end;
}

function checkBits(
  what: string,
  name: string,
  bits: number,
  type: PlacedType,
  architecture: Architecture,
): void {
  if (bits <= type.size * 8) return;
  throw valueError(
    `${what}: ${name || 'a member'} has ${bits} bits, but its type ${type.size * 8} on ${architecture.name}`,
  );
}

function bitField(
  member: MemberDeclaration,
  bits: number,
  type: PlacedType,
  position: number,
): PlacedField {
  return { name: member.name, offset: Math.floor(position / 8), type, bit: position, bits };
}

function addFields(
  fields: PlacedField[],
  member: MemberDeclaration,
  type: PlacedType,
  offset: number,
): void {
  if (member.name !== '') {
    const field = { name: member.name, offset, type };
    fields.push(member.attributes.bigint ? { ...field, bigint: true } : field);
  } else if (type.kind === 'record') {
    for (const inner of type.placement.fields) fields.push(moved(inner, offset));
  }
}

function moved(field: PlacedField, by: number): PlacedField {
  const offset = field.offset + by;
  return field.bit === undefined
    ? { ...field, offset }
    : { ...field, offset, bit: field.bit + by * 8 };
}

function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}
