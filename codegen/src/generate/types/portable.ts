import { architectures, archNames } from '@linux-syscalls/abi/arch';
import { membersOn, portableRecords } from '@linux-syscalls/abi/records';
import { define } from '../../../../packages/types/src/definition.ts';
import { asDeclared, type DeclaredRecord, type RecordIndex } from './recordIndex.ts';

/** A portable record in the form of one that a header declares. */
export function portableRecord(name: string, index: RecordIndex): DeclaredRecord {
  const record = portableRecords[name]!;
  const { doc, uses: tags = [] } = record;
  const uses = tags.map((tag) => index.declared(`struct ${tag}`));
  const fitted = new Map(archNames.map((arch) => [arch, membersOn(record, architectures[arch])]));
  const definition = define('struct', name, fitted.get(archNames[0]!)!.members, {
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
