import { archNames } from '@linux-syscalls/abi/arch';
import { type Call, isAdapted } from '@linux-syscalls/abi/language';
import { argumentsOf } from '@linux-syscalls/abi/operations';
import { recordAliases } from '@linux-syscalls/abi/records';
import { itimerval } from '../../../../packages/types/src/portable/itimerval.ts';
import { msqid_ds } from '../../../../packages/types/src/portable/msqid_ds.ts';
import { semid_ds } from '../../../../packages/types/src/portable/semid_ds.ts';
import { shmid_ds } from '../../../../packages/types/src/portable/shmid_ds.ts';
import { stat } from '../../../../packages/types/src/portable/stat.ts';
import { utimbuf } from '../../../../packages/types/src/portable/utimbuf.ts';
import type { Facts, Rec } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { shapeName, sizeName } from './argument.ts';

/** Records of ours, which no header has. */
const portable = { itimerval, msqid_ds, semid_ds, shmid_ds, stat, utimbuf };

/** The module that tells wrappers a record's tag and size, without loading the record itself. */
export function shapesModule(facts: Facts, calls: readonly Call[]): string {
  const used = calls.flatMap((call) =>
    argumentsOf(call).flatMap((argument) =>
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

function declaration(facts: Facts, name: string): string {
  if (name in portable) return portableDeclaration(name as keyof typeof portable);
  const record = find(facts, recordAliases[name] ?? name);
  const { kind, tag } = record;
  return `export const ${shapeName(name)}: Shape = { kind: '${kind}', tag: '${tag}', size: ${sizeCode(record)} };\n`;
}

function portableDeclaration(name: keyof typeof portable): string {
  const { layout, name: tag } = portable[name];
  const size = chosen(archNames.map((arch) => layout[arch].size));
  return `export const ${shapeName(name)}: Shape = { kind: 'struct', tag: '${tag}', size: ${size} };\n`;
}

function sizeCode({ layout }: Pick<Rec, 'layout'>): string {
  return chosen(archNames.map((arch) => ('all' in layout ? layout.all : layout.by[arch])?.size));
}

function chosen(sizes: readonly (number | undefined)[]): string {
  if (new Set(sizes).size === 1) return String(sizes[0]);
  const columns = archNames.map((arch, i) => `${arch}: ${sizes[i]}`).join(', ');
  return `/* @__PURE__ */ choose({ ${columns} })`;
}

function find(facts: Facts, tag: string): Pick<Rec, 'kind' | 'layout'> & { readonly tag: string } {
  for (const { records } of facts.headers) {
    const found = records.find((record) => record.name === tag);
    if (found !== undefined) return { kind: found.kind, layout: found.layout, tag };
  }
  throw new Error(`no header has a record ${tag}`);
}
