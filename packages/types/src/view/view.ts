import { identify } from '../identity.ts';
import { BaseView } from '../memory.ts';
import { closed } from './closed.ts';
import type { Codec } from './codec.ts';
import type { FieldCodec } from './fieldCodec.ts';
import { inspectSymbol, inspectWith } from './inspect.ts';
import { plainRecord, withoutBigints } from './plain.ts';
import type { Shape, ViewClass } from './shape.ts';
import { nestedReader, ViewWithRecords } from './viewWithRecords.ts';

export function makeViewClass(shape: Shape, fields: readonly FieldCodec[]): ViewClass {
  const records = fields.filter(({ codec }) => codec.isRecord);
  const View = records.length > 0 ? class extends ViewWithRecords {} : class extends BaseView {};
  Object.defineProperties(View.prototype, {
    [Symbol.toStringTag]: { value: shape.name },
    [inspectSymbol]: { value: inspectWith(shape.name, (view) => plainRecord(shape, view, 0)) },
    toJSON: { value: toJson(shape), configurable: true },
  });
  identify(View.prototype, shape.identity);
  for (const field of fields) {
    Object.defineProperty(View.prototype, field.name, {
      get: field.codec.isRecord
        ? nestedReader(records.indexOf(field), field)
        : reader(field.codec, field.offset),
      set: field.codec.setter?.(field.offset) ?? writer(field.codec, field.offset),
      enumerable: !field.isAlias,
    });
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

function reader({ read }: Codec, offset: number): (this: DataView) => unknown {
  return function () {
    return read(this, offset);
  };
}

function writer({ write }: Codec, offset: number): (this: DataView, value: unknown) => void {
  return function (value) {
    write(this, offset, value);
  };
}
