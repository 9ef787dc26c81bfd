import { BaseView } from '../memory.ts';
import type { FieldCodec } from './fieldCodec.ts';

let readNested: (view: ViewWithRecords, index: number, field: FieldCodec) => unknown;

/** The base of views whose records hold others. It keeps the views of these, which are opened once. */
export class ViewWithRecords extends BaseView {
  #records: unknown[] | undefined;

  static {
    readNested = (view, index, { codec, offset }) => {
      view.#records ??= [];
      view.#records[index] ??= codec.read(view, offset);
      return view.#records[index];
    };
  }
}

/** Makes a getter of a field that is a record, the one at `index` among those of its record. */
export function nestedReader(index: number, field: FieldCodec): (this: ViewWithRecords) => unknown {
  return function () {
    return readNested(this, index, field);
  };
}
