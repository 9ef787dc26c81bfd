import { markAllocated } from '@linux-syscalls/native/allocated';
import { addressOf, allocate } from '../raw.ts';
import { discard, handOver } from './handOver.ts';

/** Bytes at a fixed address, whose buffer is replaced when they are freed. */
export class Region {
  readonly address: number;
  readonly offset: number;
  readonly #length: number;
  #buffer: ArrayBuffer;

  constructor(length: number, alignment: number) {
    const bytes = allocate(length, alignment);
    this.address = addressOf(bytes);
    this.offset = bytes.byteOffset;
    this.#length = length;
    this.#buffer = bytes.buffer;
  }

  /** The current buffer, in which the bytes start at `offset`. */
  get buffer(): ArrayBuffer {
    return this.#buffer;
  }

  /** The bytes in the current buffer. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#buffer, this.offset, this.#length);
  }

  /** Detaches every view and moves the bytes to a new buffer; false if that is impossible. */
  renew(): boolean {
    const next = handOver(this.#buffer);
    if (next === undefined) return false;
    markAllocated(next);
    this.#buffer = next;
    return true;
  }

  /** Detaches every view and frees the bytes. */
  discard(): void {
    discard(this.#buffer);
  }
}
