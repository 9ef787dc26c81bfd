import {
  holdsTooFew,
  integerFrom,
  outOfRange,
  rangeError,
  shown,
  valueError,
  wrongType,
} from '@linux-syscalls/errors';
import { typedArrayNameOf } from '@linux-syscalls/native/view';
import { type FieldName, identityOf } from '@linux-syscalls/types';
import { bytesIn } from '../arguments/views.ts';

/** An array whose elements can be the result of a call. */
export type IntegerArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/** The names of a record’s integers and pointers. */
export type IntegerName<T> = {
  [K in FieldName<T>]: T[K] extends number | bigint ? K : never;
}[FieldName<T>];

/** Where a result is stored. */
interface Destination {
  /** From the start of the view, in bytes. */
  readonly offset: number;
  readonly size: number;
  /** The largest result that it holds, as 64 unsigned bits. */
  readonly most: number | bigint;
}

/** An element of an array by its index, or a record’s field by its name. */
export function destinationIn(memory: unknown, at: unknown): Destination {
  const type = typedArrayNameOf(memory);
  return type === undefined ? fieldOf(memory, at) : elementOf(type, memory, at);
}

function elementOf(type: string, array: unknown, index: unknown): Destination {
  const [, sign, bits] = /^(?:Big)?(Int|Uint)(\d+)Array$/.exec(type) ?? [];
  if (bits === undefined)
    throw wrongType('store: memory', 'a record or an array of integers', array);
  if (typeof index !== 'number') throw wrongType('store: index', 'a number', index);
  const size = Number(bits) / 8;
  const length = bytesIn('store', 'memory', array) / size;
  if (!Number.isInteger(index) || index < 0 || index >= length) {
    throw outOfRange('store: index', integerFrom(0, length - 1), index);
  }
  return { offset: index * size, size, most: mostOf(size, sign === 'Int') };
}

function fieldOf(record: unknown, field: unknown): Destination {
  const identity = identityOf(record);
  if (identity === undefined || identity.array) {
    throw wrongType('store: memory', 'a record or an array of integers', record);
  }
  const { kind, tag, native } = identity;
  if (!native) throw valueError(`store: the ${kind} ${tag} is of another architecture`);
  if (typeof field !== 'string') throw wrongType('store: field', 'the name of a field', field);
  const found = identity.integerField(field);
  if (found === undefined) {
    throw valueError(
      `store: ${kind} ${tag} has no integer ${shown(field)} in the byte order of this machine`,
    );
  }
  const { offset, size, signed } = found;
  const held = bytesIn('store', 'memory', record);
  if (held < offset + size) {
    throw rangeError(holdsTooFew('store: memory', held, 'bytes', offset + size));
  }
  return { offset, size, most: mostOf(size, signed) };
}

function mostOf(size: number, signed: boolean): number | bigint {
  const bits = size * 8 - (signed ? 1 : 0);
  return bits > 32 ? BigInt.asIntN(64, 2n ** BigInt(bits) - 1n) : 2 ** bits - 1;
}
