import { recordIdentity } from '../identity.ts';
import { BaseView, type ViewOf } from '../memory.ts';
import type { Codec } from './codec.ts';
import { inspectSymbol, inspectWith } from './inspect.ts';
import { plainRecord } from './plain.ts';
import type { Shape } from './shape.ts';

/**
 * The class of a shape's views.
 *
 * It extends DataView so that the stub takes a view's address in one step. Its only members with
 * string names are the fields, which may have any name: what is ours stands under symbols.
 */
export type ViewClass = ViewOf<DataView>;

/** A field with the codec of its type, and where that is to be called. */
export interface FieldCodec {
  readonly name: string;
  readonly offset: number;
  readonly codec: Codec;
}

export function makeViewClass(shape: Shape, fields: readonly FieldCodec[]): ViewClass {
  const View = class extends BaseView {};
  Object.defineProperties(View.prototype, {
    [recordIdentity]: { value: shape.identity },
    [Symbol.toStringTag]: { value: shape.name },
    [inspectSymbol]: { value: inspectWith(shape.name, (view) => plainRecord(shape, view, 0)) },
  });
  for (const { name, offset, codec } of fields) {
    Object.defineProperty(View.prototype, name, { ...accessor(codec, offset), enumerable: true });
  }
  return View;
}

function accessor({ read, write }: Codec, offset: number): PropertyDescriptor & ThisType<DataView> {
  return {
    get() {
      return read(this, offset);
    },
    set(value: unknown) {
      write(this, offset, value);
    },
  };
}
