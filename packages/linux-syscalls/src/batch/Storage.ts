import { addressOf } from '../trap.ts';

/** Memory of a batch’s own: its place doesn’t change, and nobody else writes there. */
export interface Stored {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly address: number;
}

/** How far a storage was filled at a time. */
export interface StorageMark {
  readonly chunks: number;
  readonly used: number;
  readonly kept: number;
}

const chunkSize = 4096;
const alignment = 8;

/** What the words of a program point at beside the caller’s views: texts, and copies of memory. */
export class Storage {
  /** What is taken comes from the last of them. */
  readonly #chunks: Stored[] = [];
  /** How much of the last chunk is taken. */
  #used = 0;
  readonly #kept: Uint8Array[] = [];

  /** Takes memory, which may hold anything. */
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

  /** Gives back what is behind the first bytes of what was taken last. */
  shorten({ bytes }: Stored, length: number): void {
    this.#used = bytes.byteOffset + length;
  }

  /** Keeps memory that was made elsewhere, and tells its address. */
  keep(memory: Uint8Array): number {
    this.#kept.push(memory);
    return addressOf(memory);
  }

  mark(): StorageMark {
    return { chunks: this.#chunks.length, used: this.#used, kept: this.#kept.length };
  }

  /** Gives back what was taken and kept since. */
  release({ chunks, used, kept }: StorageMark): void {
    this.#chunks.length = chunks;
    this.#used = used;
    this.#kept.length = kept;
  }

  #addChunk(length: number): void {
    // Only memory of an ArrayBuffer made first lies outside of the heap that the collector compacts.
    const bytes = new Uint8Array(new ArrayBuffer(length));
    this.#chunks.push({ bytes, address: addressOf(bytes) });
    this.#used = 0;
  }
}
