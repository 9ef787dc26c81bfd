import { type ArchName, architectures } from '@linux-syscalls/abi/arch';
import { valueError } from '@linux-syscalls/errors';
import { fitsTypedArray } from '../c/fitsTypedArray.ts';
import type { PlacedField, PlacedType, Placement } from '../c/layout.ts';
import { type Definition, inlineDefinition } from '../definition.ts';
import { hostArchitecture } from '../host.ts';
import { once } from '../once.ts';
import { elementsCodec, typedArrayCodec } from './array.ts';
import { bitField } from './bitfield.ts';
import type { Codec } from './codec.ts';
import { type FieldCodec, fieldCodec } from './fieldCodec.ts';
import { fieldFinder } from './fieldFinder.ts';
import { float } from './float.ts';
import { doubleInteger, narrowAsBigint, narrowInteger, wideInteger, wideWord } from './integer.ts';
import { integerField } from './integerField.ts';
import { recordCodec } from './nestedRecord.ts';
import { pointer } from './pointer.ts';
import type { Shape } from './shape.ts';
import { makeViewClass } from './view.ts';

const shapes = new WeakMap<Definition, Map<ArchName, Shape>>();

/** The shape of a definition on an architecture; made at first use, then always the same object. */
export function shapeOf(definition: Definition, architecture: ArchName): Shape {
  const byArchitecture = shapes.get(definition) ?? new Map<ArchName, Shape>();
  shapes.set(definition, byArchitecture);
  const shape = byArchitecture.get(architecture) ?? makeShape(definition, architecture);
  byArchitecture.set(architecture, shape);
  return shape;
}

function makeShape(definition: Definition, architecture: ArchName): Shape {
  const placement = definition.placement(architecture);
  const { kind, tag } = definition;
  const shape: Shape = {
    definition,
    placement,
    name: `${kind} ${tag}`,
    identity: {
      kind,
      tag,
      size: placement.size,
      architecture,
      native: architecture === hostArchitecture?.name,
      array: false,
      integerField: (name) => integerField(placement, architectures[architecture].byteOrder, name),
    },
    fields: once(() => fieldsOf(shape, false)),
    finder: fieldFinder(`${kind} ${tag}`, () => shape.fields()),
    isOpenEnded: isOpenEnded(placement),
    view: once(() => makeViewClass(shape, shape.fields())),
    bigintView: once(() => makeViewClass(shape, fieldsOf(shape, true))),
  };
  return shape;
}

function isOpenEnded({ fields }: Placement): boolean {
  return fields.some(({ type }) => {
    if (type.kind === 'array') return type.length === 0;
    return type.kind === 'record' && isOpenEnded(type.placement);
  });
}

function fieldsOf(shape: Shape, bigint: boolean): readonly FieldCodec[] {
  return shape.placement.fields.map((field) => {
    const { name, offset, bit, type } = field;
    const codec = codecOf({ shape, field, what: `${shape.name}.${name}`, bigint }, type);
    // The codec of a bitfield takes the offset of the record.
    return fieldCodec(name, bit === undefined ? offset : 0, codec, field.alias !== undefined);
  });
}

/** The field and the record that a type belongs to. */
interface FieldContext {
  readonly shape: Shape;
  readonly field: PlacedField;
  readonly what: string;
  readonly bigint: boolean;
}

function codecOf(context: FieldContext, type: PlacedType): Codec {
  const { shape, field, what, bigint } = context;
  const architecture = shape.identity.architecture;
  const little = architectures[architecture].byteOrder === 'little';
  switch (type.kind) {
    case 'scalar': {
      const { sort, byteOrder, width } = type.scalar;
      const order = byteOrder === undefined ? little : byteOrder === 'little';
      const signed = sort === 'signed';
      if (field.bits !== undefined) {
        return bitField(what, field.bit!, field.bits, signed, little, bigint);
      }
      if (sort === 'float') return float(what, type.size, order);
      const asBigint = bigint || field.bigint === true;
      return integer(what, type.size, signed, order, width === 'word', asBigint);
    }
    case 'pointer': {
      const address = integer(what, type.size, false, little, true, bigint);
      return pointer(what, address, shape.identity.native);
    }
    case 'record':
      // A set such as `sigset_t`: an array of longs, of which the first has the lowest bits.
      if (field.bigint === true) return maskOfLongs(what, type.size, little);
      return recordCodec(what, shapeOf(definitionOf(context, type), architecture), bigint);
    case 'array': {
      const placements = shape.definition.on.map((name) => shape.definition.placement(name));
      return type.of.kind === 'scalar' && fitsTypedArray(placements, field.name)
        ? typedArrayCodec(what, type.of.scalar, type.length, little, codecOf(context, type.of))
        : elementsCodec(
            what,
            type.of.size,
            type.length,
            codecOf(context, type.of),
            type.of.kind === 'record'
              ? shapeOf(definitionOf(context, type.of), architecture).identity
              : undefined,
          );
    }
  }
}

function maskOfLongs(what: string, size: number, little: boolean): Codec {
  if (size !== 8) throw valueError(`${what} has ${size} bytes: only eight can be shown as bigint`);
  return wideInteger(what, false, little);
}

function integer(
  what: string,
  size: number,
  signed: boolean,
  little: boolean,
  word: boolean,
  bigint: boolean,
): Codec {
  if (size === 16) return doubleInteger(what, signed, little);
  if (size === 8) return (word && !bigint ? wideWord : wideInteger)(what, signed, little);
  const codec = narrowInteger(what, size as 1 | 2 | 4, signed, little, word);
  return bigint ? narrowAsBigint(codec) : codec;
}

function definitionOf(
  { shape, field }: FieldContext,
  type: PlacedType & { readonly kind: 'record' },
): Definition {
  return type.name === ''
    ? inlineDefinition(shape.definition, field.name)
    : shape.definition.named(type.record, type.name);
}
