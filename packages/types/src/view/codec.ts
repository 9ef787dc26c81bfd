/**
 * Reads and writes values of one type at a byte offset of a view.
 *
 * Codecs are closures, since V8 inlines those into the accessors that call them.
 */
export interface Codec {
  read(view: DataView, offset: number): unknown;
  write(view: DataView, offset: number, value: unknown): void;
  /**
   * Does the same as `write` to the bytes of a view. V8 compiles access to a DataView to machine code only
   * where the class of the view is known, so code for all records is faster with a Uint8Array.
   *
   * A Uint8Array ignores what is stored after its buffer was detached: the caller has to check that.
   */
  store?(bytes: Uint8Array, at: number, value: unknown): void;
  /**
   * Makes a setter of a field at an offset; `write` is the default. V8 inlines only so much bytecode into
   * one function: with short setters it inlines those of several fields.
   */
  setter?(offset: number): (this: DataView, value: unknown) => void;
  /** Whether values are records, of which a view needs only one object each. */
  readonly isRecord?: true;
  /** The value as plain data; never throws. Absent if `read` returns it. */
  plain?(view: DataView, offset: number): unknown;
}
