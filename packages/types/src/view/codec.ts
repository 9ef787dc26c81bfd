/**
 * Reads and writes values of one type at a byte offset of a view.
 *
 * Codecs are closures, since V8 inlines those into the accessors that call them.
 */
export interface Codec {
  read(view: DataView, offset: number): unknown;
  write(view: DataView, offset: number, value: unknown): void;
  /** The value as plain data; never throws. Absent if `read` returns it. */
  plain?(view: DataView, offset: number): unknown;
}
