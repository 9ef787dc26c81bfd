import { type ArchName, architectures, archNames } from '@linux-syscalls/abi/arch';
import { membersOn, type PortableRecord, portableRecords } from '@linux-syscalls/abi/records';
import type { Placement } from '../../../../packages/types/src/c/layout.ts';
import { define } from '../../../../packages/types/src/definition.ts';
import { asDeclared, type DeclaredRecord, type RecordIndex } from './recordIndex.ts';

/** A portable record in the form of one that a header declares. */
export function portableRecord(
  name: string,
  index: RecordIndex,
  record: PortableRecord = portableRecords[name]!,
): DeclaredRecord {
  const { doc, uses: tags = [] } = record;
  const uses = tags.map((tag) => index.declared(`struct ${tag}`));
  const fitted = new Map(archNames.map((arch) => [arch, membersOn(record, architectures[arch])]));
  const definition = define('struct', name, fitted.get(archNames[0]!)!.members, {
    variants: Object.fromEntries(fitted),
    uses: () => uses.map(asDeclared),
  });
  for (const arch of kernelArchs(record)) {
    const where = `the portable struct ${name} on ${arch}`;
    compareWithKernel(where, definition.placement(arch), record, arch, index);
  }
  return {
    record: { kind: 'struct', name },
    doc,
    path: '',
    module: '',
    archs: archNames,
    layouts: new Map(),
    fitted,
    aliases: {},
    definition,
    uses,
  };
}

/** The architectures whose kernel has a record of this layout. */
export function kernelArchs({ sameAs }: PortableRecord): readonly ArchName[] {
  return archNames.filter((arch) => sameAs.on === 'all' || architectures[arch].wordBits === 64);
}

/** A kernel writes as many bytes as its own record has: a shorter one of ours would be overrun. */
function compareWithKernel(
  where: string,
  placement: Placement,
  { sameAs }: PortableRecord,
  arch: ArchName,
  index: RecordIndex,
): void {
  const kernel = index.declared(`struct ${sameAs.tag}`).layouts.get(arch);
  if (kernel === undefined) throw new Error(`${where}: no header declares struct ${sameAs.tag}`);
  if (placement.size !== kernel.size) {
    throw new Error(`${where} has ${placement.size} bytes, the kernel’s has ${kernel.size}`);
  }
  const offsets = new Map(kernel.fields.map(({ name, offset }) => [name, offset]));
  for (const { name, offset } of placement.fields) {
    const wanted = offsets.get(name);
    if (wanted === offset) continue;
    throw new Error(`${where} has ${name} at ${offset}, the kernel has it at ${wanted}`);
  }
}
