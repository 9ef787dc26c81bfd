// `arguments/index.ts` for operations of io_uring: the same checks. What calls copy into scratch memory is copied
// into memory of its own, since scratch memory is reused before the operation ends.

import { rangeError, wrongType } from '@linux-syscalls/errors';
import type { Address } from '../arguments/address.ts';
import * as argument from '../arguments/index.ts';
import { type Integer, int32 } from '../arguments/integers.ts';
import { type LengthInOut, lengthWithin } from '../arguments/lengths.ts';
import { type Path, storeText, textCapacity } from '../arguments/paths.ts';
import { pathCapacity } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { IOSQE_FIXED_FILE } from '../generated/ring/header.ts';
import { type FixedFile, RegisteredFile } from './FixedFile.ts';
import { addFlags, operation, ring } from './filling.ts';

// Named one by one: checks that write scratch memory must not be among them.
export {
  address,
  counted,
  countOfBytes,
  countOfRecords,
  flags32,
  int32,
  int64,
  memory,
  missing,
  mostNumber,
  numbers,
  record,
  records,
  uint32,
  word,
} from '../arguments/index.ts';

/** A descriptor, or a registered file. */
export function file(call: string, name: string, value: number | FixedFile): number {
  if (typeof value !== 'object') return int32(call, name, value);
  if (!RegisteredFile.is(value)) {
    throw wrongType(`${call}: ${name}`, 'a descriptor or a registered file', value);
  }
  const index = value.indexIn(ring(), call, name);
  addFlags(IOSQE_FIXED_FILE);
  operation().file = value;
  return index;
}

/** A number for a field of the request that is narrower than the call's register. */
export function narrow(call: string, name: string, value: Integer, bits: number): Integer {
  const most = 2 ** bits - 1;
  if (value >= 0 && value <= most) return value;
  throw rangeError(`${call}: ${name} is ${value}, but the operation takes at most ${most}`);
}

export function path(call: string, name: string, value: Path, _slot?: number): Pointer {
  return text(call, name, value, pathCapacity);
}

export function string(call: string, name: string, value: Path, _slot?: number): Pointer {
  return text(call, name, value, Number.POSITIVE_INFINITY);
}

function text(call: string, name: string, value: Path, most: number): Pointer {
  if (typeof value === 'number' || typeof value === 'bigint') {
    return argument.word(call, name, value);
  }
  // Make the ArrayBuffer first: a typed array made directly may be on the heap, where it can move.
  const bytes = new Uint8Array(new ArrayBuffer(Math.min(textCapacity(call, name, value), most)));
  storeText(call, name, value, bytes);
  return bytes;
}

export function lengthInOut(
  call: string,
  name: string,
  value: LengthInOut,
  of: string,
  view: Pointer,
): Pointer {
  if (value === null || typeof value !== 'object') {
    return argument.address(call, name, value as Address | null);
  }
  const given = lengthWithin(call, name, value, of, view, 1);
  const copy = new Int32Array(new ArrayBuffer(4));
  copy[0] = given;
  operation().copyAtEnd(() => {
    if (copy[0] !== given) value[0] = copy[0]!;
  });
  return copy;
}
