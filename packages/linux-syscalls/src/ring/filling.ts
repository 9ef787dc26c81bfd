import type { Integer } from '../arguments/integers.ts';
import type { Pointer } from '../arguments/views.ts';
import { io_uring_sqe, parts } from '../generated/ring/header.ts';
import { high, low } from '../machine/halves.ts';
import { addressOf } from '../trap.ts';
import type { Operation } from './Operation.ts';

// Requests are filled in as 32-bit words: storing bigints would take ten times as long.

/** The words of a request, `struct io_uring_sqe`. */
export const requestWords = 16;

/** The request that was filled in last; it is copied before the next one. */
export const request: Int32Array<ArrayBuffer> = new Int32Array(requestWords);

type Part = (typeof parts)[keyof typeof parts];

/** The lowest bit of a field in the word that it shares with others. */
const shiftOf = ([at, bytes]: Part): number => 8 * (low === 0 ? at : 4 - at - bytes);

const opcodeShift = shiftOf(parts.opcode);
const flagsShift = shiftOf(parts.flags);
const priorityShift = shiftOf(parts.ioprio);
const bufferShift = shiftOf(parts.buf_group);
const lengthShift = shiftOf(parts.addr_len);

let current: Operation | undefined;
/** The ring of the operation: registered files and buffers belong to one ring. */
let owner: object | undefined;
let flags = 0;

/** The operation whose request is being filled. */
export function operation(): Operation {
  return current!;
}

/** The ring whose request is being filled. */
export function ring(): object {
  return owner!;
}

/** An operation's number, shifted to its position in the first word of a request. */
export function opcodeBits(opcode: number): number {
  return opcode << opcodeShift;
}

/** `IOSQE_*`, shifted to their position in the first word of a request. */
export function flagBits(given: number): number {
  return given << flagsShift;
}

/** Adds `IOSQE_*` to the request that is being filled. */
export function addFlags(more: number): void {
  flags |= more;
}

type Filler = (...args: readonly never[]) => void;

/** Fills the request of an operation; throws what its checks throw. */
export function fillFor(
  of: object,
  what: Operation,
  filler: Filler,
  args: readonly unknown[],
): void {
  // A check may run code of the caller's, which may start another operation.
  const outerOwner = owner;
  const outer = current;
  const outerFlags = flags;
  owner = of;
  current = what;
  flags = 0;
  what.ring = of;
  try {
    filler(...(args as never[]));
  } finally {
    owner = outerOwner;
    current = outer;
    flags = outerFlags;
  }
}

/** Fills in the fields that most operations have; the others are 0. */
export function fill(
  opcode: number,
  fd: number | bigint,
  addr: Pointer = 0,
  len: number | bigint = 0,
  off: Pointer = 0,
  opFlags: Integer = 0,
  fileIndex: Integer = 0,
  addr3: Pointer = 0,
): void {
  const first = wordOf(addr);
  const second = wordOf(off);
  const third = wordOf(addr3);
  request[0] = opcodeBits(opcode) | flagBits(flags);
  request[io_uring_sqe.fd] = Number(fd);
  setWide(io_uring_sqe.off, second);
  setWide(io_uring_sqe.addr, first);
  request[io_uring_sqe.len] = Number(len);
  request[io_uring_sqe.rw_flags] = Number(opFlags);
  request[io_uring_sqe.buf_group] = 0;
  request[io_uring_sqe.file_index] = Number(fileIndex);
  setWide(io_uring_sqe.addr3, third);
  setWide(io_uring_sqe.addr3 + 2, 0);
}

/**
 * Sets `ioprio`, which has flags of its own for some operations. It shares a word with opcode and flags, and must be
 * 0 beforehand.
 */
export function setPriority(ioprio: number): void {
  request[0]! |= ioprio << priorityShift;
}

/** Sets the group from which the kernel takes a buffer, or the index of a registered one. */
export function setBuffer(index: number): void {
  request[io_uring_sqe.buf_group] = index << bufferShift;
}

/** The length of an address, shifted to its half of the word. */
export function addressLength(length: number | bigint): number {
  return Number(length) << lengthShift;
}

/**
 * The events to poll for. The field once had 16 bits; on big-endian machines the kernel swaps the halves of the
 * wider one, so that these 16 bits stay where they were.
 */
export function polled(events: number): number {
  return low === 0 ? events : (events << 16) | (events >>> 16);
}

function setWide(at: number, value: Integer): void {
  if (typeof value === 'number') {
    request[at + low] = value;
    request[at + high] = Math.floor(value / 0x1_0000_0000);
  } else {
    request[at + low] = Number(BigInt.asIntN(32, value));
    request[at + high] = Number(BigInt.asIntN(32, value >> 32n));
  }
}

/** The word of an argument. Of memory it is the address, and the operation retains the memory. */
function wordOf(value: Pointer): Integer {
  if (typeof value !== 'object') return value;
  const address = addressOf(value);
  current!.retain(value);
  return address;
}
