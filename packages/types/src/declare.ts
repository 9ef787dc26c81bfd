import type { ArchName } from '@linux-syscalls/abi/arch';
import { define, type Packing, type Variant } from './definition.ts';
import type { Descriptor, VariableDescriptor } from './descriptor.ts';
import type { AnyRecord } from './record.ts';
import { RecordDescriptor } from './view/descriptor.ts';
import type { LengthField } from './view/iterate.ts';

/** What a declaration can say besides the members. */
export interface DeclarationOptions<Archs extends ArchName = ArchName> extends Packing {
  /** The records that the members hold by value: asked for when the layout is first needed. */
  readonly uses?: () => readonly { readonly kind: 'struct' | 'union'; readonly name: string }[];
  /** The architectures that have the record; all if absent. */
  readonly only?: readonly Archs[];
  /** What is otherwise on some architectures. */
  readonly variants?: Readonly<Partial<Record<ArchName, Variant>>>;
}

/** What a record of variable length says besides: how long it is. */
export interface VariableOptions<Archs extends ArchName = ArchName>
  extends DeclarationOptions<Archs> {
  readonly lengthField: LengthField;
}

/**
 * Declares a structure as C does, and gets C's layout on every architecture.
 *
 * ```ts
 * interface sample extends RecordView<'struct sample'> {
 *   id: number;
 *   time: bigint;
 *   readonly name: Uint8Array;
 * }
 * const sample: Descriptor<sample> = declareStruct(
 *   'sample', '__u32 id; __u64 time; char name[16];', { pack: 1 });
 * ```
 *
 * Members are the kernel's and C's own scalars, pointers, arrays (flexible ones, too), bitfields,
 * and records: inline, anonymous, or by a tag that `uses` gives. Each may have `aligned(n)`,
 * records within it `packed`. A word-sized member marked `bigint` is one on every architecture.
 *
 * @throws {TypeError} when the layout is first needed, if the declaration can't be read.
 */
export function declareStruct<T extends AnyRecord, Archs extends ArchName = ArchName>(
  tag: string,
  members: string,
  options: VariableOptions<Archs>,
): VariableDescriptor<T, Archs>;
export function declareStruct<T extends AnyRecord, Archs extends ArchName = ArchName>(
  tag: string,
  members: string,
  options?: DeclarationOptions<Archs>,
): Descriptor<T, Archs>;
export function declareStruct(
  tag: string,
  members: string,
  options: DeclarationOptions | VariableOptions = {},
): unknown {
  return declare('struct', tag, members, options);
}

/** Declares a union; see {@link declareStruct}. */
export function declareUnion<T extends AnyRecord, Archs extends ArchName = ArchName>(
  tag: string,
  members: string,
  options: DeclarationOptions<Archs> = {},
): Descriptor<T, Archs> {
  return declare('union', tag, members, options) as unknown as Descriptor<T, Archs>;
}

/** What both do; @internal */
export function declare(
  kind: 'struct' | 'union',
  tag: string,
  members: string,
  options: DeclarationOptions | VariableOptions,
): RecordDescriptor {
  const { uses, ...rest } = options;
  const definition = define(kind, tag, members, {
    ...rest,
    ...(uses && { uses: () => uses().map((used) => (used as RecordDescriptor).definition) }),
  });
  return new RecordDescriptor(definition, 'lengthField' in rest ? rest.lengthField : undefined);
}
