import { holdsTooFew, rangeError } from '@linux-syscalls/errors';
import { bytesOf } from '@linux-syscalls/native/view';
import type { Integer } from './integers.ts';
import { blockCapacity, blockOffset, scratch } from './scratch.ts';
import { block } from './sizes.ts';
import type { Memory } from './views.ts';

// Structures that say their own size. Another thread could change it between check and call, so that
// the kernel gets a copy, at most one for each call.

/** Where a copy of so many bytes lies. */
export type Room = (length: number) => Uint8Array;

const small = new Uint8Array(scratch.buffer, blockOffset, blockCapacity);
/** The copy of the call that is under way. */
let copy = small;

function room(length: number): Uint8Array {
  // Only memory of an ArrayBuffer made first lies outside of the heap that the collector compacts.
  copy =
    length > blockCapacity ? new Uint8Array(new ArrayBuffer(length)) : small.subarray(0, length);
  return copy;
}

/** A pointer to at least so many bytes, of which four, from `at` on, say how many the kernel takes. */
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

/** A pointer to a header and as many bytes behind it as the header's first four say. */
export function selfSized(
  call: string,
  name: string,
  value: Memory,
  header: number,
): Uint8Array | Integer {
  return copySelfSized(room, call, name, value, header);
}

/** Stores for the caller what the kernel wrote; returns what the call returned. */
export function selfSizedOut(value: Memory, returned: number): number {
  if (isView(value)) bytesOf(value).set(copy);
  copy = small;
  return returned;
}

/** What `sizedBlock` does, with the copy where the caller of this wants it. */
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

/** What `selfSized` does, with the copy where the caller of this wants it. */
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

/** Fills the copy, with the size that was checked where it stands. */
function copied(target: Uint8Array, bytes: Uint8Array, at: number): Uint8Array {
  target.set(bytes.subarray(0, target.length));
  target.set(sizeBytes, at);
  return target;
}

function isView(value: Memory): value is ArrayBufferView | ArrayBufferLike {
  return typeof value === 'object' && value !== null;
}
