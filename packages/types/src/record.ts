// The symbols exist in types only: they tell records apart, and which fields are pointers.
declare const brand: unique symbol;
declare const pointers: unique symbol;
declare const elements: unique symbol;

/** What a record and an array of elements say of themselves: `struct statx`, `struct iovec[]`. */
type Tag = `struct ${string}` | `union ${string}`;

/**
 * What every record is besides its fields: it has no members of ours, since a field may have any
 * name. `bytesOf` and its descriptor do the rest.
 *
 * Fields are accessors over memory, not properties of its own: `{ ...record }` is empty, and
 * `structuredClone` gives a plain DataView. Use the descriptor's `toObject`, `from` and `view`.
 * `JSON.stringify` works.
 */
export interface RecordView<Name extends string = string, Pointers extends string = never> {
  readonly [brand]: Name;
  readonly [pointers]?: Pointers;
  readonly [Symbol.toStringTag]: Tag;
}

/** Any record at all. */
export type AnyRecord = RecordView<string, string>;

/**
 * What a field of an integer may be set to: exact, and in the range of its C type. One of 32 unsigned
 * bits takes negative numbers of 32 bits too, as `|` makes them of bit 31: they are the same bits.
 */
export type Integer = number | bigint;

/** What a pointer may be set to: a view, whose address is stored; an address; or null. */
export type Pointer = number | bigint | null | ArrayBufferView | AnyRecord | AnyElements;

/** What a field of bytes may be set to: text (as UTF-8, NULs after it), bytes, or numbers. */
export type Bytes = string | Uint8Array | Iterable<Integer>;

/**
 * An array that isn't a typed array: elements are live, and there are `length` of them. An array of
 * JavaScript's is none, as its elements don't lie in a row.
 */
export interface Elements<T> extends Iterable<T> {
  readonly [elements]: true;
  readonly [Symbol.toStringTag]: Tag;
  readonly length: number;
  /** The element at an index, from the end if negative: three times as fast as `[i]`. */
  at(index: number): T | undefined;
  /**
   * Stores an element at an index, from the end if negative: what `[i] = value` does, which TypeScript
   * takes only for what reading gives.
   *
   * @throws {RangeError} if there is no such element, or `value` doesn't fit.
   */
  set(index: number, value: FieldInit<T>): void;
  [index: number]: T;
}

/** Any such array at all. */
export type AnyElements = Elements<unknown>;

/** The names of a record's fields. */
export type FieldName<T> = keyof T & string;

type PointerName<T> = T extends { readonly [pointers]?: infer Names } ? Names & string : never;

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

/** An object with any of a record's fields: what isn't named is zero. A record is no such object. */
export type Init<T> = {
  readonly [K in FieldName<T>]?: K extends PointerName<T> ? Pointer : FieldInit<T[K]>;
} & { readonly [brand]?: never };

/** What makes a record, and sets a field that is one: another such record, or any of its fields. */
export type From<T> = T | Init<T>;

/** A record whose integers are all bigints, as Node's BigIntStats has them. */
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

/** A record as an object. Word-sized integers that no number holds exactly are bigints in it. */
export type Plain<T> = { [K in FieldName<T>]: PlainValue<T[K]> };
