// These symbols exist in types only. They distinguish records and mark the fields that are pointers.
declare const brand: unique symbol;
declare const pointers: unique symbol;
declare const aliases: unique symbol;
declare const elements: unique symbol;

/** The `Symbol.toStringTag` of records and arrays of elements: `struct statx`, `struct iovec[]`. */
type Tag = `struct ${string}` | `union ${string}`;

/**
 * The base of every record. It has no methods, since a field may have any name: use `bytesOf` and the
 * descriptor.
 *
 * Fields are accessors on the prototype: `{ ...record }` is empty, and `structuredClone` returns a plain
 * DataView. Use the descriptor's `toObject`, `from` and `view`. `JSON.stringify` works.
 */
export interface RecordView<
  Name extends string = string,
  Pointers extends string = never,
  Aliases extends string = never,
> {
  readonly [brand]: Name;
  readonly [pointers]?: Pointers;
  readonly [aliases]?: Aliases;
  readonly [Symbol.toStringTag]: Tag;
}

/** Any record. */
export type AnyRecord = RecordView<string, string, string>;

/**
 * The value of an integer field: exact, and in the range of its C type. A field of 32 unsigned bits also
 * takes negative numbers of 32 bits, since `|` makes a number negative if it sets bit 31.
 */
export type Integer = number | bigint;

/** The value of a pointer: a view, whose address is stored; an address; or null. */
export type Pointer = number | bigint | null | ArrayBufferView | AnyRecord | AnyElements;

/** The value of an array of bytes: text (UTF-8, padded with NULs), bytes, or numbers. */
export type Bytes = string | Uint8Array | Iterable<Integer>;

/**
 * An array in memory that isn't a typed array. Its elements are live views of that memory, which those
 * of a JavaScript array are not.
 */
export interface Elements<T> extends Iterable<T> {
  readonly [elements]: true;
  readonly [Symbol.toStringTag]: Tag;
  readonly length: number;
  /** The element at an index, from the end if negative: three times as fast as `[i]`. */
  at(index: number): T | undefined;
  /**
   * Stores an element at an index, from the end if negative. `[i] = value` does the same, but TypeScript
   * takes only the type that reading returns there.
   *
   * @throws {RangeError} if there is no such element, or `value` doesn't fit.
   */
  set(index: number, value: FieldInit<T>): void;
  [index: number]: T;
}

/** Any such array. */
export type AnyElements = Elements<unknown>;

/** The names of a record's fields. */
export type FieldName<T> = keyof T & string;

type PointerName<T> = T extends { readonly [pointers]?: infer Names } ? Names & string : never;

type AliasName<T> = T extends { readonly [aliases]?: infer Names } ? Names & string : never;

type FieldInit<V> = V extends Integer
  ? Integer
  : V extends Uint8Array
    ? Bytes
    : V extends ArrayBufferView
      ? Iterable<Integer>
      : V extends Elements<infer E>
        ? Iterable<FieldInit<E>>
        : V extends AnyRecord
          ? From<V>
          : V;

/** An object with some of a record's fields; the others become zero. Records are excluded. */
export type Init<T> = {
  readonly [K in FieldName<T>]?: K extends PointerName<T> ? Pointer : FieldInit<T[K]>;
} & { readonly [brand]?: never };

/** The value of a record: another such record, or an object with some of its fields. */
export type From<T> = T | Init<T>;

/** A record whose integers are all bigints, like Node's BigIntStats. */
export type Bigint<T> = {
  [K in keyof T]: K extends symbol ? T[K] : BigintValue<T[K]>;
};

type BigintValue<V> = V extends number
  ? bigint
  : V extends ArrayBufferView
    ? V
    : V extends Elements<infer E>
      ? Elements<BigintValue<E>>
      : V extends AnyRecord
        ? Bigint<V>
        : V;

type PlainValue<V> = V extends Integer
  ? V
  : V extends Uint8Array
    ? string | number[]
    : V extends ArrayBufferView & Iterable<infer E>
      ? E[]
      : V extends Elements<infer E>
        ? PlainValue<E>[]
        : V extends AnyRecord
          ? Plain<V>
          : V;

/**
 * A record as a plain object. Word-sized integers that aren't exact as numbers are bigints. Other names of
 * members of members are left out.
 */
export type Plain<T> = { [K in Exclude<FieldName<T>, AliasName<T>>]: PlainValue<T[K]> };
