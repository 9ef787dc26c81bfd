import type { ArchName } from '@linux-syscalls/abi/arch';
import type { Placement } from '../../../../packages/types/src/c/layout.ts';
import { type Declared, define, type Variant } from '../../../../packages/types/src/definition.ts';
import type { CType, Field, Layout } from '../../facts/facts.ts';
import type { Spelling } from './spelling.ts';

/** A declaration of a record's members, and the packing that gives it the kernel's layout. */
export interface Fitted extends Variant {
  readonly members: string;
}

/** The name and the place of a record, and the names that its members can use. */
export interface Subject {
  readonly kind: 'struct' | 'union';
  readonly name: string;
  readonly arch: ArchName;
  readonly uses: () => readonly Declared[];
  readonly spelling: Spelling;
  /** Marks fields that are shown as bigint. */
  readonly isBigint: (field: string) => boolean;
}

/**
 * Finds a declaration that C's rules turn into this layout.
 *
 * Debug data has offsets but no attributes: so the plain declaration is tried first, then packed ones,
 * then one with attributes on single members.
 */
export function fit(subject: Subject, layout: Layout): Fitted {
  const plain = membersOf(subject, layout);
  const { align } = layout;
  for (const packing of [
    {},
    { align },
    { pack: 1 },
    { pack: 1, align },
    { pack: 2 },
    { pack: 4 },
  ]) {
    const fitted = { members: plain, ...packing };
    if (fits(subject, fitted, layout)) return fitted;
  }
  for (const attributes of [true, false]) {
    for (const packing of [{}, { align }, { pack: 1 }, { pack: 1, align }]) {
      const members = spelledMembers(subject, layout, packing, attributes);
      const fitted = { members, ...packing };
      if (fits(subject, fitted, layout)) return fitted;
    }
  }
  throw new Error(`${subject.kind} ${subject.name} on ${subject.arch}: no declaration fits`);
}

function fits(subject: Subject, fitted: Fitted, layout: Layout): boolean {
  return isSame(place(subject, fitted), layout);
}

function place({ kind, name, arch, uses }: Subject, fitted: Fitted): Placement {
  return define(kind, name, fitted.members, { ...fitted, only: [arch], uses }).placement(arch);
}

/** Whether C's rules put every field where the kernel's compiler did. */
function isSame(placement: Placement, layout: Layout): boolean {
  const fields = flat(layout);
  return (
    placement.size === layout.size &&
    placement.alignment === layout.align &&
    placement.fields.length === fields.length &&
    placement.fields.every((field, index) => {
      const known = fields[index]!;
      if (field.name !== known.name || field.bit !== known.bit) return false;
      if (field.bits !== known.bits || field.offset !== known.offset) return false;
      const inline = elementOf(known.type);
      if (inline.kind !== 'inline') return true;
      let type = field.type;
      while (type.kind === 'array') type = type.of;
      return type.kind === 'record' && isSame(type.placement, inline.layout);
    })
  );
}

/** The fields of a layout, with those of anonymous records among them. */
function flat(layout: Layout, by = 0): Field[] {
  return layout.fields.flatMap((field) => {
    const offset = field.offset + by;
    if (field.name === '' && field.type.kind === 'inline') return flat(field.type.layout, offset);
    return field.bit === undefined
      ? { ...field, offset }
      : { ...field, offset, bit: field.bit + by * 8 };
  });
}

function membersOf(subject: Subject, layout: Layout): string {
  return declared(layout.fields.map((field) => memberOf(subject, field)));
}

/**
 * Declares members with what moves each to its offset: attributes of its own if they suffice, else unnamed
 * bitfields before it, which debug data doesn't list.
 */
function spelledMembers(
  subject: Subject,
  layout: Layout,
  packing: Variant,
  attributes: boolean,
): string {
  const members: string[] = [];
  let end = 0; // in bits
  for (const field of layout.fields) {
    const member = memberOf(subject, field);
    const isIn = (text: string): boolean => liesRight(subject, members, text, field, packing);
    if (field.bit !== undefined && field.type.kind === 'scalar') {
      members.push(...unnamed(typeOf(subject, field.type), field.type.size * 8, field.bit - end));
      members.push(member);
    } else {
      const attribute = attributes ? alignments(layout).find((one) => isIn(member + one)) : '';
      const gap = field.offset * 8 - end;
      if (attribute === undefined || !isIn(member + attribute)) members.push(...unnamedBytes(gap));
      members.push(member + (attribute ?? ''));
    }
    end = endOf(subject, member, field);
  }
  const missing = layout.size - place(subject, { ...packing, members: declared(members) }).size;
  return declared([...members, ...unnamedBytes(missing * 8)]);
}

/** Where a member ends that starts where it should, in bits. */
function endOf(subject: Subject, member: string, { offset, bit, bits }: Field): number {
  if (bit !== undefined && bits !== undefined) return bit + bits;
  return (offset + place(subject, { pack: 1, members: `${member};` }).size) * 8;
}

function declared(members: readonly string[]): string {
  return members.map((member) => `${member};`).join('\n');
}

/** Bitfields without a name that fill a gap of so many bits. */
function unnamed(type: string, width: number, gap: number): string[] {
  const members: string[] = [];
  for (let left = gap; left > 0; left -= width) members.push(`${type} :${Math.min(left, width)}`);
  return members;
}

function unnamedBytes(gap: number): string[] {
  return gap % 32 === 0 ? unnamed('unsigned int', 32, gap) : unnamed('__u8', 8, gap);
}

/** The attributes that may move a member to its offset, the fewest first. */
function alignments({ align }: Layout): string[] {
  const all = [''];
  for (let one = 2; one <= Math.max(align, 16); one *= 2) all.push(` aligned(${one})`);
  return all;
}

/** Whether a member, declared after those before it, lies where it should. */
function liesRight(
  subject: Subject,
  before: readonly string[],
  member: string,
  field: Field,
  packing: Variant,
): boolean {
  // The offset of an unnamed member is that of its first field.
  const [wanted] = flat({ size: 0, align: 1, fields: [field] });
  const members = declared([...before, member]);
  const { fields } = place(subject, { ...packing, members });
  return fields.find(({ name }) => name === wanted?.name)?.offset === wanted?.offset;
}

function memberOf(subject: Subject, field: Field): string {
  let lengths = '';
  let type = field.type;
  for (; type.kind === 'array'; type = type.of) {
    lengths += type.length === 0 ? '[]' : `[${type.length}]`;
  }
  const base = typeOf(subject, type, field.name);
  const space = base.endsWith('*') || field.name === '' ? '' : ' ';
  const bits = field.bits === undefined ? '' : ` :${field.bits}`;
  const bigint = subject.isBigint(field.name) ? ' bigint' : '';
  return `${base}${space}${field.name}${lengths}${bits}${bigint}`;
}

function typeOf(subject: Subject, type: CType, name = ''): string {
  switch (type.kind) {
    case 'scalar':
      return subject.spelling.scalar(type, subject.arch);
    case 'pointer':
      return `${pointedTo(type.to)} *`;
    case 'record':
      return `${type.record} ${type.name}`;
    case 'array':
      return typeOf(subject, type.of, name);
    case 'inline': {
      const inner = { ...subject, kind: type.record, name: `${subject.name}.${name}` };
      const { members, pack, align } = fit(inner, type.layout);
      if (pack !== undefined && pack !== 1) {
        throw new Error(`${inner.name}: a record without a tag has "pack(${pack})"`);
      }
      const packed = pack === 1 ? ' packed' : '';
      const aligned = align === undefined ? '' : ` aligned(${align})`;
      return `${type.record}${packed}${aligned} {\n${indented(members)}\n}`;
    }
  }
}

/** What a pointer points to, as a declaration may spell it: functions and others are `void`. */
function pointedTo(to: string): string {
  return /^(const )?((struct|union) )?\w+$/.test(to) ? to : 'void';
}

function elementOf(type: CType): CType {
  return type.kind === 'array' ? elementOf(type.of) : type;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
