import type { Architecture } from '@linux-syscalls/abi/arch';
import type { CType, Field, Layout } from '../../facts.ts';
import type { DebugInfo, DebugNode } from './debug.ts';

/** A struct or union with a name, and where it is declared. */
export interface FoundRecord {
  readonly kind: 'struct' | 'union';
  readonly name: string;
  /** How C names it: by its tag, or by a typedef where it has none. */
  readonly spelled: string;
  readonly file: string;
  readonly node: DebugNode;
}

/** A struct or union without a name, by a member through which C reaches it. */
interface FoundInline {
  /** As in `offsetof`: `info.pci`, `ranges[0].start`. */
  readonly path: string;
  readonly node: DebugNode;
}

interface FoundTypedef {
  readonly name: string;
  readonly file: string;
  readonly target: string | undefined;
}

interface FoundEnumerator {
  readonly name: string;
  /** The enum's tag, or its typedef's name; `''` where it has neither. */
  readonly tag: string;
  readonly file: string;
  readonly value: bigint;
}

/** Reads types out of debug metadata. */
export class Declarations {
  private readonly info: DebugInfo;
  private readonly arch: Architecture;
  /** The typedef that names a record or enum which has no tag. */
  private readonly typedefOf = new Map<string, string>();
  private readonly alignments = new Map<string, number>();
  private readonly inlineAlignments = new Map<DebugNode, number>();

  constructor(info: DebugInfo, arch: Architecture) {
    this.info = info;
    this.arch = arch;
    for (const { values } of info.nodes.values()) {
      const { tag, baseType, name } = values;
      if (tag !== 'DW_TAG_typedef' || !baseType) continue;
      const target = info.nodes.get(baseType)!.values;
      const isRecord = recordKind(target.tag) || target.tag === 'DW_TAG_enumeration_type';
      if (isRecord && !target.name && !this.typedefOf.has(baseType)) {
        this.typedefOf.set(baseType, name!);
      }
    }
  }

  records(): FoundRecord[] {
    const found: FoundRecord[] = [];
    for (const [reference, node] of this.info.nodes) {
      const kind = recordKind(node.values.tag);
      const name = this.nameOf(reference);
      if (!kind || !name || node.values.flags?.includes('DIFlagFwdDecl')) continue;
      const spelled = node.values.name ? `${kind} ${name}` : name;
      found.push({ kind, name, spelled, file: this.fileOf(node), node });
    }
    return found;
  }

  typedefs(): FoundTypedef[] {
    return this.withTag('DW_TAG_typedef').map(([, node]) => ({
      name: node.values.name!,
      file: this.fileOf(node),
      target: node.values.baseType,
    }));
  }

  enumerators(): FoundEnumerator[] {
    return this.withTag('DW_TAG_enumeration_type').flatMap(([reference, node]) =>
      this.listOf(node.values.elements).map((element) => {
        const { name, value } = this.info.nodes.get(element)!.values;
        const tag = this.nameOf(reference);
        return { name: name!, tag, file: this.fileOf(node), value: BigInt(value!) };
      }),
    );
  }

  /** The records without a name that a record holds, but for those that have no field's name either. */
  inlineRecords({ node }: FoundRecord): FoundInline[] {
    return this.inlineWithin(node, '');
  }

  private inlineWithin(record: DebugNode, prefix: string): FoundInline[] {
    return this.listOf(record.values.elements).flatMap((element) => {
      const { name, baseType } = this.info.nodes.get(element)!.values;
      const { reference, dimensions } = this.elementOf(baseType);
      const node = this.info.nodes.get(reference ?? '');
      if (!node || !recordKind(node.values.tag) || this.nameOf(reference!)) return [];
      if (!name) return this.inlineWithin(node, prefix);
      const path = `${prefix}${name}${'[0]'.repeat(dimensions)}`;
      return [{ path, node }, ...this.inlineWithin(node, `${path}.`)];
    });
  }

  /** What an array is made of, through typedefs and qualifiers. */
  private elementOf(type: string | undefined): { reference?: string; dimensions: number } {
    const node = this.info.nodes.get(type ?? '');
    if (!type || !node) return { dimensions: 0 };
    const { tag, baseType, elements } = node.values;
    if (tag === 'DW_TAG_array_type') {
      const { dimensions, ...of } = this.elementOf(baseType);
      return { ...of, dimensions: dimensions + this.listOf(elements).length };
    }
    if (!transparent.has(tag)) return { reference: type, dimensions: 0 };
    return this.elementOf(baseType);
  }

  /** Tells what clang says of a record's alignment, which the metadata leaves out. */
  setAlignment(record: FoundRecord, alignment: number): void {
    this.alignments.set(`${record.kind} ${record.name}`, alignment);
  }

  setInlineAlignment({ node }: FoundInline, alignment: number): void {
    this.inlineAlignments.set(node, alignment);
  }

  layoutOf(record: FoundRecord): Layout {
    const align = this.alignments.get(`${record.kind} ${record.name}`)!;
    return { size: bytes(record.node), align, fields: this.fieldsOf(record.node) };
  }

  typeOf(reference: string | undefined): CType {
    const node = this.info.nodes.get(reference ?? '');
    if (!node) return { kind: 'scalar', name: 'void', size: 0, signed: false };
    const { tag, baseType, name } = node.values;
    if (node.kind === 'DIBasicType') return scalar(name!, node);

    const kind = recordKind(tag);
    if (kind) {
      const named = this.nameOf(reference!);
      if (named) return { kind: 'record', record: kind, name: named };
      return { kind: 'inline', record: kind, layout: this.inlineLayout(node) };
    }
    switch (tag) {
      case 'DW_TAG_typedef': {
        const target = this.typeOf(baseType);
        return target.kind === 'scalar' ? { ...target, name: name! } : target;
      }
      case 'DW_TAG_enumeration_type': {
        const base = this.typeOf(baseType);
        if (base.kind !== 'scalar') throw new Error(`enum ${name} is based on no integer`);
        return { ...base, name: this.enumName(reference!), size: bytes(node) };
      }
      case 'DW_TAG_pointer_type':
        return { kind: 'pointer', to: this.spell(baseType) };
      case 'DW_TAG_array_type':
        return this.arrayOf(node);
      case 'DW_TAG_const_type':
      case 'DW_TAG_volatile_type':
        return this.typeOf(baseType);
    }
    return { kind: 'scalar', name: this.spell(reference), size: bytes(node), signed: false };
  }

  private fieldsOf(record: DebugNode): Field[] {
    return this.listOf(record.values.elements).map((element) => {
      const {
        name = '',
        offset = '0',
        baseType,
        flags,
        size,
      } = this.info.nodes.get(element)!.values;
      const type = this.typeOf(baseType);
      const bit = Number(offset);
      if (!flags?.includes('DIFlagBitField')) return { name, offset: bit / 8, type };
      return { name, offset: bit >> 3, bit, bits: Number(size), type };
    });
  }

  private inlineLayout(node: DebugNode): Layout {
    const fields = this.fieldsOf(node);
    const align = this.inlineAlignments.get(node) ?? this.deducedAlignment(node, fields);
    return { size: bytes(node), align, fields };
  }

  /** C can't name an anonymous member, nor ask for its alignment: it is what its fields need. */
  private deducedAlignment(node: DebugNode, fields: readonly Field[]): number {
    const wanted = this.listOf(node.values.elements).map((element, index) => {
      const explicit = Number(this.info.nodes.get(element)!.values.align ?? 0) / 8;
      return Math.max(explicit, this.alignmentOf(fields[index]!.type));
    });
    const align = Math.max(1, Number(node.values.align ?? 0) / 8, ...wanted);
    const isPacked =
      bytes(node) % align !== 0 ||
      fields.some(({ offset, bits }, index) => bits === undefined && offset % wanted[index]! !== 0);
    return isPacked ? 1 : align;
  }

  private alignmentOf(type: CType): number {
    switch (type.kind) {
      case 'scalar':
        return type.size === 8 ? this.arch.longLongAlignment : Math.max(1, type.size);
      case 'pointer':
        return this.arch.wordBits / 8;
      case 'array':
        return this.alignmentOf(type.of);
      case 'inline':
        return type.layout.align;
      case 'record':
        return this.alignments.get(`${type.record} ${type.name}`) ?? 1;
    }
  }

  private arrayOf(node: DebugNode): CType {
    const lengths = this.listOf(node.values.elements).map((element) =>
      Math.max(0, Number(this.info.nodes.get(element)!.values.count ?? 0)),
    );
    return lengths.reduceRight<CType>(
      (of, length) => ({ kind: 'array', length, of }),
      this.typeOf(node.values.baseType),
    );
  }

  /** How C would write a type that is only pointed at. */
  private spell(reference: string | undefined): string {
    const node = this.info.nodes.get(reference ?? '');
    if (!node) return 'void';
    const { tag, baseType, name } = node.values;
    if (node.kind === 'DISubroutineType') return 'function';
    const kind = recordKind(tag);
    if (kind) return name ? `${kind} ${name}` : this.nameOf(reference!) || kind;
    if (tag === 'DW_TAG_enumeration_type') return this.enumName(reference!);
    if (tag === 'DW_TAG_pointer_type') return `${this.spell(baseType)} *`;
    if (tag === 'DW_TAG_const_type') return `const ${this.spell(baseType)}`;
    if (tag === 'DW_TAG_volatile_type') return this.spell(baseType);
    if (tag === 'DW_TAG_array_type') return `${this.spell(baseType)}[]`;
    return name ?? tag ?? node.kind;
  }

  private enumName(reference: string): string {
    const { name } = this.info.nodes.get(reference)!.values;
    return name ? `enum ${name}` : this.nameOf(reference) || 'enum';
  }

  private nameOf(reference: string): string {
    return this.info.nodes.get(reference)!.values.name ?? this.typedefOf.get(reference) ?? '';
  }

  private fileOf({ values }: DebugNode): string {
    return this.info.nodes.get(values.file ?? '')?.values.filename ?? '';
  }

  private listOf(reference: string | undefined): readonly string[] {
    return this.info.lists.get(reference ?? '') ?? [];
  }

  private withTag(tag: string): [string, DebugNode][] {
    return [...this.info.nodes].filter(([, node]) => node.values.tag === tag);
  }
}

/** Nodes that give another type a name or a qualifier. */
const transparent: ReadonlySet<string | undefined> = new Set([
  'DW_TAG_typedef',
  'DW_TAG_const_type',
  'DW_TAG_volatile_type',
]);

function recordKind(tag: string | undefined): 'struct' | 'union' | undefined {
  if (tag === 'DW_TAG_structure_type') return 'struct';
  return tag === 'DW_TAG_union_type' ? 'union' : undefined;
}

function scalar(name: string, node: DebugNode): CType {
  const signed = !/unsigned|boolean/.test(node.values.encoding ?? '');
  return { kind: 'scalar', name, size: bytes(node), signed };
}

function bytes({ values }: DebugNode): number {
  return Number(values.size ?? 0) / 8;
}
