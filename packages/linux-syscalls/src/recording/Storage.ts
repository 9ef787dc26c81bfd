import { addressOf } from '../trap.ts';

/** Memory that a batch owns: its address doesn’t change, and only the batch writes there. */
export interface Stored {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly address: number;
}

/** The sizes of a storage at a time, to undo what was taken since. */
export interface StorageMark {
  readonly chunks: number;
  readonly used: number;
  readonly retained: number;
}

const chunkSize = 4096;
const alignment = 8;

/** The memory that a program’s words point at, other than the caller’s views: texts and copies. */
export class Storage {
  /** Memory is taken from the last chunk. */
  readonly #chunks: Stored[] = [];
  /** How much of the last chunk is taken. */
  #used = 0;
  readonly #retained: Uint8Array[] = [];

  /** Takes memory, which isn’t zeroed. */
  take(length: number): Stored {
    const start = Math.ceil(this.#used / alignment) * alignment;
    const chunk = this.#chunks.at(-1);
    if (chunk === undefined || start + length > chunk.bytes.length) {
      this.#addChunk(Math.max(length, chunkSize));
      return this.take(length);
    }
    this.#used = start + length;
    return { bytes: chunk.bytes.subarray(start, start + length), address: chunk.address + start };
  }

  /** Shortens the memory that was taken last to its first bytes. */
  shorten({ bytes }: Stored, length: number): void {
    this.#used = bytes.byteOffset + length;
  }

  /** Keeps memory alive that was made elsewhere; returns its address. */
  retain(memory: Uint8Array): number {
    this.#retained.push(memory);
    return addressOf(memory);
  }

  mark(): StorageMark {
    return { chunks: this.#chunks.length, used: this.#used, retained: this.#retained.length };
  }

  /** Releases what was taken and retained since a mark. */
  release({ chunks, used, retained }: StorageMark): void {
    this.#chunks.length = chunks;
    this.#used = used;
    this.#retained.length = retained;
  }

  /** Takes everything back, and keeps one chunk that holds as much. */
  reuse(): void {
    if (this.#chunks.length > 1) {
      const length = this.#chunks.reduce((sum, { bytes }) => sum + bytes.length, 0);
      this.#chunks.length = 0;
      this.#addChunk(length);
    }
    this.#used = 0;
    if (this.#retained.length > 0) this.#retained.length = 0;
  }

  #addChunk(length: number): void {
    // Make the ArrayBuffer first: a typed array made directly may be on the heap, where it can move.
    const bytes = new Uint8Array(new ArrayBuffer(length));
    this.#chunks.push({ bytes, address: addressOf(bytes) });
    this.#used = 0;
  }
}
