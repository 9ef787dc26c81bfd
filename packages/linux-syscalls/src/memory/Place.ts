import { markAllocated } from '@linux-syscalls/native/allocated';
import { addressOf, allocate } from '../raw.ts';
import { discard, handOver } from './handOver.ts';

/** Bytes at an address, under one buffer after another. */
export class Place {
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

  /** The buffer of now, in which the bytes start at `offset`. */
  get buffer(): ArrayBuffer {
    return this.#buffer;
  }

  /** The bytes under the buffer of now. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#buffer, this.offset, this.#length);
  }

  /** Ends every view, and keeps the bytes for new ones; false if they can't be kept. */
  renew(): boolean {
    const next = handOver(this.#buffer);
    if (next === undefined) return false;
    markAllocated(next);
    this.#buffer = next;
    return true;
  }

  /** Ends every view, and frees the bytes. */
  discard(): void {
    discard(this.#buffer);
  }
}
