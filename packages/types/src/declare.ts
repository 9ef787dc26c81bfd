import type { ArchName } from '@linux-syscalls/abi/arch';
import type { DeclarationOptions, VariableOptions } from './declarationOptions.ts';
import type { Descriptor, VariableDescriptor } from './descriptor.ts';
import type { AnyRecord } from './record.ts';
import { RecordDescriptor } from './view/recordDescriptor.ts';

/**
 * Declares a structure as C does; it gets C's layout on every architecture.
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
 * A member is a scalar of C or of the kernel, a pointer, an array (also a flexible one), a bitfield,
 * or a record: inline, anonymous, or by a tag that `uses` provides. Any member may have `aligned(n)`,
 * and an inline record `packed`. A word-sized member marked `bigint` is a bigint on every architecture.
 *
 * @throws {TypeError} at the first use of the layout, if the declaration can't be parsed.
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
  return new RecordDescriptor('struct', tag, members, options);
}

/** Declares a union; see {@link declareStruct}. */
export function declareUnion<T extends AnyRecord, Archs extends ArchName = ArchName>(
  tag: string,
  members: string,
  options: DeclarationOptions<Archs> = {},
): Descriptor<T, Archs> {
  return new RecordDescriptor('union', tag, members, options) as unknown as Descriptor<T, Archs>;
}
