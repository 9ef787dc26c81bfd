import type { Constant, Header, PerArch, Rec, Typedef } from '../facts.ts';
import { factsText, lines } from './lines.ts';
import { readPerArch, writePerArch } from './perArch.ts';
import { LineReader, readFields, readType, writeFields, writeType } from './types.ts';

/*
 *   const    O_RDONLY  0
 *   enum     idtype  P_ALL  0            a dash where the enum has no tag
 *   typedef  __kernel_pid_t  int:i4
 *   struct   iovec  16  8  @x86_64       size, alignment; its fields follow, or those of the next
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

/** Architectures that differ in size or alignment alone have a line each, and the fields once. */
function writeRecord({ kind, name, layout }: Rec): string[] {
  const groups = writePerArch(layout, (one) => [`${one.size}\t${one.align}`, ...writeFields(one)]);
  const byFields = new Map<string, string[]>();
  for (const { suffix, lines } of groups) {
    const fields = lines.slice(1).join('\n');
    const starts = byFields.get(fields) ?? [];
    starts.push(`${kind}\t${name}\t${lines[0]}${suffix}`);
    byFields.set(fields, starts);
  }
  return [...byFields].flatMap(([fields, starts]) => [...starts, ...(fields && [fields])]);
}

export function readHeader(path: string, text: string): Header {
  const constants = new Map<string, { name: string; enum?: string; value: PerArch<bigint> }>();
  const typedefs = new Map<string, { name: string; target: Typedef['target'] }>();
  const records = new Map<string, { kind: Rec['kind']; name: string; layout: Rec['layout'] }>();
  const waiting: { size: number; align: number; archs: string | undefined }[] = [];
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
        waiting.push({ size: Number(size), align: Number(align), archs });
        const fields = readFields(reader);
        if (fields.length === 0 && size !== '0') break; // they follow the next architecture's line
        for (const { archs: group, ...sizes } of waiting.splice(0)) {
          const key = `${what} ${name}`;
          const layout = readPerArch(records.get(key)?.layout, group, { ...sizes, fields });
          records.set(key, { kind: what, name, layout });
        }
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
