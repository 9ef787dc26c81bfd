import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { lengthFields } from './corrections.ts';
import type { Fitted } from './fit.ts';
import { interfacesOf } from './interface.ts';
import { moduleSpecifier } from './paths.ts';
import type { DeclaredRecord } from './recordIndex.ts';

/** The module of a header's structures, or of its unions. */
export function recordsModule(
  banner: string,
  path: string,
  kind: 'struct' | 'union',
  records: readonly DeclaredRecord[],
): string {
  const types = new Set<string>();
  const parts = records.map((declared) => {
    const { name } = declared.record;
    const placements = new Map(
      declared.archs.map((arch) => [arch, declared.definition.placement(arch)]),
    );
    const interfaces = interfacesOf(kind, name, placements, documentation(path, declared));
    for (const type of interfaces.types) types.add(type);
    const isVariable = `${kind} ${name}` in lengthFields;
    types.add(isVariable ? 'VariableDescriptor' : 'Descriptor');
    const archs = declared.archs.length === archNames.length ? '' : `, ${union(declared.archs)}`;
    const type = `${isVariable ? 'Variable' : ''}Descriptor<${name}${archs}>`;
    return `${interfaces.text}\n\nexport const ${name}: ${type} = /* @__PURE__ */ ${call(kind, declared)};`;
  });
  const engine = moduleSpecifier(path, 'engine.ts', '..');
  const declare = kind === 'struct' ? 'declareStruct' : 'declareUnion';
  const named = [declare, ...[...types].sort().map((type) => `type ${type}`)];
  const imports = [
    `import { ${named.join(', ')} } from '${engine}';`,
    ...importsOf(path, kind, records),
  ];
  return `${banner}${imports.join('\n')}\n\n${parts.join('\n\n')}\n`;
}

function union(archs: readonly ArchName[]): string {
  return archs.map((arch) => `'${arch}'`).join(' | ');
}

/** Imports the records of other modules that these hold by value. */
function importsOf(
  path: string,
  kind: 'struct' | 'union',
  records: readonly DeclaredRecord[],
): string[] {
  const byModule = new Map<string, Set<string>>();
  for (const used of records.flatMap(({ uses }) => uses)) {
    if (used.path === path && used.record.kind === kind) continue;
    const target = `${used.module}.${used.record.kind}.ts`;
    const names = byModule.get(target) ?? new Set();
    byModule.set(target, names.add(used.record.name));
  }
  return [...byModule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([target, names]) => {
      return `import { ${[...names].sort().join(', ')} } from '${moduleSpecifier(path, target)}';`;
    });
}

function call(kind: 'struct' | 'union', { record, archs, fitted, uses }: DeclaredRecord): string {
  const all = [...fitted.values()];
  const common = mostCommon(all);
  // A variant adds to the packing and can't take it back: so only what all have stands for all.
  const shared = all.every((one) => `${packingOf(one)}` === `${packingOf(common)}`);
  const options: string[] = shared ? packingOf(common) : [];
  const length = lengthFields[`${kind} ${record.name}`];
  if (length !== undefined) options.push(`lengthField: ${JSON.stringify(length)}`);
  if (archs.length < archNames.length) options.push(`only: ${JSON.stringify(archs)}`);
  const variants = [...fitted].flatMap(([arch, one]) => {
    const members = one.members === common.members ? [] : [`members: ${quoted(one.members)}`];
    const said = [...members, ...(shared ? [] : packingOf(one))];
    return said.length === 0 ? [] : `${arch}: { ${said.join(', ')} }`;
  });
  if (variants.length > 0) options.push(`variants: { ${variants.join(', ')} }`);
  if (uses.length > 0) {
    const names = uses.map((used) => used.record.name);
    options.push(`uses: () => [${names.join(', ')}]`);
  }
  const declare = kind === 'struct' ? 'declareStruct' : 'declareUnion';
  const last = options.length > 0 ? `, { ${options.join(', ')} }` : '';
  return `${declare}('${record.name}', ${quoted(common.members)}${last})`;
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

function documentation(path: string, { archs, layouts }: DeclaredRecord): string {
  const bySize = new Map<number, ArchName[]>();
  for (const [arch, { size }] of layouts) bySize.set(size, [...(bySize.get(size) ?? []), arch]);
  const everywhere = bySize.size === 1 && archs.length === archNames.length;
  const sizes = [...bySize].map(([size, on]) => {
    return everywhere ? `${size} bytes` : `${size} bytes on ${on.join(', ')}`;
  });
  return `/** \`<${path}>\`: ${sizes.join('; ')}. */`;
}
