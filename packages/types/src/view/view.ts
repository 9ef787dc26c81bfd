import { identify } from '../identity.ts';
import { BaseView } from '../memory.ts';
import { closed } from './closed.ts';
import type { Codec } from './codec.ts';
import { inspectSymbol, inspectWith } from './inspect.ts';
import { plainRecord, withoutBigints } from './plain.ts';
import type { FieldCodec, Shape, ViewClass } from './shape.ts';

export function makeViewClass(shape: Shape, fields: readonly FieldCodec[]): ViewClass {
  const View = class extends BaseView {};
  Object.defineProperties(View.prototype, {
    [Symbol.toStringTag]: { value: shape.name },
    [inspectSymbol]: { value: inspectWith(shape.name, (view) => plainRecord(shape, view, 0)) },
    toJSON: { value: toJson(shape), configurable: true },
  });
  identify(View.prototype, shape.identity);
  for (const { name, offset, codec } of fields) {
    Object.defineProperty(View.prototype, name, { ...accessor(codec, offset), enumerable: true });
  }
  Object.setPrototypeOf(View.prototype, closed);
  Object.freeze(View.prototype);
  return View;
}

function toJson(shape: Shape): (this: DataView) => unknown {
  return function () {
    return withoutBigints(plainRecord(shape, this, 0));
  };
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
