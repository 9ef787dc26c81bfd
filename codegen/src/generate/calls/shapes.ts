import { archNames } from '@linux-syscalls/abi/arch';
import type { Call } from '@linux-syscalls/abi/language';
import { recordAliases } from '@linux-syscalls/abi/records';
import type { Facts, Rec } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { shapeName } from './argument.ts';

/** The module that tells wrappers a record's tag and size, without loading the record itself. */
export function shapesModule(facts: Facts, calls: readonly Call[]): string {
  const used = calls.flatMap((call) =>
    call.arguments.flatMap((argument) =>
      argument.kind === 'record' || argument.kind === 'records' ? [argument.record] : [],
    ),
  );
  return `${banner(facts.kernel, 'UAPI headers')}
import type { Shape } from '../arguments/records.ts';
import { choose } from '../machine/choose.ts';

${[...new Set(used)]
  .sort()
  .map((name) => declaration(facts, name))
  .join('\n')}`;
}

function declaration(facts: Facts, name: string): string {
  const { kind, tag, layout } = find(facts, recordAliases[name] ?? name);
  const sizes = archNames.map((arch) => ('all' in layout ? layout.all : layout.by[arch])?.size);
  const size =
    new Set(sizes).size === 1
      ? sizes[0]
      : `choose({ ${archNames.map((arch, i) => `${arch}: ${sizes[i]}`).join(', ')} })`;
  return `export const ${shapeName(name)}: Shape = { kind: '${kind}', tag: '${tag}', size: ${size} };\n`;
}

function find(facts: Facts, tag: string): Pick<Rec, 'kind' | 'layout'> & { readonly tag: string } {
  for (const { records } of facts.headers) {
    const found = records.find((record) => record.name === tag);
    if (found !== undefined) return { kind: found.kind, layout: found.layout, tag };
  }
  throw new Error(`no header has a record ${tag}`);
}
