import type { Integer } from '../arguments/integers.ts';
import type { Pointer } from '../arguments/views.ts';
import { io_uring_sqe } from '../generated/ring/header.ts';
import { addressOf } from '../trap.ts';
import type { Operation } from './Operation.ts';

// Requests are filled by words of 32 bits: stores of bigints take ten times as long.

/** The words of a request, `struct io_uring_sqe`. */
export const requestWords = 16;

/** The request that was filled last; it is copied before anything else is filled. */
export const request: Int32Array<ArrayBuffer> = new Int32Array(requestWords);

/** The index of the low half of eight bytes: 0 on little-endian machines. */
const low = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1;
const high = 1 - low;

let current: Operation | undefined;
/** Who owns the operation: registered files and buffers are of one ring. */
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
  // The caller's code may run in a check, and start another.
  const outerOwner = owner;
  const outer = current;
  const outerFlags = flags;
  owner = of;
  current = what;
  flags = 0;
  try {
    filler(...(args as never[]));
  } finally {
    owner = outerOwner;
    current = outer;
    flags = outerFlags;
  }
}

/** Fills the request by the fields of most operations; the others are 0. */
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
  request[0] = opcode | (flags << 8);
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

/** Sets `ioprio`, which has flags of its own for some operations; it shares a word with opcode and flags. */
export function setPriority(ioprio: number): void {
  request[0] = (request[0]! & 0xffff) | (ioprio << 16);
}

/** Sets the group that a buffer is chosen from, or the place of a registered one. */
export function setBuffer(index: number): void {
  request[io_uring_sqe.buf_group] = index;
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

/** The word of an argument: of memory its address, which the operation then holds. */
function wordOf(value: Pointer): Integer {
  if (typeof value !== 'object') return value;
  const address = addressOf(value);
  current!.hold(value);
  return address;
}
