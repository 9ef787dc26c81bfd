import type { ArchName } from '@linux-syscalls/abi/arch';
import type { Packing, Variant } from './definition.ts';
import type { LengthField } from './view/iterate.ts';

/** Options of a declaration. */
export interface DeclarationOptions<Archs extends ArchName = ArchName> extends Packing {
  /** Returns the records that the members hold by value; called at the first use of the layout. */
  readonly uses?: () => readonly { readonly kind: 'struct' | 'union'; readonly name: string }[];
  /** The architectures that have the record; all by default. */
  readonly only?: readonly Archs[];
  /**
   * Other names of members of members, as macros of C headers define them: `{ si_pid:
   * '_sifields._kill._pid' }`. They are fields, but `toObject` and loops leave them out.
   */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Differences on single architectures. */
  readonly variants?: Readonly<Partial<Record<ArchName, Variant>>>;
}

/** Options of a record of variable length, which has a field for its length. */
export interface VariableOptions<Archs extends ArchName = ArchName>
  extends DeclarationOptions<Archs> {
  readonly lengthField: LengthField;
}
