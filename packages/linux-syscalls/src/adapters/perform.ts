import { planCapacity, planOffset, scratch, scratchAddress } from '../arguments/scratch.ts';
import type { Pointer } from '../arguments/views.ts';
import { addressOf, syscall6 } from '../trap.ts';
import { Converted, type Plan, type Planned } from './Plan.ts';
import { Room } from './Room.ts';

/** Makes the calls of a plan at once, in scratch memory; returns the wrapper's result. */
export function perform(planned: Planned): number {
  let next = planned;
  while (typeof next === 'object') next = performOne(next);
  return next;
}

function performOne({ number, words, neverFails, finish }: Plan): Planned {
  const passed: Words = [0, 0, 0, 0, 0, 0];
  const rooms: Rooms = [undefined, undefined, undefined, undefined, undefined, undefined];
  let isConverted = false;
  let used = 0;
  // No iterators and no spread: they would take longer than all the rest.
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!Converted.is(word)) {
      passed[i] = word;
      continue;
    }
    const room = roomOf(word.length, used);
    used += (word.length + 7) & ~7;
    const fault = word.in?.(room) ?? 0;
    if (fault !== 0) return fault;
    passed[i] = room.address;
    rooms[i] = room;
    isConverted = true;
  }
  const register = syscall6(
    number,
    passed[0],
    passed[1],
    passed[2],
    passed[3],
    passed[4],
    passed[5],
  );
  const result = neverFails ? register >>> 0 : register;
  if (isConverted) {
    for (let i = 0; i < words.length; i++) {
      const room = rooms[i];
      if (room === undefined) continue;
      const fault = (words[i] as Converted).out?.(room, result) ?? 0;
      if (fault !== 0) return fault;
    }
  }
  return finish === undefined ? result : finish(result);
}

type Words = [Pointer, Pointer, Pointer, Pointer, Pointer, Pointer];
type Rooms = (Room | undefined)[];

/** The rooms in scratch memory by their places and lengths, of which there are few. */
const scratchRooms = /* @__PURE__ */ new Map<number, Room>();

function roomOf(length: number, used: number): Room {
  if (used + length > planCapacity) {
    // Make the ArrayBuffer first: a typed array made directly may be on the heap, where it can move.
    const bytes = new Uint8Array(new ArrayBuffer(length));
    return new Room(bytes, addressOf(bytes));
  }
  const key = used * (planCapacity + 1) + length;
  const known = scratchRooms.get(key);
  if (known !== undefined) return known;
  const at = planOffset + used;
  const room = new Room(scratch.subarray(at, at + length), scratchAddress(at));
  scratchRooms.set(key, room);
  return room;
}
