import { archNames } from '@linux-syscalls/abi/arch';
import { portableRecords } from '@linux-syscalls/abi/records';
import { define } from '../../../../packages/types/src/definition.ts';
import { asDeclared, type DeclaredRecord, type RecordIndex } from './recordIndex.ts';

/** A record of ours, as if a header had declared it. */
export function portableRecord(name: string, index: RecordIndex): DeclaredRecord {
  const { doc, members, uses: tags = [], on = {} } = portableRecords[name]!;
  const uses = tags.map((tag) => index.declared(`struct ${tag}`));
  const fitted = new Map(archNames.map((arch) => [arch, { members, ...on[arch] }]));
  const definition = define('struct', name, members, {
    variants: Object.fromEntries(fitted),
    uses: () => uses.map(asDeclared),
  });
  return {
    record: { kind: 'struct', name },
    doc,
    path: '',
    module: '',
    archs: archNames,
    layouts: new Map(),
    fitted,
    definition,
    uses,
  };
}
