import { typedArrayNameOf } from '@linux-syscalls/native/view';
import { bytesOf } from '@linux-syscalls/types';
import { type Address, address } from './address.ts';
import { outOfRange, wrongType } from './failures.ts';
import { bytesIn, type Memory, memory, type Pointer } from './views.ts';

/** A pointer to at least so many bytes. */
export function block(call: string, name: string, value: Memory, size: number): Pointer {
  const pointer = memory(call, name, value);
  if (typeof pointer !== 'object') return pointer;
  const held = bytesIn(call, name, pointer);
  if (held < size) throw outOfRange(call, `${name} holds ${held} bytes but ${size} are needed`);
  return pointer;
}

/** A pointer to at least so many bytes, of which four, from `at` on, say how many the kernel takes. */
export function sizedBlock(
  call: string,
  name: string,
  value: Memory,
  least: number,
  at: number,
): Pointer {
  const pointer = block(call, name, value, least);
  if (typeof pointer !== 'object') return pointer;
  const bytes = ArrayBuffer.isView(pointer) ? bytesOf(pointer) : new Uint8Array(pointer);
  const said = new Uint32Array(bytes.slice(at, at + 4).buffer)[0]!;
  if (said > bytes.length) {
    throw outOfRange(call, `${name} says that it has ${said} bytes but holds ${bytes.length}`);
  }
  return pointer;
}

/** A pointer to one number: at first the room that another view offers, then what was needed. */
export function lengthInOut(
  call: string,
  name: string,
  value: Int32Array | Uint32Array | Address | null,
  of: string,
  view: Pointer,
): Pointer {
  if (value === null || typeof value === 'number' || typeof value === 'bigint') {
    return address(call, name, value);
  }
  const type = typedArrayNameOf(value);
  if (type !== 'Int32Array' && type !== 'Uint32Array') {
    throw wrongType(call, name, 'an Int32Array or Uint32Array of one, an address or null', value);
  }
  if (bytesIn(call, name, value) < 4) {
    throw outOfRange(call, `${name} holds no number but one is needed`);
  }
  const room = typeof view === 'object' ? bytesIn(call, of, view) : Number.POSITIVE_INFINITY;
  if (value[0]! > room) {
    throw outOfRange(call, `${name} is ${value[0]} but ${of} holds ${room} bytes`);
  }
  return value;
}
