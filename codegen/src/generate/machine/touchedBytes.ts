import { type ArchName, architectures } from '@linux-syscalls/abi/arch';
import type { CType, Facts, Layout } from '../../facts/facts.ts';
import { constantValue } from '../model/constant.ts';

/**
 * The size of a C type on an architecture, spelled as the lists of `abi/src/touched` do: a scalar, a
 * `struct` or `union`, an array of one; `struct tag.field` ends with that field. It is undefined where
 * the architecture has no such record.
 */
export function touchedBytes(facts: Facts, type: string, arch: ArchName): number | undefined {
  const [, element, length] = /^([^[]+)(?:\[(\w+)\])?$/.exec(type) ?? [];
  if (element === undefined) throw new Error(`${type} is no type`);
  const size = elementBytes(facts, element, arch);
  if (size === undefined || length === undefined) return size;
  const count = /^\d/.test(length) ? Number(length) : Number(constantValue(facts, length, arch));
  return size * count;
}

function elementBytes(facts: Facts, type: string, arch: ArchName): number | undefined {
  const [kind, name] = type.split(' ');
  if (kind !== 'struct' && kind !== 'union') return scalarBytes(facts, type, arch);
  const [tag, ...fields] = name!.split('.');
  const records = facts.headers.flatMap((header) => header.records);
  const found = records.filter((record) => record.kind === kind && record.name === tag);
  if (found.length === 0) throw new Error(`no header has ${kind} ${tag}`);
  const layout = found
    .map(({ layout: each }) => ('all' in each ? each.all : each.by[arch]))
    .find((each) => each !== undefined);
  if (layout === undefined) return undefined;
  return fields.length === 0 ? layout.size : endOf(layout, fields, type);
}

/** Where a field ends that is reached through these names. */
function endOf(layout: Layout, [name, ...rest]: readonly string[], type: string): number {
  const found = membersOf(layout).find((member) => member.name === name);
  if (found === undefined) throw new Error(`there is no ${type}`);
  if (rest.length === 0) return found.offset + sizeOf(found.type);
  if (found.type.kind !== 'inline') throw new Error(`${name} of ${type} has no fields here`);
  return found.offset + endOf(found.type.layout, rest, type);
}

/** The fields of a record, those of members without a name among them. */
function membersOf(layout: Layout): Layout['fields'] {
  return layout.fields.flatMap((field) =>
    field.name === '' && field.type.kind === 'inline'
      ? membersOf(field.type.layout).map((inner) => ({
          ...inner,
          offset: field.offset + inner.offset,
        }))
      : [field],
  );
}

function sizeOf(type: CType): number {
  if (type.kind === 'scalar') return type.size;
  if (type.kind === 'array') return type.length * sizeOf(type.of);
  if (type.kind === 'inline') return type.layout.size;
  throw new Error(`a ${type.kind} ends no list of what is touched`);
}

const basic: Readonly<Record<string, number>> = { char: 1, short: 2, int: 4 };

function scalarBytes(facts: Facts, type: string, arch: ArchName): number {
  const name = type.replace('unsigned ', '');
  if (name === 'long') return architectures[arch].wordBits / 8;
  const size = basic[name];
  if (size !== undefined) return size;
  const target = facts.headers
    .flatMap((header) => header.typedefs)
    .find((typedef) => typedef.name === name)?.target;
  const found = target === undefined ? undefined : 'all' in target ? target.all : target.by[arch];
  if (found?.kind !== 'scalar') throw new Error(`no header says what ${type} is`);
  return found.size;
}
