import { holdsTooFew, rangeError } from '@linux-syscalls/errors';
import { bytesOf } from '@linux-syscalls/native/view';
import type { Integer } from './integers.ts';
import { blockCapacity, blockOffset, scratch } from './scratch.ts';
import { block } from './sizes.ts';
import type { Memory } from './views.ts';

// Structures that contain their own size. Another thread could change it between check and call, so the
// kernel gets a copy; a call has at most one.

/** Returns memory for a copy of so many bytes. */
export type Room = (length: number) => Uint8Array;

const small = new Uint8Array(scratch.buffer, blockOffset, blockCapacity);
/** The copy of the current call. */
let copy = small;

function room(length: number): Uint8Array {
  // Make the ArrayBuffer first: a typed array made directly may be on the heap, where it can move.
  copy =
    length > blockCapacity ? new Uint8Array(new ArrayBuffer(length)) : small.subarray(0, length);
  return copy;
}

/** A pointer to at least `least` bytes; the four bytes at `at` contain the size that the kernel uses. */
export function sizedBlock(
  call: string,
  name: string,
  value: Memory,
  least: number,
  at: number,
): Uint8Array | Integer {
  return copySizedBlock(room, call, name, value, least, at);
}

/** Stores for the caller the size, where the kernel wrote another; returns what the call returned. */
export function sizedBlockOut(value: Memory, at: number, returned: number): number {
  const given = size[0];
  if (isView(value) && uint32At(copy, at) !== given) bytesOf(value).set(sizeBytes, at);
  copy = small;
  return returned;
}

/** A pointer to a header, whose first four bytes are the number of bytes that follow it. */
export function selfSized(
  call: string,
  name: string,
  value: Memory,
  header: number,
): Uint8Array | Integer {
  return copySelfSized(room, call, name, value, header);
}

/** Copies what the kernel wrote to the caller's memory; returns the call's result. */
export function selfSizedOut(value: Memory, returned: number): number {
  if (isView(value)) bytesOf(value).set(copy);
  copy = small;
  return returned;
}

/** As `sizedBlock`, with the copy in memory from `roomFor`. */
export function copySizedBlock(
  roomFor: Room,
  call: string,
  name: string,
  value: Memory,
  least: number,
  at: number,
): Uint8Array | Integer {
  const pointer = block(call, name, value, least);
  if (typeof pointer !== 'object') return pointer;
  const bytes = bytesOf(pointer);
  const said = uint32At(bytes, at);
  if (said > bytes.length) {
    throw rangeError(`${call}: ${name} says that it has ${said} bytes but holds ${bytes.length}`);
  }
  return copied(roomFor(Math.max(least, said)), bytes, at);
}

/** As `selfSized`, with the copy in memory from `roomFor`. */
export function copySelfSized(
  roomFor: Room,
  call: string,
  name: string,
  value: Memory,
  header: number,
): Uint8Array | Integer {
  const pointer = block(call, name, value, header);
  if (typeof pointer !== 'object') return pointer;
  const bytes = bytesOf(pointer);
  const needed = header + uint32At(bytes, 0);
  if (bytes.length < needed) {
    throw rangeError(holdsTooFew(`${call}: ${name}`, bytes.length, 'bytes', needed));
  }
  return copied(roomFor(needed), bytes, 0);
}

const size = new Uint32Array(1);
const sizeBytes = new Uint8Array(size.buffer);

/** Reads a size once: it stays in `sizeBytes`, whatever another thread writes there now. */
function uint32At(bytes: Uint8Array, at: number): number {
  sizeBytes.set(bytes.subarray(at, at + 4));
  return size[0]!;
}

/** Fills the copy; its size is the one that was checked. */
function copied(target: Uint8Array, bytes: Uint8Array, at: number): Uint8Array {
  target.set(bytes.subarray(0, target.length));
  target.set(sizeBytes, at);
  return target;
}

function isView(value: Memory): value is ArrayBufferView | ArrayBufferLike {
  return typeof value === 'object' && value !== null;
}
