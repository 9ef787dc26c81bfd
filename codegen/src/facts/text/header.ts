import type { Constant, Header, PerArch, Rec, Typedef } from '../facts.ts';
import { factsText, lines } from './lines.ts';
import { readPerArch, writePerArch } from './perArch.ts';
import { LineReader, readFields, readType, writeFields, writeType } from './types.ts';

/*
 *   const    O_RDONLY  0
 *   enum     idtype  P_ALL  0            a dash where the enum has no tag
 *   typedef  __kernel_pid_t  int:i4
 *   struct   iovec  16  8  @x86_64       size, alignment; its fields follow
 */

export function writeHeader(about: string, header: Header): string {
  return factsText(about, [
    ...header.constants.flatMap(writeConstant),
    ...header.typedefs.flatMap(writeTypedef),
    ...header.records.flatMap(writeRecord),
  ]);
}

function writeConstant({ name, enum: tag, value }: Constant): string[] {
  const start = tag === undefined ? 'const' : `enum\t${tag || '-'}`;
  return writePerArch(value, (number) => [String(number)]).map(
    (group) => `${start}\t${name}\t${group.lines[0]}${group.suffix}`,
  );
}

function writeTypedef({ name, target }: Typedef): string[] {
  return writePerArch(target, (type) => writeType(type)).flatMap(
    ({ suffix, lines: [first, ...rest] }) => [`typedef\t${name}\t${first}${suffix}`, ...rest],
  );
}

function writeRecord({ kind, name, layout }: Rec): string[] {
  return writePerArch(layout, (one) => [`${one.size}\t${one.align}`, ...writeFields(one)]).flatMap(
    ({ suffix, lines: [sizes, ...fields] }) => [`${kind}\t${name}\t${sizes}${suffix}`, ...fields],
  );
}

export function readHeader(path: string, text: string): Header {
  const constants = new Map<string, { name: string; enum?: string; value: PerArch<bigint> }>();
  const typedefs = new Map<string, { name: string; target: Typedef['target'] }>();
  const records = new Map<string, { kind: Rec['kind']; name: string; layout: Rec['layout'] }>();
  const reader = new LineReader(lines(text));

  for (let line = reader.take(); line !== undefined; line = reader.take()) {
    const [what, ...rest] = line.split('\t');
    switch (what) {
      case 'const': {
        const [name, number, archs] = rest as [string, string, string?];
        const value = readPerArch(constants.get(name)?.value, archs, BigInt(number));
        constants.set(name, { name, value });
        break;
      }
      case 'enum': {
        const [tag, name, number, archs] = rest as [string, string, string, string?];
        const value = readPerArch(constants.get(name)?.value, archs, BigInt(number));
        constants.set(name, { name, enum: tag === '-' ? '' : tag, value });
        break;
      }
      case 'typedef': {
        const [name, type, archs] = rest as [string, string, string?];
        const target = readPerArch(typedefs.get(name)?.target, archs, readType(type, reader));
        typedefs.set(name, { name, target });
        break;
      }
      case 'struct':
      case 'union': {
        const [name, size, align, archs] = rest as [string, string, string, string?];
        const one = { size: Number(size), align: Number(align), fields: readFields(reader) };
        const key = `${what} ${name}`;
        const layout = readPerArch(records.get(key)?.layout, archs, one);
        records.set(key, { kind: what, name, layout });
        break;
      }
      default:
        throw new Error(`facts/uapi/${path}.txt: no line starts with ${what}`);
    }
  }
  return {
    path,
    constants: [...constants.values()],
    records: [...records.values()],
    typedefs: [...typedefs.values()],
  };
}
