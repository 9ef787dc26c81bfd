import { planCapacity, planOffset, scratch, scratchAddress } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { addressOf, syscall, syscall6 } from '../trap.ts';
import { Converted, follow, type Plan, type Planned } from './Plan.ts';
import { Room } from './Room.ts';

/** Makes the calls of a plan at once, in scratch memory; returns the wrapper's result. */
export function perform(planned: Planned): number {
  let next = planned;
  while (typeof next === 'object') next = performOne(next);
  return next;
}

function performOne(plan: Plan): Planned {
  const { number, words, returns } = plan;
  let used = 0;
  let stores: Store[] | undefined;
  // No iterators, no spread and no second array: they would take as long as all the rest.
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    // Most words that are objects are views, which an engine tells sooner than who has a private field.
    if (typeof word !== 'object' || isArrayBufferView(word) || !Converted.is(word)) continue;
    const room = roomOf(word.length, used);
    used += (word.length + 7) & ~7;
    const fault = word.in?.(room) ?? 0;
    if (fault !== 0) return fault;
    words[i] = room.address;
    if (word.out === undefined) continue;
    stores ??= [];
    stores.push({ converted: word, room });
  }
  // Now each is a pointer.
  const passed = words as Pointer[];
  const result =
    returns === undefined
      ? syscall6(
          number,
          passed[0] ?? 0,
          passed[1] ?? 0,
          passed[2] ?? 0,
          passed[3] ?? 0,
          passed[4] ?? 0,
          passed[5] ?? 0,
        )
      : lowBits(syscall.bigint(number, ...passed), returns);
  if (stores !== undefined) {
    for (const { converted, room } of stores) {
      const fault = converted.out!(room, result);
      if (fault !== 0) return fault;
    }
  }
  return follow(plan, result);
}

/** As a bigint, since the register may hold more than a number can: a mask of 64 signals. */
function lowBits(register: bigint, as: 'unsigned' | 'int'): number {
  return Number(as === 'unsigned' ? BigInt.asUintN(32, register) : BigInt.asIntN(32, register));
}

/** Memory that is stored for the caller after the call. */
interface Store {
  readonly converted: Converted;
  readonly room: Room;
}

const isArrayBufferView = ArrayBuffer.isView;

/** The room last made at each place of scratch memory: a place has few lengths, and mostly one. */
const scratchRooms: (Room | undefined)[] = [];

function roomOf(length: number, used: number): Room {
  if (used + length > planCapacity) {
    // Make the ArrayBuffer first: a typed array made directly may be on the heap, where it can move.
    const bytes = new Uint8Array(new ArrayBuffer(length));
    return new Room(bytes, addressOf(bytes));
  }
  const known = scratchRooms[used >> 3];
  if (known !== undefined && known.bytes.length === length) return known;
  const at = planOffset + used;
  const room = new Room(scratch.subarray(at, at + length), scratchAddress(at));
  scratchRooms[used >> 3] = room;
  return room;
}
