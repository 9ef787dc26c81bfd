import type { ArchName } from '@linux-syscalls/abi/arch';
import type { Packing, Variant } from './definition.ts';
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
