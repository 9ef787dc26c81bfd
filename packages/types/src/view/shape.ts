import type { Placement } from '../c/layout.ts';
import type { Definition } from '../definition.ts';
import type { RecordIdentity } from '../identity.ts';
import type { ViewOf } from '../memory.ts';
import type { Codec } from './codec.ts';

/** A definition on one architecture: everything that making a view of it takes. */
export interface Shape {
  readonly definition: Definition;
  readonly placement: Placement;
  readonly identity: RecordIdentity;
  /** `struct statx`, as messages and inspection name it. */
  readonly name: string;
  /** Its fields, each once, in the order of their declaration. */
  fields(): readonly FieldCodec[];
  /** The class of its views. */
  view(): ViewClass;
  /** The class of the views that show every integer as a bigint. */
  bigintView(): ViewClass;
}

/** A field with the codec of its type, and where that is to be called. */
export interface FieldCodec {
  readonly name: string;
  readonly offset: number;
  readonly codec: Codec;
}

/**
 * The class of a shape's views.
 *
 * It extends DataView so that the stub takes a view's address in one step. Its members with string
 * names are the fields, which may have any name: what is ours stands under symbols, but for `toJSON`,
 * which no field of the kernel's is called and one of the user's would hide.
 */
export type ViewClass = ViewOf<DataView>;
