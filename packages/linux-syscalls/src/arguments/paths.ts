import { bytesOf } from '@linux-syscalls/native/view';
import { addressOf } from '../trap.ts';
import { type Address, word } from './address.ts';
import { wrongType, wrongValue } from './failures.ts';
import type { Integer } from './integers.ts';
import { pathCapacity, pathOffsets, scratch, scratchAddress } from './scratch.ts';
import { bytesIn } from './views.ts';

/** A path: a string, its bytes where it isn't UTF-8, or the address of a C string. */
export type Path = string | Uint8Array | Address;

type Slot = 0 | 1 | 2 | 3;

const encoder = new TextEncoder();
// Up to this length a loop beats the encoder.
const loopLength = 32;
/** The part of the scratch memory that each text has: to make a view costs as much as to encode. */
const rooms = /* @__PURE__ */ roomsOf(pathOffsets);
// Strings that don't fit the scratch memory stay alive here until the next call with such a path.
const overflow: Uint8Array[] = [];

/** Stores a C string for the kernel and tells its address; `slot` tells a call's texts apart. */
export function path(call: string, name: string, value: Path, slot: Slot): Integer {
  if (typeof value === 'string') return text(call, name, value, slot);
  if (typeof value === 'number' || typeof value === 'bigint') return word(call, name, value);
  if (bytesIn(call, name, value) < 0) {
    throw wrongType(call, name, 'a string, bytes or an address', value);
  }
  const bytes = bytesOf(value);
  if (bytes.includes(0)) throw embeddedNul(call, name);
  const target = room(slot, bytes.length + 1);
  target.set(bytes);
  target[bytes.length] = 0;
  return addressOfRoom(slot, target);
}

function roomsOf([first, second, third, fourth]: typeof pathOffsets): readonly [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
] {
  const at = (offset: number) => scratch.subarray(offset, offset + pathCapacity);
  return [at(first), at(second), at(third), at(fourth)];
}

/** As `path`, and 0 for `null` where the kernel gives that a meaning. */
export function nullablePath(call: string, name: string, value: Path | null, slot: Slot): Integer {
  return value === null ? 0 : path(call, name, value, slot);
}

function text(call: string, name: string, value: string, slot: Slot): number {
  const offset = pathOffsets[slot];
  if (value.length <= loopLength) {
    let i = 0;
    for (; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      if (unit >= 0x80) break;
      if (unit === 0) throw embeddedNul(call, name);
      scratch[offset + i] = unit;
    }
    if (i === value.length) {
      scratch[offset + i] = 0;
      return scratchAddress(offset);
    }
  }
  return encoded(call, name, value, slot);
}

function encoded(call: string, name: string, value: string, slot: Slot): number {
  if (value.includes('\0')) throw embeddedNul(call, name);
  if (!value.isWellFormed()) {
    // Encoding would replace it, and name another file.
    throw wrongValue(call, name, 'has a lone surrogate, which UTF-8 lacks: pass bytes instead');
  }
  const target = room(slot, value.length * 3 + 1);
  target[encoder.encodeInto(value, target).written] = 0;
  return addressOfRoom(slot, target);
}

function room(slot: Slot, length: number): Uint8Array {
  if (length <= pathCapacity) return rooms[slot];
  overflow[slot] = new Uint8Array(length);
  return overflow[slot];
}

function addressOfRoom(slot: Slot, target: Uint8Array): number {
  return target === overflow[slot] ? addressOf(target) : scratchAddress(pathOffsets[slot]);
}

function embeddedNul(call: string, name: string): TypeError {
  return wrongValue(call, name, 'has a NUL inside, where the kernel would end it');
}
