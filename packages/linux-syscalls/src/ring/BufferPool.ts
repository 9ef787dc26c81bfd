import { outOfRange, wrongType } from '@linux-syscalls/errors';
import { struct } from '@linux-syscalls/types';
import { IORING_REGISTER_PBUF_RING, IORING_UNREGISTER_PBUF_RING } from '../generated/constants.ts';
import { IORING_CQE_BUFFER_SHIFT } from '../generated/ring/header.ts';
import { high, low } from '../machine/halves.ts';
import { addressOf } from '../trap.ts';
import type { Driver } from './Driver.ts';
import { makePages } from './pages.ts';

/** Received bytes in a buffer of a pool, to which `free` gives the buffer back. */
export interface Chunk extends Disposable {
  /** Shows the bytes; they are another chunk's once this one is freed. */
  readonly view: Uint8Array<ArrayBuffer>;
  /** Gives the buffer back; a second time does nothing. */
  free(): void;
}

/** Buffers of one size, from which the kernel takes one when bytes arrive. */
export interface BufferPool extends Disposable {
  /** How many buffers there are. */
  readonly count: number;
  /** The size of each in bytes. */
  readonly size: number;
  /** Takes the pool back from the kernel once no operation uses it. */
  free(): void;
}

const mostBuffers = 32_768;
/** The words of a `struct io_uring_buf`. */
const entryWords = 4;
/** The index of the tail in units of 16 bits: it lies in an unused field of the first entry. */
const tailPlace = 7;

/**
 * The implementation of `BufferPool`: the buffers, and a ring of those that the kernel may take.
 *
 * The ring has memory of its own: a chunk shows the caller the memory of all buffers, and what is written there
 * must not become an address that the kernel writes to.
 */
export class Buffers implements BufferPool {
  readonly #count: number;
  readonly #size: number;
  readonly #group: number;
  readonly #driver: Driver;
  readonly #memory: ArrayBuffer;
  /** Where the first buffer lies. */
  readonly #start: number;
  readonly #words: Int32Array;
  readonly #shorts: Uint16Array;
  #tail = 0;
  #waiting: (() => void)[] = [];
  #isFreed = false;

  constructor(driver: Driver, group: number, count: unknown, size: unknown) {
    this.#driver = driver;
    this.#group = group;
    this.#count = checkedCount(count);
    this.#size = checkedSize(size);
    this.#memory = makePages(this.#count * this.#size);
    this.#start = addressOf(new Uint8Array(this.#memory));
    const ring = makePages(this.#count * entryWords * 4);
    this.#words = new Int32Array(ring, 0, this.#count * entryWords);
    this.#shorts = new Uint16Array(ring, 0, this.#count * entryWords * 2);
    driver.register(IORING_REGISTER_PBUF_RING, this.#registration);
    for (let id = 0; id < this.#count; id++) this.#add(id);
    this.#publish();
    driver.whenEnding(() => this.#tellWaiting());
    Object.freeze(this); // An own property would hide the group that the kernel knows.
  }

  get count(): number {
    return this.#count;
  }

  get size(): number {
    return this.#size;
  }

  /** Its number for the kernel. */
  get group(): number {
    return this.#group;
  }

  static is(value: unknown): value is Buffers {
    return typeof value === 'object' && value !== null && #memory in value;
  }

  isOf(driver: Driver): boolean {
    return this.#driver === driver && !this.#isFreed;
  }

  /** The bytes of a completion, in the buffer that the kernel chose. */
  chunk(length: number, flags: number): Chunk {
    const id = flags >>> IORING_CQE_BUFFER_SHIFT;
    const view = new Uint8Array(this.#memory, id * this.#size, length);
    let isFreed = false;
    const free = (): void => {
      if (isFreed) return;
      isFreed = true;
      this.#giveBack(id);
    };
    return { view, free, [Symbol.dispose]: free };
  }

  /** Calls a function when a buffer has been given back, or none will be: the pool is freed, or the ring ends. */
  whenRefilled(action: () => void): void {
    this.#waiting.push(action);
  }

  free(): void {
    if (this.#isFreed) return;
    this.#driver.requireOpen('free');
    this.#driver.register(IORING_UNREGISTER_PBUF_RING, this.#registration);
    this.#isFreed = true;
    this.#tellWaiting();
  }

  [Symbol.dispose](): void {
    if (!this.#driver.isEnding) this.free();
  }

  get #registration(): struct.io_uring_buf_reg {
    return struct.io_uring_buf_reg.alloc({
      ring_addr: addressOf(this.#words),
      ring_entries: this.#count,
      bgid: this.#group,
    });
  }

  #giveBack(id: number): void {
    this.#add(id);
    this.#publish();
    this.#tellWaiting();
  }

  #tellWaiting(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    for (const action of waiting) action();
  }

  #add(id: number): void {
    const at = (this.#tail & (this.#count - 1)) * entryWords;
    const address = this.#start + id * this.#size;
    this.#words[at + low] = address;
    this.#words[at + high] = Math.floor(address / 0x1_0000_0000);
    this.#words[at + 2] = this.#size;
    this.#shorts[2 * at + 6] = id;
    this.#tail += 1;
  }

  #publish(): void {
    Atomics.store(this.#shorts, tailPlace, this.#tail & 0xffff);
  }
}

function checkedCount(count: unknown): number {
  if (typeof count !== 'number') throw wrongType('bufferPool: count', 'a number', count);
  const isPower = Number.isInteger(count) && count > 0 && Math.log2(count) % 1 === 0;
  if (isPower && count <= mostBuffers) return count;
  throw outOfRange('bufferPool: count', `a power of two up to ${mostBuffers}`, count);
}

function checkedSize(size: unknown): number {
  if (typeof size !== 'number') throw wrongType('bufferPool: size', 'a number', size);
  if (Number.isSafeInteger(size) && size > 0 && size < 2 ** 31) return size;
  throw outOfRange('bufferPool: size', 'a positive number of bytes below 2 GiB', size);
}
