import type { ArchName } from '@linux-syscalls/abi/arch';
import type { AnyRecord, Bigint, Elements, FieldName, From, Plain } from './record.ts';

/** The place of a field in a record, on one architecture. */
export interface FieldLayout {
  /** In bytes, from the start of the record. A bitfield has the offset of the byte with its first bit. */
  readonly offset: number;
  /** In bytes. A bitfield has the size of its declared type. */
  readonly size: number;
  /** In C's spelling: `__u32`, `char[65]`, `struct timespec`, `void *`. */
  readonly type: string;
  /** Bitfields only: the first bit, counted from the start of the record. */
  readonly bit?: number;
  /** Bitfields only: the number of bits. */
  readonly bits?: number;
}

/** The layout of a record on one architecture. Fields of anonymous members are fields of the record. */
export interface RecordLayout<Field extends string = string> {
  readonly size: number;
  readonly alignment: number;
  readonly fields: Readonly<Record<Field, FieldLayout>>;
}

/** Consecutive records: `a[i]` and iteration give live views. */
export type RecordArray<T> = Elements<T>;

/** Memory over which a view can be opened. Offsets count from the start of the given view or buffer. */
export type Memory = ArrayBufferLike | ArrayBufferView;

/**
 * Describes a structure or a union: its size, its layout, and functions that make and open its views.
 *
 * @typeParam T the type of its records
 * @typeParam Archs the architectures that have the record
 */
export interface Descriptor<T extends AnyRecord, Archs extends ArchName = ArchName> {
  readonly kind: 'struct' | 'union';
  /** Its tag in C. */
  readonly name: string;
  /** The architecture whose layout it uses; `undefined` on a machine that has none. */
  readonly architecture: ArchName | undefined;
  /** In bytes, on this machine, without a flexible array at the end. */
  readonly size: number;
  /** In bytes, on this machine. */
  readonly alignment: number;
  /** The layouts on all architectures; `undefined` on those that lack the record. */
  readonly layout: Readonly<Record<Archs, RecordLayout<FieldName<T>>>>;
  /** The offset of a field in bytes, on this machine. */
  offsetOf(field: FieldName<T>): number;

  /**
   * Makes a record in a new buffer, filled with zeros or from `init`.
   *
   * Fields are accessors on the prototype, so `{ ...record }` and `structuredClone` lose them: use
   * `toObject` for the first, and open the clone with `view`. `JSON.stringify` writes what `toJson`
   * returns. Setting a property that is not a field throws.
   *
   * @param extra bytes to add for a flexible array at the end
   */
  alloc(init?: From<T>, extra?: number): T;
  /** Makes a record from an object with some of its fields, or a copy of another record. */
  from(object: From<T>): T;
  /**
   * Sets the named fields of a record, with the checks of `from`. Other fields keep their values. A
   * field that is a record itself is set as a whole.
   *
   * @returns the record.
   */
  set(view: T, init: From<T>): T;
  /** Makes `length` consecutive records, filled with zeros. */
  array(length: number): RecordArray<T>;
  /**
   * Makes consecutive records, one from each value, with the checks of `from`.
   *
   * ```ts
   * const polled = struct.pollfd.arrayFrom([{ fd: 0, events: POLLIN }, { fd, events: POLLOUT }]);
   * ```
   */
  arrayFrom(values: Iterable<From<T>>): RecordArray<T>;
  /** Opens `length` consecutive records over existing memory. */
  arrayView(memory: Memory, byteOffset: number, length: number): RecordArray<T>;
  /**
   * Opens a record over existing memory, at any offset.
   *
   * @param byteLength the length of the view, for a record with a flexible array at the end; its size by default
   */
  view(memory: Memory, byteOffset?: number, byteLength?: number): T;

  /**
   * Returns the record as a plain object, which `from` takes: for printing, comparing and spreading. An
   * array of `char` becomes a string if it holds nothing but text; it becomes an array of numbers if it
   * isn't UTF-8, has control characters, or has other bytes than NULs after the first NUL. Other arrays
   * become arrays.
   */
  toObject(view: T): Plain<T>;
  /** As `toObject`, for JSON: bigints become numbers where these are exact, strings otherwise. */
  toJson(view: T): unknown;
  /** Opens a view of the same memory whose integers are all bigints. */
  bigint(view: T): Bigint<T>;
  /** Decodes an array of bytes as UTF-8, up to the first NUL. */
  string(view: T, field: FieldName<T>): string;
  /**
   * Copies an array of bytes up to the first NUL, such as a name that may not be UTF-8: arguments that are
   * paths take bytes, too.
   */
  bytes(view: T, field: FieldName<T>): Uint8Array;

  /**
   * The descriptor of the same record on another architecture, for bytes that come from elsewhere. Its
   * pointers can't hold views.
   */
  on(architecture: Archs): Descriptor<T, Archs>;
}

/** The descriptor of a record of variable length, which has a field for its length. */
export interface VariableDescriptor<T extends AnyRecord, Archs extends ArchName = ArchName>
  extends Descriptor<T, Archs> {
  /**
   * Iterates over the records in the first `byteLength` bytes of a view, as `getdents64` or `read` store
   * them.
   *
   * @throws {RangeError} if the length of a record is less than its header or more than what is left.
   */
  iterate(memory: Memory, byteLength?: number): IterableIterator<T>;

  on(architecture: Archs): VariableDescriptor<T, Archs>;
}
