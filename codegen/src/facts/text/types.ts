import type { CType, Field, Layout } from '../facts.ts';

/*
 * A type is one line, but for records without a name, whose fields follow, indented:
 *
 *   __u32:u4            a scalar: name, u or i (signed), bytes
 *   *struct iovec       a pointer, and what it points to
 *   [16]__u8:u1         an array; [0] where the length is open
 *   struct timespec     a record with a name
 *   union 8 4 {         one without: size, alignment, and fields up to }
 */

/** The lines of a layout's fields: offset (or `bit:bits`), name, type. */
export function writeFields(layout: Layout, indent = '\t'): string[] {
  return layout.fields.flatMap(({ name, offset, bit, bits, type }) => {
    const place = bits === undefined ? offset : `${bit}:${bits}`;
    const [first, ...rest] = writeType(type, indent);
    return [`${indent}${place}\t${name}\t${first}`, ...rest];
  });
}

/** The lines of a type; all but the first are indented below `indent`. */
export function writeType(type: CType, indent = ''): string[] {
  switch (type.kind) {
    case 'scalar':
      return [`${type.name}:${type.signed ? 'i' : 'u'}${type.size}`];
    case 'pointer':
      return [`*${type.to}`];
    case 'record':
      return [`${type.record} ${type.name}`];
    case 'array': {
      const [first, ...rest] = writeType(type.of, indent);
      return [`[${type.length}]${first}`, ...rest];
    }
    case 'inline':
      return [
        `${type.record} ${type.layout.size} ${type.layout.align} {`,
        ...writeFields(type.layout, `${indent}\t`),
        `${indent}}`,
      ];
  }
}

/** Reads lines from an array, front to back. */
export class LineReader {
  private readonly all: readonly string[];
  private next = 0;

  constructor(all: readonly string[]) {
    this.all = all;
  }

  peek(): string | undefined {
    return this.all[this.next];
  }

  take(): string | undefined {
    return this.all[this.next++];
  }
}

/** Takes the field lines that stand next. */
export function readFields(reader: LineReader): Field[] {
  const fields: Field[] = [];
  while (/^\t+\d/.test(reader.peek() ?? '')) {
    const [place, name, type] = reader.take()!.trimStart().split('\t');
    const [first, bits] = place!.split(':').map(Number);
    fields.push({
      name: name!,
      offset: bits === undefined ? first! : first! >> 3,
      ...(bits !== undefined && { bit: first!, bits }),
      type: readType(type!, reader),
    });
  }
  return fields;
}

/** Reads a type; the fields of a record without a name are taken from `reader`. */
export function readType(text: string, reader: LineReader): CType {
  if (text.startsWith('*')) return { kind: 'pointer', to: text.slice(1) };

  const array = /^\[(\d+)\](.*)$/.exec(text);
  if (array) return { kind: 'array', length: Number(array[1]), of: readType(array[2]!, reader) };

  const scalar = /^(.*):([iu])(\d+)$/.exec(text);
  if (scalar) {
    const [, name, sign, size] = scalar;
    return { kind: 'scalar', name: name!, size: Number(size), signed: sign === 'i' };
  }

  const [record, name, align, brace] = text.split(' ') as ['struct' | 'union', ...string[]];
  if (brace === undefined) return { kind: 'record', record, name: name! };
  const layout = { size: Number(name), align: Number(align), fields: readFields(reader) };
  reader.take(); // the closing brace
  return { kind: 'inline', record, layout };
}
