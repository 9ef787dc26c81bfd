/**
 * Reads and writes one kind of value at a byte offset of a view.
 *
 * Codecs are closures over what they need, since V8 folds those into the accessors they serve.
 */
export interface Codec {
  read(view: DataView, offset: number): unknown;
  write(view: DataView, offset: number, value: unknown): void;
  /** The value as plain data, which never fails; absent where it is what `read` gives. */
  plain?(view: DataView, offset: number): unknown;
}
