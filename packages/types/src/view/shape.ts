import type { Placement } from '../c/layout.ts';
import type { Definition } from '../definition.ts';
import type { RecordIdentity } from '../identity.ts';
import type { ViewOf } from '../memory.ts';
import type { FieldCodec } from './fieldCodec.ts';
import type { FieldFinder } from './fieldFinder.ts';

/** A definition on one architecture, with the classes of its views. */
export interface Shape {
  readonly definition: Definition;
  readonly placement: Placement;
  readonly identity: RecordIdentity;
  /** Its name in messages and inspection: `struct statx`. */
  readonly name: string;
  /** Its fields in the order of declaration. */
  fields(): readonly FieldCodec[];
  readonly finder: FieldFinder;
  /** Whether it ends with a flexible array, whose length is that of the view. */
  readonly isOpenEnded: boolean;
  /** The class of its views. */
  view(): ViewClass;
  /** The class of its views whose integers are all bigints. */
  bigintView(): ViewClass;
}

/**
 * The class of a shape's views.
 *
 * It extends DataView so that the stub gets a view's address in one step. Its string-named members are
 * the fields, which can have any name. Other members have symbols as names, except `toJSON`: no field of
 * the kernel has that name, and a field of the user's would replace it.
 */
export type ViewClass = ViewOf<DataView>;
