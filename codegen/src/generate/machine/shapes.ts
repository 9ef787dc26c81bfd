import { archNames } from '@linux-syscalls/abi/arch';
import { type Call, isAdapted } from '@linux-syscalls/abi/language';
import { argumentsOf } from '@linux-syscalls/abi/operations';
import { portableRecords, recordAliases } from '@linux-syscalls/abi/records';
import type { Facts, Rec } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { shapeName, sizeName } from '../forms/Writer.ts';
import { selectedAtLoad } from '../model/selection.ts';
import { portableRecord } from '../types/portable.ts';
import { RecordIndex } from '../types/recordIndex.ts';

/** The module that tells wrappers a record's tag and size, without loading the record itself. */
export function shapesModule(facts: Facts, calls: readonly Call[]): string {
  const used = calls.flatMap((call) =>
    argumentsOf(call).flatMap((argument) =>
      argument.kind === 'record' || argument.kind === 'records' ? [argument.record] : [],
    ),
  );
  const index = new RecordIndex(facts);
  return `${banner(facts.kernel, 'UAPI headers and abi/src/records.ts')}
import type { Shape } from '../arguments/records.ts';
import { choose } from '../machine/choose.ts';

${[...new Set(used)]
  .sort()
  .map((name) => declaration(facts, name, index))
  .join('\n')}`;
}

/** The module of the structures' sizes that calls check or pass. */
export function sizesModule(facts: Facts, calls: readonly Call[]): string {
  const used = calls.flatMap((call) => [
    ...argumentsOf(call).flatMap((argument) => ('size' in argument ? [argument.size] : [])),
    ...Object.values(call.routes).flatMap((route) =>
      route === null ? [] : isAdapted(route) ? route.words : route.slice(1),
    ),
  ]);
  const tags = used.flatMap((word) =>
    typeof word === 'object' && 'sizeOf' in word ? [word.sizeOf] : [],
  );
  const lines = [...new Set(tags)]
    .sort()
    .map((tag) => `export const ${sizeName(tag)}: number = ${sizeCode(find(facts, tag))};\n`);
  const choose = lines.some((line) => line.includes('choose('))
    ? "import { choose } from '../machine/choose.ts';\n\n"
    : '';
  return `${banner(facts.kernel, 'UAPI headers')}\n${choose}${lines.join('')}`;
}

function declaration(facts: Facts, name: string, index: RecordIndex): string {
  if (name in portableRecords) return portableDeclaration(name, index);
  const record = find(facts, recordAliases[name] ?? name);
  const { kind, tag } = record;
  return `export const ${shapeName(name)}: Shape = { kind: '${kind}', tag: '${tag}', size: ${sizeCode(record)} };\n`;
}

function portableDeclaration(name: string, index: RecordIndex): string {
  const { definition } = portableRecord(name, index);
  const size = sizeOnEach(archNames.map((arch) => definition.placement(arch).size));
  return `export const ${shapeName(name)}: Shape = { kind: 'struct', tag: '${name}', size: ${size} };\n`;
}

function sizeCode({ layout }: Pick<Rec, 'layout'>): string {
  return sizeOnEach(
    archNames.map((arch) => ('all' in layout ? layout.all : layout.by[arch])?.size),
  );
}

function sizeOnEach(sizes: readonly (number | undefined)[]): string {
  // Where there is no such record there is no call that takes it.
  const [size, ...others] = new Set(sizes.filter((one) => one !== undefined));
  if (others.length === 0) return String(size);
  return selectedAtLoad('choose', (arch) => String(sizes[archNames.indexOf(arch)] ?? 0));
}

function find(facts: Facts, tag: string): Pick<Rec, 'kind' | 'layout'> & { readonly tag: string } {
  for (const { records } of facts.headers) {
    const found = records.find((record) => record.name === tag);
    if (found !== undefined) return { kind: found.kind, layout: found.layout, tag };
  }
  throw new Error(`no header has a record ${tag}`);
}
