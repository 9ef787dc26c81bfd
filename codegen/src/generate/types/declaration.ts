import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { lengthFields } from './corrections.ts';
import type { Fitted } from './fit.ts';
import { interfacesOf, type Refer } from './interface.ts';
import type { DeclaredRecord } from './recordIndex.ts';

/** The types of one record in a module. */
export interface RecordTypes {
  /** The interfaces of its views. */
  readonly interfaces: string;
  /** The type of its descriptor. */
  readonly type: string;
  /** What both import from the engine. */
  readonly types: ReadonlySet<string>;
}

/**
 * Emits the types of a record.
 *
 * @param refer how the module names this record and those that it holds
 * @param called what its interface is called, where that isn't the tag
 */
export function recordTypes(
  declared: DeclaredRecord,
  refer: Refer,
  called: string = declared.record.name,
): RecordTypes {
  const { kind, name } = declared.record;
  const placements = new Map(
    declared.archs.map((arch) => [arch, declared.definition.placement(arch)]),
  );
  const doc = declared.doc ?? documentation(declared, called);
  const { text, types } = interfacesOf(kind, name, placements, `/** ${doc} */\n`, refer, called);
  const descriptor = `${kind} ${name}` in lengthFields ? 'VariableDescriptor' : 'Descriptor';
  const archs = declared.archs.length === archNames.length ? '' : `, ${union(declared.archs)}`;
  return {
    interfaces: text,
    type: `${descriptor}<${refer(kind, name)}${archs}>`,
    types: new Set([...types, descriptor]),
  };
}

function union(archs: readonly ArchName[]): string {
  return archs.map((arch) => `'${arch}'`).join(' | ');
}

/** The arguments that make a descriptor: the text of its members, and an options object if needed. */
export function declarationOf({ record, archs, fitted }: DeclaredRecord): string {
  const all = [...fitted.values()];
  const common = mostCommon(all);
  // A variant can only add packing: the base has what all variants have in common.
  const shared = all.every((one) => `${packingOf(one)}` === `${packingOf(common)}`);
  const options: string[] = shared ? packingOf(common) : [];
  const length = lengthFields[`${record.kind} ${record.name}`];
  if (length !== undefined) options.push(`lengthField: ${JSON.stringify(length)}`);
  if (archs.length < archNames.length) options.push(`only: ${JSON.stringify(archs)}`);
  const variants = [...fitted].flatMap(([arch, one]) => {
    const members = one.members === common.members ? [] : [`members: ${quoted(one.members)}`];
    const said = [...members, ...(shared ? [] : packingOf(one))];
    return said.length === 0 ? [] : `${arch}: { ${said.join(', ')} }`;
  });
  if (variants.length > 0) options.push(`variants: { ${variants.join(', ')} }`);
  const members = quoted(common.members);
  return options.length === 0 ? members : `[${members}, { ${options.join(', ')} }]`;
}

function packingOf({ pack, align }: Fitted): string[] {
  return [
    ...(pack === undefined ? [] : [`pack: ${pack}`]),
    ...(align === undefined ? [] : [`align: ${align}`]),
  ];
}

/** The declaration that most architectures share; among equals, without attributes. */
function mostCommon(all: readonly Fitted[]): Fitted {
  const weight = (one: Fitted): number => {
    const same = all.filter((other) => JSON.stringify(other) === JSON.stringify(one)).length;
    return same * 2 + (one.pack === undefined && one.align === undefined ? 1 : 0);
  };
  return all.reduce((best, one) => (weight(one) > weight(best) ? one : best));
}

function quoted(members: string): string {
  return `\`\n${members.replaceAll(/^/gm, '  ')}\n\``;
}

function documentation({ record, path, archs, layouts }: DeclaredRecord, called: string): string {
  const bySize = new Map<number, ArchName[]>();
  for (const [arch, { size }] of layouts) bySize.set(size, [...(bySize.get(size) ?? []), arch]);
  const everywhere = bySize.size === 1 && archs.length === archNames.length;
  const sizes = [...bySize].map(([size, on]) => {
    return everywhere ? `${size} bytes` : `${size} bytes on ${on.join(', ')}`;
  });
  const tag = called === record.name ? '' : `\`${record.kind} ${record.name}\` of `;
  return `${tag}\`<${path}>\`: ${sizes.join('; ')}.`;
}
