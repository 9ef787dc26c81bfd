import { embeddedNul, loneSurrogate, valueError, wrongType } from '@linux-syscalls/errors';
import { byteLengthOf, bytesOf } from '@linux-syscalls/native/view';
import { type Address, word } from './address.ts';
import type { Integer } from './integers.ts';
import { pathCapacity, pathOffsets, scratch, scratchAddress } from './scratch.ts';
import { bytesIn } from './views.ts';

/** A path: a string, its bytes where it isn't UTF-8, or the address of a C string. */
export type Path = string | Uint8Array | Address;

type Slot = 0 | 1 | 2 | 3;

const encoder = new TextEncoder();
// Up to about this length a loop beats the encoder: of 16 to 27 characters, as the engine is.
const loopLength = 20;
/** A view of each slot of the scratch memory, made once: making one costs as much as encoding. */
const rooms = /* @__PURE__ */ roomsOf(pathOffsets);

function roomsOf([first, second, third, fourth]: typeof pathOffsets): readonly [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
] {
  const at = (offset: number) => scratch.subarray(offset, offset + pathCapacity);
  return [at(first), at(second), at(third), at(fourth)];
}

/**
 * Stores a path in scratch memory and returns its address; each text of a call has its own `slot`.
 *
 * A slot is longer than PATH_MAX. Of a longer path only the start is stored: the kernel then returns
 * ENAMETOOLONG, as it would for the whole path.
 */
export function path(call: string, name: string, value: Path, slot: Slot): Integer {
  if (typeof value === 'number' || typeof value === 'bigint') return word(call, name, value);
  if (typeof value !== 'string' || !storeAscii(call, name, value, pathOffsets[slot])) {
    storeText(call, name, value, rooms[slot]);
  }
  return scratchAddress(pathOffsets[slot]);
}

/** As `path`, and 0 for `null` where the kernel gives that a meaning. */
export function nullablePath(call: string, name: string, value: Path | null, slot: Slot): Integer {
  return value === null ? 0 : path(call, name, value, slot);
}

/** A C string that is no path, and may be longer than PATH_MAX: a long one gets memory of its own. */
export function string(call: string, name: string, value: Path, slot: Slot): Uint8Array | Integer {
  if (typeof value === 'number' || typeof value === 'bigint') return word(call, name, value);
  const capacity = textCapacity(call, name, value);
  if (capacity <= pathCapacity) return path(call, name, value, slot);
  // Make the ArrayBuffer first: a typed array made directly may be on the heap, where it can move.
  const memory = new Uint8Array(new ArrayBuffer(capacity));
  storeText(call, name, value, memory);
  return memory;
}

/** As `string`, and 0 for `null` where the kernel gives that a meaning. */
export function nullableString(
  call: string,
  name: string,
  value: Path | null,
  slot: Slot,
): Uint8Array | Integer {
  return value === null ? 0 : string(call, name, value, slot);
}

/** An upper bound of the bytes that a text needs, with its NUL. */
export function textCapacity(call: string, name: string, value: string | Uint8Array): number {
  return (typeof value === 'string' ? value.length * 3 : lengthOf(call, name, value)) + 1;
}

/** Stores a short ASCII string; returns false for any other. */
function storeAscii(call: string, name: string, value: string, offset: number): boolean {
  const { length } = value;
  if (length > loopLength) return false;
  for (let i = 0; i < length; i++) {
    const unit = value.charCodeAt(i);
    if (unit >= 0x80) return false;
    if (unit === 0) throw valueError(embeddedNul(`${call}: ${name}`));
    scratch[offset + i] = unit;
  }
  scratch[offset + length] = 0;
  return true;
}

/** Stores as much of a text as fits, and a NUL. */
export function storeText(
  call: string,
  name: string,
  value: string | Uint8Array,
  target: Uint8Array,
): void {
  const room = target.length - 1;
  if (typeof value !== 'string') {
    const length = Math.min(lengthOf(call, name, value), room);
    target.set(bytesOf(value).subarray(0, length));
    target[length] = 0;
    // Check the copy, which no other thread can change.
    if (target.indexOf(0) < length) throw valueError(embeddedNul(`${call}: ${name}`));
    return;
  }
  const { read, written } = encoder.encodeInto(value, target);
  // Where each unit became a byte, all are ASCII. Else the encoder may have replaced one, which would name
  // another file.
  const isAscii = read === value.length && written === read;
  if (!isAscii && !value.isWellFormed()) {
    throw valueError(loneSurrogate(`${call}: ${name}`));
  }
  if (value.includes('\0')) throw valueError(embeddedNul(`${call}: ${name}`));
  target[Math.min(written, room)] = 0;
}

function lengthOf(call: string, name: string, value: Uint8Array): number {
  if (bytesIn(call, name, value) < 0) {
    throw wrongType(`${call}: ${name}`, 'a string, bytes or an address', value);
  }
  return byteLengthOf(value);
}
