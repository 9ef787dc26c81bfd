import type { ArchName } from '@linux-syscalls/abi/arch';
import type { CType, Field, Header, Layout, PerArch } from '../../src/facts/facts.ts';

/** A record on one architecture, with the header that has it. */
export interface RecordFact {
  readonly header: string;
  /** `struct tag` or `union tag`. */
  readonly what: string;
  readonly layout: Layout;
}

export function recordsOn(headers: readonly Header[], arch: ArchName): RecordFact[] {
  return headers.flatMap(({ path, records }) =>
    records.flatMap(({ kind, name, layout: by }) => {
      const layout = on(by, arch);
      return layout ? [{ header: path, what: `${kind} ${name}`, layout }] : [];
    }),
  );
}

/** A constant on one architecture. */
export interface ConstantFact {
  readonly header: string;
  readonly name: string;
  /** The enum's tag, of an enumerator. */
  readonly enum?: string;
  readonly value: bigint;
}

export function constantsOn(headers: readonly Header[], arch: ArchName): ConstantFact[] {
  return headers.flatMap(({ path, constants }) =>
    constants.flatMap(({ value: by, ...constant }) => {
      const value = on(by, arch);
      return value === undefined ? [] : [{ ...constant, header: path, value }];
    }),
  );
}

function on<T>(value: PerArch<T>, arch: ArchName): T | undefined {
  return 'all' in value ? value.all : value.by[arch];
}

/** A field as C reaches it from its record: `sival.ptr`, `ranges[0].start`. */
export interface Member {
  readonly path: string;
  /** In bytes, or of a bitfield in bits, from the start of the record. */
  readonly at: number;
  readonly field: Field;
}

/** The fields of a record, those of records within it too. */
export function membersOf(layout: Layout, prefix = '', base = 0): Member[] {
  return layout.fields.flatMap((field) => {
    const offset = base + field.offset;
    const path = `${prefix}${field.name}`;
    const inner = elementOf(field.type);
    const within = (start: string) =>
      inner.kind === 'inline' ? membersOf(inner.layout, start, offset) : [];
    if (field.name === '') return within(prefix);
    const at = field.bit === undefined ? offset : base * 8 + field.bit;
    return [{ path, at, field }, ...within(`${path}${firstOf(field.type)}.`)];
  });
}

/**
 * What gcc is asked about a record, and what the facts say: sizes, alignments, offsets and types.
 *
 * @param spell how C names a record, by its tag or by a typedef.
 * @param word the bytes of a pointer.
 */
export function recordQuestions(
  { what, layout }: RecordFact,
  spell: (record: string) => string,
  word: number,
): [expression: string, value: bigint][] {
  const spelled = spell(what);
  const about = ({ path, at, field: { type } }: Member): [string, bigint][] => {
    const element = elementOf(type);
    const whole = `((${spelled} *)0)->${path}`;
    const first = `${whole}${firstOf(type)}`;
    const isType = (name: string) => `__builtin_types_compatible_p(__typeof__(${first}), ${name})`;
    const questions: [string, bigint][] = [[`__builtin_offsetof(${spelled}, ${path})`, BigInt(at)]];
    const length = lengthOf(type);
    if (type.kind === 'array' && length > 0)
      questions.push([`sizeof(${whole}) / sizeof(${first})`, BigInt(length)]);
    switch (element.kind) {
      case 'scalar':
        questions.push([`sizeof(${first})`, BigInt(element.size)]);
        questions.push([`(__typeof__(${first}))-1 < 0`, element.signed ? 1n : 0n]);
        if (element.name !== 'enum') questions.push([isType(element.name), 1n]);
        break;
      case 'pointer':
        questions.push([`sizeof(${first})`, BigInt(word)]);
        break;
      case 'record':
        questions.push([isType(spell(`${element.record} ${element.name}`)), 1n]);
        break;
      case 'inline':
        questions.push([`sizeof(${first})`, BigInt(element.layout.size)]);
        questions.push([`_Alignof(__typeof__(${first}))`, BigInt(element.layout.align)]);
    }
    return questions;
  };
  return [
    [`sizeof(${spelled})`, BigInt(layout.size)],
    [`_Alignof(${spelled})`, BigInt(layout.align)],
    ...membersOf(layout)
      .filter(({ field }) => field.bits === undefined)
      .flatMap(about),
  ];
}

/** A constant as an integer: those that handlers of signals are compared with are pointers. */
export function asInteger(constant: string): string {
  return `_Generic((${constant}), __sighandler_t: (long)(${constant}), default: (${constant}))`;
}

export function elementOf(type: CType): CType {
  return type.kind === 'array' ? elementOf(type.of) : type;
}

/** The index of an array's first element. */
function firstOf(type: CType): string {
  return type.kind === 'array' ? `[0]${firstOf(type.of)}` : '';
}

/** How many elements there are in all dimensions; 0 where the length is open. */
export function lengthOf(type: CType): number {
  return type.kind === 'array' ? type.length * lengthOf(type.of) : 1;
}
