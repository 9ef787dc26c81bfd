import type { ArchName } from '@linux-syscalls/abi/arch';
import type { AnyRecord, Bigint, Elements, FieldName, From, Plain } from './record.ts';

/** Where a field lies, on one architecture. */
export interface FieldLayout {
  /** In bytes, from the start of the record; of a bitfield, of the byte that holds its first bit. */
  readonly offset: number;
  /** In bytes; of a bitfield, of the type that it is declared with. */
  readonly size: number;
  /** As C spells it: `__u32`, `char[65]`, `struct timespec`, `void *`. */
  readonly type: string;
  /** Of a bitfield: its first bit, counted from the start of the record. */
  readonly bit?: number;
  /** Of a bitfield: how many it has. */
  readonly bits?: number;
}

/** How one architecture lays a record out. The fields of anonymous members are the record's own. */
export interface RecordLayout<Field extends string = string> {
  readonly size: number;
  readonly alignment: number;
  readonly fields: Readonly<Record<Field, FieldLayout>>;
}

/** Several records one after the other: `a[i]` is a live view, and so is what iteration gives. */
export type RecordArray<T> = Elements<T>;

/** What a view can be opened over; an offset counts from the start of what is given. */
export type Memory = ArrayBufferLike | ArrayBufferView;

/**
 * What a structure or a union is: how large, where its fields lie, and how to make or open one.
 *
 * @typeParam T the type of its views
 * @typeParam Archs the architectures that have it
 */
export interface Descriptor<T extends AnyRecord, Archs extends ArchName = ArchName> {
  readonly kind: 'struct' | 'union';
  /** Its tag in C. */
  readonly name: string;
  /** In bytes, on this machine; without a flexible array at its end. */
  readonly size: number;
  /** In bytes, on this machine. */
  readonly alignment: number;
  /** The layouts on all architectures, on any machine; `undefined` where the record doesn't exist. */
  readonly layout: Readonly<Record<Archs, RecordLayout<FieldName<T>>>>;
  /** Where a field starts, in bytes, on this machine. */
  offsetOf(field: FieldName<T>): number;

  /**
   * Makes a record in a buffer of its own: zeros, or what `init` says.
   *
   * Its fields are accessors over that memory and no properties of its own: so `{ ...record }` and
   * `structuredClone` lose them (`toObject` gives them all, `view` opens a clone again), while
   * `JSON.stringify` writes what `toJson` gives. A property that is no field can't be set.
   *
   * @param extra how many bytes to add for a flexible array at the end
   */
  alloc(init?: From<T>, extra?: number): T;
  /** Makes a record from an object with any of its fields, or a copy of another record. */
  from(object: From<T>): T;
  /**
   * Sets some fields of a record and leaves the others as they are, with the checks of `from`; a field
   * that is a record itself is set as a whole.
   *
   * @returns the record.
   */
  set(view: T, init: From<T>): T;
  /** Makes `length` records in a row, all zeros. */
  array(length: number): RecordArray<T>;
  /** Opens `length` records in a row over existing memory. */
  arrayView(memory: Memory, byteOffset: number, length: number): RecordArray<T>;
  /**
   * Opens a record over existing memory, at any offset.
   *
   * @param byteLength how far it reaches, where a flexible array ends it; its size otherwise
   */
  view(memory: Memory, byteOffset?: number, byteLength?: number): T;

  /**
   * The record as an object, as `from` takes it: for printing, comparing and spreading. Arrays of
   * `char` are strings in it where they hold text and nothing else, arrays of numbers where they are
   * no UTF-8, have control characters, or something behind the NUL. Other arrays are arrays.
   */
  toObject(view: T): Plain<T>;
  /** As `toObject`, with bigints as numbers where these are exact, as strings otherwise: what JSON gets. */
  toJson(view: T): unknown;
  /** The same bytes as a view whose integers are all bigints. */
  bigint(view: T): Bigint<T>;
  /** An array of bytes as text: UTF-8, up to the first NUL. Read the field for the bytes themselves. */
  string(view: T, field: FieldName<T>): string;

  /**
   * The same record as another architecture lays it out: for bytes that come from elsewhere. Its
   * pointers can't hold views.
   */
  on(architecture: Archs): Descriptor<T, Archs>;
}

/** A record that says how long it is, so that several of different lengths follow each other. */
export interface VariableDescriptor<T extends AnyRecord, Archs extends ArchName = ArchName>
  extends Descriptor<T, Archs> {
  /**
   * Goes through the records that fill the first `byteLength` bytes of a view, as `getdents64` or
   * `read` leave them there.
   *
   * @throws {RangeError} if a record says that it is shorter than its header, or ends outside.
   */
  iterate(memory: Memory, byteLength?: number): IterableIterator<T>;

  on(architecture: Archs): VariableDescriptor<T, Archs>;
}
