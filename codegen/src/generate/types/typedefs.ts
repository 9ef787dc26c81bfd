import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { scalarNamed } from '../../../../packages/types/src/c/scalars.ts';
import type { CType, Typedef } from '../../facts/facts.ts';
import { importsOfHeaders, referFrom } from './otherHeaders.ts';
import type { DeclaredRecord, RecordIndex } from './recordIndex.ts';
import type { Statements } from './statements.ts';

/** The statements of a header's typedefs: those of scalars are types, those of records descriptors. */
export function typedefStatements(
  path: string,
  typedefs: readonly Typedef[],
  index: RecordIndex,
): Statements {
  const refer = referFrom(path, index);
  const used: DeclaredRecord[] = [];
  const statements = typedefs.flatMap(({ name, target }) => {
    const targets = targetsOf(target);
    const [first] = targets.values();
    if (first?.kind === 'record') {
      const names = new Set([...targets.values()].map(cName));
      // The typedef names different records on different architectures: no single descriptor exists.
      if (names.size !== 1) return [];
      const declared = index.declared(cName(first));
      used.push(declared);
      const record = refer(declared.record.kind, declared.record.name);
      return [
        `export type ${name} = ${record};`,
        `export const ${name}: typeof ${record} = ${record};`,
      ];
    }
    const type = scalarType(targets, index);
    return type === undefined ? [] : [`export type ${name} = ${type};`];
  });
  return { engine: [], modules: importsOfHeaders(path, used, 'values'), statements };
}

function targetsOf(target: Typedef['target']): ReadonlyMap<ArchName, CType> {
  const targets = new Map<ArchName, CType>();
  for (const arch of archNames) {
    const type = 'all' in target ? target.all : target.by[arch];
    if (type !== undefined) targets.set(arch, type);
  }
  return targets;
}

function cName(type: CType): string {
  return type.kind === 'record' ? `${type.record} ${type.name}` : '';
}

/** The JavaScript type of a scalar, as for a field. */
function scalarType(
  targets: ReadonlyMap<ArchName, CType>,
  index: RecordIndex,
): 'number' | 'bigint' | undefined {
  let wide = false;
  for (const [arch, type] of targets) {
    // Functions and `void` have no size.
    if (type.kind !== 'scalar' || type.size === 0) return undefined;
    const scalar = scalarNamed(index.spelling.scalar(type, arch).split(' '));
    wide ||= scalar?.width === 8 || scalar?.width === 16;
  }
  return wide ? 'bigint' : 'number';
}
